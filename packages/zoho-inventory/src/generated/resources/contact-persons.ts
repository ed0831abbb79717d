// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactPersonsListParams } from "../operations/contact-persons.ts";
import type { ContactPerson, ContactPersonCreate, ContactPersonUpdate } from "../schemas/contact-persons.ts";

/** Operations on contact persons. */
export interface ContactPersonsApi {
  /**
   * Creates a contact person.
   *
   * `POST /inventory/v1/contacts/contactpersons`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contact-persons/
   */
  create(body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson>;
  /**
   * Deletes a contact person.
   *
   * `DELETE /inventory/v1/contacts/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoInventory.contacts.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contact-persons/
   */
  delete(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact person.
   *
   * `GET /inventory/v1/contacts/{contact_id}/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoInventory.contacts.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contact-persons/
   */
  get(contactId: string, contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson>;
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
  list(contactId: string, params?: ContactPersonsListParams, options?: CallOptions): PagePromise<ContactPerson>;
  /**
   * Marks a contact person as primary.
   *
   * `POST /inventory/v1/contacts/contactpersons/{contact_person_id}/primary`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contact-persons/
   */
  markAsPrimary(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a contact person.
   *
   * `PUT /inventory/v1/contacts/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoInventory.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contact-persons/
   */
  update(contactPersonId: string, body: ContactPersonUpdate, options?: CallOptions): ZohoPromise<ContactPerson>;
}
