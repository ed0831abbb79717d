// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { ContactPerson, ContactPersonCreate, ContactPersonUpdate } from "../schemas/contact-persons.ts";

/**
 * Creates a contact person.
 *
 * `POST /inventory/v1/contacts/contactpersons`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsCreate(client: ClientContext, body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "inventory.contactPersons.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/contactpersons",
    retry: "unsafe",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a contact person.
 *
 * `DELETE /inventory/v1/contacts/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoInventory.contacts.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsDelete(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contactPersons.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/contacts/contactpersons/{contact_person_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Gets a contact person.
 *
 * `GET /inventory/v1/contacts/{contact_id}/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsGet(client: ClientContext, contactId: string, contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "inventory.contactPersons.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}/contactpersons/{contact_person_id}",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_id: contactId, contact_person_id: contactPersonId } }, options);
}

export interface ContactPersonsListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists contact persons.
 *
 * `GET /inventory/v1/contacts/{contact_id}/contactpersons`
 *
 * Scopes: `ZohoInventory.contacts.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsList(client: ClientContext, contactId: string, params?: ContactPersonsListParams, options?: CallOptions): PagePromise<ContactPerson> {
  const operation: Operation = {
    name: "inventory.contactPersons.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/contacts/{contact_id}/contactpersons",
    retry: "safe",
    scopes: ["ZohoInventory.contacts.READ"],
    organization: organizationOf,
    property: "contact_persons",
    paging: "context",
  };
  return page(client, operation, { path: { contact_id: contactId }, params }, options);
}

/**
 * Marks a contact person as primary.
 *
 * `POST /inventory/v1/contacts/contactpersons/{contact_person_id}/primary`
 *
 * Scopes: `ZohoInventory.contacts.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsMarkAsPrimary(client: ClientContext, contactPersonId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.contactPersons.markAsPrimary",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/contacts/contactpersons/{contact_person_id}/primary",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_person_id: contactPersonId } }, options);
}

/**
 * Updates a contact person.
 *
 * `PUT /inventory/v1/contacts/contactpersons/{contact_person_id}`
 *
 * Scopes: `ZohoInventory.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/contact-persons/
 */
export function contactPersonsUpdate(client: ClientContext, contactPersonId: string, body: ContactPersonUpdate, options?: CallOptions): ZohoPromise<ContactPerson> {
  const operation: Operation = {
    name: "inventory.contactPersons.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/contacts/contactpersons/{contact_person_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.contacts.UPDATE"],
    organization: organizationOf,
    property: "contact_person",
  };
  return entity(client, operation, { path: { contact_person_id: contactPersonId }, body }, options);
}
