// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { SalesReturnReceivesCreateParams } from "../operations/sales-return-receives.ts";
import type { SalesReturnReceiveCreate, SalesReturnReceiveSalesReturn } from "../schemas/sales-return-receives.ts";

/** Operations on sales return receives. */
export interface SalesReturnReceivesApi {
  /**
   * Creates a sales return receive.
   *
   * `POST /inventory/v1/salesreturnreceives`
   *
   * Scopes: `ZohoInventory.salesreturnreceives.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  create(body: SalesReturnReceiveCreate, params?: SalesReturnReceivesCreateParams, options?: CallOptions): ZohoPromise<SalesReturnReceiveSalesReturn>;
  /**
   * Deletes a sales return receive.
   *
   * `DELETE /inventory/v1/salesreturnreceives/{sales_return_receive_id}`
   *
   * Scopes: `ZohoInventory.salesreturnreceives.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  delete(salesReturnReceiveId: string, options?: CallOptions): ZohoPromise<void>;
}
