// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BillsCreateParams, BillsDownloadAttachmentParams, BillsDraftFromPurchaseOrdersParams, BillsListParams, BillsUpdateByCustomFieldParams, BillsUpdateParams } from "../operations/bills.ts";
import type { Bill, BillApplyCredits, BillComment, BillCreate, BillDraftFromPurchaseOrders, BillListItem, BillUpdate, BillUpdateBillingAddress, BillUpdateCustomFields, CommentListItem, PaymentListItem } from "../schemas/bills.ts";
import type { BillAddComment, BillingAddress } from "../schemas/common.ts";

/** Operations on bills. */
export interface BillsApi {
  /**
   * Add attachment (bills).
   *
   * `POST /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addAttachment(billId: string, form: { attachment: Blob; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Add comment (bills).
   *
   * `POST /books/v3/bills/{bill_id}/comments`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addComment(billId: string, body: BillAddComment, options?: CallOptions): ZohoPromise<BillComment>;
  /**
   * Apply credits (bills).
   *
   * `POST /books/v3/bills/{bill_id}/credits`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  applyCredits(billId: string, body?: BillApplyCredits, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approve (bills).
   *
   * `POST /books/v3/bills/{bill_id}/approve`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  approve(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates bills.
   *
   * `POST /books/v3/bills`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: BillCreate, params?: BillsCreateParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Deletes one bill.
   *
   * `DELETE /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete attachment (bills).
   *
   * `DELETE /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteAttachment(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (bills).
   *
   * `DELETE /books/v3/bills/{bill_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteComment(billId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete payment (bills).
   *
   * `DELETE /books/v3/bills/{bill_id}/payments/{payment_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deletePayment(billId: string, paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download attachment (bills).
   *
   * `GET /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  downloadAttachment(billId: string, params?: BillsDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Draft from purchase orders (bills).
   *
   * `GET /books/v3/bills/editpage/frompurchaseorders`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  draftFromPurchaseOrders(params: BillsDraftFromPurchaseOrdersParams, options?: CallOptions): ZohoPromise<BillDraftFromPurchaseOrders>;
  /**
   * Gets one bill.
   *
   * `GET /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(billId: string, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Lists bills.
   *
   * `GET /books/v3/bills`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: BillsListParams, options?: CallOptions): PagePromise<BillListItem>;
  /**
   * List comments (bills).
   *
   * `GET /books/v3/bills/{bill_id}/comments`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listComments(billId: string, options?: CallOptions): PagePromise<CommentListItem>;
  /**
   * List payments (bills).
   *
   * `GET /books/v3/bills/{bill_id}/payments`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listPayments(billId: string, options?: CallOptions): PagePromise<PaymentListItem>;
  /**
   * Mark as open (bills).
   *
   * `POST /books/v3/bills/{bill_id}/status/open`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsOpen(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as void (bills).
   *
   * `POST /books/v3/bills/{bill_id}/status/void`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsVoid(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submit (bills).
   *
   * `POST /books/v3/bills/{bill_id}/submit`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  submit(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one bill.
   *
   * `PUT /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(billId: string, body: BillUpdate, params?: BillsUpdateParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Update billing address (bills).
   *
   * `PUT /books/v3/bills/{bill_id}/address/billing`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateBillingAddress(billId: string, body: BillUpdateBillingAddress, options?: CallOptions): ZohoPromise<BillingAddress>;
  /**
   * Update by custom field (bills).
   *
   * `PUT /books/v3/bills`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateByCustomField(body: BillUpdate, params: BillsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Update custom fields (bills).
   *
   * `PUT /books/v3/bill/{bill_id}/customfields`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateCustomFields(billId: string, body: readonly BillUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
}
