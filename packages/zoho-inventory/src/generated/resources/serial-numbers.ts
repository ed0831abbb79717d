// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SerialNumbersListParams } from "../operations/serial-numbers.ts";
import type { SerialNumberDetails, SerialNumberListItem } from "../schemas/serial-numbers.ts";

/** Operations on serial numbers. */
export interface SerialNumbersApi {
  /**
   * Gets a serial number.
   *
   * `GET /inventory/v1/items/serialnumbers/{serial_number_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/serialnumbers/
   */
  get(serialNumberId: string, options?: CallOptions): ZohoPromise<SerialNumberDetails>;
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
  list(params: SerialNumbersListParams, options?: CallOptions): PagePromise<SerialNumberListItem>;
}
