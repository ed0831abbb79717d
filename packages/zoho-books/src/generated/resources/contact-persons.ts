// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactPersonsListParams } from "../operations/contact-persons.ts";
import type { ContactPerson, ContactPersonCreate, ContactPersonListItem } from "../schemas/contact-persons.ts";

/** Operations on contact persons. */
export interface ContactPersonsApi {
  /**
   * Creates a contact person.
   *
   * `POST /books/v3/contacts/contactpersons`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contact-persons/
   */
  create(body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson>;
  /**
   * Deletes a contact person.
   *
   * `DELETE /books/v3/contacts/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contact-persons/
   */
  delete(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the SMS of a contact person.
   *
   * `POST /books/v3/contacts/contactpersons/{contact_person_id}/sms/disable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  disableSms(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the SMS of a contact person.
   *
   * `POST /books/v3/contacts/contactpersons/{contact_person_id}/sms/enable`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  enableSms(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact person.
   *
   * `GET /books/v3/contacts/{contact_id}/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contact-persons/
   */
  get(contactId: string, contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson>;
  /**
   * Gets a contact person by id.
   *
   * `GET /books/v3/contacts/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  getById(contactPersonId: string, options?: CallOptions): ZohoPromise<ContactPerson>;
  /**
   * Invites a contact person to the portal.
   *
   * `POST /books/v3/contacts/contactpersons/{contact_person_id}/portal/invite`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  inviteToPortal(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(contactId: string, params?: ContactPersonsListParams, options?: CallOptions): PagePromise<ContactPersonListItem>;
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
  listAll(options?: CallOptions): PagePromise<ContactPersonListItem>;
  /**
   * Marks a contact person as primary.
   *
   * `POST /books/v3/contacts/contactpersons/{contact_person_id}/primary`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contact-persons/
   */
  markAsPrimary(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Resends the portal invite of a contact person.
   *
   * `POST /books/v3/contacts/contactpersons/{contact_person_id}/portal/invite/resend`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  resendPortalInvite(contactPersonId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a contact person.
   *
   * `PUT /books/v3/contacts/contactpersons/{contact_person_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contact-persons/
   */
  update(contactPersonId: string, body: ContactPersonCreate, options?: CallOptions): ZohoPromise<ContactPerson>;
}
