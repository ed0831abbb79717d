// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { ProjectTaskCreate, ProjectTaskListItem, ProjectTaskTask, ProjectTaskUpdate } from "../schemas/project-tasks.ts";

/**
 * Creates a project task.
 *
 * `POST /books/v3/projects/{project_id}/tasks`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectTasksCreate(client: ClientContext, projectId: string, body: ProjectTaskCreate, options?: CallOptions): ZohoPromise<ProjectTaskTask> {
  const operation: Operation = {
    name: "books.projectTasks.create",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/tasks",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { project_id: projectId }, body }, options);
}

/**
 * Deletes a project task.
 *
 * `DELETE /books/v3/projects/{project_id}/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectTasksDelete(client: ClientContext, projectId: string, taskId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projectTasks.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/{project_id}/tasks/{task_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId, task_id: taskId } }, options);
}

/**
 * Gets a project task.
 *
 * `GET /books/v3/projects/{project_id}/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectTasksGet(client: ClientContext, projectId: string, taskId: string, options?: CallOptions): ZohoPromise<ProjectTaskTask> {
  const operation: Operation = {
    name: "books.projectTasks.get",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/tasks/{task_id}",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { project_id: projectId, task_id: taskId } }, options);
}

export interface ProjectTasksListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists project tasks.
 *
 * `GET /books/v3/projects/{project_id}/tasks`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectTasksList(client: ClientContext, projectId: string, params?: ProjectTasksListParams, options?: CallOptions): PagePromise<ProjectTaskListItem> {
  const operation: Operation = {
    name: "books.projectTasks.list",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/tasks",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "tasks",
    paging: "context",
  };
  return page(client, operation, { path: { project_id: projectId }, params }, options);
}

/**
 * Updates a project task.
 *
 * `PUT /books/v3/projects/{project_id}/tasks/{task_id}`
 *
 * Scopes: `ZohoBooks.projects.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectTasksUpdate(client: ClientContext, projectId: string, taskId: string, body: ProjectTaskUpdate, options?: CallOptions): ZohoPromise<ProjectTaskTask> {
  const operation: Operation = {
    name: "books.projectTasks.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/projects/{project_id}/tasks/{task_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.UPDATE"],
    organization: organizationOf,
    property: "task",
  };
  return entity(client, operation, { path: { project_id: projectId, task_id: taskId }, body }, options);
}
