// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactsEmailParams, ContactsEmailStatementParams, ContactsGetStatementEmailContentParams, ContactsListCommentsParams, ContactsListParams } from "../operations/contacts.ts";
import type { Contact, ContactAddress, ContactComment, ContactCreate, ContactEmail, ContactEmailStatement, ContactListItem, ContactStatementEmailContent, ContactUpdate } from "../schemas/contacts.ts";

/** Operations on contacts. */
export interface ContactsApi {
  /**
   * Creates a contact.
   *
   * `POST /inventory/v1/contacts`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  create(body: ContactCreate, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Deletes a contact.
   *
   * `DELETE /inventory/v1/contacts/{contact_id}`
   *
   * Scopes: `ZohoInventory.contacts.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  delete(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails a contact.
   *
   * `POST /inventory/v1/contacts/{contact_id}/email`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  email(contactId: string, body: ContactEmail, params?: ContactsEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails the statement of a contact.
   *
   * `POST /inventory/v1/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  emailStatement(contactId: string, body: ContactEmailStatement, params?: ContactsEmailStatementParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact.
   *
   * `GET /inventory/v1/contacts/{contact_id}`
   *
   * Scopes: `ZohoInventory.contacts.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  get(contactId: string, options?: CallOptions): ZohoPromise<Contact>;
  /**
   * Gets the statement email content of a contact.
   *
   * `GET /inventory/v1/contacts/{contact_id}/statements/email`
   *
   * Scopes: `ZohoInventory.contacts.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  getStatementEmailContent(contactId: string, params?: ContactsGetStatementEmailContentParams, options?: CallOptions): ZohoPromise<ContactStatementEmailContent>;
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
  list(params?: ContactsListParams, options?: CallOptions): PagePromise<ContactListItem>;
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
  listAddresses(contactId: string, options?: CallOptions): PagePromise<ContactAddress>;
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
  listComments(contactId: string, params?: ContactsListCommentsParams, options?: CallOptions): PagePromise<ContactComment>;
  /**
   * Marks a contact as active.
   *
   * `POST /inventory/v1/contacts/{contact_id}/active`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  markAsActive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a contact as inactive.
   *
   * `POST /inventory/v1/contacts/{contact_id}/inactive`
   *
   * Scopes: `ZohoInventory.contacts.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  markAsInactive(contactId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a contact.
   *
   * `PUT /inventory/v1/contacts/{contact_id}`
   *
   * Scopes: `ZohoInventory.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/contacts/
   */
  update(contactId: string, body: ContactUpdate, options?: CallOptions): ZohoPromise<Contact>;
}
