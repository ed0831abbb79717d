// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RetainerInvoicesCreateParams, RetainerInvoicesEmailParams, RetainerInvoicesListParams } from "../operations/retainer-invoices.ts";
import type { AddressUpdate, InvoiceAddComment, InvoiceEmail, InvoiceUpdateComment, Template } from "../schemas/common.ts";
import type { Comment, RetainerInvoice, RetainerInvoiceComment, RetainerInvoiceCreate, RetainerInvoiceEmailContent, RetainerInvoiceListItem, RetainerInvoiceUpdate } from "../schemas/retainer-invoices.ts";

/** Operations on retainer invoices. */
export interface RetainerInvoicesApi {
  /**
   * Adds an attachment to a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  addAttachment(retainerInvoiceId: string, form: { attachment: FileUpload; can_send_in_mail?: boolean; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  addComment(retainerInvoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/approve`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  approve(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  create(body: RetainerInvoiceCreate, params?: RetainerInvoicesCreateParams, options?: CallOptions): ZohoPromise<RetainerInvoice>;
  /**
   * Deletes a retainer invoice.
   *
   * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  delete(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a retainer invoice.
   *
   * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  deleteComment(retainerInvoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a retainer invoice.
   *
   * `DELETE /inventory/v1/retainerinvoices/{retainer_invoice_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  deleteDocument(retainerInvoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the attachment of a retainer invoice.
   *
   * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  downloadAttachment(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/email`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  email(retainerInvoiceId: string, body: InvoiceEmail, params?: RetainerInvoicesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a retainer invoice.
   *
   * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  get(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoice>;
  /**
   * Gets the email content of a retainer invoice.
   *
   * `GET /inventory/v1/retainerinvoices/{retainer_invoice_id}/email`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  getEmailContent(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<RetainerInvoiceEmailContent>;
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
  list(params?: RetainerInvoicesListParams, options?: CallOptions): PagePromise<RetainerInvoiceListItem>;
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
  listComments(retainerInvoiceId: string, options?: CallOptions): PagePromise<RetainerInvoiceComment>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a retainer invoice as draft.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/draft`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  markAsDraft(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a retainer invoice as sent.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/sent`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  markAsSent(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a retainer invoice as void.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/status/void`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  markAsVoid(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a retainer invoice.
   *
   * `POST /inventory/v1/retainerinvoices/{retainer_invoice_id}/submit`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  submit(retainerInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a retainer invoice.
   *
   * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  update(retainerInvoiceId: string, body: RetainerInvoiceUpdate, options?: CallOptions): ZohoPromise<RetainerInvoice>;
  /**
   * Updates the billing address of a retainer invoice.
   *
   * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/address/billing`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  updateBillingAddress(retainerInvoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the comment of a retainer invoice.
   *
   * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  updateComment(retainerInvoiceId: string, commentId: string, body: InvoiceUpdateComment, options?: CallOptions): ZohoPromise<Comment>;
  /**
   * Updates the template of a retainer invoice.
   *
   * `PUT /inventory/v1/retainerinvoices/{retainer_invoice_id}/templates/{template_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/retainer-invoices/
   */
  updateTemplate(retainerInvoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
