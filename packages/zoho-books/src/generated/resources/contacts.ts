// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactsAssignOwnerManyParams, ContactsAssignOwnerParams, ContactsCheckAddressParams, ContactsDeleteManyParams, ContactsEmailParams, ContactsEmailStatementParams, ContactsGetStatementEmailContentParams, ContactsListCommentsParams, ContactsListParams, ContactsListRefundsParams, ContactsListUnusedRetainerPaymentsParams, ContactsTrackForTaxReportingManyParams, ContactsUpdateByCustomFieldParams } from "../operations/contacts.ts";
import type { AddressInput, CommentInput, ContactEmail } from "../schemas/common.ts";
import type { Contact, ContactComment, ContactCreate, ContactCreditNoteRefund, ContactEmailStatement, ContactListItem, ContactStatementEmailContent, ContactUpdate, ContactUpdateAddress, EnablePortalContactPerson, UnusedCreditsReceivable } from "../schemas/contacts.ts";

/** Operations on contacts. */
export interface ContactsApi {
  /**
   * Adds an address to a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/address`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  addAddress(contactId: string, body?: AddressInput, options?: CallOptions): ZohoPromise<ContactUpdateAddress>;
  /**
   * Adds an attachment to a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/attachment`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  addAttachment(contactId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/comments`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  addComment(contactId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds tax info to a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/taxinfo`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  addTaxInfo(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Assigns the owner of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/owner`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  assignOwner(contactId: string, params?: ContactsAssignOwnerParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Assigns the owner of several contacts.
   *
   * `POST /books/v3/contacts/owner`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  assignOwnerMany(params: ContactsAssignOwnerManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Checks the address of a contact.
   *
   * `GET /books/v3/contacts/address/verify`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  checkAddress(params: ContactsCheckAddressParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Creates a contact.
   *
   * `POST /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  create(body: ContactCreate, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Deletes a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  delete(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the address of a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}/address/{address_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteAddress(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteComment(contactId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteDocument(contactId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several contacts.
   *
   * `DELETE /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteMany(params: ContactsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the tag of a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}/tags/{tag_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteTag(contactId: string, tagId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the tax info of a contact.
   *
   * `DELETE /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  deleteTaxInfo(contactId: string, taxInfoId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the payment reminder of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/paymentreminder/disable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  disablePaymentReminder(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the portal of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/portal/disable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  disablePortal(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the document of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  downloadDocument(contactId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  email(contactId: string, body: ContactEmail, params?: ContactsEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails the client review of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/clientreviews/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  emailClientReview(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails the payment method of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/paymentmethod/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  emailPaymentMethod(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails the statement of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  emailStatement(contactId: string, body: ContactEmailStatement, params?: ContactsEmailStatementParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails the vendor statement of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/vendorstatements/email`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  emailVendorStatement(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the payment reminder of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/paymentreminder/enable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  enablePaymentReminder(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the portal of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/portal/enable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  enablePortal(contactId: string, rows: readonly EnablePortalContactPerson[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact.
   *
   * `GET /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  get(contactId: string, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Gets a contact by reference.
   *
   * `GET /books/v3/contacts/reference/{reference_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getByReference(referenceId: string, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Gets the client review email content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/clientreviews/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getClientReviewEmailContent(contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Gets the email content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getEmailContent(contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Gets the income and expense of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/incomeandexpense`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getIncomeAndExpense(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the inventory summary of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/inventorysummary`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getInventorySummary(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the opening balances of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getOpeningBalances(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the payment method email content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/paymentmethod/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getPaymentMethodEmailContent(contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Gets the profit and loss of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/profitandloss`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getProfitAndLoss(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the SMS content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/sms`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getSmsContent(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the sms content of several contacts.
   *
   * `GET /books/v3/contacts/sms`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getSmsContentMany(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the statement of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/statements`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getStatement(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the statement email content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getStatementEmailContent(contactId: string, params?: ContactsGetStatementEmailContentParams, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Gets the unused credits of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/receivables/unusedcredits`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getUnusedCredits(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the vendor statement email content of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/vendorstatements/email`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getVendorStatementEmailContent(contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
  /**
   * Lists contacts.
   *
   * `GET /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  list(params?: ContactsListParams, options?: CallOptions): PagePromise<ContactListItem>;
  /**
   * Lists the addresses of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/address`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listAddresses(contactId: string, options?: CallOptions): PagePromise<ContactUpdateAddress>;
  /**
   * Lists the addresses of all contacts.
   *
   * `GET /books/v3/contacts/address`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listAllAddresses(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the comments of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/comments`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listComments(contactId: string, params?: ContactsListCommentsParams, options?: CallOptions): PagePromise<ContactComment>;
  /**
   * Lists the payment refunds of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/paymentrefunds`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listPaymentRefunds(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the refunds of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/refunds`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listRefunds(contactId: string, params?: ContactsListRefundsParams, options?: CallOptions): PagePromise<ContactCreditNoteRefund>;
  /**
   * Lists the tax info of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/taxinfo`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listTaxInfo(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the unpaid invoices of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/unpaidinvoices`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listUnpaidInvoices(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the unused retainer payments of a contact.
   *
   * `GET /books/v3/contacts/{contact_id}/receivables/unusedretainerpayments`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listUnusedRetainerPayments(contactId: string, params?: ContactsListUnusedRetainerPaymentsParams, options?: CallOptions): PagePromise<UnusedCreditsReceivable>;
  /**
   * Marks the address of a contact as billing.
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasbilling`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  markAddressAsBilling(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the address of a contact as shipping.
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasshipping`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  markAddressAsShipping(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a contact as active.
   *
   * `POST /books/v3/contacts/{contact_id}/active`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  markAsActive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a contact as inactive.
   *
   * `POST /books/v3/contacts/{contact_id}/inactive`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  markAsInactive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Merges a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/merge`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  merge(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Restores the documents of a contact.
   *
   * `POST /books/v3/contacts/documents/restore`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  restoreDocuments(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the SMS of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/sms`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  sendSms(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sends the sms of several contacts.
   *
   * `POST /books/v3/contacts/sms`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  sendSmsMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Tracks a contact for tax reporting.
   *
   * `POST /books/v3/contacts/{contact_id}/track1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  trackForTaxReporting(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Tracks several contacts for tax reporting.
   *
   * `POST /books/v3/contacts/track1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  trackForTaxReportingMany(params?: ContactsTrackForTaxReportingManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Untracks a contact for tax reporting.
   *
   * `POST /books/v3/contacts/{contact_id}/untrack1099`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  untrackForTaxReporting(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a contact.
   *
   * `PUT /books/v3/contacts/{contact_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  update(contactId: string, body: ContactUpdate, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Updates the address of a contact.
   *
   * `PUT /books/v3/contacts/{contact_id}/address/{address_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateAddress(contactId: string, addressId: string, body: ContactUpdateAddress, options?: CallOptions): ZohoPromise<ContactUpdateAddress>;
  /**
   * Updates a contact, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/contacts`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateByCustomField(body: ContactUpdate, params: ContactsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Updates the document of a contact.
   *
   * `PUT /books/v3/contacts/{contact_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateDocument(contactId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the tags of a contact.
   *
   * `PUT /books/v3/contacts/{contact_id}/tags`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateTags(contactId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the tax info of a contact.
   *
   * `PUT /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateTaxInfo(contactId: string, taxInfoId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the TRN status of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/trnstatus`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  updateTrnStatus(contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Verifies the address of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/address/{address_id}/verify`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  verifyAddress(contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Verifies the e-invoice of a contact.
   *
   * `POST /books/v3/contacts/{contact_id}/einvoice/verify`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  verifyEInvoice(contactId: string, options?: CallOptions): ZohoPromise<void>;
}
