// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ProjectTasksListParams } from "../operations/project-tasks.ts";
import type { ProjectTaskCreate, ProjectTaskListItem, ProjectTaskTask, ProjectTaskUpdate } from "../schemas/project-tasks.ts";

/** Operations on project tasks. */
export interface ProjectTasksApi {
  /**
   * Creates a project task.
   *
   * `POST /books/v3/projects/{project_id}/tasks`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  create(projectId: string, body: ProjectTaskCreate, options?: CallOptions): ZohoPromise<ProjectTaskTask>;
  /**
   * Deletes a project task.
   *
   * `DELETE /books/v3/projects/{project_id}/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  delete(projectId: string, taskId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a project task.
   *
   * `GET /books/v3/projects/{project_id}/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  get(projectId: string, taskId: string, options?: CallOptions): ZohoPromise<ProjectTaskTask>;
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
  list(projectId: string, params?: ProjectTasksListParams, options?: CallOptions): PagePromise<ProjectTaskListItem>;
  /**
   * Updates a project task.
   *
   * `PUT /books/v3/projects/{project_id}/tasks/{task_id}`
   *
   * Scopes: `ZohoBooks.projects.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  update(projectId: string, taskId: string, body: ProjectTaskUpdate, options?: CallOptions): ZohoPromise<ProjectTaskTask>;
}
