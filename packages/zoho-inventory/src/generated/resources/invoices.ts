// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { InvoicesAddAttachmentParams, InvoicesApproveManyParams, InvoicesCreateParams, InvoicesDownloadAttachmentParams, InvoicesDownloadManyParams, InvoicesDownloadParams, InvoicesEmailManyParams, InvoicesEmailParams, InvoicesGetEmailContentParams, InvoicesListParams, InvoicesPrintManyParams, InvoicesSubmitManyParams, InvoicesUpdateAttachmentParams, InvoicesUpdateParams } from "../operations/invoices.ts";
import type { AddressUpdate, CustomFieldValue, InvoiceAddComment, InvoiceEmail, InvoiceUpdateComment, Reason, Template } from "../schemas/common.ts";
import type { AppliedCredit, Invoice, InvoiceApplyCredits, InvoiceComment, InvoiceCreate, InvoiceEmailContent, InvoiceListItem, InvoiceUpdate, InvoiceUpdatedComment, PaymentListItem } from "../schemas/invoices.ts";

/** Operations on invoices. */
export interface InvoicesApi {
  /**
   * Adds an attachment to an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  addAttachment(invoiceId: string, form: { attachment: FileUpload; }, params?: InvoicesAddAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/comments`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  addComment(invoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies credits to an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/credits`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  applyCredits(invoiceId: string, body?: InvoiceApplyCredits, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/approve`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  approve(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an invoice finally.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/approve/final`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  approveFinally(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several invoices.
   *
   * `POST /inventory/v1/invoices/approve`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  approveMany(params: InvoicesApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the write off of an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/writeoff/cancel`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  cancelWriteOff(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an invoice.
   *
   * `POST /inventory/v1/invoices`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  create(body: InvoiceCreate, params?: InvoicesCreateParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Deletes an invoice.
   *
   * `DELETE /inventory/v1/invoices/{invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  delete(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the attachment of an invoice.
   *
   * `DELETE /inventory/v1/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  deleteAttachment(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of an invoice.
   *
   * `DELETE /inventory/v1/invoices/{invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  deleteComment(invoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the payment of an invoice.
   *
   * `DELETE /inventory/v1/invoices/{invoice_id}/payments/{payment_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  deletePayment(invoiceId: string, paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the payment reminder of an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/paymentreminder/disable`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  disablePaymentReminder(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads an invoice.
   *
   * `GET /inventory/v1/invoices/{invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  download(invoiceId: string, params: InvoicesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the attachment of an invoice.
   *
   * `GET /inventory/v1/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  downloadAttachment(invoiceId: string, params?: InvoicesDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads several invoices.
   *
   * `GET /inventory/v1/invoices/pdf`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  downloadMany(params: InvoicesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/email`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  email(invoiceId: string, body: InvoiceEmail, params?: InvoicesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails several invoices.
   *
   * `POST /inventory/v1/invoices/email`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  emailMany(params: InvoicesEmailManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the payment reminder of an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/paymentreminder/enable`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  enablePaymentReminder(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an invoice.
   *
   * `GET /inventory/v1/invoices/{invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  get(invoiceId: string, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Gets the email content of an invoice.
   *
   * `GET /inventory/v1/invoices/{invoice_id}/email`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  getEmailContent(invoiceId: string, params?: InvoicesGetEmailContentParams, options?: CallOptions): ZohoPromise<InvoiceEmailContent>;
  /**
   * Gets the payment reminder content of an invoice.
   *
   * `GET /inventory/v1/invoices/{invoice_id}/paymentreminder`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  getPaymentReminderContent(invoiceId: string, options?: CallOptions): ZohoPromise<InvoiceEmailContent>;
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
  list(params?: InvoicesListParams, options?: CallOptions): PagePromise<InvoiceListItem>;
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
  listAppliedCredits(invoiceId: string, options?: CallOptions): PagePromise<AppliedCredit>;
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
  listComments(invoiceId: string, options?: CallOptions): PagePromise<InvoiceComment>;
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
  listPayments(invoiceId: string, options?: CallOptions): PagePromise<PaymentListItem>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks an invoice as draft.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/status/draft`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  markAsDraft(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an invoice as sent.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/status/sent`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  markAsSent(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an invoice as void.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/status/void`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  markAsVoid(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Prints several invoices.
   *
   * `GET /inventory/v1/invoices/print`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  printMany(params: InvoicesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Rejects an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/reject`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  reject(invoiceId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the applied credit of an invoice.
   *
   * `DELETE /inventory/v1/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  removeAppliedCredit(invoiceId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/submit`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  submit(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several invoices.
   *
   * `POST /inventory/v1/invoices/submit`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  submitMany(params: InvoicesSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  update(invoiceId: string, body: InvoiceUpdate, params?: InvoicesUpdateParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Updates the attachment of an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateAttachment(invoiceId: string, params: InvoicesUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the billing address of an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}/address/billing`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateBillingAddress(invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the comment of an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateComment(invoiceId: string, commentId: string, body: InvoiceUpdateComment, options?: CallOptions): ZohoPromise<InvoiceUpdatedComment>;
  /**
   * Updates the custom fields of an invoice.
   *
   * `PUT /inventory/v1/invoice/{invoice_id}/customfields`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateCustomFields(invoiceId: string, body: readonly CustomFieldValue[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the shipping address of an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}/address/shipping`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateShippingAddress(invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of an invoice.
   *
   * `PUT /inventory/v1/invoices/{invoice_id}/templates/{template_id}`
   *
   * Scopes: `ZohoInventory.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  updateTemplate(invoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Writes off an invoice.
   *
   * `POST /inventory/v1/invoices/{invoice_id}/writeoff`
   *
   * Scopes: `ZohoInventory.invoices.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/invoices/
   */
  writeOff(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
}
