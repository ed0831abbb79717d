// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { AddressUpdate, CustomFieldUpdate, EmailContent, EstimateAddComment, Template } from "../schemas/common.ts";
import type { Comment, Estimate, EstimateComment, EstimateCreate, EstimateEmail, EstimateListItem, EstimateUpdate } from "../schemas/estimates.ts";

/**
 * Adds a comment to an estimate.
 *
 * `POST /books/v3/estimates/{estimate_id}/comments`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesAddComment(client: ClientContext, estimateId: string, body?: EstimateAddComment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId }, body }, options);
}

/**
 * Approves an estimate.
 *
 * `POST /books/v3/estimates/{estimate_id}/approve`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesApprove(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.approve",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

export interface EstimatesCreateParams {
  ignore_auto_number_generation?: boolean;
  send?: boolean;
}

/**
 * Creates an estimate.
 *
 * `POST /books/v3/estimates`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesCreate(client: ClientContext, body: EstimateCreate, params?: EstimatesCreateParams, options?: CallOptions): ZohoPromise<Estimate> {
  const operation: Operation = {
    name: "books.estimates.create",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
    property: "estimate",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes an estimate.
 *
 * `DELETE /books/v3/estimates/{estimate_id}`
 *
 * Scopes: `ZohoBooks.estimates.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesDelete(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/estimates/{estimate_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

/**
 * Deletes the comment of an estimate.
 *
 * `DELETE /books/v3/estimates/{estimate_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.estimates.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesDeleteComment(client: ClientContext, estimateId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/estimates/{estimate_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId, comment_id: commentId } }, options);
}

export interface EstimatesDownloadParams {
  accept: "pdf" | "html";
  print?: boolean;
}

/**
 * Downloads an estimate.
 *
 * `GET /books/v3/estimates/{estimate_id}`
 *
 * Scopes: `ZohoBooks.estimates.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesDownload(client: ClientContext, estimateId: string, params: EstimatesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.estimates.download",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/{estimate_id}",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { estimate_id: estimateId }, params }, options);
}

export interface EstimatesDownloadManyParams {
  estimate_ids: readonly string[];
}

/**
 * Downloads several estimates.
 *
 * `GET /books/v3/estimates/pdf`
 *
 * Scopes: `ZohoBooks.estimates.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesDownloadMany(client: ClientContext, params: EstimatesDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.estimates.downloadMany",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/pdf",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

export interface EstimatesEmailParams {
  /** Sent as a file beside the body. */
  attachments?: readonly FileUpload[];
}

/**
 * Emails an estimate.
 *
 * `POST /books/v3/estimates/{estimate_id}/email`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesEmail(client: ClientContext, estimateId: string, body: EstimateEmail, params?: EstimatesEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.email",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["attachments"],
  };
  return none(client, operation, { path: { estimate_id: estimateId }, body, params }, options);
}

export interface EstimatesEmailManyParams {
  estimate_ids: readonly string[];
}

/**
 * Emails several estimates.
 *
 * `POST /books/v3/estimates/email`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesEmailMany(client: ClientContext, params: EstimatesEmailManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.emailMany",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets an estimate.
 *
 * `GET /books/v3/estimates/{estimate_id}`
 *
 * Scopes: `ZohoBooks.estimates.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesGet(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<Estimate> {
  const operation: Operation = {
    name: "books.estimates.get",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/{estimate_id}",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
    property: "estimate",
  };
  return entity(client, operation, { path: { estimate_id: estimateId } }, options);
}

export interface EstimatesGetEmailContentParams {
  email_template_id: string;
}

/**
 * Gets the email content of an estimate.
 *
 * `GET /books/v3/estimates/{estimate_id}/email`
 *
 * Scopes: `ZohoBooks.estimates.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesGetEmailContent(client: ClientContext, estimateId: string, params: EstimatesGetEmailContentParams, options?: CallOptions): ZohoPromise<EmailContent> {
  const operation: Operation = {
    name: "books.estimates.getEmailContent",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/{estimate_id}/email",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { estimate_id: estimateId }, params }, options);
}

export interface EstimatesListParams {
  custom_field?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  estimate_number?: string;
  expiry_date?: string;
  expiry_date_after?: string;
  expiry_date_before?: string;
  expiry_date_end?: string;
  expiry_date_start?: string;
  filter_by?: "Status.All" | "Status.Sent" | "Status.Pending" | "Status.Approved" | "Status.Draft" | "Status.Invoiced" | "Status.Accepted" | "Status.Declined" | "Status.Expired" | "Status.Viewed" | "Status.AvalaraSyncFailed" | "Status.TaxAutomationFailed" | "Status.MyApprovals" | "WithAttachment" | "WithoutAttachment" | "ExceptionList" | "EmailScheduled" | "Type.NewSubscription" | "Type.Invoice";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  location_ids?: readonly string[];
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: "customer_name" | "estimate_number" | "date" | "total" | "created_time" | "last_modified_time" | "cf_(\\w+)";
  status?: "draft" | "pending_approval" | "approved" | "sent" | "invoiced" | "accepted" | "declined" | "expired" | "viewed" | "signed" | "rejected" | "partially_invoiced" | "pending_signature";
  total?: string;
  zcrm_potential_id?: string;
}

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
export function estimatesList(client: ClientContext, params?: EstimatesListParams, options?: CallOptions): PagePromise<EstimateListItem> {
  const operation: Operation = {
    name: "books.estimates.list",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
    property: "estimates",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function estimatesListComments(client: ClientContext, estimateId: string, options?: CallOptions): PagePromise<EstimateComment> {
  const operation: Operation = {
    name: "books.estimates.listComments",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/{estimate_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { estimate_id: estimateId } }, options);
}

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
export function estimatesListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.estimates.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/templates",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks an estimate as accepted.
 *
 * `POST /books/v3/estimates/{estimate_id}/status/accepted`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesMarkAsAccepted(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.markAsAccepted",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/status/accepted",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

/**
 * Marks an estimate as declined.
 *
 * `POST /books/v3/estimates/{estimate_id}/status/declined`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesMarkAsDeclined(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.markAsDeclined",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/status/declined",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

/**
 * Marks an estimate as sent.
 *
 * `POST /books/v3/estimates/{estimate_id}/status/sent`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesMarkAsSent(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.markAsSent",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/status/sent",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

export interface EstimatesPrintManyParams {
  estimate_ids: readonly string[];
}

/**
 * Prints several estimates.
 *
 * `GET /books/v3/estimates/print`
 *
 * Scopes: `ZohoBooks.estimates.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesPrintMany(client: ClientContext, params: EstimatesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.estimates.printMany",
    product: "books",
    method: "GET",
    path: "/books/v3/estimates/print",
    retry: "safe",
    scopes: ["ZohoBooks.estimates.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Submits an estimate.
 *
 * `POST /books/v3/estimates/{estimate_id}/submit`
 *
 * Scopes: `ZohoBooks.estimates.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesSubmit(client: ClientContext, estimateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.submit",
    product: "books",
    method: "POST",
    path: "/books/v3/estimates/{estimate_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoBooks.estimates.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId } }, options);
}

export interface EstimatesUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates an estimate.
 *
 * `PUT /books/v3/estimates/{estimate_id}`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdate(client: ClientContext, estimateId: string, body: EstimateUpdate, params?: EstimatesUpdateParams, options?: CallOptions): ZohoPromise<Estimate> {
  const operation: Operation = {
    name: "books.estimates.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates/{estimate_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
    property: "estimate",
  };
  return entity(client, operation, { path: { estimate_id: estimateId }, body, params }, options);
}

/**
 * Updates the billing address of an estimate.
 *
 * `PUT /books/v3/estimates/{estimate_id}/address/billing`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateBillingAddress(client: ClientContext, estimateId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.updateBillingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates/{estimate_id}/address/billing",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId }, body }, options);
}

export interface EstimatesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates an estimate, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/estimates`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateByCustomField(client: ClientContext, body: EstimateUpdate, params: EstimatesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Estimate> {
  const operation: Operation = {
    name: "books.estimates.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "estimate",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the comment of an estimate.
 *
 * `PUT /books/v3/estimates/{estimate_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateComment(client: ClientContext, estimateId: string, commentId: string, body: EstimateAddComment, options?: CallOptions): ZohoPromise<Comment> {
  const operation: Operation = {
    name: "books.estimates.updateComment",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates/{estimate_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { estimate_id: estimateId, comment_id: commentId }, body }, options);
}

/**
 * Updates the custom fields of an estimate.
 *
 * `PUT /books/v3/estimate/{estimate_id}/customfields`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateCustomFields(client: ClientContext, estimateId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.updateCustomFields",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimate/{estimate_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId }, body }, options);
}

/**
 * Updates the shipping address of an estimate.
 *
 * `PUT /books/v3/estimates/{estimate_id}/address/shipping`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateShippingAddress(client: ClientContext, estimateId: string, body: AddressUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.updateShippingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates/{estimate_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId }, body }, options);
}

/**
 * Updates the template of an estimate.
 *
 * `PUT /books/v3/estimates/{estimate_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.estimates.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/estimates/
 */
export function estimatesUpdateTemplate(client: ClientContext, estimateId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.estimates.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/estimates/{estimate_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.estimates.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { estimate_id: estimateId, template_id: templateId } }, options);
}
