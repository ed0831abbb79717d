// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CommentCreate } from "../schemas/common.ts";
import type { AddedComment, Project, ProjectClone, ProjectComment, ProjectCreate, ProjectInvoice, ProjectListItem, ProjectUpdate } from "../schemas/projects.ts";

/**
 * Adds a comment to a project.
 *
 * `POST /books/v3/projects/{project_id}/comments`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsAddComment(client: ClientContext, projectId: string, body: CommentCreate, options?: CallOptions): ZohoPromise<AddedComment> {
  const operation: Operation = {
    name: "books.projects.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "comments",
  };
  return entity(client, operation, { path: { project_id: projectId }, body }, options);
}

/**
 * Creates a project from another one.
 *
 * `POST /books/v3/projects/{project_id}/clone`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsClone(client: ClientContext, projectId: string, body: ProjectClone, options?: CallOptions): ZohoPromise<Project> {
  const operation: Operation = {
    name: "books.projects.clone",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/clone",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "project",
  };
  return entity(client, operation, { path: { project_id: projectId }, body }, options);
}

/**
 * Creates a project.
 *
 * `POST /books/v3/projects`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsCreate(client: ClientContext, body: ProjectCreate, options?: CallOptions): ZohoPromise<Project> {
  const operation: Operation = {
    name: "books.projects.create",
    product: "books",
    method: "POST",
    path: "/books/v3/projects",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "project",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a project.
 *
 * `DELETE /books/v3/projects/{project_id}`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsDelete(client: ClientContext, projectId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projects.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/{project_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId } }, options);
}

/**
 * Deletes the comment of a project.
 *
 * `DELETE /books/v3/projects/{project_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsDeleteComment(client: ClientContext, projectId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projects.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/{project_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId, comment_id: commentId } }, options);
}

/**
 * Gets a project.
 *
 * `GET /books/v3/projects/{project_id}`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsGet(client: ClientContext, projectId: string, options?: CallOptions): ZohoPromise<Project> {
  const operation: Operation = {
    name: "books.projects.get",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "project",
  };
  return entity(client, operation, { path: { project_id: projectId } }, options);
}

export interface ProjectsListParams {
  customer_id?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive";
  page?: number;
  per_page?: number;
  sort_column?: "project_name" | "customer_name" | "rate" | "created_time";
}

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
export function projectsList(client: ClientContext, params?: ProjectsListParams, options?: CallOptions): PagePromise<ProjectListItem> {
  const operation: Operation = {
    name: "books.projects.list",
    product: "books",
    method: "GET",
    path: "/books/v3/projects",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "projects",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function projectsListComments(client: ClientContext, projectId: string, options?: CallOptions): PagePromise<ProjectComment> {
  const operation: Operation = {
    name: "books.projects.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { project_id: projectId } }, options);
}

export interface ProjectsListInvoicesParams {
  page?: number;
  per_page?: number;
  sort_column?: "invoice_number" | "date" | "total" | "balance" | "created_time";
}

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
export function projectsListInvoices(client: ClientContext, projectId: string, params?: ProjectsListInvoicesParams, options?: CallOptions): PagePromise<ProjectInvoice> {
  const operation: Operation = {
    name: "books.projects.listInvoices",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/invoices",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "invoices",
    paging: "context",
  };
  return page(client, operation, { path: { project_id: projectId }, params }, options);
}

/**
 * Marks a project as active.
 *
 * `POST /books/v3/projects/{project_id}/active`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsMarkAsActive(client: ClientContext, projectId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projects.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId } }, options);
}

/**
 * Marks a project as inactive.
 *
 * `POST /books/v3/projects/{project_id}/inactive`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsMarkAsInactive(client: ClientContext, projectId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projects.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId } }, options);
}

/**
 * Updates a project.
 *
 * `PUT /books/v3/projects/{project_id}`
 *
 * Scopes: `ZohoBooks.projects.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsUpdate(client: ClientContext, projectId: string, body: ProjectUpdate, options?: CallOptions): ZohoPromise<Project> {
  const operation: Operation = {
    name: "books.projects.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/projects/{project_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.UPDATE"],
    organization: organizationOf,
    property: "project",
  };
  return entity(client, operation, { path: { project_id: projectId }, body }, options);
}

export interface ProjectsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a project, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/projects`
 *
 * Scopes: `ZohoBooks.projects.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectsUpdateByCustomField(client: ClientContext, body: ProjectUpdate, params: ProjectsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Project> {
  const operation: Operation = {
    name: "books.projects.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/projects",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "project",
  };
  return entity(client, operation, { body, params }, options);
}
