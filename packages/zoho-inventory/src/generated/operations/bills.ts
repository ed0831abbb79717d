// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page } from "@x/zoho-auth/client";
import type { Bill, BillCreate, BillListItem, BillUpdate } from "../schemas/bills.ts";
import type { CustomFieldUpdate, Reason } from "../schemas/common.ts";

/**
 * Approves a bill.
 *
 * `POST /inventory/v1/bills/{bill_id}/approve`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsApprove(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.approve",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/approve",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Approves a bill finally.
 *
 * `POST /inventory/v1/bills/{bill_id}/approve/final`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsApproveFinally(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.approveFinally",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/approve/final",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsApproveManyParams {
  bill_ids: readonly string[];
}

/**
 * Approves several bills.
 *
 * `POST /inventory/v1/bills/approve`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsApproveMany(client: ClientContext, params: BillsApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.approveMany",
    method: "POST",
    path: "/inventory/v1/bills/approve",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Creates a bill.
 *
 * `POST /inventory/v1/bills`
 *
 * Scopes: `ZohoInventory.bills.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsCreate(client: ClientContext, body: BillCreate, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "inventory.bills.create",
    method: "POST",
    path: "/inventory/v1/bills",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: true,
    property: "bill",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a bill.
 *
 * `DELETE /inventory/v1/bills/{bill_id}`
 *
 * Scopes: `ZohoInventory.bills.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsDelete(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.delete",
    method: "DELETE",
    path: "/inventory/v1/bills/{bill_id}",
    scopes: ["ZohoInventory.bills.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Gets a bill.
 *
 * `GET /inventory/v1/bills/{bill_id}`
 *
 * Scopes: `ZohoInventory.bills.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsGet(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "inventory.bills.get",
    method: "GET",
    path: "/inventory/v1/bills/{bill_id}",
    scopes: ["ZohoInventory.bills.READ"],
    organization: true,
    property: "bill",
  };
  return entity(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsListParams {
  page?: number;
  per_page?: number;
}

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
export function billsList(client: ClientContext, params?: BillsListParams, options?: CallOptions): PagePromise<BillListItem> {
  const operation: Operation = {
    name: "inventory.bills.list",
    method: "GET",
    path: "/inventory/v1/bills",
    scopes: ["ZohoInventory.bills.READ"],
    organization: true,
    property: "bills",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a bill as open.
 *
 * `POST /inventory/v1/bills/{bill_id}/status/open`
 *
 * Scopes: `ZohoInventory.bills.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsMarkAsOpen(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.markAsOpen",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Marks a bill as void.
 *
 * `POST /inventory/v1/bills/{bill_id}/status/void`
 *
 * Scopes: `ZohoInventory.bills.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsMarkAsVoid(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.markAsVoid",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

/**
 * Rejects a bill.
 *
 * `POST /inventory/v1/bills/{bill_id}/reject`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsReject(client: ClientContext, billId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.reject",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/reject",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId }, body }, options);
}

/**
 * Submits a bill.
 *
 * `POST /inventory/v1/bills/{bill_id}/submit`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsSubmit(client: ClientContext, billId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.submit",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/submit",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId } }, options);
}

export interface BillsSubmitManyParams {
  bill_ids: readonly string[];
}

/**
 * Submits several bills.
 *
 * `POST /inventory/v1/bills/submit`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsSubmitMany(client: ClientContext, params: BillsSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.submitMany",
    method: "POST",
    path: "/inventory/v1/bills/submit",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a bill.
 *
 * `PUT /inventory/v1/bills/{bill_id}`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsUpdate(client: ClientContext, billId: string, body: BillUpdate, options?: CallOptions): ZohoPromise<Bill> {
  const operation: Operation = {
    name: "inventory.bills.update",
    method: "PUT",
    path: "/inventory/v1/bills/{bill_id}",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
    property: "bill",
  };
  return entity(client, operation, { path: { bill_id: billId }, body }, options);
}

/**
 * Updates the custom fields of a bill.
 *
 * `PUT /inventory/v1/bill/{bill_id}/customfields`
 *
 * Scopes: `ZohoInventory.bills.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/bills/
 */
export function billsUpdateCustomFields(client: ClientContext, billId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.bills.updateCustomFields",
    method: "PUT",
    path: "/inventory/v1/bill/{bill_id}/customfields",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { bill_id: billId }, body }, options);
}
