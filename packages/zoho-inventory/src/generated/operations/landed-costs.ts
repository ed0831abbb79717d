// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BillDetails, LandedCost, LandedCostCreate, LandedCostCreateMany, LandedCostUpdate } from "../schemas/landed-costs.ts";

/**
 * Creates a landed cost.
 *
 * `POST /inventory/v1/bills/{bill_id}/landedcosts`
 *
 * Scopes: `ZohoInventory.bills.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsCreate(client: ClientContext, billId: string, body: LandedCostCreate, options?: CallOptions): ZohoPromise<LandedCost> {
  const operation: Operation = {
    name: "inventory.landedCosts.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/landedcosts",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: organizationOf,
    property: "landed_cost",
  };
  return entity(client, operation, { path: { bill_id: billId }, body }, options);
}

/**
 * Creates several landed costs.
 *
 * `POST /inventory/v1/bills/bulklandedcosts`
 *
 * Scopes: `ZohoInventory.bills.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsCreateMany(client: ClientContext, body: LandedCostCreateMany, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "inventory.landedCosts.createMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/bulklandedcosts",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body }, options);
}

/**
 * Deletes a landed cost.
 *
 * `DELETE /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
 *
 * Scopes: `ZohoInventory.bills.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsDelete(client: ClientContext, billId: string, landedCostId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.landedCosts.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId, landed_cost_id: landedCostId } }, options);
}

/**
 * Gets a landed cost.
 *
 * `GET /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
 *
 * Scopes: `ZohoInventory.bills.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsGet(client: ClientContext, billId: string, landedCostId: string, options?: CallOptions): ZohoPromise<LandedCost> {
  const operation: Operation = {
    name: "inventory.landedCosts.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}",
    retry: "safe",
    scopes: ["ZohoInventory.bills.READ"],
    organization: organizationOf,
    property: "landed_cost",
  };
  return entity(client, operation, { path: { bill_id: billId, landed_cost_id: landedCostId } }, options);
}

export interface LandedCostsGetBillDetailsParams {
  bill_ids: readonly string[];
}

/**
 * Gets the bill details of a landed cost.
 *
 * `GET /inventory/v1/landedcosts/billdetails`
 *
 * Scopes: `ZohoInventory.bills.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsGetBillDetails(client: ClientContext, params: LandedCostsGetBillDetailsParams, options?: CallOptions): ZohoPromise<BillDetails[]> {
  const operation: Operation = {
    name: "inventory.landedCosts.getBillDetails",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/landedcosts/billdetails",
    retry: "safe",
    scopes: ["ZohoInventory.bills.READ"],
    organization: organizationOf,
    property: "bills",
  };
  return value(client, operation, { params }, options);
}

/**
 * Updates a landed cost.
 *
 * `PUT /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/landedcosts/
 */
export function landedCostsUpdate(client: ClientContext, billId: string, landedCostId: string, body: LandedCostUpdate, options?: CallOptions): ZohoPromise<LandedCost> {
  const operation: Operation = {
    name: "inventory.landedCosts.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
    property: "landed_cost",
  };
  return entity(client, operation, { path: { bill_id: billId, landed_cost_id: landedCostId }, body }, options);
}
