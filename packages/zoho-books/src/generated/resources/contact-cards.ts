// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactCardCreate, ContactCardRecurringInvoice } from "../schemas/contact-cards.ts";

/** Operations on contact cards. */
export interface ContactCardsApi {
  /**
   * Counts contact cards.
   *
   * `GET /books/v3/contacts/cardcount`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  count(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Creates a contact card.
   *
   * `POST /books/v3/contacts/{contact_id}/card`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  create(contactId: string, body?: ContactCardCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes a contact card.
   *
   * `DELETE /books/v3/contacts/{contact_id}/card/{card_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  delete(contactId: string, cardId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact card.
   *
   * `GET /books/v3/contacts/{contact_id}/card/{card_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  get(contactId: string, cardId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists contact cards.
   *
   * `GET /books/v3/contacts/{contact_id}/cards`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  list(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the recurring invoices of a contact card.
   *
   * `GET /books/v3/contacts/{contact_id}/card/{card_id}/recurringinvoices`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listRecurringInvoices(contactId: string, cardId: string, options?: CallOptions): PagePromise<ContactCardRecurringInvoice>;
  /**
   * Updates a contact card.
   *
   * `PUT /books/v3/contacts/{contact_id}/card/{card_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  update(contactId: string, cardId: string, body: ContactCardCreate, options?: CallOptions): ZohoPromise<void>;
}
