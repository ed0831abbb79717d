// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TimeEntriesListParams } from "../operations/time-entries.ts";
import type { TimeEntry, TimeEntryCreate, TimeEntryListItem, TimeEntryUpdate } from "../schemas/time-entries.ts";

/** Operations on time entries. */
export interface TimeEntriesApi {
  /**
   * Creates a time entry.
   *
   * `POST /books/v3/projects/timeentries`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  create(body: TimeEntryCreate, options?: CallOptions): ZohoPromise<TimeEntry>;
  /**
   * Deletes a time entry.
   *
   * `DELETE /books/v3/projects/timeentries/{time_entry_id}`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  delete(timeEntryId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several time entries.
   *
   * `DELETE /books/v3/projects/timeentries`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  deleteMany(options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a time entry.
   *
   * `GET /books/v3/projects/timeentries/{time_entry_id}`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  get(timeEntryId: string, options?: CallOptions): ZohoPromise<TimeEntry>;
  /**
   * Gets the running timer of a time entry.
   *
   * `GET /books/v3/projects/timeentries/runningtimer/me`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  getRunningTimer(options?: CallOptions): ZohoPromise<TimeEntry>;
  /**
   * Lists time entries.
   *
   * `GET /books/v3/projects/timeentries`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  list(params?: TimeEntriesListParams, options?: CallOptions): PagePromise<TimeEntryListItem>;
  /**
   * Starts the timer of a time entry.
   *
   * `POST /books/v3/projects/timeentries/{time_entry_id}/timer/start`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  startTimer(timeEntryId: string, options?: CallOptions): ZohoPromise<TimeEntry>;
  /**
   * Stops the timer of a time entry.
   *
   * `POST /books/v3/projects/timeentries/timer/stop`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  stopTimer(options?: CallOptions): ZohoPromise<TimeEntry>;
  /**
   * Updates a time entry.
   *
   * `PUT /books/v3/projects/timeentries/{time_entry_id}`
   *
   * Scopes: `ZohoBooks.projects.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/time-entries/
   */
  update(timeEntryId: string, body: TimeEntryUpdate, options?: CallOptions): ZohoPromise<TimeEntry>;
}
