// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, page } from "@x/zoho-auth/client";
import type { AddressUpdate, CommentInput, Template } from "../schemas/common.ts";
import type { CreditNote, CreditNoteApplyToInvoices, CreditNoteComment, CreditNoteCreate, CreditNoteCreateRefund, CreditNoteEmail, CreditNoteEmailContent, CreditNoteListItem, CreditNoteRefund, CreditNoteRefundListItem, CreditNoteUpdate, CreditedInvoice, EmailHistory } from "../schemas/credit-notes.ts";

/**
 * Adds a comment to a credit note.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/comments`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesAddComment(client: ClientContext, creditNoteId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.addComment",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Applies a credit note to invoices.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/invoices`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesApplyToInvoices(client: ClientContext, creditNoteId: string, body: CreditNoteApplyToInvoices, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.applyToInvoices",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Approves a credit note.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/approve`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesApprove(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.approve",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/approve",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesCreateParams {
  ignore_auto_number_generation?: boolean;
  invoice_id?: string;
}

/**
 * Creates a credit note.
 *
 * `POST /inventory/v1/creditnotes`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesCreate(client: ClientContext, body: CreditNoteCreate, params?: CreditNotesCreateParams, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "inventory.creditNotes.create",
    method: "POST",
    path: "/inventory/v1/creditnotes",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
    property: "creditnote",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Creates the refund of a credit note.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/refunds`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesCreateRefund(client: ClientContext, creditNoteId: string, body?: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "inventory.creditNotes.createRefund",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Deletes a credit note.
 *
 * `DELETE /inventory/v1/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesDelete(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.delete",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Deletes the comment of a credit note.
 *
 * `DELETE /inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesDeleteComment(client: ClientContext, creditNoteId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.deleteComment",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, comment_id: commentId } }, options);
}

/**
 * Deletes the refund of a credit note.
 *
 * `DELETE /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesDeleteRefund(client: ClientContext, creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.deleteRefund",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: true,
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
 * `GET /inventory/v1/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesDownload(client: ClientContext, creditNoteId: string, params: CreditNotesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.creditNotes.download",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
  };
  return file(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

export interface CreditNotesEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
  customer_id?: string;
}

/**
 * Emails a credit note.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/email`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesEmail(client: ClientContext, creditNoteId: string, body: CreditNoteEmail, params?: CreditNotesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.email",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/email",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
    files: ["attachments"],
    form: multipart,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body, params }, options);
}

/**
 * Gets a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesGet(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "inventory.creditNotes.get",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "creditnote",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesGetEmailContentParams {
  email_template_id?: string;
}

/**
 * Gets the email content of a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}/email`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesGetEmailContent(client: ClientContext, creditNoteId: string, params?: CreditNotesGetEmailContentParams, options?: CallOptions): ZohoPromise<CreditNoteEmailContent> {
  const operation: Operation = {
    name: "inventory.creditNotes.getEmailContent",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/email",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "data",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

/**
 * Gets the refund of a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesGetRefund(client: ClientContext, creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "inventory.creditNotes.getRefund",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId, refund_id: refundId } }, options);
}

export interface CreditNotesListParams {
  creditnote_number?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  filter_by?: "Status.All" | "Status.Open" | "Status.Draft" | "Status.Closed" | "Status.Void";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  line_item_id?: string;
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "customer_name" | "creditnote_number" | "balance" | "total" | "date" | "created_time";
  status?: string;
  tax_id?: string;
  total?: number;
}

/**
 * Lists credit notes.
 *
 * `GET /inventory/v1/creditnotes`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesList(client: ClientContext, params?: CreditNotesListParams, options?: CallOptions): PagePromise<CreditNoteListItem> {
  const operation: Operation = {
    name: "inventory.creditNotes.list",
    method: "GET",
    path: "/inventory/v1/creditnotes",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
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
 * `GET /inventory/v1/creditnotes/refunds`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListAllRefunds(client: ClientContext, params?: CreditNotesListAllRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem> {
  const operation: Operation = {
    name: "inventory.creditNotes.listAllRefunds",
    method: "GET",
    path: "/inventory/v1/creditnotes/refunds",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "creditnote_refunds",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}/comments`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListComments(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<CreditNoteComment> {
  const operation: Operation = {
    name: "inventory.creditNotes.listComments",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "comments",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Lists the email history of a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}/emailhistory`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListEmailHistory(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<EmailHistory> {
  const operation: Operation = {
    name: "inventory.creditNotes.listEmailHistory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/emailhistory",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "email_history",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Lists the invoices of a credit note.
 *
 * `GET /inventory/v1/creditnotes/{credit_note_id}/invoices`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListInvoices(client: ClientContext, creditNoteId: string, options?: CallOptions): PagePromise<CreditedInvoice> {
  const operation: Operation = {
    name: "inventory.creditNotes.listInvoices",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
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
 * `GET /inventory/v1/creditnotes/{credit_note_id}/refunds`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListRefunds(client: ClientContext, creditNoteId: string, params?: CreditNotesListRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem> {
  const operation: Operation = {
    name: "inventory.creditNotes.listRefunds",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "creditnote_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { credit_note_id: creditNoteId }, params }, options);
}

/**
 * Lists the templates of a credit note.
 *
 * `GET /inventory/v1/creditnotes/templates`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "inventory.creditNotes.listTemplates",
    method: "GET",
    path: "/inventory/v1/creditnotes/templates",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: true,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a credit note as draft.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/draft`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesMarkAsDraft(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.markAsDraft",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/draft",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks a credit note as open.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/converttoopen`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesMarkAsOpen(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.markAsOpen",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/converttoopen",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Marks a credit note as void.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/void`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesMarkAsVoid(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.markAsVoid",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Takes a credit note back from an invoice.
 *
 * `DELETE /inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesRemoveFromInvoice(client: ClientContext, creditNoteId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.removeFromInvoice",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, credit_note_invoice_id: creditNoteInvoiceId } }, options);
}

/**
 * Submits a credit note.
 *
 * `POST /inventory/v1/creditnotes/{credit_note_id}/submit`
 *
 * Scopes: `ZohoInventory.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesSubmit(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.submit",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/submit",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

export interface CreditNotesUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a credit note.
 *
 * `PUT /inventory/v1/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesUpdate(client: ClientContext, creditNoteId: string, body: CreditNoteUpdate, params?: CreditNotesUpdateParams, options?: CallOptions): ZohoPromise<CreditNote> {
  const operation: Operation = {
    name: "inventory.creditNotes.update",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: true,
    property: "creditnote",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId }, body, params }, options);
}

/**
 * Updates the billing address of a credit note.
 *
 * `PUT /inventory/v1/creditnotes/{credit_note_id}/address/billing`
 *
 * Scopes: `ZohoInventory.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesUpdateBillingAddress(client: ClientContext, creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.updateBillingAddress",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/address/billing",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Updates the refund of a credit note.
 *
 * `PUT /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesUpdateRefund(client: ClientContext, creditNoteId: string, refundId: string, body: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund> {
  const operation: Operation = {
    name: "inventory.creditNotes.updateRefund",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: true,
    property: "creditnote_refund",
  };
  return entity(client, operation, { path: { credit_note_id: creditNoteId, refund_id: refundId }, body }, options);
}

/**
 * Updates the shipping address of a credit note.
 *
 * `PUT /inventory/v1/creditnotes/{credit_note_id}/address/shipping`
 *
 * Scopes: `ZohoInventory.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesUpdateShippingAddress(client: ClientContext, creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.updateShippingAddress",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/address/shipping",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId }, body }, options);
}

/**
 * Updates the template of a credit note.
 *
 * `PUT /inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesUpdateTemplate(client: ClientContext, creditNoteId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.creditNotes.updateTemplate",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, template_id: templateId } }, options);
}
