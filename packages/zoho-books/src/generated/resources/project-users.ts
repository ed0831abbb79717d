// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ProjectUserCreate, ProjectUserInvite, ProjectUserUpdate, ProjectUserUser, User } from "../schemas/project-users.ts";

/** Operations on project users. */
export interface ProjectUsersApi {
  /**
   * Creates a project user.
   *
   * `POST /books/v3/projects/{project_id}/users`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  create(projectId: string, body: ProjectUserCreate, options?: CallOptions): ZohoPromise<User>;
  /**
   * Deletes a project user.
   *
   * `DELETE /books/v3/projects/{project_id}/users/{user_id}`
   *
   * Scopes: `ZohoBooks.projects.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  delete(projectId: string, userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a project user.
   *
   * `GET /books/v3/projects/{project_id}/users/{user_id}`
   *
   * Scopes: `ZohoBooks.projects.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  get(projectId: string, userId: string, options?: CallOptions): ZohoPromise<ProjectUserUser>;
  /**
   * Invites a project user.
   *
   * `POST /books/v3/projects/{project_id}/users/invite`
   *
   * Scopes: `ZohoBooks.projects.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  invite(projectId: string, body: ProjectUserInvite, options?: CallOptions): ZohoPromise<ProjectUserUser[]>;
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
  list(projectId: string, options?: CallOptions): PagePromise<User>;
  /**
   * Updates a project user.
   *
   * `PUT /books/v3/projects/{project_id}/users/{user_id}`
   *
   * Scopes: `ZohoBooks.projects.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/projects/
   */
  update(projectId: string, userId: string, body: ProjectUserUpdate, options?: CallOptions): ZohoPromise<ProjectUserUser>;
}
