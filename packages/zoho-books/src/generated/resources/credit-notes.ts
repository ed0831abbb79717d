// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CreditNotesAddAttachmentParams, CreditNotesApproveManyParams, CreditNotesCreateParams, CreditNotesDownloadDocumentParams, CreditNotesDownloadParams, CreditNotesEmailParams, CreditNotesGetEmailContentParams, CreditNotesListAllRefundsParams, CreditNotesListParams, CreditNotesListRefundsParams, CreditNotesPrintManyParams, CreditNotesRejectParams, CreditNotesSubmitManyParams, CreditNotesUpdateByCustomFieldParams, CreditNotesUpdateParams } from "../operations/credit-notes.ts";
import type { AddressUpdate, CommentInput, CustomFieldInput, EInvoicePush, EmailContent, Template } from "../schemas/common.ts";
import type { CreditNote, CreditNoteApplyToInvoices, CreditNoteComment, CreditNoteCreate, CreditNoteCreateRefund, CreditNoteEmail, CreditNoteListItem, CreditNoteRefund, CreditNoteRefundListItem, CreditNoteUpdate, CreditedInvoice, EmailHistory } from "../schemas/credit-notes.ts";

/** Operations on credit notes. */
export interface CreditNotesApi {
  /**
   * Adds an attachment to a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/attachment`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  addAttachment(creditNoteId: string, form: { attachment: FileUpload; }, params?: CreditNotesAddAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/comments`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  addComment(creditNoteId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a digital signature to a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/dsign`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  addDigitalSignature(creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies substatus to a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/substatus/{substatus}`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  applySubstatus(creditNoteId: string, substatus: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies a credit note to invoices.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/invoices`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  applyToInvoices(creditNoteId: string, body: CreditNoteApplyToInvoices, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/approve`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  approve(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a credit note finally.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/approve/final`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  approveFinally(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several credit notes.
   *
   * `POST /books/v3/creditnotes/approve`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  approveMany(params: CreditNotesApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the e-invoice of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/cancel`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  cancelEInvoice(creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the einvoice of several credit notes.
   *
   * `POST /books/v3/creditnotes/einvoice/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  cancelEInvoiceMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a credit note.
   *
   * `POST /books/v3/creditnotes`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  create(body: CreditNoteCreate, params?: CreditNotesCreateParams, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Creates the refund of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/refunds`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  createRefund(creditNoteId: string, body?: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
  /**
   * Deletes a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  delete(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  deleteComment(creditNoteId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  deleteDocument(creditNoteId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the e-invoice status of a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/einvoice/status`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  deleteEInvoiceStatus(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the refund of a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  deleteRefund(creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  download(creditNoteId: string, params: CreditNotesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the document of a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  downloadDocument(creditNoteId: string, documentId: string, params?: CreditNotesDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/email`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  email(creditNoteId: string, body: CreditNoteEmail, params?: CreditNotesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Fetches the e-invoice of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/fetch`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  fetchEInvoice(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  get(creditNoteId: string, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Gets the custom fields of a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}/customfields`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  getCustomFields(creditNoteId: string, options?: CallOptions): ZohoPromise<unknown[]>;
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
  getDigitalSignatureTemplate(creditNoteId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getEInvoice(creditNoteId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the email content of a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}/email`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  getEmailContent(creditNoteId: string, params?: CreditNotesGetEmailContentParams, options?: CallOptions): ZohoPromise<EmailContent>;
  /**
   * Gets the mail content of a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}/mailcontent`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  getMailContent(creditNoteId: string, options?: CallOptions): ZohoPromise<EmailContent>;
  /**
   * Gets the refund of a credit note.
   *
   * `GET /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  getRefund(creditNoteId: string, refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
  /**
   * Gets the refund by id of a credit note.
   *
   * `GET /books/v3/creditnotes/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  getRefundById(refundId: string, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
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
  list(params?: CreditNotesListParams, options?: CallOptions): PagePromise<CreditNoteListItem>;
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
  listAllRefunds(params?: CreditNotesListAllRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem>;
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
  listComments(creditNoteId: string, options?: CallOptions): PagePromise<CreditNoteComment>;
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
  listEInvoices(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  listEmailHistory(creditNoteId: string, options?: CallOptions): PagePromise<EmailHistory>;
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
  listInvoices(creditNoteId: string, options?: CallOptions): PagePromise<CreditedInvoice>;
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
  listRefunds(creditNoteId: string, params?: CreditNotesListRefundsParams, options?: CallOptions): PagePromise<CreditNoteRefundListItem>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a credit note as draft.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/status/draft`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markAsDraft(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a credit note as open.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/status/open`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markAsOpen(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a credit note as ready to push.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/status/readytopush`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markAsReadyToPush(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a credit note as void.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/status/void`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markAsVoid(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the e-invoice of a credit note as cancelled.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markEInvoiceAsCancelled(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the e-invoice of a credit note as pushed.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/push`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  markEInvoiceAsPushed(creditNoteId: string, body?: EInvoicePush, options?: CallOptions): ZohoPromise<void>;
  /**
   * Prints several credit notes.
   *
   * `GET /books/v3/creditnotes/print`
   *
   * Scopes: `ZohoBooks.creditnotes.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  printMany(params: CreditNotesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Pushes the e-invoice of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/push`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  pushEInvoice(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Pushes the einvoice of several credit notes.
   *
   * `POST /books/v3/creditnotes/einvoice/push`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  pushEInvoiceMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Pushes the refund e-invoice of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/refunds/einvoice/push`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  pushRefundEInvoice(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Recalls the e-invoice status of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/einvoice/status/recall`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  recallEInvoiceStatus(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/reject`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  reject(creditNoteId: string, params?: CreditNotesRejectParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Takes a credit note back from an invoice.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/invoices/{credit_note_invoice_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  removeFromInvoice(creditNoteId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the substatus of a credit note.
   *
   * `DELETE /books/v3/creditnotes/{credit_note_id}/substatus/{substatus}`
   *
   * Scopes: `ZohoBooks.creditnotes.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  removeSubstatus(creditNoteId: string, substatus: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/submit`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  submit(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several credit notes.
   *
   * `POST /books/v3/creditnotes/submit`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  submitMany(params: CreditNotesSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  update(creditNoteId: string, body: CreditNoteUpdate, params?: CreditNotesUpdateParams, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Updates the billing address of a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}/address/billing`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateBillingAddress(creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a credit note, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/creditnotes`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateByCustomField(body: CreditNoteUpdate, params: CreditNotesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<CreditNote>;
  /**
   * Updates the CFDI status of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/cfdi/status`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateCfdiStatus(creditNoteId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the custom fields of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/customfields`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateCustomFields(creditNoteId: string, rows?: readonly CustomFieldInput[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the document of a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateDocument(creditNoteId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the refund of a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}/refunds/{refund_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateRefund(creditNoteId: string, refundId: string, body: CreditNoteCreateRefund, options?: CallOptions): ZohoPromise<CreditNoteRefund>;
  /**
   * Updates the shipping address of a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateShippingAddress(creditNoteId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of a credit note.
   *
   * `PUT /books/v3/creditnotes/{credit_note_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.creditnotes.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  updateTemplate(creditNoteId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the digital signature of a credit note.
   *
   * `POST /books/v3/creditnotes/{credit_note_id}/dsign/upload`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  uploadDigitalSignature(creditNoteId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
}
