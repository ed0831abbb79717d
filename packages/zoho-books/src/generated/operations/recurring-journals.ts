// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Journal, JournalCreate, JournalListItem, JournalUpdate } from "../schemas/common.ts";

/**
 * Creates a recurring journal.
 *
 * `POST /books/v3/recurringjournals`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsCreate(client: ClientContext, body: JournalCreate, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.recurringJournals.create",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringjournals",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a recurring journal.
 *
 * `DELETE /books/v3/recurringjournals/{recurring_journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsDelete(client: ClientContext, recurringJournalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringJournals.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurringjournals/{recurring_journal_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_journal_id: recurringJournalId } }, options);
}

/**
 * Gets a recurring journal.
 *
 * `GET /books/v3/recurringjournals/{recurring_journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsGet(client: ClientContext, recurringJournalId: string, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.recurringJournals.get",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringjournals/{recurring_journal_id}",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { recurring_journal_id: recurringJournalId } }, options);
}

export interface RecurringJournalsListParams {
  account_id?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Stopped" | "Status.Expired";
  sort_column?: "created_time" | "total" | "bcy_total";
}

/**
 * Lists recurring journals.
 *
 * `GET /books/v3/recurringjournals`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsList(client: ClientContext, params?: RecurringJournalsListParams, options?: CallOptions): PagePromise<Journal> {
  const operation: Operation = {
    name: "books.recurringJournals.list",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringjournals",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "recurring_journals",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the journals of a recurring journal.
 *
 * `GET /books/v3/recurringjournals/{recurring_journal_id}/journals`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsListJournals(client: ClientContext, recurringJournalId: string, options?: CallOptions): PagePromise<JournalListItem> {
  const operation: Operation = {
    name: "books.recurringJournals.listJournals",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringjournals/{recurring_journal_id}/journals",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "journals",
  };
  return page(client, operation, { path: { recurring_journal_id: recurringJournalId } }, options);
}

/**
 * Resumes a recurring journal.
 *
 * `POST /books/v3/recurringjournals/{recurring_journal_id}/status/resume`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsResume(client: ClientContext, recurringJournalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringJournals.resume",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringjournals/{recurring_journal_id}/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_journal_id: recurringJournalId } }, options);
}

/**
 * Stops a recurring journal.
 *
 * `POST /books/v3/recurringjournals/{recurring_journal_id}/status/stop`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsStop(client: ClientContext, recurringJournalId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringJournals.stop",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringjournals/{recurring_journal_id}/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_journal_id: recurringJournalId } }, options);
}

/**
 * Updates a recurring journal.
 *
 * `PUT /books/v3/recurringjournals/{recurring_journal_id}`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/journals/
 */
export function recurringJournalsUpdate(client: ClientContext, recurringJournalId: string, body: JournalUpdate, options?: CallOptions): ZohoPromise<Journal> {
  const operation: Operation = {
    name: "books.recurringJournals.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringjournals/{recurring_journal_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
    property: "journal",
  };
  return entity(client, operation, { path: { recurring_journal_id: recurringJournalId }, body }, options);
}
