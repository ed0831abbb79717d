// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, CustomFieldUpdate, EInvoicePush, EstimateAddComment, InvoiceAddComment, Template } from "../schemas/common.ts";
import type { Invoice, InvoiceAddOnlinePaymentBankAccount, InvoiceApplyCredits, InvoiceComment, InvoiceContact, InvoiceCreate, InvoiceCreateAsynchronousOnlinePayment, InvoiceCreateSynchronousOnlinePayment, InvoiceCredit, InvoiceDocument, InvoiceEmail, InvoiceEmailContent, InvoiceError, InvoiceListItem, InvoicePayment, InvoicePaymentLink, InvoicePreviewCoupons, InvoiceReminderResult, InvoiceScheduleEmail, InvoiceSendPaymentReminder, InvoiceUpdate, InvoiceUpdateByCustomField, InvoiceUpdateShippingAddress, UpdatedComment } from "../schemas/invoices.ts";

export interface InvoicesAddAttachmentParams {
  can_send_in_mail?: boolean;
}

/**
 * Adds an attachment to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesAddAttachment(client: ClientContext, invoiceId: string, form: { attachment: FileUpload; }, params?: InvoicesAddAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body: form, params }, options);
}

/**
 * Adds a comment to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/comments`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesAddComment(client: ClientContext, invoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Adds a digital signature to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/dsign`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesAddDigitalSignature(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.addDigitalSignature",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/dsign",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Adds a document to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesAddDocument(client: ClientContext, invoiceId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.addDocument",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/documents/{document_id}",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, document_id: documentId }, body }, options);
}

/**
 * Adds an online payment bank account to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/onlinepayments/bankaccount`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesAddOnlinePaymentBankAccount(client: ClientContext, invoiceId: string, body?: InvoiceAddOnlinePaymentBankAccount, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.addOnlinePaymentBankAccount",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/onlinepayments/bankaccount",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Applies credits to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/credits`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApplyCredits(client: ClientContext, invoiceId: string, body: InvoiceApplyCredits, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.applyCredits",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/credits",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Applies a price book to an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/pricebooks/{price_book_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApplyPriceBook(client: ClientContext, invoiceId: string, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.applyPriceBook",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/pricebooks/{price_book_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, price_book_id: priceBookId } }, options);
}

/**
 * Applies substatus to an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/substatus/{substatus}`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApplySubstatus(client: ClientContext, invoiceId: string, substatus: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.applySubstatus",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/substatus/{substatus}",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, substatus } }, options);
}

/**
 * Approves an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/approve`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApprove(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Approves an invoice finally.
 *
 * `POST /books/v3/invoices/{invoice_id}/approve/final`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApproveFinally(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.approveFinally",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `POST /books/v3/invoices/approve`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesApproveMany(client: ClientContext, params: InvoicesApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.approveMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Cancels an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/status/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCancel(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.cancel",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/status/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Cancels the e-invoice of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCancelEInvoice(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.cancelEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Cancels the einvoice of several invoices.
 *
 * `POST /books/v3/invoices/einvoice/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCancelEInvoiceMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.cancelEInvoiceMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/einvoice/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Cancels the scheduled email of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/email/schedule`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCancelScheduledEmail(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.cancelScheduledEmail",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/email/schedule",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Cancels the write off of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/writeoff/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCancelWriteOff(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.cancelWriteOff",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/writeoff/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesCreateParams {
  batch_payments?: boolean;
  ignore_auto_number_generation?: boolean;
  is_quick_create?: boolean;
  send?: boolean;
}

/**
 * Creates an invoice.
 *
 * `POST /books/v3/invoices`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreate(client: ClientContext, body: InvoiceCreate, params?: InvoicesCreateParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.create",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the asynchronous online payment of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/onlinepayments/asynchronous`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreateAsynchronousOnlinePayment(client: ClientContext, invoiceId: string, body?: InvoiceCreateAsynchronousOnlinePayment, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.createAsynchronousOnlinePayment",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/onlinepayments/asynchronous",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

export interface InvoicesCreateFromEstimatesParams {
  estimate_ids: readonly string[];
}

/**
 * Creates invoices from estimates.
 *
 * `POST /books/v3/invoices/fromestimates`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreateFromEstimates(client: ClientContext, params: InvoicesCreateFromEstimatesParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.createFromEstimates",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/fromestimates",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

export interface InvoicesCreateFromProjectsParams {
  invoice_number?: string;
  project_ids?: readonly string[];
}

/**
 * Creates invoices from projects.
 *
 * `POST /books/v3/invoices/fromprojects`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreateFromProjects(client: ClientContext, params?: InvoicesCreateFromProjectsParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.createFromProjects",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/fromprojects",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    keys: ["invoice"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

export interface InvoicesCreateFromSalesOrderParams {
  salesorder_id: string;
}

/**
 * Creates an invoice from a sales order.
 *
 * `POST /books/v3/invoices/fromsalesorder`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreateFromSalesOrder(client: ClientContext, params: InvoicesCreateFromSalesOrderParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.createFromSalesOrder",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/fromsalesorder",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { params }, options);
}

export interface InvoicesCreatePaymentLinkParams {
  expiry_time: string;
  link_type: string;
  transaction_id: string;
  transaction_type: string;
}

/**
 * Creates a payment link of an invoice.
 *
 * `GET /books/v3/share/paymentlink`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreatePaymentLink(client: ClientContext, params: InvoicesCreatePaymentLinkParams, options?: CallOptions): ZohoPromise<InvoicePaymentLink> {
  const operation: Operation = {
    name: "books.invoices.createPaymentLink",
    product: "books",
    method: "GET",
    path: "/books/v3/share/paymentlink",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { params }, options);
}

/**
 * Creates the synchronous online payment of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/onlinepayments/synchronous`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesCreateSynchronousOnlinePayment(client: ClientContext, invoiceId: string, body?: InvoiceCreateSynchronousOnlinePayment, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.createSynchronousOnlinePayment",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/onlinepayments/synchronous",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Deletes an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDelete(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Deletes the attachment of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteAttachment(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteAttachment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Deletes the comment of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteComment(client: ClientContext, invoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, comment_id: commentId } }, options);
}

/**
 * Deletes the document of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteDocument(client: ClientContext, invoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, document_id: documentId } }, options);
}

/**
 * Deletes the e-invoice status of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/einvoice/status`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteEInvoiceStatus(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteEInvoiceStatus",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/einvoice/status",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Deletes the expense receipt of an invoice.
 *
 * `DELETE /books/v3/invoices/expenses/{expense_id}/receipt`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteExpenseReceipt(client: ClientContext, expenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteExpenseReceipt",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/expenses/{expense_id}/receipt",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { expense_id: expenseId } }, options);
}

/**
 * Deletes the line item of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/lineitems/{line_item_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteLineItem(client: ClientContext, invoiceId: string, lineItemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteLineItem",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/lineitems/{line_item_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, line_item_id: lineItemId } }, options);
}

export interface InvoicesDeleteManyParams {
  invoice_ids: readonly string[];
}

/**
 * Deletes several invoices.
 *
 * `DELETE /books/v3/invoices`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeleteMany(client: ClientContext, params: InvoicesDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Deletes the payment of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/payments/{payment_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDeletePayment(client: ClientContext, invoiceId: string, paymentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.deletePayment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/payments/{payment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, payment_id: paymentId } }, options);
}

/**
 * Disables the payment reminder of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/paymentreminder/disable`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDisablePaymentReminder(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.disablePaymentReminder",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/paymentreminder/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `GET /books/v3/invoices/{invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownload(client: ClientContext, invoiceId: string, params: InvoicesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.download",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
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
 * `GET /books/v3/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadAttachment(client: ClientContext, invoiceId: string, params?: InvoicesDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadAttachment",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/attachment",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Downloads the delivery note of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/deliverynote/print`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadDeliveryNote(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadDeliveryNote",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/deliverynote/print",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesDownloadDeliveryNotesParams {
  accept: string;
  invoice_ids: readonly string[];
  no_of_copies?: number;
  print?: boolean;
}

/**
 * Downloads the delivery notes of an invoice.
 *
 * `GET /books/v3/invoices/deliverynotes`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadDeliveryNotes(client: ClientContext, params: InvoicesDownloadDeliveryNotesParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadDeliveryNotes",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/deliverynotes",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

export interface InvoicesDownloadManyParams {
  invoice_ids: readonly string[];
}

/**
 * Downloads several invoices.
 *
 * `GET /books/v3/invoices/pdf`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadMany(client: ClientContext, params: InvoicesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadMany",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/pdf",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Downloads the packing slip of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/packingslip/print`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadPackingSlip(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadPackingSlip",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/packingslip/print",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesDownloadPackingSlipsParams {
  accept: string;
  invoice_ids: readonly string[];
  no_of_copies?: number;
  print?: boolean;
}

/**
 * Downloads the packing slips of an invoice.
 *
 * `GET /books/v3/invoices/packingslips`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesDownloadPackingSlips(client: ClientContext, params: InvoicesDownloadPackingSlipsParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.downloadPackingSlips",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/packingslips",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
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
 * `POST /books/v3/invoices/{invoice_id}/email`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesEmail(client: ClientContext, invoiceId: string, body: InvoiceEmail, params?: InvoicesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.email",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `POST /books/v3/invoices/email`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesEmailMany(client: ClientContext, rows: readonly InvoiceContact[], params: InvoicesEmailManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.emailMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    wrap: "contacts",
    organization: organizationOf,
  };
  return none(client, operation, { body: rows, params }, options);
}

/**
 * Enables the payment reminder of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/paymentreminder/enable`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesEnablePaymentReminder(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.enablePaymentReminder",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/paymentreminder/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Fetches the e-invoice of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/fetch`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesFetchEInvoice(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.fetchEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/fetch",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Forces the payment of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/forcepay`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesForcePay(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.forcePay",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/forcepay",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Gets an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGet(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.get",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets the advanced tracking details of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/advancedtrackingdetails`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetAdvancedTrackingDetails(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getAdvancedTrackingDetails",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/advancedtrackingdetails",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets an invoice by reference.
 *
 * `GET /books/v3/invoices/reference/{reference_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetByReference(client: ClientContext, referenceId: string, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.getByReference",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/reference/{reference_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    keys: ["invoice"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { reference_id: referenceId } }, options);
}

/**
 * Gets the custom fields of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/customfields`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetCustomFields(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getCustomFields",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/customfields",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesGetDashboardParams {
  invoice_agent?: string;
}

/**
 * Gets the dashboard of an invoice.
 *
 * `GET /books/v3/invoices/dashboard`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetDashboard(client: ClientContext, params?: InvoicesGetDashboardParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getDashboard",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/dashboard",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

/**
 * Gets the digital signature template of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/dsign/template`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetDigitalSignatureTemplate(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getDigitalSignatureTemplate",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/dsign/template",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesGetDocumentParams {
  responseformat?: string;
}

/**
 * Gets the document of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetDocument(client: ClientContext, invoiceId: string, documentId: string, params?: InvoicesGetDocumentParams, options?: CallOptions): ZohoPromise<InvoiceDocument> {
  const operation: Operation = {
    name: "books.invoices.getDocument",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "document",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId, document_id: documentId }, params }, options);
}

/**
 * Gets the e-invoice of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/einvoice`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetEInvoice(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getEInvoice",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/einvoice",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/email`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetEmailContent(client: ClientContext, invoiceId: string, params?: InvoicesGetEmailContentParams, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "books.invoices.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Gets the metadata of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/metadata/{metadata_name}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetMetadata(client: ClientContext, invoiceId: string, metadataName: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getMetadata",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/metadata/{metadata_name}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId, metadata_name: metadataName } }, options);
}

/**
 * Gets the payment QR of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/onlinepayments/qr`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetPaymentQr(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getPaymentQr",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/onlinepayments/qr",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets the status of the payment qr of invoices.
 *
 * `GET /books/v3/invoices/{invoice_id}/onlinepayments/qr/status`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetPaymentQrStatus(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getPaymentQrStatus",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/onlinepayments/qr/status",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets the payment reminder content of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/paymentreminder`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetPaymentReminderContent(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "books.invoices.getPaymentReminderContent",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/paymentreminder",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets the QR code of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/qrcode`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetQrCode(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getQrCode",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/qrcode",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Gets the SMS content of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/sms`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesGetSmsContent(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.getSmsContent",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/sms",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesListParams {
  balance?: string;
  created_date?: string;
  created_date_end?: string;
  created_date_start?: string;
  custom_field?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  date_after?: string;
  date_before?: string;
  date_end?: string;
  date_start?: string;
  due_date?: string;
  due_date_after?: string;
  due_date_before?: string;
  due_date_end?: string;
  due_date_start?: string;
  email?: string;
  filter_by?: string;
  invoice_number?: string;
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  page?: number;
  per_page?: number;
  recurring_invoice_id?: string;
  reference_number?: string;
  response_option?: number;
  search_text?: string;
  sort_column?: "customer_name" | "invoice_number" | "date" | "due_date" | "total" | "balance" | "created_time";
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed";
  total?: string;
  zcrm_potential_id?: string;
}

/**
 * Lists invoices.
 *
 * `GET /books/v3/invoices`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesList(client: ClientContext, params?: InvoicesListParams, options?: CallOptions): PagePromise<InvoiceListItem> {
  const operation: Operation = {
    name: "books.invoices.list",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    keys: ["debit_notes"],
    property: "invoices",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the applied credits of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/creditsapplied`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesListAppliedCredits(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<InvoiceCredit> {
  const operation: Operation = {
    name: "books.invoices.listAppliedCredits",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/creditsapplied",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "credits",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the comments of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/comments`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesListComments(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<InvoiceComment> {
  const operation: Operation = {
    name: "books.invoices.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the e-invoices of an invoice.
 *
 * `GET /books/v3/invoices/einvoice`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesListEInvoices(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.invoices.listEInvoices",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/einvoice",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Lists the payments of an invoice.
 *
 * `GET /books/v3/invoices/{invoice_id}/payments`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesListPayments(client: ClientContext, invoiceId: string, options?: CallOptions): PagePromise<InvoicePayment> {
  const operation: Operation = {
    name: "books.invoices.listPayments",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/{invoice_id}/payments",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "payments",
  };
  return page(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Lists the templates of an invoice.
 *
 * `GET /books/v3/invoices/templates`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.invoices.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/templates",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Mails the PDF of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/mailpdf`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMailPdf(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.mailPdf",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/mailpdf",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

export interface InvoicesMapWithSalesOrderParams {
  invoice_ids: readonly string[];
}

/**
 * Maps invoices with a sales order.
 *
 * `POST /books/v3/invoices/mapwithorder`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMapWithSalesOrder(client: ClientContext, params: InvoicesMapWithSalesOrderParams, options?: CallOptions): ZohoPromise<InvoiceError[]> {
  const operation: Operation = {
    name: "books.invoices.mapWithSalesOrder",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/mapwithorder",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "errors",
  };
  return value(client, operation, { params }, options);
}

/**
 * Marks an invoice as draft.
 *
 * `POST /books/v3/invoices/{invoice_id}/status/draft`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsDraft(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsDraft",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Marks an invoice as ready to push.
 *
 * `POST /books/v3/invoices/{invoice_id}/status/readytopush`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsReadyToPush(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsReadyToPush",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/status/readytopush",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Marks an invoice as sent.
 *
 * `POST /books/v3/invoices/{invoice_id}/status/sent`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsSent(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsSent",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/status/sent",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesMarkAsSentManyParams {
  invoice_ids: readonly string[];
}

/**
 * Marks several invoices as sent.
 *
 * `POST /books/v3/invoices/status/sent`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsSentMany(client: ClientContext, params: InvoicesMarkAsSentManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsSentMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/status/sent",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface InvoicesMarkAsShippedManyParams {
  invoice_ids: readonly string[];
}

/**
 * Marks several invoices as shipped.
 *
 * `POST /books/v3/invoices/markasshipped`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsShippedMany(client: ClientContext, params: InvoicesMarkAsShippedManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsShippedMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/markasshipped",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks an invoice as void.
 *
 * `POST /books/v3/invoices/{invoice_id}/status/void`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsVoid(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesMarkAsVoidManyParams {
  can_create_network_entity?: boolean;
  invoice_ids: readonly string[];
  unmap_salesorder?: boolean;
}

/**
 * Marks several invoices as void.
 *
 * `POST /books/v3/invoices/status/void`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkAsVoidMany(client: ClientContext, params: InvoicesMarkAsVoidManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markAsVoidMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks the e-invoice of an invoice as cancelled.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/status/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkEInvoiceAsCancelled(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markEInvoiceAsCancelled",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/status/cancel",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Marks the e-invoice of an invoice as pushed.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/status/push`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesMarkEInvoiceAsPushed(client: ClientContext, invoiceId: string, body?: EInvoicePush, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.markEInvoiceAsPushed",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/status/push",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Previews the coupons of an invoice.
 *
 * `POST /books/v3/invoices/coupons/preview`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesPreviewCoupons(client: ClientContext, body: InvoicePreviewCoupons, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.previewCoupons",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/coupons/preview",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

export interface InvoicesPrintManyParams {
  invoice_ids: readonly string[];
}

/**
 * Prints several invoices.
 *
 * `GET /books/v3/invoices/print`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesPrintMany(client: ClientContext, params: InvoicesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.invoices.printMany",
    product: "books",
    method: "GET",
    path: "/books/v3/invoices/print",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Pushes the e-invoice of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/push`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesPushEInvoice(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.pushEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/push",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Pushes the einvoice of several invoices.
 *
 * `POST /books/v3/invoices/einvoice/push`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesPushEInvoiceMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.pushEInvoiceMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/einvoice/push",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Recalls the e-invoice status of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/einvoice/status/recall`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesRecallEInvoiceStatus(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.recallEInvoiceStatus",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/einvoice/status/recall",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesRejectParams {
  isCallForOEmbed?: boolean;
  reason?: string;
}

/**
 * Rejects an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/reject`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesReject(client: ClientContext, invoiceId: string, params?: InvoicesRejectParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.reject",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Removes the applied credit of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesRemoveAppliedCredit(client: ClientContext, invoiceId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.removeAppliedCredit",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, credit_note_invoice_id: creditNoteInvoiceId } }, options);
}

/**
 * Removes the substatus of an invoice.
 *
 * `DELETE /books/v3/invoices/{invoice_id}/substatus/{substatus}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesRemoveSubstatus(client: ClientContext, invoiceId: string, substatus: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.removeSubstatus",
    product: "books",
    method: "DELETE",
    path: "/books/v3/invoices/{invoice_id}/substatus/{substatus}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, substatus } }, options);
}

/**
 * Schedules the email of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/email/schedule`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesScheduleEmail(client: ClientContext, invoiceId: string, body?: InvoiceScheduleEmail, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.scheduleEmail",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/email/schedule",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Sends the dunning notifications of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/senddunningnotifications`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendDunningNotifications(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.sendDunningNotifications",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/senddunningnotifications",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesSendPaymentReminderParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  send_customer_statement?: boolean;
}

/**
 * Sends the payment reminder of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/paymentreminder`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendPaymentReminder(client: ClientContext, invoiceId: string, body: InvoiceSendPaymentReminder, params?: InvoicesSendPaymentReminderParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.sendPaymentReminder",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/paymentreminder",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body, params }, options);
}

export interface InvoicesSendPaymentReminderManyParams {
  invoice_ids: readonly string[];
}

/**
 * Sends the payment reminder of several invoices.
 *
 * `POST /books/v3/invoices/paymentreminder`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendPaymentReminderMany(client: ClientContext, params: InvoicesSendPaymentReminderManyParams, options?: CallOptions): ZohoPromise<InvoiceReminderResult> {
  const operation: Operation = {
    name: "books.invoices.sendPaymentReminderMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/paymentreminder",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    property: "info",
  };
  return entity(client, operation, { params }, options);
}

/**
 * Sends the retry SMS of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/sendretrysms`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendRetrySms(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.sendRetrySms",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/sendretrysms",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

/**
 * Sends the SMS of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/sms`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendSms(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.sendSms",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/sms",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

export interface InvoicesSendSnailMailParams {
  contact_person_id?: string;
}

/**
 * Sends the snail mail of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/snailmail`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSendSnailMail(client: ClientContext, invoiceId: string, params?: InvoicesSendSnailMailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.sendSnailMail",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/snailmail",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Submits an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/submit`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSubmit(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `POST /books/v3/invoices/submit`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesSubmitMany(client: ClientContext, params: InvoicesSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.submitMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Unmaps invoices from sales orders.
 *
 * `PUT /books/v3/invoices/unmap/salesorders`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUnmapFromSalesOrders(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.unmapFromSalesOrders",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/unmap/salesorders",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

export interface InvoicesUnshipManyParams {
  invoice_ids: readonly string[];
}

/**
 * Unships several invoices.
 *
 * `POST /books/v3/invoices/unship`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUnshipMany(client: ClientContext, params: InvoicesUnshipManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.unshipMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/unship",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
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
 * `PUT /books/v3/invoices/{invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdate(client: ClientContext, invoiceId: string, body: InvoiceUpdate, params?: InvoicesUpdateParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId }, body, params }, options);
}

/**
 * Updates the advanced tracking details of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/advancedtrackingdetails`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateAdvancedTrackingDetails(client: ClientContext, invoiceId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateAdvancedTrackingDetails",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/advancedtrackingdetails",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

export interface InvoicesUpdateAttachmentParams {
  can_send_in_mail: boolean;
}

/**
 * Updates the attachment of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/attachment`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateAttachment(client: ClientContext, invoiceId: string, params: InvoicesUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateAttachment",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/attachment",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, params }, options);
}

/**
 * Updates the billing address of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/address/billing`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateBillingAddress(client: ClientContext, invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

export interface InvoicesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates an invoice, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/invoices`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateByCustomField(client: ClientContext, body: InvoiceUpdateByCustomField, params: InvoicesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Invoice> {
  const operation: Operation = {
    name: "books.invoices.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "invoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the CFDI status of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/cfdi/status`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateCfdiStatus(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateCfdiStatus",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/cfdi/status",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the comment of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateComment(client: ClientContext, invoiceId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<UpdatedComment> {
  const operation: Operation = {
    name: "books.invoices.updateComment",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { invoice_id: invoiceId, comment_id: commentId }, body }, options);
}

/**
 * Updates the custom fields of an invoice.
 *
 * `PUT /books/v3/invoice/{invoice_id}/customfields`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateCustomFields(client: ClientContext, invoiceId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoice/{invoice_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the e-invoice payment status of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/einvoice/paymentstatus`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateEInvoicePaymentStatus(client: ClientContext, invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateEInvoicePaymentStatus",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/einvoice/paymentstatus",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the metadata of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/metadata/{metadata_name}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateMetadata(client: ClientContext, invoiceId: string, metadataName: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateMetadata",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/metadata/{metadata_name}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, metadata_name: metadataName }, body }, options);
}

/**
 * Updates the shipping address of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/address/shipping`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateShippingAddress(client: ClientContext, invoiceId: string, body: InvoiceUpdateShippingAddress, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateShippingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body }, options);
}

/**
 * Updates the template of an invoice.
 *
 * `PUT /books/v3/invoices/{invoice_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUpdateTemplate(client: ClientContext, invoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/invoices/{invoice_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, template_id: templateId } }, options);
}

/**
 * Uploads the digital signature of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/dsign/upload`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUploadDigitalSignature(client: ClientContext, invoiceId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.uploadDigitalSignature",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/dsign/upload",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId }, body: form }, options);
}

/**
 * Uploads the document of an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/documents/{document_id}/upload`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesUploadDocument(client: ClientContext, invoiceId: string, documentId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.uploadDocument",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/documents/{document_id}/upload",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId, document_id: documentId }, body: form }, options);
}

/**
 * Writes off an invoice.
 *
 * `POST /books/v3/invoices/{invoice_id}/writeoff`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesWriteOff(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.writeOff",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/{invoice_id}/writeoff",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}

export interface InvoicesWriteOffManyParams {
  invoice_ids: readonly string[];
}

/**
 * Writes off several invoices.
 *
 * `POST /books/v3/invoices/writeoff`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function invoicesWriteOffMany(client: ClientContext, params: InvoicesWriteOffManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.invoices.writeOffMany",
    product: "books",
    method: "POST",
    path: "/books/v3/invoices/writeoff",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}
