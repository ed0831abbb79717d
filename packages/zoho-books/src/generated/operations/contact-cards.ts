// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { ContactCardCreate, ContactCardRecurringInvoice } from "../schemas/contact-cards.ts";

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
export function contactCardsCount(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactCards.count",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/cardcount",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

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
export function contactCardsCreate(client: ClientContext, contactId: string, body?: ContactCardCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactCards.create",
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/card",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Deletes a contact card.
 *
 * `DELETE /books/v3/contacts/{contact_id}/card/{card_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactCardsDelete(client: ClientContext, contactId: string, cardId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactCards.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/card/{card_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId, card_id: cardId } }, options);
}

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
export function contactCardsGet(client: ClientContext, contactId: string, cardId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactCards.get",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/card/{card_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { contact_id: contactId, card_id: cardId } }, options);
}

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
export function contactCardsList(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactCards.list",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/cards",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactCardsListRecurringInvoices(client: ClientContext, contactId: string, cardId: string, options?: CallOptions): PagePromise<ContactCardRecurringInvoice> {
  const operation: Operation = {
    name: "books.contactCards.listRecurringInvoices",
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/card/{card_id}/recurringinvoices",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    property: "recurring_invoices",
  };
  return page(client, operation, { path: { contact_id: contactId, card_id: cardId } }, options);
}

/**
 * Updates a contact card.
 *
 * `PUT /books/v3/contacts/{contact_id}/card/{card_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactCardsUpdate(client: ClientContext, contactId: string, cardId: string, body: ContactCardCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactCards.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/card/{card_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId, card_id: cardId }, body }, options);
}
