// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CommentInput, Reason, Template } from "../schemas/common.ts";
import type { SalesOrder, SalesOrderComment, SalesOrderCreate, SalesOrderEmail, SalesOrderEmailContent, SalesOrderListItem, SalesOrderUpdate, SalesOrderUpdateBillingAddress, SalesOrderUpdateCustomFields, SalesOrderUpdateShippingAddress } from "../schemas/sales-orders.ts";

export interface SalesOrdersAddAttachmentParams {
  can_send_in_mail?: boolean;
  document_ids?: readonly string[];
  totalFiles?: number;
}

/**
 * Adds an attachment to a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersAddAttachment(client: ClientContext, salesOrderId: string, form: { attachment: FileUpload; doc?: FileUpload; }, params?: SalesOrdersAddAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body: form, params }, options);
}

/**
 * Adds a comment to a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/comments`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersAddComment(client: ClientContext, salesOrderId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<SalesOrderComment> {
  const operation: Operation = {
    name: "books.salesOrders.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

/**
 * Applies substatus to a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/substatus/{substatus}`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersApplySubstatus(client: ClientContext, salesOrderId: string, substatus: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.applySubstatus",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/substatus/{substatus}",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId, substatus } }, options);
}

/**
 * Approves a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/approve`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersApprove(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersCreateParams {
  can_send_in_mail?: boolean;
  /** Sent as a file beside the body. */
  doc?: FileUpload;
  ignore_auto_number_generation?: boolean;
  totalFiles?: number;
}

/**
 * Creates a sales order.
 *
 * `POST /books/v3/salesorders`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersCreate(client: ClientContext, body: SalesOrderCreate, params?: SalesOrdersCreateParams, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "books.salesOrders.create",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["doc"],
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a sales order.
 *
 * `DELETE /books/v3/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoBooks.salesorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDelete(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Deletes the attachment of a sales order.
 *
 * `DELETE /books/v3/salesorders/{sales_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.salesorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDeleteAttachment(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.deleteAttachment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Deletes the comment of a sales order.
 *
 * `DELETE /books/v3/salesorders/{sales_order_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.salesorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDeleteComment(client: ClientContext, salesOrderId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId, comment_id: commentId } }, options);
}

export interface SalesOrdersDownloadParams {
  accept: "csv" | "xml" | "xls" | "xlsx" | "pdf" | "jhtml" | "html";
  print?: boolean;
}

/**
 * Downloads a sales order.
 *
 * `GET /books/v3/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDownload(client: ClientContext, salesOrderId: string, params: SalesOrdersDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.salesOrders.download",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { sales_order_id: salesOrderId }, params }, options);
}

export interface SalesOrdersDownloadAttachmentParams {
  inline?: boolean;
  preview?: boolean;
}

/**
 * Downloads the attachment of a sales order.
 *
 * `GET /books/v3/salesorders/{sales_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDownloadAttachment(client: ClientContext, salesOrderId: string, params?: SalesOrdersDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.salesOrders.downloadAttachment",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { sales_order_id: salesOrderId }, params }, options);
}

export interface SalesOrdersDownloadManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Downloads several sales orders.
 *
 * `GET /books/v3/salesorders/pdf`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersDownloadMany(client: ClientContext, params: SalesOrdersDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.salesOrders.downloadMany",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/pdf",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

export interface SalesOrdersEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  /** Sent as a file beside the body. */
  documents?: FileUpload;
  file_name?: string;
  salesorder_id?: string;
  send_attachment?: boolean;
}

/**
 * Emails a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/email`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersEmail(client: ClientContext, salesOrderId: string, body: SalesOrderEmail, params?: SalesOrdersEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.email",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments", "documents"],
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body, params }, options);
}

/**
 * Gets a sales order.
 *
 * `GET /books/v3/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersGet(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "books.salesOrders.get",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of a sales order.
 *
 * `GET /books/v3/salesorders/{sales_order_id}/email`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersGetEmailContent(client: ClientContext, salesOrderId: string, params?: SalesOrdersGetEmailContentParams, options?: CallOptions): ZohoPromise<SalesOrderEmailContent> {
  const operation: Operation = {
    name: "books.salesOrders.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId }, params }, options);
}

export interface SalesOrdersListParams {
  accept?: "json" | "csv" | "xml" | "xls" | "xlsx" | "pdf" | "jhtml" | "html";
  created_date?: string;
  customer_id?: string;
  customer_name?: string;
  customview_id?: string;
  date?: string;
  email?: string;
  expiry_date_after?: string;
  expiry_date_before?: string;
  expiry_date_end?: string;
  expiry_date_start?: string;
  filter_by?: "Status.All" | "Status.Draft" | "Status.Open" | "Status.Invoiced" | "Status.InvoicedNotShipped" | "Status.Confirmed" | "Status.UnFulfilled" | "Status.MarketPlaceSalesOrder" | "Status.ThisCycle" | "Status.PreviousCycle" | "Status.PartiallyInvoiced" | "Status.Void" | "Status.Closed" | "Status.Pending" | "Status.Approved" | "Status.OverDue" | "Status.Shipped" | "Status.ShippedNotInvoiced" | "Status.ToBeShipped" | "Status.ToBeInvoiced" | "Status.Fulfilled" | "Status.ManuallyFulfilled" | "Status.BackOrdered" | "Status.OnHold" | "Status.DropShipped" | "Status.ToBePacked" | "Status.AvalaraSyncFailed" | "Status.TaxAutomationFailed" | "Status.Network" | "Status.NetworkPending" | "Status.MyApprovals" | "Status.Unconfirmed" | "Status.Portal" | "Status.Cancelled" | "Status.NotConfirmed" | "Status.PendingOrders" | "Status.ShippedNotCancelledOrFailed" | "Status.Delivered" | "Status.CancelledOrFailed" | "Status.Viewed" | "Status.BBPSPendingApproval" | "Status.BBPSAccepted" | "Status.BBPSAcceptFailed" | "Status.BBPSRejected" | "Status.BBPSRejectFailed" | "Status.BBPSReturned" | "Status.BBPSReturnFailed" | "WithAttachment" | "WithoutAttachment" | "ExceptionList";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  location_ids?: readonly string[];
  page?: number;
  per_page?: number;
  print?: boolean;
  reference_number?: string;
  salesorder_ids?: readonly string[];
  salesorder_number?: string;
  salesperson_id?: string;
  search_text?: string;
  shipment_date?: string;
  sort_column?: "customer_name" | "salesorder_number" | "reference_number" | "shipment_date" | "total" | "date" | "created_time" | "last_modified_time" | "subscription_number" | "first_name" | "company_name" | "cf_(\\w+)";
  status?: "draft" | "pending_approval" | "approved" | "open" | "invoiced" | "invoiced_not_shipped" | "shipped_not_invoiced" | "partially_invoiced" | "not_invoiced" | "to_be_invoiced" | "paid" | "partially_paid" | "unpaid" | "cancelled" | "void" | "pending" | "overdue" | "closed" | "confirmed" | "onhold" | "network_pending_approval" | "rejected";
  total?: string;
  zcrm_potential_id?: string;
}

/**
 * Lists sales orders.
 *
 * `GET /books/v3/salesorders`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersList(client: ClientContext, params?: SalesOrdersListParams, options?: CallOptions): PagePromise<SalesOrderListItem> {
  const operation: Operation = {
    name: "books.salesOrders.list",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
    property: "salesorders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a sales order.
 *
 * `GET /books/v3/salesorders/{sales_order_id}/comments`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersListComments(client: ClientContext, salesOrderId: string, options?: CallOptions): PagePromise<unknown> {
  const operation: Operation = {
    name: "books.salesOrders.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Lists the templates of a sales order.
 *
 * `GET /books/v3/salesorders/templates`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.salesOrders.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/templates",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a sales order as open.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/status/open`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersMarkAsOpen(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Marks a sales order as void.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/status/void`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersMarkAsVoid(client: ClientContext, salesOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

export interface SalesOrdersPrintManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Prints several sales orders.
 *
 * `GET /books/v3/salesorders/print`
 *
 * Scopes: `ZohoBooks.salesorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersPrintMany(client: ClientContext, params: SalesOrdersPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.salesOrders.printMany",
    product: "books",
    method: "GET",
    path: "/books/v3/salesorders/print",
    retry: "safe",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Submits a sales order.
 *
 * `POST /books/v3/salesorders/{sales_order_id}/submit`
 *
 * Scopes: `ZohoBooks.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersSubmit(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersUpdateParams {
  can_send_in_mail?: boolean;
  /** Sent as a file beside the body. */
  doc?: FileUpload;
  ignore_auto_number_generation?: boolean;
  totalFiles?: number;
}

/**
 * Updates a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdate(client: ClientContext, salesOrderId: string, body: SalesOrderUpdate, params?: SalesOrdersUpdateParams, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "books.salesOrders.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    form: multipart,
    organization: organizationOf,
    files: ["doc"],
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId }, body, params }, options);
}

export interface SalesOrdersUpdateAttachmentParams {
  can_send_in_mail: boolean;
}

/**
 * Updates the attachment of a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateAttachment(client: ClientContext, salesOrderId: string, params: SalesOrdersUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.updateAttachment",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, params }, options);
}

/**
 * Updates the billing address of a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}/address/billing`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateBillingAddress(client: ClientContext, salesOrderId: string, body: SalesOrderUpdateBillingAddress, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

export interface SalesOrdersUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a sales order, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/salesorders`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateByCustomField(client: ClientContext, body: SalesOrderUpdate, params: SalesOrdersUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "books.salesOrders.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the comment of a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateComment(client: ClientContext, salesOrderId: string, commentId: string, body: CommentInput, options?: CallOptions): ZohoPromise<SalesOrderComment> {
  const operation: Operation = {
    name: "books.salesOrders.updateComment",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId, comment_id: commentId }, body }, options);
}

/**
 * Updates the custom fields of a sales order.
 *
 * `PUT /books/v3/salesorder/{sales_order_id}/customfields`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateCustomFields(client: ClientContext, salesOrderId: string, body: readonly SalesOrderUpdateCustomFields[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorder/{sales_order_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

/**
 * Updates the shipping address of a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}/address/shipping`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateShippingAddress(client: ClientContext, salesOrderId: string, body: SalesOrderUpdateShippingAddress, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.updateShippingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

/**
 * Updates the template of a sales order.
 *
 * `PUT /books/v3/salesorders/{sales_order_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-order/
 */
export function salesOrdersUpdateTemplate(client: ClientContext, salesOrderId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesOrders.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId, template_id: templateId } }, options);
}
