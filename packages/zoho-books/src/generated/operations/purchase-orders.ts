// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { CustomFieldUpdate, Template } from "../schemas/common.ts";
import type { InvoiceEmailContent } from "../schemas/invoices.ts";
import type { ListCommentsComment, PurchaseOrder, PurchaseOrderAddComment, PurchaseOrderComment, PurchaseOrderCreate, PurchaseOrderEmail, PurchaseOrderListItem, PurchaseOrderUpdate, PurchaseOrderUpdateBillingAddress, PurchaseOrderUpdateComment } from "../schemas/purchase-orders.ts";

/**
 * Adds an attachment to a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersAddAttachment(client: ClientContext, purchaseOrderId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, body: form }, options);
}

/**
 * Adds a comment to a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/comments`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersAddComment(client: ClientContext, purchaseOrderId: string, body: PurchaseOrderAddComment, options?: CallOptions): ZohoPromise<PurchaseOrderComment> {
  const operation: Operation = {
    name: "books.purchaseOrders.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId }, body }, options);
}

/**
 * Approves a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/approve`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersApprove(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersCreateParams {
  /** Sent as a file beside the body. */
  attachment?: FileUpload;
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a purchase order.
 *
 * `POST /books/v3/purchaseorders`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersCreate(client: ClientContext, body: PurchaseOrderCreate, params?: PurchaseOrdersCreateParams, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "books.purchaseOrders.create",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachment"],
    keys: ["purchase_order"],
    property: "purchaseorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a purchase order.
 *
 * `DELETE /books/v3/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersDelete(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/purchaseorders/{purchase_order_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Deletes the attachment of a purchase order.
 *
 * `DELETE /books/v3/purchaseorders/{purchase_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.purchaseorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersDeleteAttachment(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.deleteAttachment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/purchaseorders/{purchase_order_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Deletes the comment of a purchase order.
 *
 * `DELETE /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersDeleteComment(client: ClientContext, purchaseOrderId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId, comment_id: commentId } }, options);
}

export interface PurchaseOrdersDownloadParams {
  accept: "pdf" | "html";
  print?: boolean;
}

/**
 * Downloads a purchase order.
 *
 * `GET /books/v3/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersDownload(client: ClientContext, purchaseOrderId: string, params: PurchaseOrdersDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.purchaseOrders.download",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/{purchase_order_id}",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { purchase_order_id: purchaseOrderId }, params }, options);
}

export interface PurchaseOrdersDownloadAttachmentParams {
  preview?: boolean;
}

/**
 * Downloads the attachment of a purchase order.
 *
 * `GET /books/v3/purchaseorders/{purchase_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersDownloadAttachment(client: ClientContext, purchaseOrderId: string, params?: PurchaseOrdersDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.purchaseOrders.downloadAttachment",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/{purchase_order_id}/attachment",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { purchase_order_id: purchaseOrderId }, params }, options);
}

export interface PurchaseOrdersEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  file_name?: string;
  send_attachment?: boolean;
}

/**
 * Emails a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/email`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersEmail(client: ClientContext, purchaseOrderId: string, body: PurchaseOrderEmail, params?: PurchaseOrdersEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.email",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, body, params }, options);
}

/**
 * Gets a purchase order.
 *
 * `GET /books/v3/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersGet(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "books.purchaseOrders.get",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/{purchase_order_id}",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
    keys: ["purchase_order"],
    property: "purchaseorder",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of a purchase order.
 *
 * `GET /books/v3/purchaseorders/{purchase_order_id}/email`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersGetEmailContent(client: ClientContext, purchaseOrderId: string, params?: PurchaseOrdersGetEmailContentParams, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "books.purchaseOrders.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/{purchase_order_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { purchase_order_id: purchaseOrderId }, params }, options);
}

export interface PurchaseOrdersListParams {
  created_date?: string;
  custom_field?: string;
  date?: string;
  filter_by?: "Status.All" | "Status.Draft" | "Status.Issued" | "Status.Billed" | "Status.PartiallyBilled" | "Status.BilledNotReceived" | "Status.Received" | "Status.ReceivedNotBilled" | "Status.PartiallyReceived" | "Status.Cancelled" | "Status.DropShipped" | "Status.BackOrdered" | "Status.ReplenishedOrder" | "Status.Closed" | "Status.UnbilledBackOrder" | "Status.ToBeReceived" | "Status.Pending" | "Status.Approved" | "Status.ApprovalOverdue" | "Status.MyApprovals" | "Status.Accepted" | "Status.CancelledByVendor" | "Status.CancelledByUser" | "ExceptionList";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  location_ids?: readonly string[];
  page?: number;
  per_page?: number;
  purchaseorder_number?: string;
  reference_number?: string;
  search_text?: string;
  sort_column?: "vendor_name" | "purchaseorder_number" | "date" | "delivery_date" | "expected_delivery_date" | "total" | "created_time" | "last_modified_time";
  status?: "draft" | "pending_approval" | "approval_overdue" | "approved" | "rejected" | "open" | "billed" | "billed_not_received" | "cancelled" | "partially_billed" | "issued" | "partially_received" | "received" | "received_not_billed" | "manually_received" | "drop_shipped" | "closed" | "accepted" | "signed" | "pending_signature" | "to_be_received" | "to_be_billed" | "in_transit";
  total?: string;
  vendor_id?: string;
  vendor_name?: string;
}

/**
 * Lists purchase orders.
 *
 * `GET /books/v3/purchaseorders`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersList(client: ClientContext, params?: PurchaseOrdersListParams, options?: CallOptions): PagePromise<PurchaseOrderListItem> {
  const operation: Operation = {
    name: "books.purchaseOrders.list",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
    property: "purchaseorders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a purchase order.
 *
 * `GET /books/v3/purchaseorders/{purchase_order_id}/comments`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersListComments(client: ClientContext, purchaseOrderId: string, options?: CallOptions): PagePromise<ListCommentsComment> {
  const operation: Operation = {
    name: "books.purchaseOrders.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/{purchase_order_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Lists the templates of a purchase order.
 *
 * `GET /books/v3/purchaseorders/templates`
 *
 * Scopes: `ZohoBooks.purchaseorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.purchaseOrders.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/purchaseorders/templates",
    retry: "safe",
    scopes: ["ZohoBooks.purchaseorders.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a purchase order as billed.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/status/billed`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersMarkAsBilled(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.markAsBilled",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/status/billed",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Marks a purchase order as cancelled.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/status/cancelled`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersMarkAsCancelled(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.markAsCancelled",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/status/cancelled",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Marks a purchase order as open.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/status/open`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersMarkAsOpen(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Rejects a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/reject`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersReject(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.reject",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Submits a purchase order.
 *
 * `POST /books/v3/purchaseorders/{purchase_order_id}/submit`
 *
 * Scopes: `ZohoBooks.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersSubmit(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/purchaseorders/{purchase_order_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.purchaseorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersUpdateParams {
  /** Sent as a file beside the body. */
  attachment?: FileUpload;
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a purchase order.
 *
 * `PUT /books/v3/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdate(client: ClientContext, purchaseOrderId: string, body: PurchaseOrderUpdate, params?: PurchaseOrdersUpdateParams, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "books.purchaseOrders.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders/{purchase_order_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachment"],
    keys: ["purchase_order"],
    property: "purchaseorder",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId }, body, params }, options);
}

export interface PurchaseOrdersUpdateAttachmentParams {
  can_send_in_mail: boolean;
}

/**
 * Updates the attachment of a purchase order.
 *
 * `PUT /books/v3/purchaseorders/{purchase_order_id}/attachment`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateAttachment(client: ClientContext, purchaseOrderId: string, params: PurchaseOrdersUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateAttachment",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders/{purchase_order_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, params }, options);
}

/**
 * Updates the billing address of a purchase order.
 *
 * `PUT /books/v3/purchaseorders/{purchase_order_id}/address/billing`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateBillingAddress(client: ClientContext, purchaseOrderId: string, body: PurchaseOrderUpdateBillingAddress, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders/{purchase_order_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, body }, options);
}

export interface PurchaseOrdersUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a purchase order, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/purchaseorders`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateByCustomField(client: ClientContext, body: PurchaseOrderUpdate, params: PurchaseOrdersUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    keys: ["purchase_order"],
    property: "purchaseorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the comment of a purchase order.
 *
 * `PUT /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateComment(client: ClientContext, purchaseOrderId: string, commentId: string, body: PurchaseOrderUpdateComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateComment",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId, comment_id: commentId }, body }, options);
}

/**
 * Updates the custom fields of a purchase order.
 *
 * `PUT /books/v3/purchaseorder/{purchase_order_id}/customfields`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateCustomFields(client: ClientContext, purchaseOrderId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorder/{purchase_order_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, body }, options);
}

export interface PurchaseOrdersUpdateTemplateParams {
  templates?: readonly string[];
}

/**
 * Updates the template of a purchase order.
 *
 * `PUT /books/v3/purchaseorders/{purchase_order_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/purchase-order/
 */
export function purchaseOrdersUpdateTemplate(client: ClientContext, purchaseOrderId: string, templateId: string, params?: PurchaseOrdersUpdateTemplateParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.purchaseOrders.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/purchaseorders/{purchase_order_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.purchaseorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId, template_id: templateId }, params }, options);
}
