// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EstimatesCreateParams, EstimatesDownloadManyParams, EstimatesDownloadParams, EstimatesEmailManyParams, EstimatesEmailParams, EstimatesGetEmailContentParams, EstimatesListParams, EstimatesPrintManyParams, EstimatesUpdateByCustomFieldParams, EstimatesUpdateParams } from "../operations/estimates.ts";
import type { EstimateAddComment, EstimateEmailContent, InvoiceUpdateBillingAddress, ItemUpdateCustomFields, Template } from "../schemas/common.ts";
import type { Comment, Estimate, EstimateComment, EstimateCreate, EstimateEmail, EstimateListItem, EstimateUpdate } from "../schemas/estimates.ts";

/** Operations on estimates. */
export interface EstimatesApi {
  /**
   * Add comment (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/comments`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addComment(estimateId: string, body?: EstimateAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approve (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/approve`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  approve(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates estimates.
   *
   * `POST /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: EstimateCreate, params?: EstimatesCreateParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Deletes one estimate.
   *
   * `DELETE /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (estimates).
   *
   * `DELETE /books/v3/estimates/{estimate_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.estimates.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteComment(estimateId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download (estimates).
   *
   * `GET /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  download(estimateId: string, params: EstimatesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Download many (estimates).
   *
   * `GET /books/v3/estimates/pdf`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  downloadMany(params: EstimatesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Email (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/email`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  email(estimateId: string, body: EstimateEmail, params?: EstimatesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Email many (estimates).
   *
   * `POST /books/v3/estimates/email`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  emailMany(params: EstimatesEmailManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets one estimate.
   *
   * `GET /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(estimateId: string, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Get email content (estimates).
   *
   * `GET /books/v3/estimates/{estimate_id}/email`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getEmailContent(estimateId: string, params: EstimatesGetEmailContentParams, options?: CallOptions): ZohoPromise<EstimateEmailContent>;
  /**
   * Lists estimates.
   *
   * `GET /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: EstimatesListParams, options?: CallOptions): PagePromise<EstimateListItem>;
  /**
   * List comments (estimates).
   *
   * `GET /books/v3/estimates/{estimate_id}/comments`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listComments(estimateId: string, options?: CallOptions): PagePromise<EstimateComment>;
  /**
   * List templates (estimates).
   *
   * `GET /books/v3/estimates/templates`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Mark as accepted (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/status/accepted`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsAccepted(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as declined (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/status/declined`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsDeclined(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as sent (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/status/sent`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsSent(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Print many (estimates).
   *
   * `GET /books/v3/estimates/print`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  printMany(params: EstimatesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Submit (estimates).
   *
   * `POST /books/v3/estimates/{estimate_id}/submit`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  submit(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(estimateId: string, body: EstimateUpdate, params?: EstimatesUpdateParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Update billing address (estimates).
   *
   * `PUT /books/v3/estimates/{estimate_id}/address/billing`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateBillingAddress(estimateId: string, body: InvoiceUpdateBillingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update by custom field (estimates).
   *
   * `PUT /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateByCustomField(body: EstimateUpdate, params: EstimatesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Update comment (estimates).
   *
   * `PUT /books/v3/estimates/{estimate_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateComment(estimateId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<Comment>;
  /**
   * Update custom fields (estimates).
   *
   * `PUT /books/v3/estimate/{estimate_id}/customfields`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateCustomFields(estimateId: string, body: readonly ItemUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Update shipping address (estimates).
   *
   * `PUT /books/v3/estimates/{estimate_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateShippingAddress(estimateId: string, body: InvoiceUpdateBillingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update template (estimates).
   *
   * `PUT /books/v3/estimates/{estimate_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateTemplate(estimateId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
