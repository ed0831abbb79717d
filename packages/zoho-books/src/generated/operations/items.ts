// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CustomFieldUpdate } from "../schemas/common.ts";
import type { Item, ItemCreate, ItemListItem, ItemUpdate } from "../schemas/items.ts";

/**
 * Adds an item to the portal.
 *
 * `POST /books/v3/items/{item_id}/addtoportal`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsAddToPortal(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.addToPortal",
    product: "books",
    method: "POST",
    path: "/books/v3/items/{item_id}/addtoportal",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsAddToPortalManyParams {
  item_ids: readonly string[];
}

/**
 * Adds several items to the portal.
 *
 * `POST /books/v3/items/addtoportal`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsAddToPortalMany(client: ClientContext, params: ItemsAddToPortalManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.addToPortalMany",
    product: "books",
    method: "POST",
    path: "/books/v3/items/addtoportal",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Creates an item.
 *
 * `POST /books/v3/items`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsCreate(client: ClientContext, body: ItemCreate, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "books.items.create",
    product: "books",
    method: "POST",
    path: "/books/v3/items",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes an item.
 *
 * `DELETE /books/v3/items/{item_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsDelete(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/items/{item_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Gets an item.
 *
 * `GET /books/v3/items/{item_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsGet(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "books.items.get",
    product: "books",
    method: "GET",
    path: "/books/v3/items/{item_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsListParams {
  account_id?: string;
  description?: string;
  description_contains?: string;
  description_startswith?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive";
  /** Only: in, mx, us. */
  is_taxable?: boolean;
  name?: string;
  name_contains?: string;
  name_startswith?: string;
  page?: number;
  per_page?: number;
  rate?: string;
  rate_greater_equals?: string;
  rate_greater_than?: string;
  rate_less_equals?: string;
  rate_less_than?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  search_text?: string;
  sort_column?: "name" | "rate" | "tax_name";
  /** Only: in, mx, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

/**
 * Lists items.
 *
 * `GET /books/v3/items`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsList(client: ClientContext, params?: ItemsListParams, options?: CallOptions): PagePromise<ItemListItem> {
  const operation: Operation = {
    name: "books.items.list",
    product: "books",
    method: "GET",
    path: "/books/v3/items",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "items",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListDetailsParams {
  item_ids: readonly string[];
}

/**
 * Lists several items with all their details, by id.
 *
 * `GET /books/v3/itemdetails`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsListDetails(client: ClientContext, params: ItemsListDetailsParams, options?: CallOptions): PagePromise<ItemListItem> {
  const operation: Operation = {
    name: "books.items.listDetails",
    product: "books",
    method: "GET",
    path: "/books/v3/itemdetails",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "items",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks an item as active.
 *
 * `POST /books/v3/items/{item_id}/active`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsMarkAsActive(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/items/{item_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Marks an item as inactive.
 *
 * `POST /books/v3/items/{item_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsMarkAsInactive(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/items/{item_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Removes an item from the portal.
 *
 * `POST /books/v3/items/{item_id}/removefromportal`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsRemoveFromPortal(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.removeFromPortal",
    product: "books",
    method: "POST",
    path: "/books/v3/items/{item_id}/removefromportal",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Updates an item.
 *
 * `PUT /books/v3/items/{item_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsUpdate(client: ClientContext, itemId: string, body: ItemUpdate, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "books.items.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/items/{item_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { path: { item_id: itemId }, body }, options);
}

export interface ItemsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates an item, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/items`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsUpdateByCustomField(client: ClientContext, body: ItemUpdate, params: ItemsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "books.items.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/items",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the custom fields of an item.
 *
 * `PUT /books/v3/item/{item_id}/customfields`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/items/
 */
export function itemsUpdateCustomFields(client: ClientContext, itemId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.items.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/item/{item_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body }, options);
}
