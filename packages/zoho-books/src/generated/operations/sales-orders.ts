// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, page } from "@x/zoho-auth/client";
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
    form: multipart,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/comments",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/substatus/{substatus}",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/approve",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
    files: ["doc"],
    keys: ["sales_order"],
    property: "salesorder",
    form: multipart,
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
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: true,
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
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: true,
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
    method: "DELETE",
    path: "/books/v3/salesorders/{sales_order_id}/comments/{comment_id}",
    scopes: ["ZohoBooks.salesorders.DELETE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/pdf",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/email",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
    files: ["attachments", "documents"],
    form: multipart,
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
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/email",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/{sales_order_id}/comments",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/templates",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/salesorders/print",
    scopes: ["ZohoBooks.salesorders.READ"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/salesorders/{sales_order_id}/submit",
    scopes: ["ZohoBooks.salesorders.CREATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
    files: ["doc"],
    keys: ["sales_order"],
    property: "salesorder",
    form: multipart,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/attachment",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/address/billing",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/comments/{comment_id}",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorder/{sales_order_id}/customfields",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/address/shipping",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/salesorders/{sales_order_id}/templates/{template_id}",
    scopes: ["ZohoBooks.salesorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId, template_id: templateId } }, options);
}
