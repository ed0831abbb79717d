// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/bills/{bill_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.DELETE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/bills/{bill_id}",
    retry: "safe",
    scopes: ["ZohoInventory.bills.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/bills",
    retry: "safe",
    scopes: ["ZohoInventory.bills.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/{bill_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bills/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/bills/{bill_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/bill/{bill_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoInventory.bills.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bill_id: billId }, body }, options);
}
