// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Tag } from "../schemas/common.ts";
import type { ReportingTag, ReportingTagAllOptions, ReportingTagCreate, ReportingTagListItem, ReportingTagOptionInput, ReportingTagOptionListItem, ReportingTagReorder, ReportingTagUpdate, ReportingTagUpdateCriteria } from "../schemas/reporting-tags.ts";

/**
 * Creates a reporting tag.
 *
 * `POST /books/v3/reportingtags`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsCreate(client: ClientContext, body: ReportingTagCreate, options?: CallOptions): ZohoPromise<ReportingTag> {
  const operation: Operation = {
    name: "books.reportingTags.create",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "tag",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a reporting tag.
 *
 * `DELETE /books/v3/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsDelete(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/reportingtags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Lists reporting tags.
 *
 * `GET /books/v3/reportingtags`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsList(client: ClientContext, options?: CallOptions): PagePromise<ReportingTagListItem> {
  const operation: Operation = {
    name: "books.reportingTags.list",
    product: "books",
    method: "GET",
    path: "/books/v3/reportingtags",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
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
 * `GET /books/v3/reportingtags/options`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsListAllOptions(client: ClientContext, params: ReportingTagsListAllOptionsParams, options?: CallOptions): ZohoPromise<ReportingTagAllOptions> {
  const operation: Operation = {
    name: "books.reportingTags.listAllOptions",
    product: "books",
    method: "GET",
    path: "/books/v3/reportingtags/options",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
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
 * `GET /books/v3/reportingtags/{tag_id}/options/all`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsListOptions(client: ClientContext, tagId: string, params: ReportingTagsListOptionsParams, options?: CallOptions): PagePromise<ReportingTagOptionListItem> {
  const operation: Operation = {
    name: "books.reportingTags.listOptions",
    product: "books",
    method: "GET",
    path: "/books/v3/reportingtags/{tag_id}/options/all",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "results",
  };
  return page(client, operation, { path: { tag_id: tagId }, params }, options);
}

/**
 * Marks a reporting tag as active.
 *
 * `POST /books/v3/reportingtags/{tag_id}/active`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsMarkAsActive(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags/{tag_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Marks a reporting tag as inactive.
 *
 * `POST /books/v3/reportingtags/{tag_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsMarkAsInactive(client: ClientContext, tagId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags/{tag_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId } }, options);
}

/**
 * Marks the option of a reporting tag as active.
 *
 * `POST /books/v3/reportingtags/{tag_id}/option/{option_id}/active`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsMarkOptionAsActive(client: ClientContext, tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.markOptionAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags/{tag_id}/option/{option_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId, option_id: optionId } }, options);
}

/**
 * Marks the option of a reporting tag as inactive.
 *
 * `POST /books/v3/reportingtags/{tag_id}/option/{option_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsMarkOptionAsInactive(client: ClientContext, tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.markOptionAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags/{tag_id}/option/{option_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId, option_id: optionId } }, options);
}

/**
 * Puts reporting tags in another order.
 *
 * `PUT /books/v3/reportingtags/reorder`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsReorder(client: ClientContext, body: ReportingTagReorder, options?: CallOptions): ZohoPromise<Tag[]> {
  const operation: Operation = {
    name: "books.reportingTags.reorder",
    product: "books",
    method: "PUT",
    path: "/books/v3/reportingtags/reorder",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
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
 * `POST /books/v3/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsSetDefaultOption(client: ClientContext, tagId: string, params: ReportingTagsSetDefaultOptionParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.setDefaultOption",
    product: "books",
    method: "POST",
    path: "/books/v3/reportingtags/{tag_id}",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, params }, options);
}

/**
 * Updates a reporting tag.
 *
 * `PUT /books/v3/reportingtags/{tag_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsUpdate(client: ClientContext, tagId: string, body: ReportingTagUpdate, options?: CallOptions): ZohoPromise<ReportingTag> {
  const operation: Operation = {
    name: "books.reportingTags.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/reportingtags/{tag_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tag",
  };
  return entity(client, operation, { path: { tag_id: tagId }, body }, options);
}

/**
 * Updates the criteria of a reporting tag.
 *
 * `PUT /books/v3/reportingtags/{tag_id}/criteria`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsUpdateCriteria(client: ClientContext, tagId: string, body: ReportingTagUpdateCriteria, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.updateCriteria",
    product: "books",
    method: "PUT",
    path: "/books/v3/reportingtags/{tag_id}/criteria",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, body }, options);
}

/**
 * Updates the options of a reporting tag.
 *
 * `PUT /books/v3/reportingtags/{tag_id}/options`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/reporting-tags/
 */
export function reportingTagsUpdateOptions(client: ClientContext, tagId: string, rows: readonly ReportingTagOptionInput[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.reportingTags.updateOptions",
    product: "books",
    method: "PUT",
    path: "/books/v3/reportingtags/{tag_id}/options",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    wrap: "options",
    organization: organizationOf,
  };
  return none(client, operation, { path: { tag_id: tagId }, body: rows }, options);
}
