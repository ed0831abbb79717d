// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ProfilesDeleteParams } from "../operations/profiles.ts";
import type { ActionResult, Profile, ProfileInput } from "../schemas/common.ts";

/** Operations on profiles. */
export interface ProfilesApi {
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
  clone(profileId: string, entity: ProfileInput, options?: CallOptions): ZohoPromise<ActionResult>;
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
  delete(profileId: string, params: ProfilesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  get(profileId: string, options?: CallOptions): ZohoPromise<Profile>;
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
  list(options?: CallOptions): PagePromise<Profile>;
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
  update(profileId: string, entity: ProfileInput, options?: CallOptions): ZohoPromise<ActionResult>;
}
