// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactsAssignOwnerManyParams, ContactsAssignOwnerParams, ContactsCheckAddressParams, ContactsDeleteManyParams, ContactsEmailParams, ContactsEmailStatementParams, ContactsGetStatementEmailContentParams, ContactsListCommentsParams, ContactsListParams, ContactsListRefundsParams, ContactsListUnusedRetainerPaymentsParams, ContactsTrackForTaxReportingManyParams, ContactsUpdateByCustomFieldParams } from "../operations/contacts.ts";
import type { ContactAddAddress, ContactAddComment, ContactEmail } from "../schemas/common.ts";
import type { Contact, ContactComment, ContactCreate, ContactCreditNoteRefund, ContactEmailStatement, ContactListItem, ContactStatementEmailContent, ContactUpdate, ContactUpdateAddress, EnablePortalContactPerson, UnusedCreditsReceivable } from "../schemas/contacts.ts";

/** Operations on contacts. */
export interface ContactsApi {
  /**
   * Add address (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/address`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addAddress(contactId: string, body?: ContactAddAddress, options?: CallOptions): ZohoPromise<ContactUpdateAddress>;
  /**
   * Add attachment (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/attachment`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addAttachment(contactId: string, form: { attachment: Blob; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Add comment (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/comments`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addComment(contactId: string, body?: ContactAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Add tax info (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/taxinfo`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addTaxInfo(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Assign owner (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/owner`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  assignOwner(contactId: string, params?: ContactsAssignOwnerParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Assign owner many (contacts).
   *
   * `POST /books/v3/contacts/owner`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  assignOwnerMany(params: ContactsAssignOwnerManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Check address (contacts).
   *
   * `GET /books/v3/contacts/address/verify`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  checkAddress(params: ContactsCheckAddressParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Creates contacts.
   *
   * `POST /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: ContactCreate, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Deletes one contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete address (contacts).
   *
   * `DELETE /books/v3/contacts/{contact_id}/address/{address_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteAddress(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (contacts).
   *
   * `DELETE /books/v3/contacts/{contact_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteComment(contactId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete document (contacts).
   *
   * `DELETE /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteDocument(contactId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several contacts.
   *
   * `DELETE /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteMany(params: ContactsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete tag (contacts).
   *
   * `DELETE /books/v3/contacts/{contact_id}/tags/{tag_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteTag(contactId: string, tagId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete tax info (contacts).
   *
   * `DELETE /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteTaxInfo(contactId: string, taxInfoId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disable payment reminder (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/paymentreminder/disable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  disablePaymentReminder(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disable portal (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/portal/disable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  disablePortal(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download document (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  downloadDocument(contactId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Email (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  email(contactId: string, body: ContactEmail, params?: ContactsEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Email client review (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/clientreviews/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  emailClientReview(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Email payment method (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/paymentmethod/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  emailPaymentMethod(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Email statement (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  emailStatement(contactId: string, body: ContactEmailStatement, params?: ContactsEmailStatementParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Email vendor statement (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/vendorstatements/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  emailVendorStatement(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enable payment reminder (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/paymentreminder/enable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  enablePaymentReminder(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enable portal (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/portal/enable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  enablePortal(contactId: string, rows: readonly EnablePortalContactPerson[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets one contact.
   *
   * `GET /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(contactId: string, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Get by reference (contacts).
   *
   * `GET /books/v3/contacts/reference/{reference_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getByReference(referenceId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get client review email content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/clientreviews/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getClientReviewEmailContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get email content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getEmailContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get income and expense (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/incomeandexpense`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getIncomeAndExpense(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get inventory summary (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/inventorysummary`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getInventorySummary(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get opening balances (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getOpeningBalances(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get payment method email content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/paymentmethod/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getPaymentMethodEmailContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get profit and loss (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/profitandloss`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getProfitAndLoss(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get sms content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/sms`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getSmsContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get sms content many (contacts).
   *
   * `GET /books/v3/contacts/sms`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getSmsContentMany(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get statement (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/statements`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getStatement(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get statement email content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getStatementEmailContent(contactId: string, params?: ContactsGetStatementEmailContentParams, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Get unused credits (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/receivables/unusedcredits`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getUnusedCredits(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Get vendor statement email content (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/vendorstatements/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getVendorStatementEmailContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists contacts.
   *
   * `GET /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: ContactsListParams, options?: CallOptions): PagePromise<ContactListItem>;
  /**
   * List addresses (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/address`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listAddresses(contactId: string, options?: CallOptions): PagePromise<ContactUpdateAddress>;
  /**
   * List all addresses (contacts).
   *
   * `GET /books/v3/contacts/address`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listAllAddresses(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * List comments (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/comments`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listComments(contactId: string, params?: ContactsListCommentsParams, options?: CallOptions): PagePromise<ContactComment>;
  /**
   * List payment refunds (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/paymentrefunds`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listPaymentRefunds(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * List refunds (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/refunds`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listRefunds(contactId: string, params?: ContactsListRefundsParams, options?: CallOptions): PagePromise<ContactCreditNoteRefund>;
  /**
   * List tax info (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/taxinfo`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listTaxInfo(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * List unpaid invoices (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/unpaidinvoices`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listUnpaidInvoices(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * List unused retainer payments (contacts).
   *
   * `GET /books/v3/contacts/{contact_id}/receivables/unusedretainerpayments`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listUnusedRetainerPayments(contactId: string, params?: ContactsListUnusedRetainerPaymentsParams, options?: CallOptions): PagePromise<UnusedCreditsReceivable>;
  /**
   * Mark address as billing (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasbilling`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAddressAsBilling(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark address as shipping (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasshipping`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAddressAsShipping(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as active (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/active`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsActive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as inactive (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/inactive`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsInactive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Merge (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/merge`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  merge(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Restore documents (contacts).
   *
   * `POST /books/v3/contacts/documents/restore`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  restoreDocuments(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Send sms (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/sms`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  sendSms(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Send sms many (contacts).
   *
   * `POST /books/v3/contacts/sms`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  sendSmsMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Track for tax reporting (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/track1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  trackForTaxReporting(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Track for tax reporting many (contacts).
   *
   * `POST /books/v3/contacts/track1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  trackForTaxReportingMany(params?: ContactsTrackForTaxReportingManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Untrack for tax reporting (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/untrack1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  untrackForTaxReporting(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one contact.
   *
   * `PUT /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(contactId: string, body: ContactUpdate, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Update address (contacts).
   *
   * `PUT /books/v3/contacts/{contact_id}/address/{address_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateAddress(contactId: string, addressId: string, body: ContactUpdateAddress, options?: CallOptions): ZohoPromise<ContactUpdateAddress>;
  /**
   * Update by custom field (contacts).
   *
   * `PUT /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateByCustomField(body: ContactUpdate, params: ContactsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Update document (contacts).
   *
   * `PUT /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateDocument(contactId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update tags (contacts).
   *
   * `PUT /books/v3/contacts/{contact_id}/tags`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateTags(contactId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update tax info (contacts).
   *
   * `PUT /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateTaxInfo(contactId: string, taxInfoId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update trn status (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/trnstatus`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateTrnStatus(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Verify address (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/verify`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  verifyAddress(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Verify einvoice (contacts).
   *
   * `POST /books/v3/contacts/{contact_id}/einvoice/verify`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  verifyEInvoice(contactId: string, options?: CallOptions): ZohoPromise<void>;
}
