// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ProjectsListInvoicesParams, ProjectsListParams, ProjectsUpdateByCustomFieldParams } from "../operations/projects.ts";
import type { CommentCreate } from "../schemas/common.ts";
import type { AddedComment, Project, ProjectClone, ProjectComment, ProjectCreate, ProjectInvoice, ProjectListItem, ProjectUpdate } from "../schemas/projects.ts";

/** Operations on projects. */
export interface ProjectsApi {
  /**
   * Adds a comment to a project.
   *
   * `POST /books/v3/projects/{project_id}/comments`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  addComment(projectId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<AddedComment>;
  /**
   * Creates a project from another one.
   *
   * `POST /books/v3/projects/{project_id}/clone`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  clone(projectId: string, body: ProjectClone, options?: CallOptions): ZohoPromise<Project>;
  /**
   * Creates a project.
   *
   * `POST /books/v3/projects`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  create(body: ProjectCreate, options?: CallOptions): ZohoPromise<Project>;
  /**
   * Deletes a project.
   *
   * `DELETE /books/v3/projects/{project_id}`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  delete(projectId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a project.
   *
   * `DELETE /books/v3/projects/{project_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  deleteComment(projectId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a project.
   *
   * `GET /books/v3/projects/{project_id}`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  get(projectId: string, options?: CallOptions): ZohoPromise<Project>;
  /**
   * Lists projects.
   *
   * `GET /books/v3/projects`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  list(params?: ProjectsListParams, options?: CallOptions): PagePromise<ProjectListItem>;
  /**
   * Lists the comments of a project.
   *
   * `GET /books/v3/projects/{project_id}/comments`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  listComments(projectId: string, options?: CallOptions): PagePromise<ProjectComment>;
  /**
   * Lists the invoices of a project.
   *
   * `GET /books/v3/projects/{project_id}/invoices`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  listInvoices(projectId: string, params?: ProjectsListInvoicesParams, options?: CallOptions): PagePromise<ProjectInvoice>;
  /**
   * Marks a project as active.
   *
   * `POST /books/v3/projects/{project_id}/active`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  markAsActive(projectId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a project as inactive.
   *
   * `POST /books/v3/projects/{project_id}/inactive`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  markAsInactive(projectId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a project.
   *
   * `PUT /books/v3/projects/{project_id}`
   *
   * Scopes: `ZohoBooks.projects.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  update(projectId: string, body: ProjectUpdate, options?: CallOptions): ZohoPromise<Project>;
  /**
   * Updates a project, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/projects`
   *
   * Scopes: `ZohoBooks.projects.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  updateByCustomField(body: ProjectUpdate, params: ProjectsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Project>;
}
