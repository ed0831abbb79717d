// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PurchaseOrdersCreateParams, PurchaseOrdersDownloadAttachmentParams, PurchaseOrdersDownloadParams, PurchaseOrdersEmailParams, PurchaseOrdersGetEmailContentParams, PurchaseOrdersListParams, PurchaseOrdersUpdateAttachmentParams, PurchaseOrdersUpdateByCustomFieldParams, PurchaseOrdersUpdateParams, PurchaseOrdersUpdateTemplateParams } from "../operations/purchase-orders.ts";
import type { ItemUpdateCustomFields, Template } from "../schemas/common.ts";
import type { ListCommentsComment, PurchaseOrder, PurchaseOrderAddComment, PurchaseOrderComment, PurchaseOrderCreate, PurchaseOrderEmail, PurchaseOrderListItem, PurchaseOrderUpdate, PurchaseOrderUpdateBillingAddress, PurchaseOrderUpdateComment } from "../schemas/purchase-orders.ts";

/** Operations on purchase orders. */
export interface PurchaseOrdersApi {
  /**
   * Add attachment (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addAttachment(purchaseOrderId: string, form: { attachment: Blob; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Add comment (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/comments`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addComment(purchaseOrderId: string, body: PurchaseOrderAddComment, options?: CallOptions): ZohoPromise<PurchaseOrderComment>;
  /**
   * Approve (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/approve`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  approve(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates purchase orders.
   *
   * `POST /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: PurchaseOrderCreate, params?: PurchaseOrdersCreateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Deletes one purchase order.
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete attachment (purchase orders).
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteAttachment(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete comment (purchase orders).
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  deleteComment(purchaseOrderId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download (purchase orders).
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  download(purchaseOrderId: string, params: PurchaseOrdersDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Download attachment (purchase orders).
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  downloadAttachment(purchaseOrderId: string, params?: PurchaseOrdersDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Email (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/email`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  email(purchaseOrderId: string, body: PurchaseOrderEmail, params?: PurchaseOrdersEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets one purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(purchaseOrderId: string, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Get email content (purchase orders).
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/email`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  getEmailContent(purchaseOrderId: string, params?: PurchaseOrdersGetEmailContentParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists purchase orders.
   *
   * `GET /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: PurchaseOrdersListParams, options?: CallOptions): PagePromise<PurchaseOrderListItem>;
  /**
   * List comments (purchase orders).
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/comments`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listComments(purchaseOrderId: string, options?: CallOptions): PagePromise<ListCommentsComment>;
  /**
   * List templates (purchase orders).
   *
   * `GET /books/v3/purchaseorders/templates`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Mark as billed (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/billed`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsBilled(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as cancelled (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/cancelled`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsCancelled(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as open (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/open`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsOpen(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Reject (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/reject`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  reject(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submit (purchase orders).
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/submit`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  submit(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(purchaseOrderId: string, body: PurchaseOrderUpdate, params?: PurchaseOrdersUpdateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Update attachment (purchase orders).
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateAttachment(purchaseOrderId: string, params: PurchaseOrdersUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update billing address (purchase orders).
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/address/billing`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateBillingAddress(purchaseOrderId: string, body: PurchaseOrderUpdateBillingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update by custom field (purchase orders).
   *
   * `PUT /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateByCustomField(body: PurchaseOrderUpdate, params: PurchaseOrdersUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Update comment (purchase orders).
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateComment(purchaseOrderId: string, commentId: string, body: PurchaseOrderUpdateComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update custom fields (purchase orders).
   *
   * `PUT /books/v3/purchaseorder/{purchase_order_id}/customfields`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateCustomFields(purchaseOrderId: string, body: readonly ItemUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Update template (purchase orders).
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateTemplate(purchaseOrderId: string, templateId: string, params?: PurchaseOrdersUpdateTemplateParams, options?: CallOptions): ZohoPromise<void>;
}
