// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
import type { SalesReturnReceiveCreate, SalesReturnReceiveSalesReturn } from "../schemas/sales-return-receives.ts";

export interface SalesReturnReceivesCreateParams {
  salesreturn_id?: string;
}

/**
 * Creates a sales return receive.
 *
 * `POST /inventory/v1/salesreturnreceives`
 *
 * Scopes: `ZohoInventory.salesreturnreceives.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnReceivesCreate(client: ClientContext, body: SalesReturnReceiveCreate, params?: SalesReturnReceivesCreateParams, options?: CallOptions): ZohoPromise<SalesReturnReceiveSalesReturn> {
  const operation: Operation = {
    name: "inventory.salesReturnReceives.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesreturnreceives",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesreturnreceives.CREATE"],
    organization: organizationOf,
    property: "salesreturn",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a sales return receive.
 *
 * `DELETE /inventory/v1/salesreturnreceives/{sales_return_receive_id}`
 *
 * Scopes: `ZohoInventory.salesreturnreceives.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnReceivesDelete(client: ClientContext, salesReturnReceiveId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesReturnReceives.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/salesreturnreceives/{sales_return_receive_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesreturnreceives.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_return_receive_id: salesReturnReceiveId } }, options);
}
