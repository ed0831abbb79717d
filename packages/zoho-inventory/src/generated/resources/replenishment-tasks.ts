// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ReplenishmentTasksDismissManyParams, ReplenishmentTasksGenerateManyParams, ReplenishmentTasksGetForItemParams, ReplenishmentTasksGetReportParams, ReplenishmentTasksListParams } from "../operations/replenishment-tasks.ts";
import type { ReplenishmentTaskListItem, ReplenishmentTaskReportRow, TaskDetails } from "../schemas/replenishment-tasks.ts";

/** Operations on replenishment tasks. */
export interface ReplenishmentTasksApi {
  /**
   * Dismisses a replenishment task.
   *
   * `PUT /inventory/v1/replenishments/tasks/{task_id}/dismiss`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  dismiss(taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Dismisses several replenishment tasks.
   *
   * `PUT /inventory/v1/replenishments/tasks/dismiss`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  dismissMany(params: ReplenishmentTasksDismissManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Generates a replenishment task.
   *
   * `POST /inventory/v1/replenishments/{replenishment_id}/tasks/generate`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  generate(replenishmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Generates several replenishment tasks.
   *
   * `POST /inventory/v1/replenishments/tasks/generate`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  generateMany(params: ReplenishmentTasksGenerateManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a replenishment task.
   *
   * `GET /inventory/v1/replenishments/tasks/{task_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  get(taskId: string, options?: CallOptions): ZohoPromise<TaskDetails>;
  /**
   * Gets a replenishment task for an item.
   *
   * `GET /inventory/v1/replenishments/tasks/details`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  getForItem(params: ReplenishmentTasksGetForItemParams, options?: CallOptions): ZohoPromise<TaskDetails>;
  /**
   * Gets the report of a replenishment task.
   *
   * `GET /inventory/v1/reports/replenishments/tasks`
   *
   * Scopes: `ZohoInventory.reports.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  getReport(params?: ReplenishmentTasksGetReportParams, options?: CallOptions): ZohoPromise<ReplenishmentTaskReportRow[]>;
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
  list(params?: ReplenishmentTasksListParams, options?: CallOptions): PagePromise<ReplenishmentTaskListItem>;
}
