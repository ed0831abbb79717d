// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CustomModuleRecordsDeleteManyParams, CustomModuleRecordsListParams } from "../operations/custom-module-records.ts";
import type { CustomModuleRecordCreate, CustomModuleRecordDetails, CustomModuleRecordUpdate, CustomModuleRecordUpdateMany } from "../schemas/custom-module-records.ts";

/** Operations on custom module records. */
export interface CustomModuleRecordsApi {
  /**
   * Creates a custom module record.
   *
   * `POST /books/v3/{module_name}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  create(moduleName: string, body: CustomModuleRecordCreate, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails>;
  /**
   * Deletes a custom module record.
   *
   * `DELETE /books/v3/{module_name}/{record_id}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  delete(moduleName: string, recordId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several custom module records.
   *
   * `DELETE /books/v3/{module_name}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  deleteMany(moduleName: string, params?: CustomModuleRecordsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a custom module record.
   *
   * `GET /books/v3/{module_name}/{record_id}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  get(moduleName: string, recordId: string, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails>;
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
  list(moduleName: string, params?: CustomModuleRecordsListParams, options?: CallOptions): PagePromise<CustomModuleRecordDetails>;
  /**
   * Updates a custom module record.
   *
   * `PUT /books/v3/{module_name}/{record_id}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  update(moduleName: string, recordId: string, body: CustomModuleRecordUpdate, options?: CallOptions): ZohoPromise<CustomModuleRecordDetails>;
  /**
   * Updates several custom module records.
   *
   * `PUT /books/v3/{module_name}`
   *
   * Scopes: `ZohoBooks.custommodules.ALL`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  updateMany(moduleName: string, body: CustomModuleRecordUpdateMany, options?: CallOptions): ZohoPromise<BatchResult<CustomModuleRecordDetails>>;
}
