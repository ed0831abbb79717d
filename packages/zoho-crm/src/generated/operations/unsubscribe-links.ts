// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { UnsubscribeLink, UnsubscribeLinkAssociation, UnsubscribeLinkInput } from "../schemas/unsubscribe-links.ts";

/**
 * Creates unsubscribe links.
 *
 * `POST /crm/v8/settings/unsubscribe_links`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksCreate(client: ClientContext, rows: readonly UnsubscribeLinkInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/unsubscribe_links",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    wrap: "unsubscribe_links",
    property: "unsubscribe_links",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes an unsubscribe link.
 *
 * `DELETE /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksDelete(client: ClientContext, unsubscribeLinkId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    property: "unsubscribe_links",
  };
  return outcome(client, operation, { path: { unsubscribe_link_id: unsubscribeLinkId } }, options);
}

/**
 * Gets an unsubscribe link.
 *
 * `GET /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksGet(client: ClientContext, unsubscribeLinkId: string, options?: CallOptions): ZohoPromise<UnsubscribeLink> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    property: "unsubscribe_links",
  };
  return entity(client, operation, { path: { unsubscribe_link_id: unsubscribeLinkId } }, options);
}

/**
 * Lists unsubscribe links.
 *
 * `GET /crm/v8/settings/unsubscribe_links`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksList(client: ClientContext, options?: CallOptions): PagePromise<UnsubscribeLink> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/unsubscribe_links",
    retry: "safe",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    property: "unsubscribe_links",
  };
  return page(client, operation, {}, options);
}

/**
 * Lists the associations of an unsubscribe link.
 *
 * `GET /crm/v8/settings/unsubscribe_link/actions/associations`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_MODULE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksListAssociations(client: ClientContext, options?: CallOptions): PagePromise<UnsubscribeLinkAssociation> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.listAssociations",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/unsubscribe_link/actions/associations",
    retry: "safe",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    property: "associations",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates an unsubscribe link.
 *
 * `PUT /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksUpdate(client: ClientContext, unsubscribeLinkId: string, entity: UnsubscribeLinkInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    wrap: "unsubscribe_links",
    wrapOne: true,
    property: "unsubscribe_links",
  };
  return outcome(client, operation, { path: { unsubscribe_link_id: unsubscribeLinkId }, body: entity }, options);
}

/**
 * Updates several unsubscribe links.
 *
 * `PUT /crm/v8/settings/unsubscribe_links`
 *
 * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function unsubscribeLinksUpdateMany(client: ClientContext, rows: readonly UnsubscribeLinkInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.unsubscribeLinks.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/unsubscribe_links",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.unsubscribe.ALL"],
    wrap: "unsubscribe_links",
    property: "unsubscribe_links",
  };
  return batch(client, operation, { body: rows }, options);
}
