// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Bill, BillApplyCredits, BillComment, BillCreate, BillDraftFromPurchaseOrders, BillListItem, BillUpdate, BillUpdateBillingAddress, BillUpdateCustomFields, CommentListItem, PaymentListItem } from "../schemas/bills.ts";
import type { Address, CommentCreate } from "../schemas/common.ts";

/**
 * Adds an attachment to a bill.
 *
 * `POST /books/v3/bills/{bill_id}/attachment`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsAddAttachment(client: ClientContext, billId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId }, body: form }, options);
}

/**
 * Adds a comment to a bill.
 *
 * `POST /books/v3/bills/{bill_id}/comments`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsAddComment(client: ClientContext, billId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<BillComment> {
  const operation: Operation = {
    name: "books.bills.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { bill_id: billId }, body }, options);
}

/**
 * Applies credits to a bill.
 *
 * `POST /books/v3/bills/{bill_id}/credits`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsApplyCredits(client: ClientContext, billId: string, body?: BillApplyCredits, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.applyCredits",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/credits",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId }, body }, options);
}

/**
 * Approves a bill.
 *
 * `POST /books/v3/bills/{bill_id}/approve`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsApprove(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsCreateParams {
  /** Sent as a file beside the body. */
  attachment?: FileUpload;
}

/**
 * Creates a bill.
 *
 * `POST /books/v3/bills`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsCreate(client: ClientContext, body: BillCreate, params?: BillsCreateParams, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "books.bills.create",
    product: "books",
    method: "POST",
    path: "/books/v3/bills",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachment"],
    property: "bill",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a bill.
 *
 * `DELETE /books/v3/bills/{bill_id}`
 *
 * Scopes: `ZohoBooks.bills.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDelete(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bills/{bill_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Deletes the attachment of a bill.
 *
 * `DELETE /books/v3/bills/{bill_id}/attachment`
 *
 * Scopes: `ZohoBooks.bills.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDeleteAttachment(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.deleteAttachment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bills/{bill_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Deletes the comment of a bill.
 *
 * `DELETE /books/v3/bills/{bill_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.bills.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDeleteComment(client: ClientContext, billId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bills/{bill_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId, comment_id: commentId } }, options);
}

/**
 * Deletes the payment of a bill.
 *
 * `DELETE /books/v3/bills/{bill_id}/payments/{payment_id}`
 *
 * Scopes: `ZohoBooks.bills.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDeletePayment(client: ClientContext, billId: string, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.deletePayment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bills/{bill_id}/payments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId, payment_id: paymentId } }, options);
}

export interface BillsDownloadAttachmentParams {
  preview?: boolean;
}

/**
 * Downloads the attachment of a bill.
 *
 * `GET /books/v3/bills/{bill_id}/attachment`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDownloadAttachment(client: ClientContext, billId: string, params?: BillsDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.bills.downloadAttachment",
    product: "books",
    method: "GET",
    path: "/books/v3/bills/{bill_id}/attachment",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { bill_id: billId }, params }, options);
}

export interface BillsDraftFromPurchaseOrdersParams {
  purchaseorder_ids: readonly string[];
}

/**
 * Drafts bills from purchase orders.
 *
 * `GET /books/v3/bills/editpage/frompurchaseorders`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsDraftFromPurchaseOrders(client: ClientContext, params: BillsDraftFromPurchaseOrdersParams, options?: CallOptions): ZohoPromise<BillDraftFromPurchaseOrders> {
  const operation: Operation = {
    name: "books.bills.draftFromPurchaseOrders",
    product: "books",
    method: "GET",
    path: "/books/v3/bills/editpage/frompurchaseorders",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

/**
 * Gets a bill.
 *
 * `GET /books/v3/bills/{bill_id}`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsGet(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "books.bills.get",
    product: "books",
    method: "GET",
    path: "/books/v3/bills/{bill_id}",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "bill",
  };
  return entity(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsListParams {
  bill_number?: string;
  created_date?: string;
  customer_id?: string;
  date?: string;
  description?: string;
  due_date?: string;
  filter_by?: "Status.All" | "Status.Paid" | "Status.Open" | "Status.Overdue" | "Status.Void" | "Status.PartiallyPaid" | "Status.Unpaid" | "Status.Draft" | "Status.Pending" | "Status.ApprovalOverdue" | "Status.CreditNotes" | "Status.MyApprovals" | "Status.Network" | "Status.NetworkPending" | "Status.EInvoicedBills" | "Status.EInvoicePendingBills" | "Status.MSMEDueBills" | "Status.TDSInvoices" | "Status.BBPSPendingApproval" | "Status.BBPSAccepted" | "Status.BBPSAcceptFailed" | "Status.BBPSRejected" | "Status.BBPSRejectFailed" | "Status.BBPSReturned" | "Status.BBPSReturnFailed" | "Status.PMSAppliedBills" | "Status.ViolatedBills" | "YetToBeReceived" | "Received" | "ExceptionList" | "WithAttachment" | "WithoutAttachment" | "Source.TallyConnector" | "MissingAdvancedTrackingDetails" | "TDSCalculationExceptionList" | "Type.All" | "Type.Bills" | "Type.SelfBilled" | "Type.MyRecentBills";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  location_ids?: readonly string[];
  page?: number;
  per_page?: number;
  project_id?: string;
  purchaseorder_id?: string;
  recurring_bill_id?: string;
  reference_number?: string;
  search_text?: string;
  sort_column?: "vendor_name" | "bill_number" | "date" | "due_date" | "total" | "balance" | "created_time" | "last_modified_time" | "txn_value_date" | "total_retention_amount";
  sort_order?: string;
  status?: "paid" | "open" | "overdue" | "void" | "partially_paid" | "unpaid" | "draft" | "pending_approval" | "approval_overdue" | "my_approvals" | "rejected" | "approved";
  total?: string;
  vendor_id?: string;
  vendor_name?: string;
}

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
export function billsList(client: ClientContext, params?: BillsListParams, options?: CallOptions): PagePromise<BillListItem> {
  const operation: Operation = {
    name: "books.bills.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bills",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "bills",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function billsListComments(client: ClientContext, billId: string, options?: CallOptions): PagePromise<CommentListItem> {
  const operation: Operation = {
    name: "books.bills.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/bills/{bill_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { bill_id: billId } }, options);
}

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
export function billsListPayments(client: ClientContext, billId: string, options?: CallOptions): PagePromise<PaymentListItem> {
  const operation: Operation = {
    name: "books.bills.listPayments",
    product: "books",
    method: "GET",
    path: "/books/v3/bills/{bill_id}/payments",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "payments",
  };
  return page(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Marks a bill as open.
 *
 * `POST /books/v3/bills/{bill_id}/status/open`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsMarkAsOpen(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Marks a bill as void.
 *
 * `POST /books/v3/bills/{bill_id}/status/void`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsMarkAsVoid(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Submits a bill.
 *
 * `POST /books/v3/bills/{bill_id}/submit`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsSubmit(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/bills/{bill_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsUpdateParams {
  /** Sent as a file beside the body. */
  attachment?: FileUpload;
}

/**
 * Updates a bill.
 *
 * `PUT /books/v3/bills/{bill_id}`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsUpdate(client: ClientContext, billId: string, body: BillUpdate, params?: BillsUpdateParams, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "books.bills.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/bills/{bill_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachment"],
    property: "bill",
  };
  return entity(client, operation, { path: { bill_id: billId }, body, params }, options);
}

/**
 * Updates the billing address of a bill.
 *
 * `PUT /books/v3/bills/{bill_id}/address/billing`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsUpdateBillingAddress(client: ClientContext, billId: string, body: BillUpdateBillingAddress, options?: CallOptions): ZohoPromise<Address> {
  const operation: Operation = {
    name: "books.bills.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/bills/{bill_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    organization: organizationOf,
    property: "billing_address",
  };
  return entity(client, operation, { path: { bill_id: billId }, body }, options);
}

export interface BillsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a bill, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/bills`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsUpdateByCustomField(client: ClientContext, body: BillUpdate, params: BillsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "books.bills.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/bills",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "bill",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the custom fields of a bill.
 *
 * `PUT /books/v3/bill/{bill_id}/customfields`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bills/
 */
export function billsUpdateCustomFields(client: ClientContext, billId: string, body: readonly BillUpdateCustomFields[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bills.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/bill/{bill_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId }, body }, options);
}
