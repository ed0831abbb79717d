// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecurringJournalsListParams } from "../operations/recurring-journals.ts";
import type { Journal, JournalCreate, JournalListItem, JournalUpdate } from "../schemas/common.ts";

/** Operations on recurring journals. */
export interface RecurringJournalsApi {
  /**
   * Creates a recurring journal.
   *
   * `POST /books/v3/recurringjournals`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  create(body: JournalCreate, options?: CallOptions): ZohoPromise<Journal>;
  /**
   * Deletes a recurring journal.
   *
   * `DELETE /books/v3/recurringjournals/{recurring_journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  delete(recurringJournalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a recurring journal.
   *
   * `GET /books/v3/recurringjournals/{recurring_journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  get(recurringJournalId: string, options?: CallOptions): ZohoPromise<Journal>;
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
  list(params?: RecurringJournalsListParams, options?: CallOptions): PagePromise<Journal>;
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
  listJournals(recurringJournalId: string, options?: CallOptions): PagePromise<JournalListItem>;
  /**
   * Resumes a recurring journal.
   *
   * `POST /books/v3/recurringjournals/{recurring_journal_id}/status/resume`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  resume(recurringJournalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Stops a recurring journal.
   *
   * `POST /books/v3/recurringjournals/{recurring_journal_id}/status/stop`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  stop(recurringJournalId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a recurring journal.
   *
   * `PUT /books/v3/recurringjournals/{recurring_journal_id}`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/journals/
   */
  update(recurringJournalId: string, body: JournalUpdate, options?: CallOptions): ZohoPromise<Journal>;
}
