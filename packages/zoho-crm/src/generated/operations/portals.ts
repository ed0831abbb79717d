// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page, value } from "@x/zoho-auth/client";
import type { Portal, PortalInput, PortalRelatedList, PortalResult } from "../schemas/portals.ts";

/**
 * Creates portals.
 *
 * `POST /crm/v8/settings/portals`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/create-portal.html
 */
export function portalsCreate(client: ClientContext, rows: readonly PortalInput[], options?: CallOptions): ZohoPromise<BatchResult<PortalResult>> {
  const operation: Operation = {
    name: "crm.portals.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/portals",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    wrap: "portals",
    property: "portals",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Gets a portal.
 *
 * `GET /crm/v8/settings/portals/{portal}`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-portals.html
 */
export function portalsGet(client: ClientContext, portal: string, options?: CallOptions): ZohoPromise<Portal> {
  const operation: Operation = {
    name: "crm.portals.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals/{portal}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "portals",
  };
  return entity(client, operation, { path: { portal } }, options);
}

export interface PortalsGetMetaParams {
  module: string;
}

/**
 * Gets the related lists that a portal can show.
 *
 * `GET /crm/v8/settings/portals/meta`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function portalsGetMeta(client: ClientContext, params: PortalsGetMetaParams, options?: CallOptions): ZohoPromise<PortalRelatedList[] | undefined> {
  const operation: Operation = {
    name: "crm.portals.getMeta",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals/meta",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "related_lists",
  };
  return value(client, operation, { params }, options);
}

/**
 * Lists portals.
 *
 * `GET /crm/v8/settings/portals`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-portals.html
 */
export function portalsList(client: ClientContext, options?: CallOptions): PagePromise<Portal> {
  const operation: Operation = {
    name: "crm.portals.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "portals",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a portal.
 *
 * `PUT /crm/v8/settings/portals/{portal}`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function portalsUpdate(client: ClientContext, portal: string, entity: PortalInput, options?: CallOptions): ZohoPromise<PortalResult> {
  const operation: Operation = {
    name: "crm.portals.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/portals/{portal}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    wrap: "portals",
    wrapOne: true,
    property: "portals",
  };
  return outcome(client, operation, { path: { portal }, body: entity }, options);
}
