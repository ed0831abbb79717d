// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { NotesDeleteManyParams, NotesGetParams, NotesListParams } from "../operations/notes.ts";
import type { Note, NoteInput, NoteResult } from "../schemas/notes.ts";

/** Operations on notes. */
export interface NotesApi {
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
  create(rows: readonly NoteInput[], options?: CallOptions): ZohoPromise<BatchResult<NoteResult>>;
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
  delete(noteId: string, options?: CallOptions): ZohoPromise<NoteResult>;
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
  deleteMany(params: NotesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<NoteResult>>;
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
  get(noteId: string, params: NotesGetParams, options?: CallOptions): ZohoPromise<Note>;
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
  list(params: NotesListParams, options?: CallOptions): PagePromise<Note>;
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
  update(noteId: string, entity: NoteInput, options?: CallOptions): ZohoPromise<NoteResult>;
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
  updateMany(rows: readonly NoteInput[], options?: CallOptions): ZohoPromise<BatchResult<NoteResult>>;
}
