// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, organizationOf, page } from "@x/zoho-auth/client";
import type { SerialNumberDetails, SerialNumberListItem } from "../schemas/serial-numbers.ts";

/**
 * Gets a serial number.
 *
 * `GET /inventory/v1/items/serialnumbers/{serial_number_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/serialnumbers/
 */
export function serialNumbersGet(client: ClientContext, serialNumberId: string, options?: CallOptions): ZohoPromise<SerialNumberDetails> {
  const operation: Operation = {
    name: "inventory.serialNumbers.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/serialnumbers/{serial_number_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "serial_number",
  };
  return entity(client, operation, { path: { serial_number_id: serialNumberId } }, options);
}

export interface SerialNumbersListParams {
  batch_id?: string;
  item_id: string;
  item_name?: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  show_transacted_out?: boolean;
  sort_column?: string;
  sort_order?: "A" | "D";
  warehouse_id?: string;
}

/**
 * Lists serial numbers.
 *
 * `GET /inventory/v1/items/serialnumbers`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/serialnumbers/
 */
export function serialNumbersList(client: ClientContext, params: SerialNumbersListParams, options?: CallOptions): PagePromise<SerialNumberListItem> {
  const operation: Operation = {
    name: "inventory.serialNumbers.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/serialnumbers",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "serial_numbers",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}
