// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CreditNotesCreateParams, CreditNotesDownloadParams, CreditNotesEmailParams, CreditNotesGetEmailContentParams, CreditNotesListAllRefundsParams, CreditNotesListParams, CreditNotesListRefundsParams, CreditNotesUpdateParams } from "../operations/credit-notes.ts";
import type { AddressUpdate, CommentInput, Template } from "../schemas/common.ts";
import type { CreditNote, CreditNoteApplyToInvoices, CreditNoteComment, CreditNoteCreate, CreditNoteCreateRefund, CreditNoteEmail, CreditNoteEmailContent, CreditNoteListItem, CreditNoteRefund, CreditNoteRefundListItem, CreditNoteUpdate, CreditedInvoice, EmailHistory } from "../schemas/credit-notes.ts";

/** Operations on credit notes. */
export interface CreditNotesApi {
  /**
   * Adds a comment to a credit note.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/comments`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  addComment(creditNoteId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies a credit note to invoices.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/invoices`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  applyToInvoices(creditNoteId: string, body: CreditNoteApplyToInvoices, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a credit note.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/approve`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  approve(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a credit note.
   *
   * `POST /inventory/v1/creditnotes`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  create(body: CreditNoteCreate, params?: CreditNotesCreateParams, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Creates the refund of a credit note.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/refunds`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  createRefund(creditNoteId: string, body?: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
  /**
   * Deletes a credit note.
   *
   * `DELETE /inventory/v1/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  delete(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a credit note.
   *
   * `DELETE /inventory/v1/creditnotes/{credit_note_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  deleteComment(creditNoteId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the refund of a credit note.
   *
   * `DELETE /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  deleteRefund(creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a credit note.
   *
   * `GET /inventory/v1/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  download(creditNoteId: string, params: CreditNotesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a credit note.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/email`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  email(creditNoteId: string, body: CreditNoteEmail, params?: CreditNotesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a credit note.
   *
   * `GET /inventory/v1/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  get(creditNoteId: string, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Gets the email content of a credit note.
   *
   * `GET /inventory/v1/creditnotes/{credit_note_id}/email`
   *
   * Scopes: `ZohoInventory.creditnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  getEmailContent(creditNoteId: string, params?: CreditNotesGetEmailContentParams, options?: CallOptions): ZohoPromise<CreditNoteEmailContent>;
  /**
   * Gets the refund of a credit note.
   *
   * `GET /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  getRefund(creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
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
  list(params?: CreditNotesListParams, options?: CallOptions): PagePromise<CreditNoteListItem>;
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
  listAllRefunds(params?: CreditNotesListAllRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem>;
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
  listComments(creditNoteId: string, options?: CallOptions): PagePromise<CreditNoteComment>;
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
  listEmailHistory(creditNoteId: string, options?: CallOptions): PagePromise<EmailHistory>;
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
  listInvoices(creditNoteId: string, options?: CallOptions): PagePromise<CreditedInvoice>;
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
  listRefunds(creditNoteId: string, params?: CreditNotesListRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a credit note as draft.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/draft`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  markAsDraft(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a credit note as open.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/converttoopen`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  markAsOpen(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a credit note as void.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/void`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  markAsVoid(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Takes a credit note back from an invoice.
   *
   * `DELETE /inventory/v1/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  removeFromInvoice(creditNoteId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a credit note.
   *
   * `POST /inventory/v1/creditnotes/{credit_note_id}/submit`
   *
   * Scopes: `ZohoInventory.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  submit(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a credit note.
   *
   * `PUT /inventory/v1/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  update(creditNoteId: string, body: CreditNoteUpdate, params?: CreditNotesUpdateParams, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Updates the billing address of a credit note.
   *
   * `PUT /inventory/v1/creditnotes/{credit_note_id}/address/billing`
   *
   * Scopes: `ZohoInventory.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  updateBillingAddress(creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the refund of a credit note.
   *
   * `PUT /inventory/v1/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  updateRefund(creditNoteId: string, refundId: string, body: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
  /**
   * Updates the shipping address of a credit note.
   *
   * `PUT /inventory/v1/creditnotes/{credit_note_id}/address/shipping`
   *
   * Scopes: `ZohoInventory.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  updateShippingAddress(creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of a credit note.
   *
   * `PUT /inventory/v1/creditnotes/{credit_note_id}/templates/{template_id}`
   *
   * Scopes: `ZohoInventory.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/credit-notes/
   */
  updateTemplate(creditNoteId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
