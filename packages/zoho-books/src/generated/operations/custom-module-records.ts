// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CustomModuleRecordCreate, CustomModuleRecordDetails, CustomModuleRecordUpdate, CustomModuleRecordUpdateMany } from "../schemas/custom-module-records.ts";

/**
 * Creates a custom module record.
 *
 * `POST /books/v3/{module_name}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsCreate(client: ClientContext, moduleName: string, body: CustomModuleRecordCreate, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails> {
  const operation: Operation = {
    name: "books.customModuleRecords.create",
    product: "books",
    method: "POST",
    path: "/books/v3/{module_name}",
    retry: "unsafe",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
    property: "module_record",
  };
  return entity(client, operation, { path: { module_name: moduleName }, body }, options);
}

/**
 * Deletes a custom module record.
 *
 * `DELETE /books/v3/{module_name}/{record_id}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsDelete(client: ClientContext, moduleName: string, recordId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customModuleRecords.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/{module_name}/{record_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { module_name: moduleName, record_id: recordId } }, options);
}

export interface CustomModuleRecordsDeleteManyParams {
  record_ids?: readonly string[];
}

/**
 * Deletes several custom module records.
 *
 * `DELETE /books/v3/{module_name}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsDeleteMany(client: ClientContext, moduleName: string, params?: CustomModuleRecordsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customModuleRecords.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/{module_name}",
    retry: "idempotent",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { module_name: moduleName }, params }, options);
}

/**
 * Gets a custom module record.
 *
 * `GET /books/v3/{module_name}/{record_id}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsGet(client: ClientContext, moduleName: string, recordId: string, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails> {
  const operation: Operation = {
    name: "books.customModuleRecords.get",
    product: "books",
    method: "GET",
    path: "/books/v3/{module_name}/{record_id}",
    retry: "safe",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
    property: "module_record_hash",
  };
  return entity(client, operation, { path: { module_name: moduleName, record_id: recordId } }, options);
}

export interface CustomModuleRecordsListParams {
  customview_id?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive";
  page?: number;
  per_page?: number;
  search_text?: string;
  sort_column?: "record_name" | "created_time" | "last_modified_time";
  sort_order?: "A" | "D";
}

/**
 * Lists custom module records.
 *
 * `GET /books/v3/{module_name}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsList(client: ClientContext, moduleName: string, params?: CustomModuleRecordsListParams, options?: CallOptions): PagePromise<CustomModuleRecordDetails> {
  const operation: Operation = {
    name: "books.customModuleRecords.list",
    product: "books",
    method: "GET",
    path: "/books/v3/{module_name}",
    retry: "safe",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
    property: "module_record",
    paging: "context",
  };
  return page(client, operation, { path: { module_name: moduleName }, params }, options);
}

/**
 * Updates a custom module record.
 *
 * `PUT /books/v3/{module_name}/{record_id}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsUpdate(client: ClientContext, moduleName: string, recordId: string, body: CustomModuleRecordUpdate, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails> {
  const operation: Operation = {
    name: "books.customModuleRecords.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/{module_name}/{record_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
    property: "module_record",
  };
  return entity(client, operation, { path: { module_name: moduleName, record_id: recordId }, body }, options);
}

/**
 * Updates several custom module records.
 *
 * `PUT /books/v3/{module_name}`
 *
 * Scopes: `ZohoBooks.custommodules.ALL`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModuleRecordsUpdateMany(client: ClientContext, moduleName: string, body: CustomModuleRecordUpdateMany, options?: CallOptions): ZohoPromise<BatchResult<CustomModuleRecordDetails>> {
  const operation: Operation = {
    name: "books.customModuleRecords.updateMany",
    product: "books",
    method: "PUT",
    path: "/books/v3/{module_name}",
    retry: "idempotent",
    scopes: ["ZohoBooks.custommodules.ALL"],
    organization: organizationOf,
    property: "module_record",
  };
  return batch(client, operation, { path: { module_name: moduleName }, body }, options);
}
