// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, Profile, ProfileInput } from "../schemas/common.ts";

/**
 * Clones a profile.
 *
 * `POST /crm/v8/settings/profiles/{profile_id}/actions/clone`
 *
 * Scopes: `ZohoCRM.settings.profiles.ALL`, or `ZohoCRM.settings.profiles.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INVALID_DATA, LICENSE_LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function profilesClone(client: ClientContext, profileId: string, entity: ProfileInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.profiles.clone",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/profiles/{profile_id}/actions/clone",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.profiles.ALL", "ZohoCRM.settings.profiles.CREATE"],
    wrap: "profiles",
    wrapOne: true,
    property: "profiles",
  };
  return outcome(client, operation, { path: { profile_id: profileId }, body: entity }, options);
}

export interface ProfilesDeleteParams {
  transfer_to: string;
}

/**
 * Deletes a profile.
 *
 * `DELETE /crm/v8/settings/profiles/{profile_id}`
 *
 * Scopes: `ZohoCRM.settings.profiles.ALL`, or `ZohoCRM.settings.profiles.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function profilesDelete(client: ClientContext, profileId: string, params: ProfilesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.profiles.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/profiles/{profile_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.profiles.ALL", "ZohoCRM.settings.profiles.DELETE"],
  };
  return outcome(client, operation, { path: { profile_id: profileId }, params }, options);
}

/**
 * Gets a profile.
 *
 * `GET /crm/v8/settings/profiles/{profile_id}`
 *
 * Scopes: `ZohoCRM.settings.profiles.ALL`, or `ZohoCRM.settings.profiles.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_ERROR, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-profiles.html
 */
export function profilesGet(client: ClientContext, profileId: string, options?: CallOptions): ZohoPromise<Profile> {
  const operation: Operation = {
    name: "crm.profiles.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/profiles/{profile_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.profiles.ALL", "ZohoCRM.settings.profiles.READ"],
    property: "profiles",
  };
  return entity(client, operation, { path: { profile_id: profileId } }, options);
}

/**
 * Lists profiles.
 *
 * `GET /crm/v8/settings/profiles`
 *
 * Scopes: `ZohoCRM.settings.profiles.ALL`, or `ZohoCRM.settings.profiles.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INTERNAL_ERROR, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-profiles.html
 */
export function profilesList(client: ClientContext, options?: CallOptions): PagePromise<Profile> {
  const operation: Operation = {
    name: "crm.profiles.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/profiles",
    retry: "safe",
    scopes: ["ZohoCRM.settings.profiles.ALL", "ZohoCRM.settings.profiles.READ"],
    property: "profiles",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a profile.
 *
 * `PUT /crm/v8/settings/profiles/{profile_id}`
 *
 * Scopes: `ZohoCRM.settings.profiles.ALL`, or `ZohoCRM.settings.profiles.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, INVALID_DATA, LICENSE_LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-profile-permission.html
 */
export function profilesUpdate(client: ClientContext, profileId: string, entity: ProfileInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.profiles.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/profiles/{profile_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.profiles.ALL", "ZohoCRM.settings.profiles.UPDATE"],
    wrap: "profiles",
    wrapOne: true,
    property: "profiles",
  };
  return outcome(client, operation, { path: { profile_id: profileId }, body: entity }, options);
}
