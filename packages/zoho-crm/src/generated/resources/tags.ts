// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TagsCountRecordsParams, TagsCreateParams, TagsGetMassDeleteStatusParams, TagsListParams, TagsUpdateManyParams, TagsUpdateParams } from "../operations/tags.ts";
import type { NamedReference, Tag, TagInput } from "../schemas/common.ts";
import type { RecordTagsResult, TagConflict, TagMassDelete, TagMassDeleteResult, TagMassDeleteStatus, TagResult } from "../schemas/tags.ts";

/** Operations on tags. */
export interface TagsApi {
  /**
   * Adds tags to a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/add_tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/add-tags.html
   */
  addToRecord(module: string, recordId: string, body: { ids?: string[]; over_write?: boolean | null; tags: TagInput[]; }, options?: CallOptions): ZohoPromise<RecordTagsResult>;
  /**
   * Adds tags to records.
   *
   * `POST /crm/v8/{module}/actions/add_tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1 for every 50 rows.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/add-tags.html
   */
  addToRecords(module: string, body: { ids: string[]; over_write?: boolean | null; tags: TagInput[]; }, options?: CallOptions): ZohoPromise<BatchResult<RecordTagsResult>>;
  /**
   * Counts the records of a tag.
   *
   * `GET /crm/v8/settings/tags/{tag_id}/actions/records_count`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  countRecords(tagId: string, params: TagsCountRecordsParams, options?: CallOptions): ZohoPromise<string>;
  /**
   * Creates tags.
   *
   * `POST /crm/v8/settings/tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly TagInput[], params: TagsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<TagResult>>;
  /**
   * Deletes a tag.
   *
   * `DELETE /crm/v8/settings/tags/{tag_id}`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(tagId: string, options?: CallOptions): ZohoPromise<TagResult>;
  /**
   * Gets the status of the mass delete of tags.
   *
   * `GET /crm/v8/settings/tags/actions/mass_delete`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassDeleteStatus(params: TagsGetMassDeleteStatusParams, options?: CallOptions): ZohoPromise<TagMassDeleteStatus>;
  /**
   * Lists tags.
   *
   * `GET /crm/v8/settings/tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_MODULE, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params: TagsListParams, options?: CallOptions): PagePromise<Tag>;
  /**
   * Starts a job that deletes tags.
   *
   * `POST /crm/v8/settings/tags/actions/mass_delete`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  massDelete(rows: readonly TagMassDelete[], options?: CallOptions): ZohoPromise<TagMassDeleteResult>;
  /**
   * Merges a tag into another one.
   *
   * `POST /crm/v8/settings/tags/{tag_id}/actions/merge`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  merge(tagId: string, entity: TagConflict, options?: CallOptions): ZohoPromise<TagResult>;
  /**
   * Removes tags from a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/remove_tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeFromRecord(module: string, recordId: string, body: { ids?: string[]; tags: NamedReference[]; }, options?: CallOptions): ZohoPromise<RecordTagsResult>;
  /**
   * Removes tags from records.
   *
   * `POST /crm/v8/{module}/actions/remove_tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1 for every 50 rows.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeFromRecords(module: string, body: { ids: string[]; tags: NamedReference[]; }, options?: CallOptions): ZohoPromise<BatchResult<RecordTagsResult>>;
  /**
   * Updates a tag.
   *
   * `PUT /crm/v8/settings/tags/{tag_id}`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(tagId: string, entity: TagInput, params: TagsUpdateParams, options?: CallOptions): ZohoPromise<TagResult>;
  /**
   * Updates several tags.
   *
   * `PUT /crm/v8/settings/tags`
   *
   * Scopes: `ZohoCRM.settings.tags.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly TagInput[], params: TagsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<TagResult>>;
}
