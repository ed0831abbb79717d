// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page } from "@x/zoho-auth/client";
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "DELETE",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/sms/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/sms/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/contactpersons/{contact_person_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/contactpersons",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "contact_persons",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
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
export function contactPersonsListAll(client: ClientContext, options?: CallOptions): PagePromise<ContactPersonListItem> {
  const operation: Operation = {
    name: "books.contactPersons.listAll",
    method: "GET",
    path: "/books/v3/contacts/contactpersons",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    property: "contact_persons",
    paging: "context",
  };
  return page(client, operation, {}, options);
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/primary",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "POST",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}/portal/invite/resend",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/contacts/contactpersons/{contact_person_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_person_id: contactPersonId }, body }, options);
}
