// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { ReplenishmentTaskListItem, ReplenishmentTaskReportRow, TaskDetails } from "../schemas/replenishment-tasks.ts";

/**
 * Dismisses a replenishment task.
 *
 * `PUT /inventory/v1/replenishments/tasks/{task_id}/dismiss`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksDismiss(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.dismiss",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/tasks/{task_id}/dismiss",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { task_id: taskId } }, options);
}

export interface ReplenishmentTasksDismissManyParams {
  replenishment_task_ids: readonly string[];
}

/**
 * Dismisses several replenishment tasks.
 *
 * `PUT /inventory/v1/replenishments/tasks/dismiss`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksDismissMany(client: ClientContext, params: ReplenishmentTasksDismissManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.dismissMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/tasks/dismiss",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Generates a replenishment task.
 *
 * `POST /inventory/v1/replenishments/{replenishment_id}/tasks/generate`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksGenerate(client: ClientContext, replenishmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.generate",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/replenishments/{replenishment_id}/tasks/generate",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { replenishment_id: replenishmentId } }, options);
}

export interface ReplenishmentTasksGenerateManyParams {
  item_ids: readonly string[];
  location_ids?: readonly string[];
}

/**
 * Generates several replenishment tasks.
 *
 * `POST /inventory/v1/replenishments/tasks/generate`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksGenerateMany(client: ClientContext, params: ReplenishmentTasksGenerateManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.generateMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/replenishments/tasks/generate",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a replenishment task.
 *
 * `GET /inventory/v1/replenishments/tasks/{task_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksGet(client: ClientContext, taskId: string, options?: CallOptions): ZohoPromise<TaskDetails> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/replenishments/tasks/{task_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "task_details",
  };
  return entity(client, operation, { path: { task_id: taskId } }, options);
}

export interface ReplenishmentTasksGetForItemParams {
  item_id: string;
}

/**
 * Gets a replenishment task for an item.
 *
 * `GET /inventory/v1/replenishments/tasks/details`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksGetForItem(client: ClientContext, params: ReplenishmentTasksGetForItemParams, options?: CallOptions): ZohoPromise<TaskDetails> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.getForItem",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/replenishments/tasks/details",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "task_details",
  };
  return entity(client, operation, { params }, options);
}

export interface ReplenishmentTasksGetReportParams {
  filter_by?: "TaskDate.ThisMonth" | "TaskDate.ThisWeek" | "TaskDate.Today" | "TaskDate.ThisQuarter" | "TaskDate.ThisYear" | "TaskDate.PreviousDay" | "TaskDate.PreviousWeek" | "TaskDate.PreviousMonth" | "TaskDate.PreviousQuarter" | "TaskDate.PreviousYear" | "TaskDate.CustomDate";
  page?: number;
  per_page?: number;
  sort_column?: string;
  sort_order?: "A" | "D";
}

/**
 * Gets the report of a replenishment task.
 *
 * `GET /inventory/v1/reports/replenishments/tasks`
 *
 * Scopes: `ZohoInventory.reports.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksGetReport(client: ClientContext, params?: ReplenishmentTasksGetReportParams, options?: CallOptions): ZohoPromise<ReplenishmentTaskReportRow[]> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.getReport",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/reports/replenishments/tasks",
    retry: "safe",
    scopes: ["ZohoInventory.reports.READ"],
    organization: organizationOf,
    property: "replenishment_tasks",
  };
  return value(client, operation, { params }, options);
}

export interface ReplenishmentTasksListParams {
  filter_by?: "Status.All" | "Status.Pending" | "Status.Replenished" | "Status.Completed" | "Status.Dismissed";
  from_location_ids?: readonly string[];
  item_ids?: readonly string[];
  location_ids?: readonly string[];
  order_type?: string;
  page?: number;
  per_page?: number;
  sort_column?: string;
  sort_order?: "A" | "D";
  vendor_ids?: readonly string[];
}

/**
 * Lists replenishment tasks.
 *
 * `GET /inventory/v1/replenishments/tasks`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentTasksList(client: ClientContext, params?: ReplenishmentTasksListParams, options?: CallOptions): PagePromise<ReplenishmentTaskListItem> {
  const operation: Operation = {
    name: "inventory.replenishmentTasks.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/replenishments/tasks",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "replenishment_tasks",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}
