// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EstimatesCreateParams, EstimatesDownloadManyParams, EstimatesDownloadParams, EstimatesEmailManyParams, EstimatesEmailParams, EstimatesGetEmailContentParams, EstimatesListParams, EstimatesPrintManyParams, EstimatesUpdateByCustomFieldParams, EstimatesUpdateParams } from "../operations/estimates.ts";
import type { AddressUpdate, CustomFieldUpdate, EmailContent, EstimateAddComment, Template } from "../schemas/common.ts";
import type { Comment, Estimate, EstimateComment, EstimateCreate, EstimateEmail, EstimateListItem, EstimateUpdate } from "../schemas/estimates.ts";

/** Operations on estimates. */
export interface EstimatesApi {
  /**
   * Adds a comment to an estimate.
   *
   * `POST /books/v3/estimates/{estimate_id}/comments`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  addComment(estimateId: string, body?: EstimateAddComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an estimate.
   *
   * `POST /books/v3/estimates/{estimate_id}/approve`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  approve(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an estimate.
   *
   * `POST /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  create(body: EstimateCreate, params?: EstimatesCreateParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Deletes an estimate.
   *
   * `DELETE /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  delete(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of an estimate.
   *
   * `DELETE /books/v3/estimates/{estimate_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.estimates.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  deleteComment(estimateId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads an estimate.
   *
   * `GET /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  download(estimateId: string, params: EstimatesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads several estimates.
   *
   * `GET /books/v3/estimates/pdf`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  downloadMany(params: EstimatesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails an estimate.
   *
   * `POST /books/v3/estimates/{estimate_id}/email`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  email(estimateId: string, body: EstimateEmail, params?: EstimatesEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Emails several estimates.
   *
   * `POST /books/v3/estimates/email`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  emailMany(params: EstimatesEmailManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an estimate.
   *
   * `GET /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  get(estimateId: string, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Gets the email content of an estimate.
   *
   * `GET /books/v3/estimates/{estimate_id}/email`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  getEmailContent(estimateId: string, params: EstimatesGetEmailContentParams, options?: CallOptions): ZohoPromise<EmailContent>;
  /**
   * Lists estimates.
   *
   * `GET /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  list(params?: EstimatesListParams, options?: CallOptions): PagePromise<EstimateListItem>;
  /**
   * Lists the comments of an estimate.
   *
   * `GET /books/v3/estimates/{estimate_id}/comments`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  listComments(estimateId: string, options?: CallOptions): PagePromise<EstimateComment>;
  /**
   * Lists the templates of an estimate.
   *
   * `GET /books/v3/estimates/templates`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks an estimate as accepted.
   *
   * `POST /books/v3/estimates/{estimate_id}/status/accepted`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  markAsAccepted(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an estimate as declined.
   *
   * `POST /books/v3/estimates/{estimate_id}/status/declined`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  markAsDeclined(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an estimate as sent.
   *
   * `POST /books/v3/estimates/{estimate_id}/status/sent`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  markAsSent(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Prints several estimates.
   *
   * `GET /books/v3/estimates/print`
   *
   * Scopes: `ZohoBooks.estimates.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  printMany(params: EstimatesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Submits an estimate.
   *
   * `POST /books/v3/estimates/{estimate_id}/submit`
   *
   * Scopes: `ZohoBooks.estimates.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  submit(estimateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  update(estimateId: string, body: EstimateUpdate, params?: EstimatesUpdateParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Updates the billing address of an estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}/address/billing`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateBillingAddress(estimateId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an estimate, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/estimates`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateByCustomField(body: EstimateUpdate, params: EstimatesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Estimate>;
  /**
   * Updates the comment of an estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateComment(estimateId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<Comment>;
  /**
   * Updates the custom fields of an estimate.
   *
   * `PUT /books/v3/estimate/{estimate_id}/customfields`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateCustomFields(estimateId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the shipping address of an estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateShippingAddress(estimateId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of an estimate.
   *
   * `PUT /books/v3/estimates/{estimate_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.estimates.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/estimates/
   */
  updateTemplate(estimateId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
