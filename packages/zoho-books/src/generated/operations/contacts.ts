// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, page, value } from "@x/zoho-auth/client";
import type { AddressInput, CommentInput, ContactEmail } from "../schemas/common.ts";
import type { Contact, ContactComment, ContactCreate, ContactCreditNoteRefund, ContactEmailStatement, ContactListItem, ContactStatementEmailContent, ContactUpdate, ContactUpdateAddress, EnablePortalContactPerson, UnusedCreditsReceivable } from "../schemas/contacts.ts";

/**
 * Adds an address to a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/address`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAddAddress(client: ClientContext, contactId: string, body?: AddressInput, options?: CallOptions): ZohoPromise<ContactUpdateAddress> {
  const operation: Operation = {
    name: "books.contacts.addAddress",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
    property: "address_info",
  };
  return entity(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Adds an attachment to a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/attachment`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAddAttachment(client: ClientContext, contactId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.addAttachment",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/attachment",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
    form: multipart,
  };
  return none(client, operation, { path: { contact_id: contactId }, body: form }, options);
}

/**
 * Adds a comment to a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/comments`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAddComment(client: ClientContext, contactId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.addComment",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/comments",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Adds tax info to a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/taxinfo`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAddTaxInfo(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.addTaxInfo",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/taxinfo",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

export interface ContactsAssignOwnerParams {
  owner_id?: string;
}

/**
 * Assigns the owner of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/owner`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAssignOwner(client: ClientContext, contactId: string, params?: ContactsAssignOwnerParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.assignOwner",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/owner",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, params }, options);
}

export interface ContactsAssignOwnerManyParams {
  contact_ids: readonly string[];
  owner_id?: string;
}

/**
 * Assigns the owner of several contacts.
 *
 * `POST /books/v3/contacts/owner`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsAssignOwnerMany(client: ClientContext, params: ContactsAssignOwnerManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.assignOwnerMany",
    method: "POST",
    path: "/books/v3/contacts/owner",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

export interface ContactsCheckAddressParams {
  city?: string;
  country?: string;
  line1: string;
  postal_code?: string;
  region?: string;
}

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
export function contactsCheckAddress(client: ClientContext, params: ContactsCheckAddressParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.checkAddress",
    method: "GET",
    path: "/books/v3/contacts/address/verify",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { params }, options);
}

/**
 * Creates a contact.
 *
 * `POST /books/v3/contacts`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsCreate(client: ClientContext, body: ContactCreate, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "books.contacts.create",
    method: "POST",
    path: "/books/v3/contacts",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
    property: "contact",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDelete(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.delete",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Deletes the address of a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}/address/{address_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteAddress(client: ClientContext, contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteAddress",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, address_id: addressId } }, options);
}

/**
 * Deletes the comment of a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteComment(client: ClientContext, contactId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteComment",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/comments/{comment_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, comment_id: commentId } }, options);
}

/**
 * Deletes the document of a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteDocument(client: ClientContext, contactId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteDocument",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, document_id: documentId } }, options);
}

export interface ContactsDeleteManyParams {
  contact_ids: readonly string[];
}

/**
 * Deletes several contacts.
 *
 * `DELETE /books/v3/contacts`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteMany(client: ClientContext, params: ContactsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteMany",
    method: "DELETE",
    path: "/books/v3/contacts",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Deletes the tag of a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}/tags/{tag_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteTag(client: ClientContext, contactId: string, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteTag",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/tags/{tag_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, tag_id: tagId } }, options);
}

/**
 * Deletes the tax info of a contact.
 *
 * `DELETE /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDeleteTaxInfo(client: ClientContext, contactId: string, taxInfoId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.deleteTaxInfo",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, tax_info_id: taxInfoId } }, options);
}

/**
 * Disables the payment reminder of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/paymentreminder/disable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDisablePaymentReminder(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.disablePaymentReminder",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentreminder/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Disables the portal of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/portal/disable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDisablePortal(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.disablePortal",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/portal/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Downloads the document of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsDownloadDocument(client: ClientContext, contactId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.contacts.downloadDocument",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
  };
  return file(client, operation, { path: { contact_id: contactId, document_id: documentId } }, options);
}

export interface ContactsEmailParams {
  /** Sent as a file beside the body. */
  attachments?: FileUpload;
  send_customer_statement?: boolean;
}

/**
 * Emails a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/email`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEmail(client: ClientContext, contactId: string, body: ContactEmail, params?: ContactsEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.email",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/email",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
    files: ["attachments"],
    form: multipart,
  };
  return none(client, operation, { path: { contact_id: contactId }, body, params }, options);
}

/**
 * Emails the client review of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/clientreviews/email`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEmailClientReview(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.emailClientReview",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/clientreviews/email",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Emails the payment method of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/paymentmethod/email`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEmailPaymentMethod(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.emailPaymentMethod",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentmethod/email",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

export interface ContactsEmailStatementParams {
  end_date?: string;
  multipart_or_formdata?: string;
  start_date?: string;
}

/**
 * Emails the statement of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/statements/email`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEmailStatement(client: ClientContext, contactId: string, body: ContactEmailStatement, params?: ContactsEmailStatementParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.emailStatement",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/statements/email",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body, params }, options);
}

/**
 * Emails the vendor statement of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/vendorstatements/email`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEmailVendorStatement(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.emailVendorStatement",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/vendorstatements/email",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Enables the payment reminder of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/paymentreminder/enable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEnablePaymentReminder(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.enablePaymentReminder",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentreminder/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Enables the portal of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/portal/enable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsEnablePortal(client: ClientContext, contactId: string, rows: readonly EnablePortalContactPerson[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.enablePortal",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/portal/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    wrap: "contact_persons",
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body: rows }, options);
}

/**
 * Gets a contact.
 *
 * `GET /books/v3/contacts/{contact_id}`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGet(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "books.contacts.get",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "contact",
  };
  return entity(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Gets a contact by reference.
 *
 * `GET /books/v3/contacts/reference/{reference_id}`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetByReference(client: ClientContext, referenceId: string, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "books.contacts.getByReference",
    method: "GET",
    path: "/books/v3/contacts/reference/{reference_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    keys: ["contact"],
    enveloped: true,
  };
  return value(client, operation, { path: { reference_id: referenceId } }, options);
}

/**
 * Gets the client review email content of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/clientreviews/email`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetClientReviewEmailContent(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "books.contacts.getClientReviewEmailContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/clientreviews/email",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    keys: ["data"],
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Gets the email content of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/email`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetEmailContent(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "books.contacts.getEmailContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/email",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    keys: ["data"],
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetIncomeAndExpense(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getIncomeAndExpense",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/incomeandexpense",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetInventorySummary(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getInventorySummary",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/inventorysummary",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetOpeningBalances(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getOpeningBalances",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/openingbalances",
    scopes: ["ZohoBooks.settings.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Gets the payment method email content of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/paymentmethod/email`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetPaymentMethodEmailContent(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "books.contacts.getPaymentMethodEmailContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/paymentmethod/email",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    keys: ["data"],
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetProfitAndLoss(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getProfitAndLoss",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/profitandloss",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetSmsContent(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getSmsContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/sms",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsGetSmsContentMany(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getSmsContentMany",
    method: "GET",
    path: "/books/v3/contacts/sms",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, {}, options);
}

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
export function contactsGetStatement(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getStatement",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/statements",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsGetStatementEmailContentParams {
  end_date?: string;
  start_date?: string;
}

/**
 * Gets the statement email content of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/statements/email`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetStatementEmailContent(client: ClientContext, contactId: string, params?: ContactsGetStatementEmailContentParams, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "books.contacts.getStatementEmailContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/statements/email",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "data",
  };
  return entity(client, operation, { path: { contact_id: contactId }, params }, options);
}

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
export function contactsGetUnusedCredits(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.getUnusedCredits",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/receivables/unusedcredits",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Gets the vendor statement email content of a contact.
 *
 * `GET /books/v3/contacts/{contact_id}/vendorstatements/email`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsGetVendorStatementEmailContent(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "books.contacts.getVendorStatementEmailContent",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/vendorstatements/email",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    keys: ["data"],
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsListParams {
  address?: string;
  company_name?: string;
  contact_name?: string;
  contact_type?: "customer" | "vendor";
  email?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Duplicate" | "Status.PortalEnabled" | "Status.PortalDisabled" | "Invoice.OverDue" | "Invoice.Unpaid" | "Status.CreditLimitExceed" | "Status.Crm";
  first_name?: string;
  last_name?: string;
  page?: number;
  per_page?: number;
  phone?: string;
  search_text?: string;
  sort_column?: "contact_name" | "first_name" | "last_name" | "email" | "outstanding_receivable_amount" | "created_time" | "last_modified_time";
  zcrm_account_id?: string;
  zcrm_contact_id?: string;
  zcrm_vendor_id?: string;
}

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
export function contactsList(client: ClientContext, params?: ContactsListParams, options?: CallOptions): PagePromise<ContactListItem> {
  const operation: Operation = {
    name: "books.contacts.list",
    method: "GET",
    path: "/books/v3/contacts",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "contacts",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function contactsListAddresses(client: ClientContext, contactId: string, options?: CallOptions): PagePromise<ContactUpdateAddress> {
  const operation: Operation = {
    name: "books.contacts.listAddresses",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/address",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "addresses",
  };
  return page(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsListAllAddresses(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.listAllAddresses",
    method: "GET",
    path: "/books/v3/contacts/address",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, {}, options);
}

export interface ContactsListCommentsParams {
  page?: number;
  per_page?: number;
}

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
export function contactsListComments(client: ClientContext, contactId: string, params?: ContactsListCommentsParams, options?: CallOptions): PagePromise<ContactComment> {
  const operation: Operation = {
    name: "books.contacts.listComments",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/comments",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "contact_comments",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

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
export function contactsListPaymentRefunds(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.listPaymentRefunds",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/paymentrefunds",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsListRefundsParams {
  page?: number;
  per_page?: number;
}

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
export function contactsListRefunds(client: ClientContext, contactId: string, params?: ContactsListRefundsParams, options?: CallOptions): PagePromise<ContactCreditNoteRefund> {
  const operation: Operation = {
    name: "books.contacts.listRefunds",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/refunds",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "creditnote_refunds",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

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
export function contactsListTaxInfo(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.listTaxInfo",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/taxinfo",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactsListUnpaidInvoices(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contacts.listUnpaidInvoices",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/unpaidinvoices",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsListUnusedRetainerPaymentsParams {
  currency_id?: string;
}

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
export function contactsListUnusedRetainerPayments(client: ClientContext, contactId: string, params?: ContactsListUnusedRetainerPaymentsParams, options?: CallOptions): PagePromise<UnusedCreditsReceivable> {
  const operation: Operation = {
    name: "books.contacts.listUnusedRetainerPayments",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/receivables/unusedretainerpayments",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "unused_credits_receivable",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

/**
 * Marks the address of a contact as billing.
 *
 * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasbilling`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsMarkAddressAsBilling(client: ClientContext, contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.markAddressAsBilling",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/markasbilling",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, address_id: addressId } }, options);
}

/**
 * Marks the address of a contact as shipping.
 *
 * `POST /books/v3/contacts/{contact_id}/address/{address_id}/markasshipping`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsMarkAddressAsShipping(client: ClientContext, contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.markAddressAsShipping",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/markasshipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, address_id: addressId } }, options);
}

/**
 * Marks a contact as active.
 *
 * `POST /books/v3/contacts/{contact_id}/active`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsMarkAsActive(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.markAsActive",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Marks a contact as inactive.
 *
 * `POST /books/v3/contacts/{contact_id}/inactive`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsMarkAsInactive(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.markAsInactive",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Merges a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/merge`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsMerge(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.merge",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/merge",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Restores the documents of a contact.
 *
 * `POST /books/v3/contacts/documents/restore`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsRestoreDocuments(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.restoreDocuments",
    method: "POST",
    path: "/books/v3/contacts/documents/restore",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { body }, options);
}

/**
 * Sends the SMS of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/sms`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsSendSms(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.sendSms",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/sms",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Sends the sms of several contacts.
 *
 * `POST /books/v3/contacts/sms`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsSendSmsMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.sendSmsMany",
    method: "POST",
    path: "/books/v3/contacts/sms",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { body }, options);
}

/**
 * Tracks a contact for tax reporting.
 *
 * `POST /books/v3/contacts/{contact_id}/track1099`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsTrackForTaxReporting(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.trackForTaxReporting",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/track1099",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsTrackForTaxReportingManyParams {
  contact_ids?: readonly string[];
}

/**
 * Tracks several contacts for tax reporting.
 *
 * `POST /books/v3/contacts/track1099`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsTrackForTaxReportingMany(client: ClientContext, params?: ContactsTrackForTaxReportingManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.trackForTaxReportingMany",
    method: "POST",
    path: "/books/v3/contacts/track1099",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Untracks a contact for tax reporting.
 *
 * `POST /books/v3/contacts/{contact_id}/untrack1099`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUntrackForTaxReporting(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.untrackForTaxReporting",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/untrack1099",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Updates a contact.
 *
 * `PUT /books/v3/contacts/{contact_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdate(client: ClientContext, contactId: string, body: ContactUpdate, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "books.contacts.update",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
    property: "contact",
  };
  return entity(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Updates the address of a contact.
 *
 * `PUT /books/v3/contacts/{contact_id}/address/{address_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateAddress(client: ClientContext, contactId: string, addressId: string, body: ContactUpdateAddress, options?: CallOptions): ZohoPromise<ContactUpdateAddress> {
  const operation: Operation = {
    name: "books.contacts.updateAddress",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
    property: "address_info",
  };
  return entity(client, operation, { path: { contact_id: contactId, address_id: addressId }, body }, options);
}

export interface ContactsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a contact, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/contacts`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateByCustomField(client: ClientContext, body: ContactUpdate, params: ContactsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "books.contacts.updateByCustomField",
    method: "PUT",
    path: "/books/v3/contacts",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: true,
    property: "contact",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the document of a contact.
 *
 * `PUT /books/v3/contacts/{contact_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateDocument(client: ClientContext, contactId: string, documentId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.updateDocument",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, document_id: documentId }, body }, options);
}

/**
 * Updates the tags of a contact.
 *
 * `PUT /books/v3/contacts/{contact_id}/tags`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateTags(client: ClientContext, contactId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.updateTags",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/tags",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Updates the tax info of a contact.
 *
 * `PUT /books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateTaxInfo(client: ClientContext, contactId: string, taxInfoId: string, body: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.updateTaxInfo",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, tax_info_id: taxInfoId }, body }, options);
}

/**
 * Updates the TRN status of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/trnstatus`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsUpdateTrnStatus(client: ClientContext, contactId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.updateTrnStatus",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/trnstatus",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Verifies the address of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/address/{address_id}/verify`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsVerifyAddress(client: ClientContext, contactId: string, addressId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.verifyAddress",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/verify",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, address_id: addressId } }, options);
}

/**
 * Verifies the e-invoice of a contact.
 *
 * `POST /books/v3/contacts/{contact_id}/einvoice/verify`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactsVerifyEInvoice(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contacts.verifyEInvoice",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/einvoice/verify",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}
