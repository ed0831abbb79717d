// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { ContactPerson, ContactPersonCreate, ContactPersonListItem } from "../schemas/contact-persons.ts";

/**
 * Creates a contact person.
 *
 * `POST /books/v3/contacts/contactpersons`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsCreate(client: ClientContext, body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "books.contactPersons.create",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a contact person.
 *
 * `DELETE /books/v3/contacts/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsDelete(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Disables the SMS of a contact person.
 *
 * `POST /books/v3/contacts/contactpersons/{contact_person_id}/sms/disable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsDisableSms(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.disableSms",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/sms/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Enables the SMS of a contact person.
 *
 * `POST /books/v3/contacts/contactpersons/{contact_person_id}/sms/enable`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsEnableSms(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.enableSms",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/sms/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Gets a contact person.
 *
 * `GET /books/v3/contacts/{contact_id}/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsGet(client: ClientContext, contactId: string, contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "books.contactPersons.get",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/contactpersons/{contact_person_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_id: contactId, contact_person_id: contactPersonId } }, options);
}

/**
 * Gets a contact person by id.
 *
 * `GET /books/v3/contacts/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsGetById(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "books.contactPersons.getById",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Invites a contact person to the portal.
 *
 * `POST /books/v3/contacts/contactpersons/{contact_person_id}/portal/invite`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsInviteToPortal(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.inviteToPortal",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

export interface ContactPersonsListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists contact persons.
 *
 * `GET /books/v3/contacts/{contact_id}/contactpersons`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsList(client: ClientContext, contactId: string, params?: ContactPersonsListParams, options?: CallOptions): PagePromise<ContactPersonListItem> {
  const operation: Operation = {
    name: "books.contactPersons.list",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/contactpersons",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    property: "contact_persons",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

export interface ContactPersonsListAllParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists all contact persons.
 *
 * `GET /books/v3/contacts/contactpersons`
 *
 * Scopes: `ZohoBooks.contacts.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsListAll(client: ClientContext, params?: ContactPersonsListAllParams, options?: CallOptions): PagePromise<ContactPersonListItem> {
  const operation: Operation = {
    name: "books.contactPersons.listAll",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/contactpersons",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    property: "contact_persons",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a contact person as primary.
 *
 * `POST /books/v3/contacts/contactpersons/{contact_person_id}/primary`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsMarkAsPrimary(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.markAsPrimary",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/primary",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Resends the portal invite of a contact person.
 *
 * `POST /books/v3/contacts/contactpersons/{contact_person_id}/portal/invite/resend`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactPersonsResendPortalInvite(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactPersons.resendPortalInvite",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite/resend",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Updates a contact person.
 *
 * `PUT /books/v3/contacts/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contact-persons/
 */
export function contactPersonsUpdate(client: ClientContext, contactPersonId: string, body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "books.contactPersons.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_person_id: contactPersonId }, body }, options);
}
