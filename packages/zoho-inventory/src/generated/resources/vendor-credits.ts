// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VendorCreditsCreateParams, VendorCreditsDownloadParams, VendorCreditsListAllRefundsParams, VendorCreditsListParams, VendorCreditsListRefundsParams } from "../operations/vendor-credits.ts";
import type { TaskAddComment } from "../schemas/common.ts";
import type { AddedComment, CreditedBill, VendorCredit, VendorCreditBill, VendorCreditComment, VendorCreditCreate, VendorCreditCreateRefund, VendorCreditListItem, VendorCreditRefund, VendorCreditRefundListItem, VendorCreditUpdate, VendorCreditUpdateRefund } from "../schemas/vendor-credits.ts";

/** Operations on vendor credits. */
export interface VendorCreditsApi {
  /**
   * Add comment (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  addComment(vendorCreditId: string, body: TaskAddComment, options?: CallOptions): ZohoPromise<AddedComment>;
  /**
   * Apply to bills (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  applyToBills(vendorCreditId: string, rows: readonly VendorCreditBill[], options?: CallOptions): ZohoPromise<unknown>;
  /**
   * Approve (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/approve`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  approve(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates vendor credits.
   *
   * `POST /inventory/v1/vendorcredits`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  create(body: VendorCreditCreate, params?: VendorCreditsCreateParams, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Create refund (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  createRefund(vendorCreditId: string, body: VendorCreditCreateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
  /**
   * Deletes one vendor credit.
   *
   * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  delete(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (vendor credits).
   *
   * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  deleteComment(vendorCreditId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete refund (vendor credits).
   *
   * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  deleteRefund(vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  download(vendorCreditId: string, params: VendorCreditsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets one vendor credit.
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  get(vendorCreditId: string, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Get refund (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  getRefund(vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
  /**
   * Lists vendor credits.
   *
   * `GET /inventory/v1/vendorcredits`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  list(params?: VendorCreditsListParams, options?: CallOptions): PagePromise<VendorCreditListItem>;
  /**
   * List all refunds (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/refunds`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  listAllRefunds(params?: VendorCreditsListAllRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * List bills (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  listBills(vendorCreditId: string, options?: CallOptions): PagePromise<CreditedBill>;
  /**
   * List comments (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  listComments(vendorCreditId: string, options?: CallOptions): PagePromise<VendorCreditComment>;
  /**
   * List refunds (vendor credits).
   *
   * `GET /inventory/v1/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoInventory.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  listRefunds(vendorCreditId: string, params?: VendorCreditsListRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * Mark as open (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/status/open`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsOpen(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as void (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/status/void`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsVoid(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Remove from bill (vendor credits).
   *
   * `DELETE /inventory/v1/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  removeFromBill(vendorCreditId: string, vendorCreditBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submit (vendor credits).
   *
   * `POST /inventory/v1/vendorcredits/{vendor_credit_id}/submit`
   *
   * Scopes: `ZohoInventory.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  submit(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one vendor credit.
   *
   * `PUT /inventory/v1/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  update(vendorCreditId: string, body: VendorCreditUpdate, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Update refund (vendor credits).
   *
   * `PUT /inventory/v1/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  updateRefund(vendorCreditId: string, refundId: string, body: VendorCreditUpdateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
}
