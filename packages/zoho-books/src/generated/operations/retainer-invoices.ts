// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, EstimateAddComment, InvoiceAddComment, Template } from "../schemas/common.ts";
import type { RetainerInvoice, RetainerInvoiceComment, RetainerInvoiceCreate, RetainerInvoiceEmail, RetainerInvoiceEmailContent, RetainerInvoiceInvoicePayment, RetainerInvoiceListItem, RetainerInvoiceUpdate, RetainerInvoiceUpdatedComment } from "../schemas/retainer-invoices.ts";

/**
 * Adds an attachment to a retainer invoice.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesAddAttachment(client: ClientContext, retainerInvoiceId: string, form: { attachment: FileUpload; can_send_in_mail?: boolean; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body: form }, options);
}

/**
 * Adds a comment to a retainer invoice.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/comments`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesAddComment(client: ClientContext, retainerInvoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Applies a retainer invoice to invoices.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/invoices`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesApplyToInvoices(client: ClientContext, retainerInvoiceId: string, rows?: readonly RetainerInvoiceInvoicePayment[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.applyToInvoices",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/invoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    wrap: "invoice_payments",
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body: rows }, options);
}

/**
 * Approves a retainer invoice.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/approve`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesApprove(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `POST /books/v3/retainerinvoices`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesCreate(client: ClientContext, body: RetainerInvoiceCreate, params?: RetainerInvoicesCreateParams, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "books.retainerInvoices.create",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the asynchronous online payment of a retainer invoice.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/onlinepayments/asynchronous`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesCreateAsynchronousOnlinePayment(client: ClientContext, retainerInvoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.retainerInvoices.createAsynchronousOnlinePayment",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/onlinepayments/asynchronous",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Deletes a retainer invoice.
 *
 * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesDelete(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Deletes the comment of a retainer invoice.
 *
 * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesDeleteComment(client: ClientContext, retainerInvoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, comment_id: commentId } }, options);
}

/**
 * Deletes the document of a retainer invoice.
 *
 * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesDeleteDocument(client: ClientContext, retainerInvoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, document_id: documentId } }, options);
}

/**
 * Downloads the attachment of a retainer invoice.
 *
 * `GET /books/v3/retainerinvoices/{retainer_invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesDownloadAttachment(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.retainerInvoices.downloadAttachment",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/attachment",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
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
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/email`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesEmail(client: ClientContext, retainerInvoiceId: string, body: RetainerInvoiceEmail, params?: RetainerInvoicesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.email",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body, params }, options);
}

/**
 * Gets a retainer invoice.
 *
 * `GET /books/v3/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesGet(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "books.retainerInvoices.get",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Gets the email content of a retainer invoice.
 *
 * `GET /books/v3/retainerinvoices/{retainer_invoice_id}/email`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesGetEmailContent(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoiceEmailContent> {
  const operation: Operation = {
    name: "books.retainerInvoices.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
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
 * `GET /books/v3/retainerinvoices`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesList(client: ClientContext, params?: RetainerInvoicesListParams, options?: CallOptions): PagePromise<RetainerInvoiceListItem> {
  const operation: Operation = {
    name: "books.retainerInvoices.list",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "retainerinvoices",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a retainer invoice.
 *
 * `GET /books/v3/retainerinvoices/{retainer_invoice_id}/comments`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesListComments(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): PagePromise<RetainerInvoiceComment> {
  const operation: Operation = {
    name: "books.retainerInvoices.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Lists the templates of a retainer invoice.
 *
 * `GET /books/v3/retainerinvoices/templates`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.retainerInvoices.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/retainerinvoices/templates",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

export interface RetainerInvoicesMarkAsDraftParams {
  reason?: string;
}

/**
 * Marks a retainer invoice as draft.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/draft`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesMarkAsDraft(client: ClientContext, retainerInvoiceId: string, params?: RetainerInvoicesMarkAsDraftParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.markAsDraft",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, params }, options);
}

/**
 * Marks a retainer invoice as sent.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/sent`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesMarkAsSent(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.markAsSent",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/status/sent",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Marks a retainer invoice as void.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/void`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesMarkAsVoid(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Takes a retainer invoice back from an invoice.
 *
 * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/invoices/{invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesRemoveFromInvoice(client: ClientContext, retainerInvoiceId: string, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.removeFromInvoice",
    product: "books",
    method: "DELETE",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/invoices/{invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, invoice_id: invoiceId } }, options);
}

/**
 * Submits a retainer invoice.
 *
 * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/submit`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesSubmit(client: ClientContext, retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId } }, options);
}

/**
 * Updates a retainer invoice.
 *
 * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesUpdate(client: ClientContext, retainerInvoiceId: string, body: RetainerInvoiceUpdate, options?: CallOptions): ZohoPromise<RetainerInvoice> {
  const operation: Operation = {
    name: "books.retainerInvoices.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "retainerinvoice",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Updates the billing address of a retainer invoice.
 *
 * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/address/billing`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesUpdateBillingAddress(client: ClientContext, retainerInvoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId }, body }, options);
}

/**
 * Updates the comment of a retainer invoice.
 *
 * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesUpdateComment(client: ClientContext, retainerInvoiceId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<RetainerInvoiceUpdatedComment> {
  const operation: Operation = {
    name: "books.retainerInvoices.updateComment",
    product: "books",
    method: "PUT",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, comment_id: commentId }, body }, options);
}

/**
 * Updates the template of a retainer invoice.
 *
 * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/retainer-invoices/
 */
export function retainerInvoicesUpdateTemplate(client: ClientContext, retainerInvoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.retainerInvoices.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/retainerinvoices/{retainer_invoice_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { retainer_invoice_id: retainerInvoiceId, template_id: templateId } }, options);
}
