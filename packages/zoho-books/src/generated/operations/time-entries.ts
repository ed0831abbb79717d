// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TimeEntry, TimeEntryCreate, TimeEntryListItem, TimeEntryUpdate } from "../schemas/time-entries.ts";

/**
 * Creates a time entry.
 *
 * `POST /books/v3/projects/timeentries`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesCreate(client: ClientContext, body: TimeEntryCreate, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.create",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/timeentries",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a time entry.
 *
 * `DELETE /books/v3/projects/timeentries/{time_entry_id}`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesDelete(client: ClientContext, timeEntryId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.timeEntries.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/timeentries/{time_entry_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { time_entry_id: timeEntryId } }, options);
}

/**
 * Deletes several time entries.
 *
 * `DELETE /books/v3/projects/timeentries`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesDeleteMany(client: ClientContext, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.timeEntries.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/timeentries",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, {}, options);
}

/**
 * Gets a time entry.
 *
 * `GET /books/v3/projects/timeentries/{time_entry_id}`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesGet(client: ClientContext, timeEntryId: string, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.get",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/timeentries/{time_entry_id}",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, { path: { time_entry_id: timeEntryId } }, options);
}

/**
 * Gets the running timer of a time entry.
 *
 * `GET /books/v3/projects/timeentries/runningtimer/me`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesGetRunningTimer(client: ClientContext, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.getRunningTimer",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/timeentries/runningtimer/me",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, {}, options);
}

export interface TimeEntriesListParams {
  filter_by?: "Date.All" | "Date.Today" | "Date.ThisWeek" | "Date.ThisMonth" | "Date.ThisQuarter" | "Date.ThisYear" | "Date.PreviousDay" | "Date.PreviousWeek" | "Date.PreviousMonth" | "Date.PreviousQuarter" | "Date.PreviousYear" | "Date.CustomDate" | "Status.Unbilled" | "Status.Invoiced";
  from_date?: string;
  page?: number;
  per_page?: number;
  project_id?: string;
  sort_column?: "project_name" | "task_name" | "user_name" | "log_date" | "timer_started_at" | "customer_name";
  to_date?: string;
  user_id?: string;
}

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
export function timeEntriesList(client: ClientContext, params?: TimeEntriesListParams, options?: CallOptions): PagePromise<TimeEntryListItem> {
  const operation: Operation = {
    name: "books.timeEntries.list",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/timeentries",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "time_entries",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Starts the timer of a time entry.
 *
 * `POST /books/v3/projects/timeentries/{time_entry_id}/timer/start`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesStartTimer(client: ClientContext, timeEntryId: string, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.startTimer",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/timeentries/{time_entry_id}/timer/start",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, { path: { time_entry_id: timeEntryId } }, options);
}

/**
 * Stops the timer of a time entry.
 *
 * `POST /books/v3/projects/timeentries/timer/stop`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesStopTimer(client: ClientContext, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.stopTimer",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/timeentries/timer/stop",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, {}, options);
}

/**
 * Updates a time entry.
 *
 * `PUT /books/v3/projects/timeentries/{time_entry_id}`
 *
 * Scopes: `ZohoBooks.projects.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/time-entries/
 */
export function timeEntriesUpdate(client: ClientContext, timeEntryId: string, body: TimeEntryUpdate, options?: CallOptions): ZohoPromise<TimeEntry> {
  const operation: Operation = {
    name: "books.timeEntries.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/projects/timeentries/{time_entry_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.UPDATE"],
    organization: organizationOf,
    property: "time_entry",
  };
  return entity(client, operation, { path: { time_entry_id: timeEntryId }, body }, options);
}
