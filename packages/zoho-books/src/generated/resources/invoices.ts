// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { InvoicesAddAttachmentParams, InvoicesApproveManyParams, InvoicesCreateFromEstimatesParams, InvoicesCreateFromProjectsParams, InvoicesCreateFromSalesOrderParams, InvoicesCreateParams, InvoicesCreatePaymentLinkParams, InvoicesDeleteManyParams, InvoicesDownloadAttachmentParams, InvoicesDownloadDeliveryNotesParams, InvoicesDownloadManyParams, InvoicesDownloadPackingSlipsParams, InvoicesDownloadParams, InvoicesEmailManyParams, InvoicesEmailParams, InvoicesGetDashboardParams, InvoicesGetDocumentParams, InvoicesGetEmailContentParams, InvoicesListParams, InvoicesMapWithSalesOrderParams, InvoicesMarkAsSentManyParams, InvoicesMarkAsShippedManyParams, InvoicesMarkAsVoidManyParams, InvoicesPrintManyParams, InvoicesRejectParams, InvoicesSendPaymentReminderManyParams, InvoicesSendPaymentReminderParams, InvoicesSendSnailMailParams, InvoicesSubmitManyParams, InvoicesUnshipManyParams, InvoicesUpdateAttachmentParams, InvoicesUpdateByCustomFieldParams, InvoicesUpdateParams, InvoicesWriteOffManyParams } from "../operations/invoices.ts";
import type { AddressUpdate, CustomFieldUpdate, EInvoicePush, EstimateAddComment, InvoiceAddComment, Template } from "../schemas/common.ts";
import type { Invoice, InvoiceAddOnlinePaymentBankAccount, InvoiceApplyCredits, InvoiceComment, InvoiceContact, InvoiceCreate, InvoiceCreateAsynchronousOnlinePayment, InvoiceCreateSynchronousOnlinePayment, InvoiceCredit, InvoiceDocument, InvoiceEmail, InvoiceEmailContent, InvoiceError, InvoiceListItem, InvoicePayment, InvoicePaymentLink, InvoicePreviewCoupons, InvoiceReminderResult, InvoiceScheduleEmail, InvoiceSendPaymentReminder, InvoiceUpdate, InvoiceUpdateByCustomField, InvoiceUpdateShippingAddress, UpdatedComment } from "../schemas/invoices.ts";

/** Operations on invoices. */
export interface InvoicesApi {
  /**
   * Adds an attachment to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  addAttachment(invoiceId: string, form: { attachment: FileUpload; }, params?: InvoicesAddAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/comments`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  addComment(invoiceId: string, body?: InvoiceAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a digital signature to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/dsign`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  addDigitalSignature(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a document to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  addDocument(invoiceId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds an online payment bank account to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/onlinepayments/bankaccount`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  addOnlinePaymentBankAccount(invoiceId: string, body?: InvoiceAddOnlinePaymentBankAccount, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies credits to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/credits`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  applyCredits(invoiceId: string, body: InvoiceApplyCredits, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies a price book to an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/pricebooks/{price_book_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  applyPriceBook(invoiceId: string, priceBookId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Applies substatus to an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/substatus/{substatus}`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  applySubstatus(invoiceId: string, substatus: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/approve`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  approve(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an invoice finally.
   *
   * `POST /books/v3/invoices/{invoice_id}/approve/final`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  approveFinally(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several invoices.
   *
   * `POST /books/v3/invoices/approve`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  approveMany(params: InvoicesApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/status/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancel(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the e-invoice of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancelEInvoice(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the einvoice of several invoices.
   *
   * `POST /books/v3/invoices/einvoice/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancelEInvoiceMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the scheduled email of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/email/schedule`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancelScheduledEmail(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the write off of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/writeoff/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancelWriteOff(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an invoice.
   *
   * `POST /books/v3/invoices`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  create(body: InvoiceCreate, params?: InvoicesCreateParams, options?: CallOptions): ZohoPromise<Invoice>;
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
  createAsynchronousOnlinePayment(invoiceId: string, body?: InvoiceCreateAsynchronousOnlinePayment, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  createFromEstimates(params: InvoicesCreateFromEstimatesParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Creates invoices from projects.
   *
   * `POST /books/v3/invoices/fromprojects`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  createFromProjects(params?: InvoicesCreateFromProjectsParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Creates an invoice from a sales order.
   *
   * `POST /books/v3/invoices/fromsalesorder`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  createFromSalesOrder(params: InvoicesCreateFromSalesOrderParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Creates a payment link of an invoice.
   *
   * `GET /books/v3/share/paymentlink`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  createPaymentLink(params: InvoicesCreatePaymentLinkParams, options?: CallOptions): ZohoPromise<InvoicePaymentLink>;
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
  createSynchronousOnlinePayment(invoiceId: string, body?: InvoiceCreateSynchronousOnlinePayment, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  delete(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the attachment of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteAttachment(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteComment(invoiceId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteDocument(invoiceId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the e-invoice status of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/einvoice/status`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteEInvoiceStatus(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the expense receipt of an invoice.
   *
   * `DELETE /books/v3/invoices/expenses/{expense_id}/receipt`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteExpenseReceipt(expenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the line item of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/lineitems/{line_item_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteLineItem(invoiceId: string, lineItemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several invoices.
   *
   * `DELETE /books/v3/invoices`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deleteMany(params: InvoicesDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the payment of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/payments/{payment_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  deletePayment(invoiceId: string, paymentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the payment reminder of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/paymentreminder/disable`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  disablePaymentReminder(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  download(invoiceId: string, params: InvoicesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the attachment of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadAttachment(invoiceId: string, params?: InvoicesDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the delivery note of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/deliverynote/print`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadDeliveryNote(invoiceId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the delivery notes of an invoice.
   *
   * `GET /books/v3/invoices/deliverynotes`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadDeliveryNotes(params: InvoicesDownloadDeliveryNotesParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads several invoices.
   *
   * `GET /books/v3/invoices/pdf`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadMany(params: InvoicesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the packing slip of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/packingslip/print`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadPackingSlip(invoiceId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the packing slips of an invoice.
   *
   * `GET /books/v3/invoices/packingslips`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  downloadPackingSlips(params: InvoicesDownloadPackingSlipsParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/email`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  email(invoiceId: string, body: InvoiceEmail, params?: InvoicesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails several invoices.
   *
   * `POST /books/v3/invoices/email`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  emailMany(rows: readonly InvoiceContact[], params: InvoicesEmailManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the payment reminder of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/paymentreminder/enable`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  enablePaymentReminder(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Fetches the e-invoice of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/fetch`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  fetchEInvoice(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Forces the payment of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/forcepay`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  forcePay(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  get(invoiceId: string, options?: CallOptions): ZohoPromise<Invoice>;
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
  getAdvancedTrackingDetails(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets an invoice by reference.
   *
   * `GET /books/v3/invoices/reference/{reference_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  getByReference(referenceId: string, options?: CallOptions): ZohoPromise<Invoice>;
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
  getCustomFields(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getDashboard(params?: InvoicesGetDashboardParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getDigitalSignatureTemplate(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the document of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  getDocument(invoiceId: string, documentId: string, params?: InvoicesGetDocumentParams, options?: CallOptions): ZohoPromise<InvoiceDocument>;
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
  getEInvoice(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the email content of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/email`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  getEmailContent(invoiceId: string, params?: InvoicesGetEmailContentParams, options?: CallOptions): ZohoPromise<InvoiceEmailContent>;
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
  getMetadata(invoiceId: string, metadataName: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getPaymentQr(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getPaymentQrStatus(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the payment reminder content of an invoice.
   *
   * `GET /books/v3/invoices/{invoice_id}/paymentreminder`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  getPaymentReminderContent(invoiceId: string, options?: CallOptions): ZohoPromise<InvoiceEmailContent>;
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
  getQrCode(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  getSmsContent(invoiceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  list(params?: InvoicesListParams, options?: CallOptions): PagePromise<InvoiceListItem>;
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
  listAppliedCredits(invoiceId: string, options?: CallOptions): PagePromise<InvoiceCredit>;
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
  listComments(invoiceId: string, options?: CallOptions): PagePromise<InvoiceComment>;
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
  listEInvoices(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  listPayments(invoiceId: string, options?: CallOptions): PagePromise<InvoicePayment>;
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
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Mails the PDF of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/mailpdf`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  mailPdf(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Maps invoices with a sales order.
   *
   * `POST /books/v3/invoices/mapwithorder`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  mapWithSalesOrder(params: InvoicesMapWithSalesOrderParams, options?: CallOptions): ZohoPromise<InvoiceError[]>;
  /**
   * Marks an invoice as draft.
   *
   * `POST /books/v3/invoices/{invoice_id}/status/draft`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsDraft(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an invoice as ready to push.
   *
   * `POST /books/v3/invoices/{invoice_id}/status/readytopush`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsReadyToPush(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an invoice as sent.
   *
   * `POST /books/v3/invoices/{invoice_id}/status/sent`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsSent(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several invoices as sent.
   *
   * `POST /books/v3/invoices/status/sent`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsSentMany(params: InvoicesMarkAsSentManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several invoices as shipped.
   *
   * `POST /books/v3/invoices/markasshipped`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsShippedMany(params: InvoicesMarkAsShippedManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an invoice as void.
   *
   * `POST /books/v3/invoices/{invoice_id}/status/void`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsVoid(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several invoices as void.
   *
   * `POST /books/v3/invoices/status/void`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markAsVoidMany(params: InvoicesMarkAsVoidManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the e-invoice of an invoice as cancelled.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/status/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markEInvoiceAsCancelled(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the e-invoice of an invoice as pushed.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/status/push`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  markEInvoiceAsPushed(invoiceId: string, body?: EInvoicePush, options?: CallOptions): ZohoPromise<void>;
  /**
   * Previews the coupons of an invoice.
   *
   * `POST /books/v3/invoices/coupons/preview`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  previewCoupons(body: InvoicePreviewCoupons, options?: CallOptions): ZohoPromise<void>;
  /**
   * Prints several invoices.
   *
   * `GET /books/v3/invoices/print`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  printMany(params: InvoicesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Pushes the e-invoice of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/push`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  pushEInvoice(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Pushes the einvoice of several invoices.
   *
   * `POST /books/v3/invoices/einvoice/push`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  pushEInvoiceMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Recalls the e-invoice status of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/einvoice/status/recall`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  recallEInvoiceStatus(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/reject`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  reject(invoiceId: string, params?: InvoicesRejectParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the applied credit of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/creditsapplied/{credit_note_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  removeAppliedCredit(invoiceId: string, creditNoteInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the substatus of an invoice.
   *
   * `DELETE /books/v3/invoices/{invoice_id}/substatus/{substatus}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  removeSubstatus(invoiceId: string, substatus: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Schedules the email of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/email/schedule`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  scheduleEmail(invoiceId: string, body?: InvoiceScheduleEmail, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the dunning notifications of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/senddunningnotifications`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendDunningNotifications(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the payment reminder of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/paymentreminder`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendPaymentReminder(invoiceId: string, body: InvoiceSendPaymentReminder, params?: InvoicesSendPaymentReminderParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the payment reminder of several invoices.
   *
   * `POST /books/v3/invoices/paymentreminder`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendPaymentReminderMany(params: InvoicesSendPaymentReminderManyParams, options?: CallOptions): ZohoPromise<InvoiceReminderResult>;
  /**
   * Sends the retry SMS of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/sendretrysms`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendRetrySms(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the SMS of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/sms`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendSms(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the snail mail of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/snailmail`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  sendSnailMail(invoiceId: string, params?: InvoicesSendSnailMailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/submit`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  submit(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several invoices.
   *
   * `POST /books/v3/invoices/submit`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  submitMany(params: InvoicesSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Unmaps invoices from sales orders.
   *
   * `PUT /books/v3/invoices/unmap/salesorders`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  unmapFromSalesOrders(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Unships several invoices.
   *
   * `POST /books/v3/invoices/unship`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  unshipMany(params: InvoicesUnshipManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  update(invoiceId: string, body: InvoiceUpdate, params?: InvoicesUpdateParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Updates the advanced tracking details of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/advancedtrackingdetails`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateAdvancedTrackingDetails(invoiceId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the attachment of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/attachment`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateAttachment(invoiceId: string, params: InvoicesUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the billing address of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/address/billing`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateBillingAddress(invoiceId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an invoice, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/invoices`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateByCustomField(body: InvoiceUpdateByCustomField, params: InvoicesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Invoice>;
  /**
   * Updates the CFDI status of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/cfdi/status`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateCfdiStatus(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the comment of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateComment(invoiceId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<UpdatedComment>;
  /**
   * Updates the custom fields of an invoice.
   *
   * `PUT /books/v3/invoice/{invoice_id}/customfields`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateCustomFields(invoiceId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the e-invoice payment status of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/einvoice/paymentstatus`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateEInvoicePaymentStatus(invoiceId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the metadata of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/metadata/{metadata_name}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateMetadata(invoiceId: string, metadataName: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the shipping address of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateShippingAddress(invoiceId: string, body: InvoiceUpdateShippingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of an invoice.
   *
   * `PUT /books/v3/invoices/{invoice_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  updateTemplate(invoiceId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the digital signature of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/dsign/upload`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  uploadDigitalSignature(invoiceId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the document of an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/documents/{document_id}/upload`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  uploadDocument(invoiceId: string, documentId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Writes off an invoice.
   *
   * `POST /books/v3/invoices/{invoice_id}/writeoff`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  writeOff(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Writes off several invoices.
   *
   * `POST /books/v3/invoices/writeoff`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  writeOffMany(params: InvoicesWriteOffManyParams, options?: CallOptions): ZohoPromise<void>;
}
