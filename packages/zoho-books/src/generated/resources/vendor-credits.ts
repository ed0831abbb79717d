// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VendorCreditsCreateParams, VendorCreditsDownloadParams, VendorCreditsListAllRefundsParams, VendorCreditsListParams, VendorCreditsListRefundsParams } from "../operations/vendor-credits.ts";
import type { CommentCreate } from "../schemas/common.ts";
import type { CreditedBill, VendorCredit, VendorCreditAddedComment, VendorCreditBill, VendorCreditComment, VendorCreditCreate, VendorCreditCreateRefund, VendorCreditListItem, VendorCreditRefund, VendorCreditRefundListItem, VendorCreditUpdate, VendorCreditUpdateRefund } from "../schemas/vendor-credits.ts";

/** Operations on vendor credits. */
export interface VendorCreditsApi {
  /**
   * Adds a comment to a vendor credit.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  addComment(vendorCreditId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<VendorCreditAddedComment>;
  /**
   * Applies a vendor credit to bills.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  applyToBills(vendorCreditId: string, rows: readonly VendorCreditBill[], options?: CallOptions): ZohoPromise<unknown>;
  /**
   * Approves a vendor credit.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/approve`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  approve(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a vendor credit.
   *
   * `POST /books/v3/vendorcredits`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  create(body: VendorCreditCreate, params?: VendorCreditsCreateParams, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Creates the refund of a vendor credit.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  createRefund(vendorCreditId: string, body: VendorCreditCreateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
  /**
   * Deletes a vendor credit.
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  delete(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a vendor credit.
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  deleteComment(vendorCreditId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the refund of a vendor credit.
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  deleteRefund(vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  download(vendorCreditId: string, params: VendorCreditsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  get(vendorCreditId: string, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Gets the refund of a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
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
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  list(params?: VendorCreditsListParams, options?: CallOptions): PagePromise<VendorCreditListItem>;
  /**
   * Lists the refunds of all vendor credits.
   *
   * `GET /books/v3/vendorcredits/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  listAllRefunds(params?: VendorCreditsListAllRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * Lists the bills of a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/bills`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  listBills(vendorCreditId: string, options?: CallOptions): PagePromise<CreditedBill>;
  /**
   * Lists the comments of a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/comments`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  listComments(vendorCreditId: string, options?: CallOptions): PagePromise<VendorCreditComment>;
  /**
   * Lists the refunds of a vendor credit.
   *
   * `GET /books/v3/vendorcredits/{vendor_credit_id}/refunds`
   *
   * Scopes: `ZohoBooks.debitnotes.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  listRefunds(vendorCreditId: string, params?: VendorCreditsListRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem>;
  /**
   * Marks a vendor credit as open.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/open`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  markAsOpen(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a vendor credit as void.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/void`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  markAsVoid(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Takes a vendor credit back from a bill.
   *
   * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  removeFromBill(vendorCreditId: string, vendorCreditBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a vendor credit.
   *
   * `POST /books/v3/vendorcredits/{vendor_credit_id}/submit`
   *
   * Scopes: `ZohoBooks.debitnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  submit(vendorCreditId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a vendor credit.
   *
   * `PUT /books/v3/vendorcredits/{vendor_credit_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  update(vendorCreditId: string, body: VendorCreditUpdate, options?: CallOptions): ZohoPromise<VendorCredit>;
  /**
   * Updates the refund of a vendor credit.
   *
   * `PUT /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.debitnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/vendor-credits/
   */
  updateRefund(vendorCreditId: string, refundId: string, body: VendorCreditUpdateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund>;
}
