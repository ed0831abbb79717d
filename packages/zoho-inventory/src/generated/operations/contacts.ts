// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Contact, ContactAddress, ContactComment, ContactCreate, ContactEmail, ContactEmailStatement, ContactListItem, ContactStatementEmailContent, ContactUpdate } from "../schemas/contacts.ts";

/**
 * Creates a contact.
 *
 * `POST /inventory/v1/contacts`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsCreate(client: ClientContext, body: ContactCreate, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "inventory.contacts.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts",
    retry: "unsafe",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
    property: "contact",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a contact.
 *
 * `DELETE /inventory/v1/contacts/{contact_id}`
 *
 * Scopes: `ZohoInventory.contacts.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsDelete(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contacts.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/contacts/{contact_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsEmailParams {
  /** Sent as a file beside the body. */
  attachments?: FileUpload;
  send_customer_statement?: boolean;
}

/**
 * Emails a contact.
 *
 * `POST /inventory/v1/contacts/{contact_id}/email`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsEmail(client: ClientContext, contactId: string, body: ContactEmail, params?: ContactsEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contacts.email",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/{contact_id}/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.contacts.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { contact_id: contactId }, body, params }, options);
}

export interface ContactsEmailStatementParams {
  end_date?: string;
  multipart_or_formdata?: string;
  start_date?: string;
}

/**
 * Emails the statement of a contact.
 *
 * `POST /inventory/v1/contacts/{contact_id}/statements/email`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsEmailStatement(client: ClientContext, contactId: string, body: ContactEmailStatement, params?: ContactsEmailStatementParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contacts.emailStatement",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/{contact_id}/statements/email",
    retry: "unsafe",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId }, body, params }, options);
}

/**
 * Gets a contact.
 *
 * `GET /inventory/v1/contacts/{contact_id}`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsGet(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "inventory.contacts.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "contact",
  };
  return entity(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsGetStatementEmailContentParams {
  end_date?: string;
  start_date?: string;
}

/**
 * Gets the statement email content of a contact.
 *
 * `GET /inventory/v1/contacts/{contact_id}/statements/email`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsGetStatementEmailContent(client: ClientContext, contactId: string, params?: ContactsGetStatementEmailContentParams, options?: CallOptions): ZohoPromise<ContactStatementEmailContent> {
  const operation: Operation = {
    name: "inventory.contacts.getStatementEmailContent",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}/statements/email",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { contact_id: contactId }, params }, options);
}

export interface ContactsListParams {
  address?: string;
  company_name?: string;
  contact_name?: string;
  email?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Duplicate" | "Status.Crm";
  first_name?: string;
  last_name?: string;
  page?: number;
  per_page?: number;
  phone?: string;
  search_text?: string;
  sort_column?: "contact_name" | "first_name" | "last_name" | "email" | "outstanding_receivable_amount" | "created_time" | "last_modified_time";
}

/**
 * Lists contacts.
 *
 * `GET /inventory/v1/contacts`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsList(client: ClientContext, params?: ContactsListParams, options?: CallOptions): PagePromise<ContactListItem> {
  const operation: Operation = {
    name: "inventory.contacts.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "contacts",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the addresses of a contact.
 *
 * `GET /inventory/v1/contacts/{contact_id}/address`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsListAddresses(client: ClientContext, contactId: string, options?: CallOptions): PagePromise<ContactAddress> {
  const operation: Operation = {
    name: "inventory.contacts.listAddresses",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}/address",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "addresses",
  };
  return page(client, operation, { path: { contact_id: contactId } }, options);
}

export interface ContactsListCommentsParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists the comments of a contact.
 *
 * `GET /inventory/v1/contacts/{contact_id}/comments`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsListComments(client: ClientContext, contactId: string, params?: ContactsListCommentsParams, options?: CallOptions): PagePromise<ContactComment> {
  const operation: Operation = {
    name: "inventory.contacts.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "contact_comments",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

/**
 * Marks a contact as active.
 *
 * `POST /inventory/v1/contacts/{contact_id}/active`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsMarkAsActive(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contacts.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/{contact_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Marks a contact as inactive.
 *
 * `POST /inventory/v1/contacts/{contact_id}/inactive`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsMarkAsInactive(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contacts.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/{contact_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId } }, options);
}

/**
 * Updates a contact.
 *
 * `PUT /inventory/v1/contacts/{contact_id}`
 *
 * Scopes: `ZohoInventory.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contacts/
 */
export function contactsUpdate(client: ClientContext, contactId: string, body: ContactUpdate, options?: CallOptions): ZohoPromise<Contact> {
  const operation: Operation = {
    name: "inventory.contacts.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/contacts/{contact_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.UPDATE"],
    organization: organizationOf,
    property: "contact",
  };
  return entity(client, operation, { path: { contact_id: contactId }, body }, options);
}
