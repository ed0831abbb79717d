// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ReportingTagsListAllOptionsParams, ReportingTagsListOptionsParams, ReportingTagsSetDefaultOptionParams } from "../operations/reporting-tags.ts";
import type { Tag } from "../schemas/common.ts";
import type { ReportingTag, ReportingTagAllOptions, ReportingTagCreate, ReportingTagListItem, ReportingTagOptionInput, ReportingTagOptionListItem, ReportingTagReorder, ReportingTagUpdate, ReportingTagUpdateCriteria } from "../schemas/reporting-tags.ts";

/** Operations on reporting tags. */
export interface ReportingTagsApi {
  /**
   * Creates a reporting tag.
   *
   * `POST /books/v3/reportingtags`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  create(body: ReportingTagCreate, options?: CallOptions): ZohoPromise<ReportingTag>;
  /**
   * Deletes a reporting tag.
   *
   * `DELETE /books/v3/reportingtags/{tag_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  delete(tagId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(options?: CallOptions): PagePromise<ReportingTagListItem>;
  /**
   * Lists the options of all reporting tags.
   *
   * `GET /books/v3/reportingtags/options`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  listAllOptions(params: ReportingTagsListAllOptionsParams, options?: CallOptions): ZohoPromise<ReportingTagAllOptions>;
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
  listOptions(tagId: string, params: ReportingTagsListOptionsParams, options?: CallOptions): PagePromise<ReportingTagOptionListItem>;
  /**
   * Marks a reporting tag as active.
   *
   * `POST /books/v3/reportingtags/{tag_id}/active`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  markAsActive(tagId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a reporting tag as inactive.
   *
   * `POST /books/v3/reportingtags/{tag_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  markAsInactive(tagId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the option of a reporting tag as active.
   *
   * `POST /books/v3/reportingtags/{tag_id}/option/{option_id}/active`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  markOptionAsActive(tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the option of a reporting tag as inactive.
   *
   * `POST /books/v3/reportingtags/{tag_id}/option/{option_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  markOptionAsInactive(tagId: string, optionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Puts reporting tags in another order.
   *
   * `PUT /books/v3/reportingtags/reorder`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  reorder(body: ReportingTagReorder, options?: CallOptions): ZohoPromise<Tag[]>;
  /**
   * Sets the default option of a reporting tag.
   *
   * `POST /books/v3/reportingtags/{tag_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  setDefaultOption(tagId: string, params: ReportingTagsSetDefaultOptionParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a reporting tag.
   *
   * `PUT /books/v3/reportingtags/{tag_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  update(tagId: string, body: ReportingTagUpdate, options?: CallOptions): ZohoPromise<ReportingTag>;
  /**
   * Updates the criteria of a reporting tag.
   *
   * `PUT /books/v3/reportingtags/{tag_id}/criteria`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  updateCriteria(tagId: string, body: ReportingTagUpdateCriteria, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the options of a reporting tag.
   *
   * `PUT /books/v3/reportingtags/{tag_id}/options`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/reporting-tags/
   */
  updateOptions(tagId: string, rows: readonly ReportingTagOptionInput[], options?: CallOptions): ZohoPromise<void>;
}
