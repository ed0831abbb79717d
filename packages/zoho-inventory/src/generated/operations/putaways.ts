// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { MoveOrderDocument, PutawaySettings } from "../schemas/common.ts";
import type { Putaway, PutawayComment, PutawayCreate, PutawayListItem, PutawayUpdate } from "../schemas/putaways.ts";

/**
 * Adds an attachment to a putaway.
 *
 * `POST /inventory/v1/putaways/{putaway_id}/attachment`
 *
 * Scopes: `ZohoInventory.putaway.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysAddAttachment(client: ClientContext, putawayId: string, form: { attachment: FileUpload; doc?: FileUpload; document_ids?: string; totalFiles?: number; }, options?: CallOptions): ZohoPromise<MoveOrderDocument> {
  const operation: Operation = {
    name: "inventory.putaways.addAttachment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/putaways/{putaway_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoInventory.putaway.CREATE"],
    form: multipart,
    organization: organizationOf,
    property: "document",
  };
  return entity(client, operation, { path: { putaway_id: putawayId }, body: form }, options);
}

export interface PutawaysCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a putaway.
 *
 * `POST /inventory/v1/putaways`
 *
 * Scopes: `ZohoInventory.putaway.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysCreate(client: ClientContext, body: PutawayCreate, params?: PutawaysCreateParams, options?: CallOptions): ZohoPromise<Putaway> {
  const operation: Operation = {
    name: "inventory.putaways.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/putaways",
    retry: "unsafe",
    scopes: ["ZohoInventory.putaway.CREATE"],
    organization: organizationOf,
    property: "putaway",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a putaway.
 *
 * `DELETE /inventory/v1/putaways/{putaway_id}`
 *
 * Scopes: `ZohoInventory.putaway.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysDelete(client: ClientContext, putawayId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.putaways.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/putaways/{putaway_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.putaway.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { putaway_id: putawayId } }, options);
}

export interface PutawaysDeleteDocumentParams {
  un_associate?: boolean;
}

/**
 * Deletes the document of a putaway.
 *
 * `DELETE /inventory/v1/putaways/{putaway_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.putaway.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysDeleteDocument(client: ClientContext, putawayId: string, documentId: string, params?: PutawaysDeleteDocumentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.putaways.deleteDocument",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/putaways/{putaway_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.putaway.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { putaway_id: putawayId, document_id: documentId }, params }, options);
}

export interface PutawaysDownloadDocumentParams {
  image_size?: "xlarge" | "large" | "small" | "tiny";
  inline?: boolean;
  print?: boolean;
}

/**
 * Downloads the document of a putaway.
 *
 * `GET /inventory/v1/putaways/{putaway_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.putaway.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysDownloadDocument(client: ClientContext, putawayId: string, documentId: string, params?: PutawaysDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.putaways.downloadDocument",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/putaways/{putaway_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoInventory.putaway.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { putaway_id: putawayId, document_id: documentId }, params }, options);
}

export interface PutawaysGetParams {
  include?: string;
  print?: boolean;
}

/**
 * Gets a putaway.
 *
 * `GET /inventory/v1/putaways/{putaway_id}`
 *
 * Scopes: `ZohoInventory.putaway.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysGet(client: ClientContext, putawayId: string, params?: PutawaysGetParams, options?: CallOptions): ZohoPromise<Putaway> {
  const operation: Operation = {
    name: "inventory.putaways.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/putaways/{putaway_id}",
    retry: "safe",
    scopes: ["ZohoInventory.putaway.READ"],
    organization: organizationOf,
    property: "putaway",
  };
  return entity(client, operation, { path: { putaway_id: putawayId }, params }, options);
}

/**
 * Gets the settings of a putaway.
 *
 * `GET /inventory/v1/settings/putaways`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysGetSettings(client: ClientContext, options?: CallOptions): ZohoPromise<PutawaySettings> {
  const operation: Operation = {
    name: "inventory.putaways.getSettings",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/putaways",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "putaway_settings",
  };
  return entity(client, operation, {}, options);
}

export interface PutawaysListParams {
  customview_id?: string;
  date?: string;
  filter_by?: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  putaway_number?: string;
  sort_column?: string;
  sort_order?: "A" | "D";
  warehouse_id?: string;
}

/**
 * Lists putaways.
 *
 * `GET /inventory/v1/putaways`
 *
 * Scopes: `ZohoInventory.putaway.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysList(client: ClientContext, params?: PutawaysListParams, options?: CallOptions): PagePromise<PutawayListItem> {
  const operation: Operation = {
    name: "inventory.putaways.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/putaways",
    retry: "safe",
    scopes: ["ZohoInventory.putaway.READ"],
    organization: organizationOf,
    property: "putaways",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a putaway.
 *
 * `GET /inventory/v1/putaways/{putaway_id}/comments`
 *
 * Scopes: `ZohoInventory.putaway.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysListComments(client: ClientContext, putawayId: string, options?: CallOptions): PagePromise<PutawayComment> {
  const operation: Operation = {
    name: "inventory.putaways.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/putaways/{putaway_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.putaway.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { putaway_id: putawayId } }, options);
}

export interface PutawaysUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a putaway.
 *
 * `PUT /inventory/v1/putaways/{putaway_id}`
 *
 * Scopes: `ZohoInventory.putaway.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/putaways/
 */
export function putawaysUpdate(client: ClientContext, putawayId: string, body: PutawayUpdate, params?: PutawaysUpdateParams, options?: CallOptions): ZohoPromise<Putaway> {
  const operation: Operation = {
    name: "inventory.putaways.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/putaways/{putaway_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.putaway.UPDATE"],
    organization: organizationOf,
    property: "putaway",
  };
  return entity(client, operation, { path: { putaway_id: putawayId }, body, params }, options);
}
