// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, CustomFieldValue, InvoiceAddComment, InvoiceEmail, InvoiceUpdateComment, Reason, Template } from "../schemas/common.ts";
import type { AppliedCredit, Invoice, InvoiceApplyCredits, InvoiceComment, InvoiceCreate, InvoiceEmailContent, InvoiceListItem, InvoiceUpdate, InvoiceUpdatedComment, PaymentListItem } from "../schemas/invoices.ts";

export interface InvoicesAddAttachmentParams {
  can_send_in_mail?: boolean;
}

/**
 * Adds an attachment to an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesAddAttachment(client: ClientContext, invoiceId: string, form: { attachment: FileUpload; }, params?: InvoicesAddAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.addAttachment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body: form, params }, options);
}

/**
 * Adds a comment to an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/comments`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesAddComment(client: ClientContext, invoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.addComment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Applies credits to an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/credits`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesApplyCredits(client: ClientContext, invoiceId: string, body?: InvoiceApplyCredits, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.applyCredits",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/credits",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Approves an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/approve`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesApprove(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Approves an invoice finally.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/approve/final`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesApproveFinally(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.approveFinally",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesApproveManyParams {
  invoice_ids: readonly string[];
}

/**
 * Approves several invoices.
 *
 * `POST /inventory/v1/invoices/approve`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesApproveMany(client: ClientContext, params: InvoicesApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.approveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Cancels the write off of an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/writeoff/cancel`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesCancelWriteOff(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.cancelWriteOff",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/writeoff/cancel",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesCreateParams {
  ignore_auto_number_generation?: boolean;
  send?: boolean;
}

/**
 * Creates an invoice.
 *
 * `POST /inventory/v1/invoices`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesCreate(client: ClientContext, body: InvoiceCreate, params?: InvoicesCreateParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "inventory.invoices.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes an invoice.
 *
 * `DELETE /inventory/v1/invoices/{invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDelete(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/invoices/{invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Deletes the attachment of an invoice.
 *
 * `DELETE /inventory/v1/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDeleteAttachment(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.deleteAttachment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/invoices/{invoice_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Deletes the comment of an invoice.
 *
 * `DELETE /inventory/v1/invoices/{invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDeleteComment(client: ClientContext, invoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.deleteComment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/invoices/{invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, comment_id: commentId } }, options);
}

/**
 * Deletes the payment of an invoice.
 *
 * `DELETE /inventory/v1/invoices/{invoice_id}/payments/{payment_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDeletePayment(client: ClientContext, invoiceId: string, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.deletePayment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/invoices/{invoice_id}/payments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, payment_id: paymentId } }, options);
}

/**
 * Disables the payment reminder of an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/paymentreminder/disable`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDisablePaymentReminder(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.disablePaymentReminder",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/paymentreminder/disable",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesDownloadParams {
  accept: "pdf" | "html";
  print?: boolean;
}

/**
 * Downloads an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDownload(client: ClientContext, invoiceId: string, params: InvoicesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.invoices.download",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

export interface InvoicesDownloadAttachmentParams {
  preview?: boolean;
}

/**
 * Downloads the attachment of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDownloadAttachment(client: ClientContext, invoiceId: string, params?: InvoicesDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.invoices.downloadAttachment",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/attachment",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

export interface InvoicesDownloadManyParams {
  invoice_ids: readonly string[];
}

/**
 * Downloads several invoices.
 *
 * `GET /inventory/v1/invoices/pdf`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesDownloadMany(client: ClientContext, params: InvoicesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.invoices.downloadMany",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/pdf",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

export interface InvoicesEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  send_attachment?: boolean;
  send_customer_statement?: boolean;
}

/**
 * Emails an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/email`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesEmail(client: ClientContext, invoiceId: string, body: InvoiceEmail, params?: InvoicesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.email",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body, params }, options);
}

export interface InvoicesEmailManyParams {
  invoice_ids: readonly string[];
}

/**
 * Emails several invoices.
 *
 * `POST /inventory/v1/invoices/email`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesEmailMany(client: ClientContext, params: InvoicesEmailManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.emailMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Enables the payment reminder of an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/paymentreminder/enable`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesEnablePaymentReminder(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.enablePaymentReminder",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/paymentreminder/enable",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesGet(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "inventory.invoices.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/email`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesGetEmailContent(client: ClientContext, invoiceId: string, params?: InvoicesGetEmailContentParams, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "inventory.invoices.getEmailContent",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/email",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Gets the payment reminder content of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/paymentreminder`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesGetPaymentReminderContent(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "inventory.invoices.getPaymentReminderContent",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/paymentreminder",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesListParams {
  balance?: string;
  custom_field?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  due_date?: string;
  email?: string;
  filter_by?: "Status.All" | "Status.Sent" | "Status.Draft" | "Status.OverDue" | "Status.Paid" | "Status.Void" | "Status.Unpaid" | "Status.PartiallyPaid" | "Status.Viewed" | "Date.PaymentExpectedDate";
  invoice_number?: string;
  item_description?: string;
  item_id?: string;
  item_name?: string;
  page?: number;
  per_page?: number;
  recurring_invoice_id?: string;
  reference_number?: string;
  search_text?: string;
  sort_column?: "customer_name" | "invoice_number" | "date" | "due_date" | "total" | "balance" | "created_time";
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
  total?: string;
}

/**
 * Lists invoices.
 *
 * `GET /inventory/v1/invoices`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesList(client: ClientContext, params?: InvoicesListParams, options?: CallOptions): PagePromise<InvoiceListItem> {
  const operation: Operation = {
    name: "inventory.invoices.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "invoices",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the applied credits of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/creditsapplied`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesListAppliedCredits(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<AppliedCredit> {
  const operation: Operation = {
    name: "inventory.invoices.listAppliedCredits",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/creditsapplied",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "credits",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the comments of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/comments`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesListComments(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<InvoiceComment> {
  const operation: Operation = {
    name: "inventory.invoices.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the payments of an invoice.
 *
 * `GET /inventory/v1/invoices/{invoice_id}/payments`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesListPayments(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<PaymentListItem> {
  const operation: Operation = {
    name: "inventory.invoices.listPayments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/{invoice_id}/payments",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "payments",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the templates of an invoice.
 *
 * `GET /inventory/v1/invoices/templates`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "inventory.invoices.listTemplates",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/templates",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks an invoice as draft.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/status/draft`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesMarkAsDraft(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.markAsDraft",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Marks an invoice as sent.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/status/sent`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesMarkAsSent(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.markAsSent",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/status/sent",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Marks an invoice as void.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/status/void`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesMarkAsVoid(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.markAsVoid",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesPrintManyParams {
  invoice_ids: readonly string[];
}

/**
 * Prints several invoices.
 *
 * `GET /inventory/v1/invoices/print`
 *
 * Scopes: `ZohoInventory.invoices.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesPrintMany(client: ClientContext, params: InvoicesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.invoices.printMany",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/invoices/print",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Rejects an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/reject`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesReject(client: ClientContext, invoiceId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.reject",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Removes the applied credit of an invoice.
 *
 * `DELETE /inventory/v1/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesRemoveAppliedCredit(client: ClientContext, invoiceId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.removeAppliedCredit",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, credit_note_invoice_id: creditNoteInvoiceId } }, options);
}

/**
 * Submits an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/submit`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesSubmit(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesSubmitManyParams {
  invoice_ids: readonly string[];
}

/**
 * Submits several invoices.
 *
 * `POST /inventory/v1/invoices/submit`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesSubmitMany(client: ClientContext, params: InvoicesSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.submitMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface InvoicesUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdate(client: ClientContext, invoiceId: string, body: InvoiceUpdate, params?: InvoicesUpdateParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "inventory.invoices.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId }, body, params }, options);
}

export interface InvoicesUpdateAttachmentParams {
  can_send_in_mail: boolean;
}

/**
 * Updates the attachment of an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateAttachment(client: ClientContext, invoiceId: string, params: InvoicesUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.updateAttachment",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Updates the billing address of an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}/address/billing`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateBillingAddress(client: ClientContext, invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.updateBillingAddress",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the comment of an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateComment(client: ClientContext, invoiceId: string, commentId: string, body: InvoiceUpdateComment, options?: CallOptions): ZohoPromise<InvoiceUpdatedComment> {
  const operation: Operation = {
    name: "inventory.invoices.updateComment",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
    keys: ["comment"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId, comment_id: commentId }, body }, options);
}

/**
 * Updates the custom fields of an invoice.
 *
 * `PUT /inventory/v1/invoice/{invoice_id}/customfields`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateCustomFields(client: ClientContext, invoiceId: string, body: readonly CustomFieldValue[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.updateCustomFields",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoice/{invoice_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the shipping address of an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}/address/shipping`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateShippingAddress(client: ClientContext, invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.updateShippingAddress",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the template of an invoice.
 *
 * `PUT /inventory/v1/invoices/{invoice_id}/templates/{template_id}`
 *
 * Scopes: `ZohoInventory.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesUpdateTemplate(client: ClientContext, invoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.updateTemplate",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/invoices/{invoice_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, template_id: templateId } }, options);
}

/**
 * Writes off an invoice.
 *
 * `POST /inventory/v1/invoices/{invoice_id}/writeoff`
 *
 * Scopes: `ZohoInventory.invoices.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/invoices/
 */
export function invoicesWriteOff(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.invoices.writeOff",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/invoices/{invoice_id}/writeoff",
    retry: "unsafe",
    scopes: ["ZohoInventory.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}
