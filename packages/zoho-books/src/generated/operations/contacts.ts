// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    form: multipart,
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/taxinfo",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/owner",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/owner",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/address/verify",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/tags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentreminder/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/portal/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/clientreviews/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentmethod/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/statements/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/vendorstatements/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/paymentreminder/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/portal/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    wrap: "contact_persons",
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/reference/{reference_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    keys: ["contact"],
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/clientreviews/email",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/incomeandexpense",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/inventorysummary",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/openingbalances",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/paymentmethod/email",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/profitandloss",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/sms",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/sms",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/statements",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/statements/email",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/receivables/unusedcredits",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/vendorstatements/email",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    keys: ["data"],
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/address",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/address",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/paymentrefunds",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/refunds",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/taxinfo",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/unpaidinvoices",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/receivables/unusedretainerpayments",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/markasbilling",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/markasshipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/merge",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/documents/restore",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/sms",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/sms",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/track1099",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/track1099",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/untrack1099",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/tags",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/taxinfo/{tax_info_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/trnstatus",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/address/{address_id}/verify",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/einvoice/verify",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}
