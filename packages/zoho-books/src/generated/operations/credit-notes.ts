// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, CommentInput, CustomFieldInput, EInvoicePush, EmailContent, Template } from "../schemas/common.ts";
import type { CreditNote, CreditNoteApplyToInvoices, CreditNoteComment, CreditNoteCreate, CreditNoteCreateRefund, CreditNoteEmail, CreditNoteListItem, CreditNoteRefund, CreditNoteRefundListItem, CreditNoteUpdate, CreditedInvoice, EmailHistory } from "../schemas/credit-notes.ts";
import type { InvoiceEmailContent } from "../schemas/invoices.ts";

export interface CreditNotesAddAttachmentParams {
  can_send_in_mail?: boolean;
}

/**
 * Adds an attachment to a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/attachment`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesAddAttachment(client: ClientContext, creditNoteId: string, form: { attachment: FileUpload; }, params?: CreditNotesAddAttachmentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body: form, params }, options);
}

/**
 * Adds a comment to a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/comments`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesAddComment(client: ClientContext, creditNoteId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Adds a digital signature to a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/dsign`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesAddDigitalSignature(client: ClientContext, creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.addDigitalSignature",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/dsign",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Applies substatus to a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/substatus/{substatus}`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesApplySubstatus(client: ClientContext, creditNoteId: string, substatus: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.applySubstatus",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/substatus/{substatus}",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, substatus } }, options);
}

/**
 * Applies a credit note to invoices.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/invoices`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesApplyToInvoices(client: ClientContext, creditNoteId: string, body: CreditNoteApplyToInvoices, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.applyToInvoices",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/invoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Approves a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/approve`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesApprove(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Approves a credit note finally.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/approve/final`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesApproveFinally(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.approveFinally",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesApproveManyParams {
  creditnote_ids: readonly string[];
}

/**
 * Approves several credit notes.
 *
 * `POST /books/v3/creditnotes/approve`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesApproveMany(client: ClientContext, params: CreditNotesApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.approveMany",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Cancels the e-invoice of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/cancel`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesCancelEInvoice(client: ClientContext, creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.cancelEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Cancels the einvoice of several credit notes.
 *
 * `POST /books/v3/creditnotes/einvoice/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesCancelEInvoiceMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.cancelEInvoiceMany",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/einvoice/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

export interface CreditNotesCreateParams {
  ignore_auto_number_generation?: boolean;
  invoice_id?: string;
}

/**
 * Creates a credit note.
 *
 * `POST /books/v3/creditnotes`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesCreate(client: ClientContext, body: CreditNoteCreate, params?: CreditNotesCreateParams, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "books.creditNotes.create",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
    property: "creditnote",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the refund of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/refunds`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesCreateRefund(client: ClientContext, creditNoteId: string, body?: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "books.creditNotes.createRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Deletes a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDelete(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Deletes the comment of a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDeleteComment(client: ClientContext, creditNoteId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, comment_id: commentId } }, options);
}

/**
 * Deletes the document of a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDeleteDocument(client: ClientContext, creditNoteId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, document_id: documentId } }, options);
}

/**
 * Deletes the e-invoice status of a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/einvoice/status`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDeleteEInvoiceStatus(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.deleteEInvoiceStatus",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/status",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Deletes the refund of a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDeleteRefund(client: ClientContext, creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.deleteRefund",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, refund_id: refundId } }, options);
}

export interface CreditNotesDownloadParams {
  accept: "pdf" | "html";
  print?: boolean;
}

/**
 * Downloads a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDownload(client: ClientContext, creditNoteId: string, params: CreditNotesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.creditNotes.download",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

export interface CreditNotesDownloadDocumentParams {
  responseformat?: "json" | "pdf";
}

/**
 * Downloads the document of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesDownloadDocument(client: ClientContext, creditNoteId: string, documentId: string, params?: CreditNotesDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.creditNotes.downloadDocument",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { credit_note_id: creditNoteId, document_id: documentId }, params }, options);
}

export interface CreditNotesEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  customer_id?: string;
}

/**
 * Emails a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/email`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesEmail(client: ClientContext, creditNoteId: string, body: CreditNoteEmail, params?: CreditNotesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.email",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body, params }, options);
}

/**
 * Fetches the e-invoice of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/fetch`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesFetchEInvoice(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.fetchEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/fetch",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Gets a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGet(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "books.creditNotes.get",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnote",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Gets the custom fields of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/customfields`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetCustomFields(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<unknown[]> {
  const operation: Operation = {
    name: "books.creditNotes.getCustomFields",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/customfields",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "custom_fields",
  };
  return value(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Gets the digital signature template of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/dsign/template`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetDigitalSignatureTemplate(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.creditNotes.getDigitalSignatureTemplate",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/dsign/template",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Gets the e-invoice of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/einvoice`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetEInvoice(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.creditNotes.getEInvoice",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/email`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetEmailContent(client: ClientContext, creditNoteId: string, params?: CreditNotesGetEmailContentParams, options?: CallOptions): ZohoPromise<EmailContent> {
  const operation: Operation = {
    name: "books.creditNotes.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

/**
 * Gets the mail content of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/mailcontent`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetMailContent(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<InvoiceEmailContent> {
  const operation: Operation = {
    name: "books.creditNotes.getMailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/mailcontent",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Gets the refund of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetRefund(client: ClientContext, creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "books.creditNotes.getRefund",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId, refund_id: refundId } }, options);
}

/**
 * Gets the refund by id of a credit note.
 *
 * `GET /books/v3/creditnotes/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesGetRefundById(client: ClientContext, refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "books.creditNotes.getRefundById",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { refund_id: refundId } }, options);
}

export interface CreditNotesListParams {
  creditnote_number?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  filter_by?: "Status.All" | "Status.Open" | "Status.Closed" | "Status.Void" | "Status.Draft" | "Status.Pending" | "Status.Approved" | "Status.Locked" | "Status.AvalaraSyncFailed" | "Status.TaxAutomationFailed" | "Status.MyApprovals" | "Status.Pushed" | "Status.YetToBePushed" | "Status.Failed" | "Status.CancelInitiated" | "Status.Signed" | "Status.PendingSignature" | "Status.UnsignedAll" | "Status.UnsignedDraft" | "Status.UnsignedApproved" | "Status.UnsignedSent" | "Status.BBPSYetToBePushed" | "Status.BBPSPushed" | "Status.BBPSPushFailed" | "Status.BBPSPendingApproval" | "Status.BBPSAccepted" | "Status.BBPSAcceptFailed" | "Status.BBPSRejected" | "Status.BBPSRejectFailed" | "Status.BBPSReturned" | "Status.BBPSReturnFailed" | "Type.CancellationInvoice" | "Type.DirectReturns" | "WithOutInvoiceNumber" | "ExceptionList" | "MissingAdvancedTrackingDetails" | "InconsistentList" | "Type.All" | "Type.Invoice";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  line_item_id?: string;
  location_ids?: readonly string[];
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "customer_name" | "creditnote_number" | "balance" | "total" | "date" | "txn_posting_date" | "created_time" | "last_modified_time" | "cf_(\\w+)";
  status?: "draft" | "pending_approval" | "approved" | "open" | "closed" | "void" | "rejected" | "signed" | "pending_signature" | "unsigned_all" | "unsigned_draft" | "unsigned_sent" | "unsigned_approved";
  tax_id?: string;
  total?: string;
}

/**
 * Lists credit notes.
 *
 * `GET /books/v3/creditnotes`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesList(client: ClientContext, params?: CreditNotesListParams, options?: CallOptions): PagePromise<CreditNoteListItem> {
  const operation: Operation = {
    name: "books.creditNotes.list",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnotes",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface CreditNotesListAllRefundsParams {
  customer_id?: string;
  page?: number;
  per_page?: number;
  sort_column?: "refund_mode" | "reference_number" | "date" | "creditnote_number" | "customer_name" | "amount_bcy" | "amount_fcy";
}

/**
 * Lists the refunds of all credit notes.
 *
 * `GET /books/v3/creditnotes/refunds`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListAllRefunds(client: ClientContext, params?: CreditNotesListAllRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem> {
  const operation: Operation = {
    name: "books.creditNotes.listAllRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnote_refunds",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/comments`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListComments(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<CreditNoteComment> {
  const operation: Operation = {
    name: "books.creditNotes.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Lists the e-invoices of a credit note.
 *
 * `GET /books/v3/creditnotes/einvoice`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListEInvoices(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.creditNotes.listEInvoices",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/einvoice",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Lists the email history of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/emailhistory`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListEmailHistory(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<EmailHistory> {
  const operation: Operation = {
    name: "books.creditNotes.listEmailHistory",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/emailhistory",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "email_history",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Lists the invoices of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/invoices`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListInvoices(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<CreditedInvoice> {
  const operation: Operation = {
    name: "books.creditNotes.listInvoices",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/invoices",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "invoices_credited",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesListRefundsParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists the refunds of a credit note.
 *
 * `GET /books/v3/creditnotes/{credit_note_id}/refunds`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListRefunds(client: ClientContext, creditNoteId: string, params?: CreditNotesListRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem> {
  const operation: Operation = {
    name: "books.creditNotes.listRefunds",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "creditnote_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

/**
 * Lists the templates of a credit note.
 *
 * `GET /books/v3/creditnotes/templates`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.creditNotes.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/templates",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a credit note as draft.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/status/draft`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkAsDraft(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markAsDraft",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks a credit note as open.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/status/open`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkAsOpen(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks a credit note as ready to push.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/status/readytopush`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkAsReadyToPush(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markAsReadyToPush",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/status/readytopush",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks a credit note as void.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/status/void`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkAsVoid(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markAsVoid",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks the e-invoice of a credit note as cancelled.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkEInvoiceAsCancelled(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markEInvoiceAsCancelled",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/status/cancel",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks the e-invoice of a credit note as pushed.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/push`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesMarkEInvoiceAsPushed(client: ClientContext, creditNoteId: string, body?: EInvoicePush, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.markEInvoiceAsPushed",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/status/push",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

export interface CreditNotesPrintManyParams {
  creditnote_ids: readonly string[];
}

/**
 * Prints several credit notes.
 *
 * `GET /books/v3/creditnotes/print`
 *
 * Scopes: `ZohoBooks.creditnotes.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesPrintMany(client: ClientContext, params: CreditNotesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.creditNotes.printMany",
    product: "books",
    method: "GET",
    path: "/books/v3/creditnotes/print",
    retry: "safe",
    scopes: ["ZohoBooks.creditnotes.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Pushes the e-invoice of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/push`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesPushEInvoice(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.pushEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/push",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Pushes the einvoice of several credit notes.
 *
 * `POST /books/v3/creditnotes/einvoice/push`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesPushEInvoiceMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.pushEInvoiceMany",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/einvoice/push",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Pushes the refund e-invoice of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/refunds/einvoice/push`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesPushRefundEInvoice(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.pushRefundEInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds/einvoice/push",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Recalls the e-invoice status of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/recall`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesRecallEInvoiceStatus(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.recallEInvoiceStatus",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/einvoice/status/recall",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesRejectParams {
  reason?: string;
}

/**
 * Rejects a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/reject`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesReject(client: ClientContext, creditNoteId: string, params?: CreditNotesRejectParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.reject",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

/**
 * Takes a credit note back from an invoice.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesRemoveFromInvoice(client: ClientContext, creditNoteId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.removeFromInvoice",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, credit_note_invoice_id: creditNoteInvoiceId } }, options);
}

/**
 * Removes the substatus of a credit note.
 *
 * `DELETE /books/v3/creditnotes/{credit_note_id}/substatus/{substatus}`
 *
 * Scopes: `ZohoBooks.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesRemoveSubstatus(client: ClientContext, creditNoteId: string, substatus: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.removeSubstatus",
    product: "books",
    method: "DELETE",
    path: "/books/v3/creditnotes/{credit_note_id}/substatus/{substatus}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, substatus } }, options);
}

/**
 * Submits a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/submit`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesSubmit(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesSubmitManyParams {
  creditnote_ids: readonly string[];
}

/**
 * Submits several credit notes.
 *
 * `POST /books/v3/creditnotes/submit`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesSubmitMany(client: ClientContext, params: CreditNotesSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.submitMany",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface CreditNotesUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdate(client: ClientContext, creditNoteId: string, body: CreditNoteUpdate, params?: CreditNotesUpdateParams, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "books.creditNotes.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
    property: "creditnote",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, body, params }, options);
}

/**
 * Updates the billing address of a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}/address/billing`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateBillingAddress(client: ClientContext, creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

export interface CreditNotesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a credit note, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/creditnotes`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateByCustomField(client: ClientContext, body: CreditNoteUpdate, params: CreditNotesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "books.creditNotes.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "creditnote",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the CFDI status of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/cfdi/status`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateCfdiStatus(client: ClientContext, creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateCfdiStatus",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/cfdi/status",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Updates the custom fields of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/customfields`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateCustomFields(client: ClientContext, creditNoteId: string, rows?: readonly CustomFieldInput[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateCustomFields",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/customfields",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    wrap: "custom_fields",
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body: rows }, options);
}

/**
 * Updates the document of a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateDocument(client: ClientContext, creditNoteId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateDocument",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, document_id: documentId }, body }, options);
}

/**
 * Updates the refund of a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateRefund(client: ClientContext, creditNoteId: string, refundId: string, body: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "books.creditNotes.updateRefund",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId, refund_id: refundId }, body }, options);
}

/**
 * Updates the shipping address of a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}/address/shipping`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateShippingAddress(client: ClientContext, creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateShippingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Updates the template of a credit note.
 *
 * `PUT /books/v3/creditnotes/{credit_note_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUpdateTemplate(client: ClientContext, creditNoteId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/creditnotes/{credit_note_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.creditnotes.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, template_id: templateId } }, options);
}

/**
 * Uploads the digital signature of a credit note.
 *
 * `POST /books/v3/creditnotes/{credit_note_id}/dsign/upload`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function creditNotesUploadDigitalSignature(client: ClientContext, creditNoteId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.creditNotes.uploadDigitalSignature",
    product: "books",
    method: "POST",
    path: "/books/v3/creditnotes/{credit_note_id}/dsign/upload",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body: form }, options);
}
