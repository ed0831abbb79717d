// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { LandedCostsGetBillDetailsParams } from "../operations/landed-costs.ts";
import type { BillDetails, LandedCost, LandedCostCreate, LandedCostCreateMany, LandedCostUpdate } from "../schemas/landed-costs.ts";

/** Operations on landed costs. */
export interface LandedCostsApi {
  /**
   * Creates a landed cost.
   *
   * `POST /inventory/v1/bills/{bill_id}/landedcosts`
   *
   * Scopes: `ZohoInventory.bills.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/landedcosts/
   */
  create(billId: string, body: LandedCostCreate, options?: CallOptions): ZohoPromise<LandedCost>;
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
  createMany(body: LandedCostCreateMany, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes a landed cost.
   *
   * `DELETE /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
   *
   * Scopes: `ZohoInventory.bills.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/landedcosts/
   */
  delete(billId: string, landedCostId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a landed cost.
   *
   * `GET /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
   *
   * Scopes: `ZohoInventory.bills.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/landedcosts/
   */
  get(billId: string, landedCostId: string, options?: CallOptions): ZohoPromise<LandedCost>;
  /**
   * Gets the bill details of a landed cost.
   *
   * `GET /inventory/v1/landedcosts/billdetails`
   *
   * Scopes: `ZohoInventory.bills.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/landedcosts/
   */
  getBillDetails(params: LandedCostsGetBillDetailsParams, options?: CallOptions): ZohoPromise<BillDetails[]>;
  /**
   * Updates a landed cost.
   *
   * `PUT /inventory/v1/bills/{bill_id}/landedcosts/{landed_cost_id}`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/landedcosts/
   */
  update(billId: string, landedCostId: string, body: LandedCostUpdate, options?: CallOptions): ZohoPromise<LandedCost>;
}
