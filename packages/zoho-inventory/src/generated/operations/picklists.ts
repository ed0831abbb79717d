// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CommentInput } from "../schemas/common.ts";
import type { LineItemInput, Picklist, PicklistComment, PicklistCreate, PicklistListItem, PicklistPurchaseReturnLineItem, PicklistSalesOrder, PicklistSalesOrderLineItem, PicklistUpdate, Transaction } from "../schemas/picklists.ts";

/**
 * Adds a comment to a picklist.
 *
 * `POST /inventory/v1/picklists/{picklist_id}/comments`
 *
 * Scopes: `ZohoInventory.picklists.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsAddComment(client: ClientContext, picklistId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<PicklistComment> {
  const operation: Operation = {
    name: "inventory.picklists.addComment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/picklists/{picklist_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoInventory.picklists.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { picklist_id: picklistId }, body }, options);
}

export interface PicklistsCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a picklist.
 *
 * `POST /inventory/v1/picklists`
 *
 * Scopes: `ZohoInventory.picklists.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsCreate(client: ClientContext, body: PicklistCreate, params?: PicklistsCreateParams, options?: CallOptions): ZohoPromise<Picklist> {
  const operation: Operation = {
    name: "inventory.picklists.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/picklists",
    retry: "unsafe",
    scopes: ["ZohoInventory.picklists.CREATE"],
    organization: organizationOf,
    property: "picklist",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a picklist.
 *
 * `DELETE /inventory/v1/picklists/{picklist_id}`
 *
 * Scopes: `ZohoInventory.picklists.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsDelete(client: ClientContext, picklistId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/picklists/{picklist_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.picklists.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { picklist_id: picklistId } }, options);
}

/**
 * Deletes the comment of a picklist.
 *
 * `DELETE /inventory/v1/picklists/{picklist_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoInventory.picklists.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsDeleteComment(client: ClientContext, picklistId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.deleteComment",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/picklists/{picklist_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.picklists.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { picklist_id: picklistId, comment_id: commentId } }, options);
}

export interface PicklistsDeleteManyParams {
  picklist_ids: readonly string[];
}

/**
 * Deletes several picklists.
 *
 * `DELETE /inventory/v1/picklists`
 *
 * Scopes: `ZohoInventory.picklists.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsDeleteMany(client: ClientContext, params: PicklistsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/picklists",
    retry: "idempotent",
    scopes: ["ZohoInventory.picklists.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface PicklistsGetParams {
  print?: boolean;
}

/**
 * Gets a picklist.
 *
 * `GET /inventory/v1/picklists/{picklist_id}`
 *
 * Scopes: `ZohoInventory.picklists.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsGet(client: ClientContext, picklistId: string, params?: PicklistsGetParams, options?: CallOptions): ZohoPromise<Picklist> {
  const operation: Operation = {
    name: "inventory.picklists.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists/{picklist_id}",
    retry: "safe",
    scopes: ["ZohoInventory.picklists.READ"],
    organization: organizationOf,
    property: "picklist",
  };
  return entity(client, operation, { path: { picklist_id: picklistId }, params }, options);
}

/**
 * Gets the advanced tracking details of a picklist.
 *
 * `GET /inventory/v1/picklists/{picklist_id}/advancedtrackingdetails`
 *
 * Scopes: `ZohoInventory.picklists.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsGetAdvancedTrackingDetails(client: ClientContext, picklistId: string, options?: CallOptions): ZohoPromise<Transaction> {
  const operation: Operation = {
    name: "inventory.picklists.getAdvancedTrackingDetails",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists/{picklist_id}/advancedtrackingdetails",
    retry: "safe",
    scopes: ["ZohoInventory.picklists.READ"],
    organization: organizationOf,
    property: "transaction",
  };
  return entity(client, operation, { path: { picklist_id: picklistId } }, options);
}

export interface PicklistsListParams {
  assignee_id?: string;
  customer_id?: string;
  customview_id?: string;
  date?: string;
  date_end?: string;
  date_start?: string;
  filter_by?: string;
  item_id?: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  picklist_number?: string;
  picklist_number_contains?: string;
  picklist_number_startswith?: string;
  purchase_return_number?: string;
  purchase_return_number_contains?: string;
  purchase_return_number_startswith?: string;
  salesorder_number?: string;
  salesorder_number_contains?: string;
  salesorder_number_startswith?: string;
  search_text?: string;
  sort_column?: "salesorder_number" | "picklist_number" | "date" | "created_time" | "last_modified_time" | "purchase_return_number";
  sort_order?: "A" | "D";
  status?: "yettostart" | "inprogress" | "onhold" | "completed";
}

/**
 * Lists picklists.
 *
 * `GET /inventory/v1/picklists`
 *
 * Scopes: `ZohoInventory.picklists.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsList(client: ClientContext, params?: PicklistsListParams, options?: CallOptions): PagePromise<PicklistListItem> {
  const operation: Operation = {
    name: "inventory.picklists.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists",
    retry: "safe",
    scopes: ["ZohoInventory.picklists.READ"],
    organization: organizationOf,
    property: "picklists",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface PicklistsSearchPurchaseReturnLineItemsParams {
  item_ids_in?: string;
  line_item_location_id?: string;
  location_id?: string;
  purchasereturn_ids_in?: string;
  sort_column?: "purchasereturn_number" | "name" | "sku";
  vendor_ids_in?: string;
}

/**
 * Searches line items of purchase returns for a picklist.
 *
 * `GET /inventory/v1/picklists/searchprlineitems`
 *
 * Scopes: `ZohoInventory.purchasereturns.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsSearchPurchaseReturnLineItems(client: ClientContext, params?: PicklistsSearchPurchaseReturnLineItemsParams, options?: CallOptions): PagePromise<PicklistPurchaseReturnLineItem> {
  const operation: Operation = {
    name: "inventory.picklists.searchPurchaseReturnLineItems",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists/searchprlineitems",
    retry: "safe",
    scopes: ["ZohoInventory.purchasereturns.READ"],
    organization: organizationOf,
    property: "pr_line_items",
  };
  return page(client, operation, { params }, options);
}

export interface PicklistsSearchSalesOrderLineItemsParams {
  customer_ids_in?: string;
  item_ids_in?: string;
  line_item_location_id?: string;
  location_id?: string;
  salesorder_ids_in?: string;
  sort_column?: "salesorder_number" | "name" | "sku";
}

/**
 * Searches line items of sales orders for a picklist.
 *
 * `GET /inventory/v1/picklists/searchsolineitems`
 *
 * Scopes: `ZohoInventory.salesorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsSearchSalesOrderLineItems(client: ClientContext, params?: PicklistsSearchSalesOrderLineItemsParams, options?: CallOptions): PagePromise<PicklistSalesOrderLineItem> {
  const operation: Operation = {
    name: "inventory.picklists.searchSalesOrderLineItems",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists/searchsolineitems",
    retry: "safe",
    scopes: ["ZohoInventory.salesorders.READ"],
    organization: organizationOf,
    property: "so_line_items",
  };
  return page(client, operation, { params }, options);
}

export interface PicklistsSearchSalesOrdersParams {
  customer_ids_in?: string;
  location_id?: string;
}

/**
 * Searches sales orders for a picklist.
 *
 * `GET /inventory/v1/picklists/searchso`
 *
 * Scopes: `ZohoInventory.salesorders.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsSearchSalesOrders(client: ClientContext, params?: PicklistsSearchSalesOrdersParams, options?: CallOptions): PagePromise<PicklistSalesOrder> {
  const operation: Operation = {
    name: "inventory.picklists.searchSalesOrders",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/picklists/searchso",
    retry: "safe",
    scopes: ["ZohoInventory.salesorders.READ"],
    organization: organizationOf,
    property: "salesorders",
  };
  return page(client, operation, { params }, options);
}

export interface PicklistsSetStatusParams {
  status: "yettostart" | "inprogress" | "onhold" | "completed";
}

/**
 * Sets the status of a picklist.
 *
 * `POST /inventory/v1/picklists/{picklist_id}/setstatus`
 *
 * Scopes: `ZohoInventory.picklists.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsSetStatus(client: ClientContext, picklistId: string, params: PicklistsSetStatusParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.setStatus",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/picklists/{picklist_id}/setstatus",
    retry: "unsafe",
    scopes: ["ZohoInventory.picklists.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { picklist_id: picklistId }, params }, options);
}

export interface PicklistsSetStatusManyParams {
  picklist_ids: readonly string[];
  picklist_item_ids?: readonly string[];
  status: "yettostart" | "inprogress" | "onhold" | "completed";
}

/**
 * Sets the status of several picklists.
 *
 * `POST /inventory/v1/picklists/setstatus`
 *
 * Scopes: `ZohoInventory.picklists.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsSetStatusMany(client: ClientContext, params: PicklistsSetStatusManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.setStatusMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/picklists/setstatus",
    retry: "unsafe",
    scopes: ["ZohoInventory.picklists.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface PicklistsUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a picklist.
 *
 * `PUT /inventory/v1/picklists/{picklist_id}`
 *
 * Scopes: `ZohoInventory.picklists.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsUpdate(client: ClientContext, picklistId: string, body: PicklistUpdate, params?: PicklistsUpdateParams, options?: CallOptions): ZohoPromise<Picklist> {
  const operation: Operation = {
    name: "inventory.picklists.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/picklists/{picklist_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.picklists.UPDATE"],
    organization: organizationOf,
    property: "picklist",
  };
  return entity(client, operation, { path: { picklist_id: picklistId }, body, params }, options);
}

/**
 * Updates the advanced tracking details of a picklist.
 *
 * `PUT /inventory/v1/picklists/{picklist_id}/advancedtrackingdetails`
 *
 * Scopes: `ZohoInventory.picklists.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/picklists/
 */
export function picklistsUpdateAdvancedTrackingDetails(client: ClientContext, picklistId: string, rows: readonly LineItemInput[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.picklists.updateAdvancedTrackingDetails",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/picklists/{picklist_id}/advancedtrackingdetails",
    retry: "idempotent",
    scopes: ["ZohoInventory.picklists.UPDATE"],
    wrap: "line_items",
    organization: organizationOf,
  };
  return none(client, operation, { path: { picklist_id: picklistId }, body: rows }, options);
}
