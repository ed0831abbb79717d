// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BillsApproveManyParams, BillsListParams, BillsSubmitManyParams } from "../operations/bills.ts";
import type { Bill, BillCreate, BillListItem, BillUpdate } from "../schemas/bills.ts";
import type { CustomFieldUpdate, Reason } from "../schemas/common.ts";

/** Operations on bills. */
export interface BillsApi {
  /**
   * Approves a bill.
   *
   * `POST /inventory/v1/bills/{bill_id}/approve`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  approve(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a bill finally.
   *
   * `POST /inventory/v1/bills/{bill_id}/approve/final`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  approveFinally(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several bills.
   *
   * `POST /inventory/v1/bills/approve`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  approveMany(params: BillsApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a bill.
   *
   * `POST /inventory/v1/bills`
   *
   * Scopes: `ZohoInventory.bills.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  create(body: BillCreate, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Deletes a bill.
   *
   * `DELETE /inventory/v1/bills/{bill_id}`
   *
   * Scopes: `ZohoInventory.bills.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  delete(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a bill.
   *
   * `GET /inventory/v1/bills/{bill_id}`
   *
   * Scopes: `ZohoInventory.bills.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  get(billId: string, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Lists bills.
   *
   * `GET /inventory/v1/bills`
   *
   * Scopes: `ZohoInventory.bills.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  list(params?: BillsListParams, options?: CallOptions): PagePromise<BillListItem>;
  /**
   * Marks a bill as open.
   *
   * `POST /inventory/v1/bills/{bill_id}/status/open`
   *
   * Scopes: `ZohoInventory.bills.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  markAsOpen(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a bill as void.
   *
   * `POST /inventory/v1/bills/{bill_id}/status/void`
   *
   * Scopes: `ZohoInventory.bills.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  markAsVoid(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a bill.
   *
   * `POST /inventory/v1/bills/{bill_id}/reject`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  reject(billId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a bill.
   *
   * `POST /inventory/v1/bills/{bill_id}/submit`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  submit(billId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several bills.
   *
   * `POST /inventory/v1/bills/submit`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  submitMany(params: BillsSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bill.
   *
   * `PUT /inventory/v1/bills/{bill_id}`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  update(billId: string, body: BillUpdate, options?: CallOptions): ZohoPromise<Bill>;
  /**
   * Updates the custom fields of a bill.
   *
   * `PUT /inventory/v1/bill/{bill_id}/customfields`
   *
   * Scopes: `ZohoInventory.bills.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/bills/
   */
  updateCustomFields(billId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
}
