// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ContactRolesDeleteManyParams } from "../operations/contact-roles.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { ContactRole, ContactRoleInput } from "../schemas/contact-roles.ts";

/** Operations on contact roles. */
export interface ContactRolesApi {
  /**
   * Creates contact roles.
   *
   * `POST /crm/v8/Contacts/roles`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly ContactRoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a contact role.
   *
   * `DELETE /crm/v8/Contacts/roles/{contact_role_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(contactRoleId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Deletes several contact roles.
   *
   * `DELETE /crm/v8/Contacts/roles`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  deleteMany(params: ContactRolesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets a contact role.
   *
   * `GET /crm/v8/Contacts/roles/{contact_role_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(contactRoleId: string, options?: CallOptions): ZohoPromise<ContactRole>;
  /**
   * Lists contact roles.
   *
   * `GET /crm/v8/Contacts/roles`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(options?: CallOptions): PagePromise<ContactRole>;
  /**
   * Updates a contact role.
   *
   * `PUT /crm/v8/Contacts/roles/{contact_role_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(contactRoleId: string, entity: ContactRoleInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several contact roles.
   *
   * `PUT /crm/v8/Contacts/roles`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly ContactRoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
