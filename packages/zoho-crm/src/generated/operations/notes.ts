// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, costByRows, entity, outcome, page } from "@x/zoho-auth/client";
import type { Note, NoteInput, NoteResult } from "../schemas/notes.ts";

/**
 * Creates notes.
 *
 * `POST /crm/v8/Notes`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1 for every 10 rows; heavy above 10 rows.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/create-notes.html
 */
export function notesCreate(client: ClientContext, rows: readonly NoteInput[], options?: CallOptions): ZohoPromise<BatchResult<NoteResult>> {
  const operation: Operation = {
    name: "crm.notes.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Notes",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes a note.
 *
 * `DELETE /crm/v8/Notes/{note_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function notesDelete(client: ClientContext, noteId: string, options?: CallOptions): ZohoPromise<NoteResult> {
  const operation: Operation = {
    name: "crm.notes.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Notes/{note_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    property: "data",
  };
  return outcome(client, operation, { path: { note_id: noteId } }, options);
}

export interface NotesDeleteManyParams {
  ids: readonly string[];
}

/**
 * Deletes several notes.
 *
 * `DELETE /crm/v8/Notes`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function notesDeleteMany(client: ClientContext, params: NotesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<NoteResult>> {
  const operation: Operation = {
    name: "crm.notes.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Notes",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    property: "data",
  };
  return batch(client, operation, { params }, options);
}

export interface NotesGetParams {
  fields: readonly string[];
}

/**
 * Gets a note.
 *
 * `GET /crm/v8/Notes/{note_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-notes.html
 */
export function notesGet(client: ClientContext, noteId: string, params: NotesGetParams, options?: CallOptions): ZohoPromise<Note> {
  const operation: Operation = {
    name: "crm.notes.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Notes/{note_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    property: "data",
  };
  return entity(client, operation, { path: { note_id: noteId }, params }, options);
}

export interface NotesListParams {
  fields: readonly string[];
  ids?: readonly string[];
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

/**
 * Lists notes.
 *
 * `GET /crm/v8/Notes`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-notes.html
 */
export function notesList(client: ClientContext, params: NotesListParams, options?: CallOptions): PagePromise<Note> {
  const operation: Operation = {
    name: "crm.notes.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Notes",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    property: "data",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a note.
 *
 * `PUT /crm/v8/Notes/{note_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND, NOT_SUPPORTED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-notes.html
 */
export function notesUpdate(client: ClientContext, noteId: string, entity: NoteInput, options?: CallOptions): ZohoPromise<NoteResult> {
  const operation: Operation = {
    name: "crm.notes.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Notes/{note_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { note_id: noteId }, body: entity }, options);
}

/**
 * Updates several notes.
 *
 * `PUT /crm/v8/Notes`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.notes.ALL`.
 *
 * Credits: 1 for every 10 rows; heavy above 10 rows.
 *
 * Error codes: INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND, NOT_SUPPORTED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-notes.html
 */
export function notesUpdateMany(client: ClientContext, rows: readonly NoteInput[], options?: CallOptions): ZohoPromise<BatchResult<NoteResult>> {
  const operation: Operation = {
    name: "crm.notes.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Notes",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.notes.ALL"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { body: rows }, options);
}
