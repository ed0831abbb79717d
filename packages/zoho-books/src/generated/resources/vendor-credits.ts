// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VendorCreditsCreateParams, VendorCreditsDownloadParams, VendorCreditsListAllRefundsParams, VendorCreditsListParams, VendorCreditsListRefundsParams } from "../operations/vendor-credits.ts";
import type { BillAddComment } from "../schemas/common.ts";
import type { CreditedBill, VendorCredit, VendorCreditAddedComment, VendorCreditBill, VendorCreditComment, VendorCreditCreate, VendorCreditCreateRefund, VendorCreditListItem, VendorCreditRefund, VendorCreditRefundListItem, VendorCreditUpdate, VendorCreditUpdateRefund } from "../schemas/vendor-credits.ts";

/** Operations on vendor credits. */
export interface VendorCreditsApi {
  /**
   * Add comment (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addComment(vendorCreditId: string, body: BillAddComment, options?: CallOptions): ZohoPromise<VendorCreditAddedComment>;
  /**
   * Apply to bills (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  applyToBills(vendorCreditId: string, rows: readonly VendorCreditBill[], options?: CallOptions): ZohoPromise<unknown>;
  /**
   * Approve (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/approve`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  approve(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates vendor credits.
   *
   * `POST /books/v3/vendorcredits`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: VendorCreditCreate, params?: VendorCreditsCreateParams, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Create refund (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  createRefund(vendorCreditId: string, body: VendorCreditCreateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
  /**
   * Deletes one vendor credit.
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (vendor credits).
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteComment(vendorCreditId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete refund (vendor credits).
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteRefund(vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download (vendor credits).
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  download(vendorCreditId: string, params: VendorCreditsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets one vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(vendorCreditId: string, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Get refund (vendor credits).
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getRefund(vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
  /**
   * Lists vendor credits.
   *
   * `GET /books/v3/vendorcredits`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: VendorCreditsListParams, options?: CallOptions): PagePromise<VendorCreditListItem>;
  /**
   * List all refunds (vendor credits).
   *
   * `GET /books/v3/vendorcredits/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listAllRefunds(params?: VendorCreditsListAllRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * List bills (vendor credits).
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listBills(vendorCreditId: string, options?: CallOptions): PagePromise<CreditedBill>;
  /**
   * List comments (vendor credits).
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listComments(vendorCreditId: string, options?: CallOptions): PagePromise<VendorCreditComment>;
  /**
   * List refunds (vendor credits).
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listRefunds(vendorCreditId: string, params?: VendorCreditsListRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * Mark as open (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/open`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsOpen(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as void (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/void`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsVoid(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Remove from bill (vendor credits).
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  removeFromBill(vendorCreditId: string, vendorCreditBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submit (vendor credits).
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/submit`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  submit(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one vendor credit.
   *
   * `PUT /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(vendorCreditId: string, body: VendorCreditUpdate, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Update refund (vendor credits).
   *
   * `PUT /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateRefund(vendorCreditId: string, refundId: string, body: VendorCreditUpdateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
}
