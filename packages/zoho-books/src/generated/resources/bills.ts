// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BillsCreateParams, BillsDownloadAttachmentParams, BillsDraftFromPurchaseOrdersParams, BillsListParams, BillsUpdateByCustomFieldParams, BillsUpdateParams } from "../operations/bills.ts";
import type { Bill, BillApplyCredits, BillComment, BillCreate, BillDraftFromPurchaseOrders, BillListItem, BillUpdate, BillUpdateBillingAddress, BillUpdateCustomFields, CommentListItem, PaymentListItem } from "../schemas/bills.ts";
import type { Address, CommentCreate } from "../schemas/common.ts";

/** Operations on bills. */
export interface BillsApi {
  /**
   * Adds an attachment to a bill.
   *
   * `POST /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  addAttachment(billId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a bill.
   *
   * `POST /books/v3/bills/{bill_id}/comments`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  addComment(billId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<BillComment>;
  /**
   * Applies credits to a bill.
   *
   * `POST /books/v3/bills/{bill_id}/credits`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  applyCredits(billId: string, body?: BillApplyCredits, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a bill.
   *
   * `POST /books/v3/bills/{bill_id}/approve`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  approve(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a bill.
   *
   * `POST /books/v3/bills`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  create(body: BillCreate, params?: BillsCreateParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Deletes a bill.
   *
   * `DELETE /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  delete(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the attachment of a bill.
   *
   * `DELETE /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  deleteAttachment(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a bill.
   *
   * `DELETE /books/v3/bills/{bill_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  deleteComment(billId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the payment of a bill.
   *
   * `DELETE /books/v3/bills/{bill_id}/payments/{payment_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  deletePayment(billId: string, paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the attachment of a bill.
   *
   * `GET /books/v3/bills/{bill_id}/attachment`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  downloadAttachment(billId: string, params?: BillsDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Drafts bills from purchase orders.
   *
   * `GET /books/v3/bills/editpage/frompurchaseorders`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  draftFromPurchaseOrders(params: BillsDraftFromPurchaseOrdersParams, options?: CallOptions): ZohoPromise<BillDraftFromPurchaseOrders>;
  /**
   * Gets a bill.
   *
   * `GET /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
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
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  list(params?: BillsListParams, options?: CallOptions): PagePromise<BillListItem>;
  /**
   * Lists the comments of a bill.
   *
   * `GET /books/v3/bills/{bill_id}/comments`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  listComments(billId: string, options?: CallOptions): PagePromise<CommentListItem>;
  /**
   * Lists the payments of a bill.
   *
   * `GET /books/v3/bills/{bill_id}/payments`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  listPayments(billId: string, options?: CallOptions): PagePromise<PaymentListItem>;
  /**
   * Marks a bill as open.
   *
   * `POST /books/v3/bills/{bill_id}/status/open`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  markAsOpen(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a bill as void.
   *
   * `POST /books/v3/bills/{bill_id}/status/void`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  markAsVoid(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a bill.
   *
   * `POST /books/v3/bills/{bill_id}/submit`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  submit(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bill.
   *
   * `PUT /books/v3/bills/{bill_id}`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  update(billId: string, body: BillUpdate, params?: BillsUpdateParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Updates the billing address of a bill.
   *
   * `PUT /books/v3/bills/{bill_id}/address/billing`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  updateBillingAddress(billId: string, body: BillUpdateBillingAddress, options?: CallOptions): ZohoPromise<Address>;
  /**
   * Updates a bill, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/bills`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  updateByCustomField(body: BillUpdate, params: BillsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Updates the custom fields of a bill.
   *
   * `PUT /books/v3/bill/{bill_id}/customfields`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bills/
   */
  updateCustomFields(billId: string, body: readonly BillUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
}
