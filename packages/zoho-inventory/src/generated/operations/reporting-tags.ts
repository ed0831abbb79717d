// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Tag } from "../schemas/common.ts";
import type { ReportingTag, ReportingTagAllOptions, ReportingTagCreate, ReportingTagListItem, ReportingTagOptionInput, ReportingTagOptionListItem, ReportingTagReorder, ReportingTagUpdate, ReportingTagUpdateCriteria } from "../schemas/reporting-tags.ts";

/**
 * Creates a reporting tag.
 *
 * `POST /inventory/v1/reportingtags`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsCreate(client: ClientContext, body: ReportingTagCreate, options?: CallOptions): ZohoPromise<ReportingTag> {
  const operation: Operation = {
    name: "inventory.reportingTags.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "tag",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a reporting tag.
 *
 * `DELETE /inventory/v1/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsDelete(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/reportingtags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Lists reporting tags.
 *
 * `GET /inventory/v1/reportingtags`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsList(client: ClientContext, options?: CallOptions): PagePromise<ReportingTagListItem> {
  const operation: Operation = {
    name: "inventory.reportingTags.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/reportingtags",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "reporting_tags",
  };
  return page(client, operation, {}, options);
}

export interface ReportingTagsListAllOptionsParams {
  tag_id: string;
}

/**
 * Lists the options of all reporting tags.
 *
 * `GET /inventory/v1/reportingtags/options`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsListAllOptions(client: ClientContext, params: ReportingTagsListAllOptionsParams, options?: CallOptions): ZohoPromise<ReportingTagAllOptions> {
  const operation: Operation = {
    name: "inventory.reportingTags.listAllOptions",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/reportingtags/options",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

export interface ReportingTagsListOptionsParams {
  show_untagged?: boolean;
  tag_id: string;
}

/**
 * Lists the options of a reporting tag.
 *
 * `GET /inventory/v1/reportingtags/{tag_id}/options/all`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsListOptions(client: ClientContext, tagId: string, params: ReportingTagsListOptionsParams, options?: CallOptions): PagePromise<ReportingTagOptionListItem> {
  const operation: Operation = {
    name: "inventory.reportingTags.listOptions",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/reportingtags/{tag_id}/options/all",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "results",
  };
  return page(client, operation, { path: { tag_id: tagId }, params }, options);
}

/**
 * Marks a reporting tag as active.
 *
 * `POST /inventory/v1/reportingtags/{tag_id}/active`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsMarkAsActive(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags/{tag_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Marks a reporting tag as inactive.
 *
 * `POST /inventory/v1/reportingtags/{tag_id}/inactive`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsMarkAsInactive(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags/{tag_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Marks the option of a reporting tag as active.
 *
 * `POST /inventory/v1/reportingtags/{tag_id}/option/{option_id}/active`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsMarkOptionAsActive(client: ClientContext, tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.markOptionAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags/{tag_id}/option/{option_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId, option_id: optionId } }, options);
}

/**
 * Marks the option of a reporting tag as inactive.
 *
 * `POST /inventory/v1/reportingtags/{tag_id}/option/{option_id}/inactive`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsMarkOptionAsInactive(client: ClientContext, tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.markOptionAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags/{tag_id}/option/{option_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId, option_id: optionId } }, options);
}

/**
 * Puts reporting tags in another order.
 *
 * `PUT /inventory/v1/reportingtags/reorder`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsReorder(client: ClientContext, body: ReportingTagReorder, options?: CallOptions): ZohoPromise<Tag[]> {
  const operation: Operation = {
    name: "inventory.reportingTags.reorder",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/reportingtags/reorder",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tags",
  };
  return value(client, operation, { body }, options);
}

export interface ReportingTagsSetDefaultOptionParams {
  default_option_id: string;
}

/**
 * Sets the default option of a reporting tag.
 *
 * `POST /inventory/v1/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsSetDefaultOption(client: ClientContext, tagId: string, params: ReportingTagsSetDefaultOptionParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.setDefaultOption",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/reportingtags/{tag_id}",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, params }, options);
}

/**
 * Updates a reporting tag.
 *
 * `PUT /inventory/v1/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsUpdate(client: ClientContext, tagId: string, body: ReportingTagUpdate, options?: CallOptions): ZohoPromise<ReportingTag> {
  const operation: Operation = {
    name: "inventory.reportingTags.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/reportingtags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tag",
  };
  return entity(client, operation, { path: { tag_id: tagId }, body }, options);
}

/**
 * Updates the criteria of a reporting tag.
 *
 * `PUT /inventory/v1/reportingtags/{tag_id}/criteria`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsUpdateCriteria(client: ClientContext, tagId: string, body: ReportingTagUpdateCriteria, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.updateCriteria",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/reportingtags/{tag_id}/criteria",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, body }, options);
}

/**
 * Updates the options of a reporting tag.
 *
 * `PUT /inventory/v1/reportingtags/{tag_id}/options`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/reporting-tags/
 */
export function reportingTagsUpdateOptions(client: ClientContext, tagId: string, rows: readonly ReportingTagOptionInput[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.reportingTags.updateOptions",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/reportingtags/{tag_id}/options",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    wrap: "options",
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, body: rows }, options);
}
