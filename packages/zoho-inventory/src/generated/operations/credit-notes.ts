// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
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
 * `GET /inventory/v1/creditnotes/{credit_note_id}`
 *
 * Scopes: `ZohoInventory.creditnotes.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/credit-notes/
 */
export function creditNotesDownload(client: ClientContext, creditNoteId: string, params: CreditNotesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.creditNotes.download",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/email",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/refunds",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/emailhistory",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/creditnotes/templates",
    retry: "safe",
    scopes: ["ZohoInventory.creditnotes.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/draft",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/converttoopen",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.DELETE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/creditnotes/{credit_note_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.creditnotes.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.creditnotes.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId, template_id: templateId } }, options);
}
