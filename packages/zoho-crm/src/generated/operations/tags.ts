// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, costByRows, entity, outcome, page, value } from "@x/zoho-auth/client";
import type { NamedReference, Tag, TagInput } from "../schemas/common.ts";
import type { RecordTagsResult, TagConflict, TagMassDelete, TagMassDeleteResult, TagMassDeleteStatus, TagResult } from "../schemas/tags.ts";

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
export function tagsAddToRecord(client: ClientContext, module: string, recordId: string, body: { ids?: string[]; over_write?: boolean | null; tags: TagInput[]; }, options?: CallOptions): ZohoPromise<RecordTagsResult> {
  const operation: Operation = {
    name: "crm.tags.addToRecord",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/add_tags",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body }, options);
}

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
export function tagsAddToRecords(client: ClientContext, module: string, body: { ids: string[]; over_write?: boolean | null; tags: TagInput[]; }, options?: CallOptions): ZohoPromise<BatchResult<RecordTagsResult>> {
  const operation: Operation = {
    name: "crm.tags.addToRecords",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/add_tags",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "data",
    cost: costByRows({ credits: 1, perRows: 50 }),
  };
  return batch(client, operation, { path: { module }, body }, options);
}

export interface TagsCountRecordsParams {
  module: string;
}

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
export function tagsCountRecords(client: ClientContext, tagId: string, params: TagsCountRecordsParams, options?: CallOptions): ZohoPromise<string> {
  const operation: Operation = {
    name: "crm.tags.countRecords",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/tags/{tag_id}/actions/records_count",
    retry: "safe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "count",
  };
  return value(client, operation, { path: { tag_id: tagId }, params }, options);
}

export interface TagsCreateParams {
  color_code?: string;
  module: string;
}

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
export function tagsCreate(client: ClientContext, rows: readonly TagInput[], params: TagsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<TagResult>> {
  const operation: Operation = {
    name: "crm.tags.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/tags",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    wrap: "tags",
    property: "tags",
  };
  return batch(client, operation, { body: rows, params }, options);
}

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
export function tagsDelete(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<TagResult> {
  const operation: Operation = {
    name: "crm.tags.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/tags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "tags",
  };
  return outcome(client, operation, { path: { tag_id: tagId } }, options);
}

export interface TagsGetMassDeleteStatusParams {
  job_id: string;
}

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
export function tagsGetMassDeleteStatus(client: ClientContext, params: TagsGetMassDeleteStatusParams, options?: CallOptions): ZohoPromise<TagMassDeleteStatus> {
  const operation: Operation = {
    name: "crm.tags.getMassDeleteStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/tags/actions/mass_delete",
    retry: "safe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "mass_delete",
  };
  return entity(client, operation, { params }, options);
}

export interface TagsListParams {
  module: string;
  my_tags?: string;
}

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
export function tagsList(client: ClientContext, params: TagsListParams, options?: CallOptions): PagePromise<Tag> {
  const operation: Operation = {
    name: "crm.tags.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/tags",
    retry: "safe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "tags",
  };
  return page(client, operation, { params }, options);
}

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
export function tagsMassDelete(client: ClientContext, rows: readonly TagMassDelete[], options?: CallOptions): ZohoPromise<TagMassDeleteResult> {
  const operation: Operation = {
    name: "crm.tags.massDelete",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/tags/actions/mass_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    wrap: "mass_delete",
  };
  return outcome(client, operation, { body: rows }, options);
}

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
export function tagsMerge(client: ClientContext, tagId: string, entity: TagConflict, options?: CallOptions): ZohoPromise<TagResult> {
  const operation: Operation = {
    name: "crm.tags.merge",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/tags/{tag_id}/actions/merge",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    wrap: "tags",
    wrapOne: true,
    property: "tags",
  };
  return outcome(client, operation, { path: { tag_id: tagId }, body: entity }, options);
}

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
export function tagsRemoveFromRecord(client: ClientContext, module: string, recordId: string, body: { ids?: string[]; tags: NamedReference[]; }, options?: CallOptions): ZohoPromise<RecordTagsResult> {
  const operation: Operation = {
    name: "crm.tags.removeFromRecord",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/remove_tags",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body }, options);
}

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
export function tagsRemoveFromRecords(client: ClientContext, module: string, body: { ids: string[]; tags: NamedReference[]; }, options?: CallOptions): ZohoPromise<BatchResult<RecordTagsResult>> {
  const operation: Operation = {
    name: "crm.tags.removeFromRecords",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/remove_tags",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    property: "data",
    cost: costByRows({ credits: 1, perRows: 50 }),
  };
  return batch(client, operation, { path: { module }, body }, options);
}

export interface TagsUpdateParams {
  module: string;
}

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
export function tagsUpdate(client: ClientContext, tagId: string, entity: TagInput, params: TagsUpdateParams, options?: CallOptions): ZohoPromise<TagResult> {
  const operation: Operation = {
    name: "crm.tags.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/tags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    wrap: "tags",
    wrapOne: true,
    property: "tags",
  };
  return outcome(client, operation, { path: { tag_id: tagId }, body: entity, params }, options);
}

export interface TagsUpdateManyParams {
  module: string;
}

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
export function tagsUpdateMany(client: ClientContext, rows: readonly TagInput[], params: TagsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<TagResult>> {
  const operation: Operation = {
    name: "crm.tags.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/tags",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.tags.ALL"],
    wrap: "tags",
    property: "tags",
  };
  return batch(client, operation, { body: rows, params }, options);
}
