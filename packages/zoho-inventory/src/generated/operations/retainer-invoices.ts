// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, InvoiceAddComment, InvoiceEmail, InvoiceUpdateComment, Template } from "../schemas/common.ts";
import type { Comment, RetainerInvoice, RetainerInvoiceComment, RetainerInvoiceCreate, RetainerInvoiceEmailContent, RetainerInvoiceListItem, RetainerInvoiceUpdate } from "../schemas/retainer-invoices.ts";

/**
 * Adds an attachment to a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesAddAttachment(client: ClientContext, retainerInvoiceId: string, form: { attachment: FileUpload; can_send_in_mail?: boolean; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.addAttachment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body: form }, options);
}

/**
 * Adds a comment to a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesAddComment(client: ClientContext, retainerInvoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.addComment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Approves a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/approve`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesApprove(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

export interface RetainerInvoicesCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesCreate(client: ClientContext, body: RetainerInvoiceCreate, params?: RetainerInvoicesCreateParams, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a retainer invoice.
 *
 * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesDelete(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Deletes the comment of a retainer invoice.
 *
 * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesDeleteComment(client: ClientContext, retainerInvoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.deleteComment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, comment_id: commentId } }, options);
}

/**
 * Deletes the document of a retainer invoice.
 *
 * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesDeleteDocument(client: ClientContext, retainerInvoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.deleteDocument",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, document_id: documentId } }, options);
}

/**
 * Downloads the attachment of a retainer invoice.
 *
 * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesDownloadAttachment(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.downloadAttachment",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

export interface RetainerInvoicesEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  send_attachment?: boolean;
  send_customer_statement?: boolean;
}

/**
 * Emails a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/email`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesEmail(client: ClientContext, retainerInvoiceId: string, body: InvoiceEmail, params?: RetainerInvoicesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.email",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body, params }, options);
}

/**
 * Gets a retainer invoice.
 *
 * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesGet(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Gets the email content of a retainer invoice.
 *
 * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}/email`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesGetEmailContent(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoiceEmailContent> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.getEmailContent",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/email",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

export interface RetainerInvoicesListParams {
  filter_by?: "Status.All" | "Status.Sent" | "Status.Draft" | "Status.OverDue" | "Status.Paid" | "Status.Void" | "Status.Unpaid" | "Status.PartiallyPaid" | "Status.Viewed" | "Date.PaymentExpectedDate";
  page?: number;
  per_page?: number;
  print?: boolean;
  sort_column?: "customer_name" | "retainer invoice_number" | "date" | "due_date" | "total" | "balance" | "created_time";
  sort_order?: string;
}

/**
 * Lists retainer invoices.
 *
 * `GET /inventory/v1/retainerinvoices`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesList(client: ClientContext, params?: RetainerInvoicesListParams, options?: CallOptions): PagePromise<RetainerInvoiceListItem> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "retainerinvoices",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a retainer invoice.
 *
 * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesListComments(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): PagePromise<RetainerInvoiceComment> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Lists the templates of a retainer invoice.
 *
 * `GET /inventory/v1/retainerinvoices/templates`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.listTemplates",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/retainerinvoices/templates",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a retainer invoice as draft.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/draft`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesMarkAsDraft(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.markAsDraft",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Marks a retainer invoice as sent.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/sent`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesMarkAsSent(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.markAsSent",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/sent",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Marks a retainer invoice as void.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/void`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesMarkAsVoid(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.markAsVoid",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Submits a retainer invoice.
 *
 * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/submit`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesSubmit(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Updates a retainer invoice.
 *
 * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesUpdate(client: ClientContext, retainerInvoiceId: string, body: RetainerInvoiceUpdate, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Updates the billing address of a retainer invoice.
 *
 * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/address/billing`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesUpdateBillingAddress(client: ClientContext, retainerInvoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.updateBillingAddress",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Updates the comment of a retainer invoice.
 *
 * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesUpdateComment(client: ClientContext, retainerInvoiceId: string, commentId: string, body: InvoiceUpdateComment, options?: CallOptions): ZohoPromise<Comment> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.updateComment",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, comment_id: commentId }, body }, options);
}

/**
 * Updates the template of a retainer invoice.
 *
 * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/templates/{template_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
 */
export function retainerInvoicesUpdateTemplate(client: ClientContext, retainerInvoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.retainerInvoices.updateTemplate",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/retainerinvoices/{retainer_invoice_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, template_id: templateId } }, options);
}
