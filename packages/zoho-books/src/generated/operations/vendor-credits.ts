// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, entity, file, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { CommentCreate } from "../schemas/common.ts";
import type { CreditedBill, VendorCredit, VendorCreditAddedComment, VendorCreditBill, VendorCreditComment, VendorCreditCreate, VendorCreditCreateRefund, VendorCreditListItem, VendorCreditRefund, VendorCreditRefundListItem, VendorCreditUpdate, VendorCreditUpdateRefund } from "../schemas/vendor-credits.ts";

/**
 * Adds a comment to a vendor credit.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/comments`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsAddComment(client: ClientContext, vendorCreditId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<VendorCreditAddedComment> {
  const operation: Operation = {
    name: "books.vendorCredits.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Applies a vendor credit to bills.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/bills`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsApplyToBills(client: ClientContext, vendorCreditId: string, rows: readonly VendorCreditBill[], options?: CallOptions): ZohoPromise<unknown> {
  const operation: Operation = {
    name: "books.vendorCredits.applyToBills",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/bills",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    wrap: "bills",
    organization: organizationOf,
    property: "bills",
  };
  return value(client, operation, { path: { vendor_credit_id: vendorCreditId }, body: rows }, options);
}

/**
 * Approves a vendor credit.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/approve`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsApprove(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

export interface VendorCreditsCreateParams {
  bill_id?: string;
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a vendor credit.
 *
 * `POST /books/v3/vendorcredits`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsCreate(client: ClientContext, body: VendorCreditCreate, params?: VendorCreditsCreateParams, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "books.vendorCredits.create",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the refund of a vendor credit.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/refunds`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsCreateRefund(client: ClientContext, vendorCreditId: string, body: VendorCreditCreateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "books.vendorCredits.createRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Deletes a vendor credit.
 *
 * `DELETE /books/v3/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsDelete(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorcredits/{vendor_credit_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Deletes the comment of a vendor credit.
 *
 * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsDeleteComment(client: ClientContext, vendorCreditId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, comment_id: commentId } }, options);
}

/**
 * Deletes the refund of a vendor credit.
 *
 * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsDeleteRefund(client: ClientContext, vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.deleteRefund",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId } }, options);
}

export interface VendorCreditsDownloadParams {
  accept: "xml" | "csv" | "xls" | "pdf" | "html" | "jhtml";
  print?: boolean;
}

/**
 * Downloads a vendor credit.
 *
 * `GET /books/v3/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsDownload(client: ClientContext, vendorCreditId: string, params: VendorCreditsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.vendorCredits.download",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { vendor_credit_id: vendorCreditId }, params }, options);
}

/**
 * Gets a vendor credit.
 *
 * `GET /books/v3/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsGet(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "books.vendorCredits.get",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Gets the refund of a vendor credit.
 *
 * `GET /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsGetRefund(client: ClientContext, vendorCreditId: string, refundId: string, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "books.vendorCredits.getRefund",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId } }, options);
}

export interface VendorCreditsListParams {
  custom_field?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  filter_by?: "Status.All" | "Status.Open" | "Status.Closed" | "Status.Void" | "Status.Draft" | "Status.Pending" | "Status.ApprovalOverdue" | "Status.MyApprovals" | "Status.EInvoicedDebitnotes" | "Status.EInvoicePendingDebitnotes" | "Status.BBPSYetToBePushed" | "Status.BBPSPushed" | "Status.BBPSPushFailed" | "Status.BBPSPendingApproval" | "Status.BBPSAccepted" | "Status.BBPSAcceptFailed" | "Status.BBPSRejected" | "Status.BBPSRejectFailed" | "Status.BBPSReturned" | "Status.BBPSReturnFailed" | "ExceptionList" | "MissingAdvancedTrackingDetails";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  line_item_id?: string;
  location_ids?: readonly string[];
  notes?: string;
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number" | "txn_posting_date";
  status?: "open" | "draft" | "void" | "closed" | "pending_approval" | "approval_overdue" | "rejected" | "approved";
  tax_id?: string;
  total?: string;
  vendor_credit_number?: string;
}

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
export function vendorCreditsList(client: ClientContext, params?: VendorCreditsListParams, options?: CallOptions): PagePromise<VendorCreditListItem> {
  const operation: Operation = {
    name: "books.vendorCredits.list",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    keys: ["vendor_credits"],
    property: "vendorcredits",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface VendorCreditsListAllRefundsParams {
  customer_id?: string;
  last_modified_time?: string;
  page?: number;
  per_page?: number;
  sort_column?: "vendor_name" | "vendor_credit_number" | "balance" | "total" | "date" | "created_time" | "last_modified_time" | "reference_number";
}

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
export function vendorCreditsListAllRefunds(client: ClientContext, params?: VendorCreditsListAllRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem> {
  const operation: Operation = {
    name: "books.vendorCredits.listAllRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refunds",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function vendorCreditsListBills(client: ClientContext, vendorCreditId: string, options?: CallOptions): PagePromise<CreditedBill> {
  const operation: Operation = {
    name: "books.vendorCredits.listBills",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/bills",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    property: "bills_credited",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

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
export function vendorCreditsListComments(client: ClientContext, vendorCreditId: string, options?: CallOptions): PagePromise<VendorCreditComment> {
  const operation: Operation = {
    name: "books.vendorCredits.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

export interface VendorCreditsListRefundsParams {
  page?: number;
  per_page?: number;
}

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
export function vendorCreditsListRefunds(client: ClientContext, vendorCreditId: string, params?: VendorCreditsListRefundsParams, options?: CallOptions): PagePromise<VendorCreditRefundListItem> {
  const operation: Operation = {
    name: "books.vendorCredits.listRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.debitnotes.READ"],
    organization: organizationOf,
    property: "vendor_credit_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { vendor_credit_id: vendorCreditId }, params }, options);
}

/**
 * Marks a vendor credit as open.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/open`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsMarkAsOpen(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Marks a vendor credit as void.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/status/void`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsMarkAsVoid(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Takes a vendor credit back from a bill.
 *
 * `DELETE /books/v3/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsRemoveFromBill(client: ClientContext, vendorCreditId: string, vendorCreditBillId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.removeFromBill",
    product: "books",
    method: "DELETE",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId, vendor_credit_bill_id: vendorCreditBillId } }, options);
}

/**
 * Submits a vendor credit.
 *
 * `POST /books/v3/vendorcredits/{vendor_credit_id}/submit`
 *
 * Scopes: `ZohoBooks.debitnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsSubmit(client: ClientContext, vendorCreditId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.vendorCredits.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.debitnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { vendor_credit_id: vendorCreditId } }, options);
}

/**
 * Updates a vendor credit.
 *
 * `PUT /books/v3/vendorcredits/{vendor_credit_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsUpdate(client: ClientContext, vendorCreditId: string, body: VendorCreditUpdate, options?: CallOptions): ZohoPromise<VendorCredit> {
  const operation: Operation = {
    name: "books.vendorCredits.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/vendorcredits/{vendor_credit_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.UPDATE"],
    organization: organizationOf,
    keys: ["vendorcredit"],
    property: "vendor_credit",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId }, body }, options);
}

/**
 * Updates the refund of a vendor credit.
 *
 * `PUT /books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.debitnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/vendor-credits/
 */
export function vendorCreditsUpdateRefund(client: ClientContext, vendorCreditId: string, refundId: string, body: VendorCreditUpdateRefund, options?: CallOptions): ZohoPromise<VendorCreditRefund> {
  const operation: Operation = {
    name: "books.vendorCredits.updateRefund",
    product: "books",
    method: "PUT",
    path: "/books/v3/vendorcredits/{vendor_credit_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.debitnotes.UPDATE"],
    organization: organizationOf,
    property: "vendor_credit_refund",
  };
  return entity(client, operation, { path: { vendor_credit_id: vendorCreditId, refund_id: refundId }, body }, options);
}
