// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PicklistsCreateParams, PicklistsDeleteManyParams, PicklistsGetParams, PicklistsListParams, PicklistsSearchPurchaseReturnLineItemsParams, PicklistsSearchSalesOrderLineItemsParams, PicklistsSearchSalesOrdersParams, PicklistsSetStatusManyParams, PicklistsSetStatusParams, PicklistsUpdateParams } from "../operations/picklists.ts";
import type { CommentInput } from "../schemas/common.ts";
import type { LineItemInput, Picklist, PicklistComment, PicklistCreate, PicklistListItem, PicklistPurchaseReturnLineItem, PicklistSalesOrder, PicklistSalesOrderLineItem, PicklistUpdate, Transaction } from "../schemas/picklists.ts";

/** Operations on picklists. */
export interface PicklistsApi {
  /**
   * Adds a comment to a picklist.
   *
   * `POST /inventory/v1/picklists/{picklist_id}/comments`
   *
   * Scopes: `ZohoInventory.picklists.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  addComment(picklistId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<PicklistComment>;
  /**
   * Creates a picklist.
   *
   * `POST /inventory/v1/picklists`
   *
   * Scopes: `ZohoInventory.picklists.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  create(body: PicklistCreate, params?: PicklistsCreateParams, options?: CallOptions): ZohoPromise<Picklist>;
  /**
   * Deletes a picklist.
   *
   * `DELETE /inventory/v1/picklists/{picklist_id}`
   *
   * Scopes: `ZohoInventory.picklists.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  delete(picklistId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a picklist.
   *
   * `DELETE /inventory/v1/picklists/{picklist_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoInventory.picklists.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  deleteComment(picklistId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several picklists.
   *
   * `DELETE /inventory/v1/picklists`
   *
   * Scopes: `ZohoInventory.picklists.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  deleteMany(params: PicklistsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a picklist.
   *
   * `GET /inventory/v1/picklists/{picklist_id}`
   *
   * Scopes: `ZohoInventory.picklists.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  get(picklistId: string, params?: PicklistsGetParams, options?: CallOptions): ZohoPromise<Picklist>;
  /**
   * Gets the advanced tracking details of a picklist.
   *
   * `GET /inventory/v1/picklists/{picklist_id}/advancedtrackingdetails`
   *
   * Scopes: `ZohoInventory.picklists.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  getAdvancedTrackingDetails(picklistId: string, options?: CallOptions): ZohoPromise<Transaction>;
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
  list(params?: PicklistsListParams, options?: CallOptions): PagePromise<PicklistListItem>;
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
  searchPurchaseReturnLineItems(params?: PicklistsSearchPurchaseReturnLineItemsParams, options?: CallOptions): PagePromise<PicklistPurchaseReturnLineItem>;
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
  searchSalesOrderLineItems(params?: PicklistsSearchSalesOrderLineItemsParams, options?: CallOptions): PagePromise<PicklistSalesOrderLineItem>;
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
  searchSalesOrders(params?: PicklistsSearchSalesOrdersParams, options?: CallOptions): PagePromise<PicklistSalesOrder>;
  /**
   * Sets the status of a picklist.
   *
   * `POST /inventory/v1/picklists/{picklist_id}/setstatus`
   *
   * Scopes: `ZohoInventory.picklists.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  setStatus(picklistId: string, params: PicklistsSetStatusParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sets the status of several picklists.
   *
   * `POST /inventory/v1/picklists/setstatus`
   *
   * Scopes: `ZohoInventory.picklists.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  setStatusMany(params: PicklistsSetStatusManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a picklist.
   *
   * `PUT /inventory/v1/picklists/{picklist_id}`
   *
   * Scopes: `ZohoInventory.picklists.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  update(picklistId: string, body: PicklistUpdate, params?: PicklistsUpdateParams, options?: CallOptions): ZohoPromise<Picklist>;
  /**
   * Updates the advanced tracking details of a picklist.
   *
   * `PUT /inventory/v1/picklists/{picklist_id}/advancedtrackingdetails`
   *
   * Scopes: `ZohoInventory.picklists.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/picklists/
   */
  updateAdvancedTrackingDetails(picklistId: string, rows: readonly LineItemInput[], options?: CallOptions): ZohoPromise<void>;
}
