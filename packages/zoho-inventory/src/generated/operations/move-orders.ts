// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { MoveOrderDocument, PutawaySettings } from "../schemas/common.ts";
import type { MoveOrder, MoveOrderComment, MoveOrderCreate, MoveOrderListItem, MoveOrderUpdate } from "../schemas/move-orders.ts";

/**
 * Adds an attachment to a move order.
 *
 * `POST /inventory/v1/moveorders/{move_order_id}/attachment`
 *
 * Scopes: `ZohoInventory.moveorder.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersAddAttachment(client: ClientContext, moveOrderId: string, form: { attachment: FileUpload; doc?: FileUpload; document_ids?: string; totalFiles?: number; }, options?: CallOptions): ZohoPromise<MoveOrderDocument> {
  const operation: Operation = {
    name: "inventory.moveOrders.addAttachment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/moveorders/{move_order_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoInventory.moveorder.CREATE"],
    form: multipart,
    organization: organizationOf,
    property: "document",
  };
  return entity(client, operation, { path: { move_order_id: moveOrderId }, body: form }, options);
}

export interface MoveOrdersCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a move order.
 *
 * `POST /inventory/v1/moveorders`
 *
 * Scopes: `ZohoInventory.moveorder.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersCreate(client: ClientContext, body: MoveOrderCreate, params?: MoveOrdersCreateParams, options?: CallOptions): ZohoPromise<MoveOrder> {
  const operation: Operation = {
    name: "inventory.moveOrders.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/moveorders",
    retry: "unsafe",
    scopes: ["ZohoInventory.moveorder.CREATE"],
    organization: organizationOf,
    property: "moveorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a move order.
 *
 * `DELETE /inventory/v1/moveorders/{move_order_id}`
 *
 * Scopes: `ZohoInventory.moveorder.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersDelete(client: ClientContext, moveOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/moveorders/{move_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { move_order_id: moveOrderId } }, options);
}

export interface MoveOrdersDeleteDocumentParams {
  un_associate?: boolean;
}

/**
 * Deletes the document of a move order.
 *
 * `DELETE /inventory/v1/moveorders/{move_order_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.moveorder.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersDeleteDocument(client: ClientContext, moveOrderId: string, documentId: string, params?: MoveOrdersDeleteDocumentParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.deleteDocument",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/moveorders/{move_order_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { move_order_id: moveOrderId, document_id: documentId }, params }, options);
}

/**
 * Deletes several move orders.
 *
 * `DELETE /inventory/v1/moveorders`
 *
 * Scopes: `ZohoInventory.moveorder.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersDeleteMany(client: ClientContext, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/moveorders",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, {}, options);
}

export interface MoveOrdersDownloadDocumentParams {
  image_size?: "xlarge" | "large" | "small" | "tiny";
  inline?: boolean;
  print?: boolean;
}

/**
 * Downloads the document of a move order.
 *
 * `GET /inventory/v1/moveorders/{move_order_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.moveorder.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersDownloadDocument(client: ClientContext, moveOrderId: string, documentId: string, params?: MoveOrdersDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.moveOrders.downloadDocument",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/moveorders/{move_order_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoInventory.moveorder.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { move_order_id: moveOrderId, document_id: documentId }, params }, options);
}

export interface MoveOrdersGetParams {
  include?: string;
  print?: boolean;
}

/**
 * Gets a move order.
 *
 * `GET /inventory/v1/moveorders/{move_order_id}`
 *
 * Scopes: `ZohoInventory.moveorder.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersGet(client: ClientContext, moveOrderId: string, params?: MoveOrdersGetParams, options?: CallOptions): ZohoPromise<MoveOrder> {
  const operation: Operation = {
    name: "inventory.moveOrders.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/moveorders/{move_order_id}",
    retry: "safe",
    scopes: ["ZohoInventory.moveorder.READ"],
    organization: organizationOf,
    property: "moveorder",
  };
  return entity(client, operation, { path: { move_order_id: moveOrderId }, params }, options);
}

/**
 * Gets the settings of a move order.
 *
 * `GET /inventory/v1/settings/moveorders`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersGetSettings(client: ClientContext, options?: CallOptions): ZohoPromise<PutawaySettings> {
  const operation: Operation = {
    name: "inventory.moveOrders.getSettings",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/moveorders",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "moveorder_settings",
  };
  return entity(client, operation, {}, options);
}

export interface MoveOrdersListParams {
  assignee_id?: string;
  customview_id?: string;
  date?: string;
  date_end?: string;
  date_start?: string;
  filter_by?: string;
  item_id?: string;
  location_id?: string;
  moveorder_number?: string;
  moveorder_number_contains?: string;
  moveorder_number_startswith?: string;
  page?: number;
  per_page?: number;
  search_text?: string;
  sort_column?: "moveorder_number" | "date" | "created_time" | "last_modified_time";
  sort_order?: "A" | "D";
  status?: string;
  warehouse_id?: string;
}

/**
 * Lists move orders.
 *
 * `GET /inventory/v1/moveorders`
 *
 * Scopes: `ZohoInventory.moveorder.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersList(client: ClientContext, params?: MoveOrdersListParams, options?: CallOptions): PagePromise<MoveOrderListItem> {
  const operation: Operation = {
    name: "inventory.moveOrders.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/moveorders",
    retry: "safe",
    scopes: ["ZohoInventory.moveorder.READ"],
    organization: organizationOf,
    property: "moveorders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the comments of a move order.
 *
 * `GET /inventory/v1/moveorders/{move_order_id}/comments`
 *
 * Scopes: `ZohoInventory.moveorder.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersListComments(client: ClientContext, moveOrderId: string, options?: CallOptions): PagePromise<MoveOrderComment> {
  const operation: Operation = {
    name: "inventory.moveOrders.listComments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/moveorders/{move_order_id}/comments",
    retry: "safe",
    scopes: ["ZohoInventory.moveorder.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { move_order_id: moveOrderId } }, options);
}

export interface MoveOrdersMarkAsCompletedParams {
  completed_date: string;
}

/**
 * Marks a move order as completed.
 *
 * `POST /inventory/v1/moveorders/{move_order_id}/markascompleted`
 *
 * Scopes: `ZohoInventory.moveorder.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersMarkAsCompleted(client: ClientContext, moveOrderId: string, params: MoveOrdersMarkAsCompletedParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.markAsCompleted",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/moveorders/{move_order_id}/markascompleted",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { move_order_id: moveOrderId }, params }, options);
}

/**
 * Marks a move order as confirmed.
 *
 * `POST /inventory/v1/moveorders/{move_order_id}/markasconfirmed`
 *
 * Scopes: `ZohoInventory.moveorder.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersMarkAsConfirmed(client: ClientContext, moveOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.markAsConfirmed",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/moveorders/{move_order_id}/markasconfirmed",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { move_order_id: moveOrderId } }, options);
}

/**
 * Marks a move order as in progress.
 *
 * `POST /inventory/v1/moveorders/{move_order_id}/markasinprogress`
 *
 * Scopes: `ZohoInventory.moveorder.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersMarkAsInProgress(client: ClientContext, moveOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.moveOrders.markAsInProgress",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/moveorders/{move_order_id}/markasinprogress",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { move_order_id: moveOrderId } }, options);
}

export interface MoveOrdersUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a move order.
 *
 * `PUT /inventory/v1/moveorders/{move_order_id}`
 *
 * Scopes: `ZohoInventory.moveorder.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/moveorders/
 */
export function moveOrdersUpdate(client: ClientContext, moveOrderId: string, body: MoveOrderUpdate, params?: MoveOrdersUpdateParams, options?: CallOptions): ZohoPromise<MoveOrder> {
  const operation: Operation = {
    name: "inventory.moveOrders.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/moveorders/{move_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.moveorder.UPDATE"],
    organization: organizationOf,
    property: "moveorder",
  };
  return entity(client, operation, { path: { move_order_id: moveOrderId }, body, params }, options);
}
