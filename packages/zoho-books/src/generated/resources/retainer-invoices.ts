// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RetainerInvoicesCreateParams, RetainerInvoicesEmailParams, RetainerInvoicesListParams, RetainerInvoicesMarkAsDraftParams } from "../operations/retainer-invoices.ts";
import type { AddressUpdate, EstimateAddComment, InvoiceAddComment, Template } from "../schemas/common.ts";
import type { RetainerInvoice, RetainerInvoiceComment, RetainerInvoiceCreate, RetainerInvoiceEmail, RetainerInvoiceEmailContent, RetainerInvoiceInvoicePayment, RetainerInvoiceListItem, RetainerInvoiceUpdate, RetainerInvoiceUpdatedComment } from "../schemas/retainer-invoices.ts";

/** Operations on retainer invoices. */
export interface RetainerInvoicesApi {
  /**
   * Adds an attachment to a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  addAttachment(retainerInvoiceId: string, form: { attachment: FileUpload; can_send_in_mail?: boolean; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/comments`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  addComment(retainerInvoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies a retainer invoice to invoices.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/invoices`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  applyToInvoices(retainerInvoiceId: string, rows?: readonly RetainerInvoiceInvoicePayment[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/approve`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  approve(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  create(body: RetainerInvoiceCreate, params?: RetainerInvoicesCreateParams, options?: CallOptions): ZohoPromise<RetainerInvoice>;
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
  createAsynchronousOnlinePayment(retainerInvoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes a retainer invoice.
   *
   * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  delete(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a retainer invoice.
   *
   * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  deleteComment(retainerInvoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a retainer invoice.
   *
   * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  deleteDocument(retainerInvoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the attachment of a retainer invoice.
   *
   * `GET /books/v3/retainerinvoices/{retainer_invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  downloadAttachment(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/email`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  email(retainerInvoiceId: string, body: RetainerInvoiceEmail, params?: RetainerInvoicesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a retainer invoice.
   *
   * `GET /books/v3/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  get(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoice>;
  /**
   * Gets the email content of a retainer invoice.
   *
   * `GET /books/v3/retainerinvoices/{retainer_invoice_id}/email`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  getEmailContent(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoiceEmailContent>;
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
  list(params?: RetainerInvoicesListParams, options?: CallOptions): PagePromise<RetainerInvoiceListItem>;
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
  listComments(retainerInvoiceId: string, options?: CallOptions): PagePromise<RetainerInvoiceComment>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a retainer invoice as draft.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/draft`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  markAsDraft(retainerInvoiceId: string, params?: RetainerInvoicesMarkAsDraftParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a retainer invoice as sent.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/sent`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  markAsSent(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a retainer invoice as void.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/status/void`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  markAsVoid(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Takes a retainer invoice back from an invoice.
   *
   * `DELETE /books/v3/retainerinvoices/{retainer_invoice_id}/invoices/{invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  removeFromInvoice(retainerInvoiceId: string, invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a retainer invoice.
   *
   * `POST /books/v3/retainerinvoices/{retainer_invoice_id}/submit`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  submit(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a retainer invoice.
   *
   * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  update(retainerInvoiceId: string, body: RetainerInvoiceUpdate, options?: CallOptions): ZohoPromise<RetainerInvoice>;
  /**
   * Updates the billing address of a retainer invoice.
   *
   * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/address/billing`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  updateBillingAddress(retainerInvoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the comment of a retainer invoice.
   *
   * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  updateComment(retainerInvoiceId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<RetainerInvoiceUpdatedComment>;
  /**
   * Updates the template of a retainer invoice.
   *
   * `PUT /books/v3/retainerinvoices/{retainer_invoice_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/retainer-invoices/
   */
  updateTemplate(retainerInvoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
