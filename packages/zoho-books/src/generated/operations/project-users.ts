// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { ProjectUserCreate, ProjectUserInvite, ProjectUserUpdate, ProjectUserUser, User } from "../schemas/project-users.ts";

/**
 * Creates a project user.
 *
 * `POST /books/v3/projects/{project_id}/users`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersCreate(client: ClientContext, projectId: string, body: ProjectUserCreate, options?: CallOptions): ZohoPromise<User> {
  const operation: Operation = {
    name: "books.projectUsers.create",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/users",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "users",
  };
  return entity(client, operation, { path: { project_id: projectId }, body }, options);
}

/**
 * Deletes a project user.
 *
 * `DELETE /books/v3/projects/{project_id}/users/{user_id}`
 *
 * Scopes: `ZohoBooks.projects.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersDelete(client: ClientContext, projectId: string, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.projectUsers.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/projects/{project_id}/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { project_id: projectId, user_id: userId } }, options);
}

/**
 * Gets a project user.
 *
 * `GET /books/v3/projects/{project_id}/users/{user_id}`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersGet(client: ClientContext, projectId: string, userId: string, options?: CallOptions): ZohoPromise<ProjectUserUser> {
  const operation: Operation = {
    name: "books.projectUsers.get",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/users/{user_id}",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "user",
  };
  return entity(client, operation, { path: { project_id: projectId, user_id: userId } }, options);
}

/**
 * Invites a project user.
 *
 * `POST /books/v3/projects/{project_id}/users/invite`
 *
 * Scopes: `ZohoBooks.projects.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersInvite(client: ClientContext, projectId: string, body: ProjectUserInvite, options?: CallOptions): ZohoPromise<ProjectUserUser[]> {
  const operation: Operation = {
    name: "books.projectUsers.invite",
    product: "books",
    method: "POST",
    path: "/books/v3/projects/{project_id}/users/invite",
    retry: "unsafe",
    scopes: ["ZohoBooks.projects.CREATE"],
    organization: organizationOf,
    property: "users",
  };
  return value(client, operation, { path: { project_id: projectId }, body }, options);
}

/**
 * Lists project users.
 *
 * `GET /books/v3/projects/{project_id}/users`
 *
 * Scopes: `ZohoBooks.projects.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersList(client: ClientContext, projectId: string, options?: CallOptions): PagePromise<User> {
  const operation: Operation = {
    name: "books.projectUsers.list",
    product: "books",
    method: "GET",
    path: "/books/v3/projects/{project_id}/users",
    retry: "safe",
    scopes: ["ZohoBooks.projects.READ"],
    organization: organizationOf,
    property: "users",
  };
  return page(client, operation, { path: { project_id: projectId } }, options);
}

/**
 * Updates a project user.
 *
 * `PUT /books/v3/projects/{project_id}/users/{user_id}`
 *
 * Scopes: `ZohoBooks.projects.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/projects/
 */
export function projectUsersUpdate(client: ClientContext, projectId: string, userId: string, body: ProjectUserUpdate, options?: CallOptions): ZohoPromise<ProjectUserUser> {
  const operation: Operation = {
    name: "books.projectUsers.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/projects/{project_id}/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.projects.UPDATE"],
    organization: organizationOf,
    property: "users",
  };
  return entity(client, operation, { path: { project_id: projectId, user_id: userId }, body }, options);
}
