// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PurchaseOrdersCreateParams, PurchaseOrdersDownloadAttachmentParams, PurchaseOrdersDownloadParams, PurchaseOrdersEmailParams, PurchaseOrdersGetEmailContentParams, PurchaseOrdersListParams, PurchaseOrdersUpdateAttachmentParams, PurchaseOrdersUpdateByCustomFieldParams, PurchaseOrdersUpdateParams, PurchaseOrdersUpdateTemplateParams } from "../operations/purchase-orders.ts";
import type { CustomFieldUpdate, EmailContent, Template } from "../schemas/common.ts";
import type { ListCommentsComment, PurchaseOrder, PurchaseOrderAddComment, PurchaseOrderComment, PurchaseOrderCreate, PurchaseOrderEmail, PurchaseOrderListItem, PurchaseOrderUpdate, PurchaseOrderUpdateBillingAddress, PurchaseOrderUpdateComment } from "../schemas/purchase-orders.ts";

/** Operations on purchase orders. */
export interface PurchaseOrdersApi {
  /**
   * Adds an attachment to a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  addAttachment(purchaseOrderId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/comments`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  addComment(purchaseOrderId: string, body: PurchaseOrderAddComment, options?: CallOptions): ZohoPromise<PurchaseOrderComment>;
  /**
   * Approves a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/approve`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  approve(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a purchase order.
   *
   * `POST /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  create(body: PurchaseOrderCreate, params?: PurchaseOrdersCreateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Deletes a purchase order.
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  delete(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the attachment of a purchase order.
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  deleteAttachment(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a purchase order.
   *
   * `DELETE /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  deleteComment(purchaseOrderId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  download(purchaseOrderId: string, params: PurchaseOrdersDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the attachment of a purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  downloadAttachment(purchaseOrderId: string, params?: PurchaseOrdersDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/email`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  email(purchaseOrderId: string, body: PurchaseOrderEmail, params?: PurchaseOrdersEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  get(purchaseOrderId: string, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Gets the email content of a purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/email`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  getEmailContent(purchaseOrderId: string, params?: PurchaseOrdersGetEmailContentParams, options?: CallOptions): ZohoPromise<EmailContent>;
  /**
   * Lists purchase orders.
   *
   * `GET /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  list(params?: PurchaseOrdersListParams, options?: CallOptions): PagePromise<PurchaseOrderListItem>;
  /**
   * Lists the comments of a purchase order.
   *
   * `GET /books/v3/purchaseorders/{purchase_order_id}/comments`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  listComments(purchaseOrderId: string, options?: CallOptions): PagePromise<ListCommentsComment>;
  /**
   * Lists the templates of a purchase order.
   *
   * `GET /books/v3/purchaseorders/templates`
   *
   * Scopes: `ZohoBooks.purchaseorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a purchase order as billed.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/billed`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  markAsBilled(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a purchase order as cancelled.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/cancelled`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  markAsCancelled(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a purchase order as open.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/status/open`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  markAsOpen(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/reject`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  reject(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a purchase order.
   *
   * `POST /books/v3/purchaseorders/{purchase_order_id}/submit`
   *
   * Scopes: `ZohoBooks.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  submit(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  update(purchaseOrderId: string, body: PurchaseOrderUpdate, params?: PurchaseOrdersUpdateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Updates the attachment of a purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateAttachment(purchaseOrderId: string, params: PurchaseOrdersUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the billing address of a purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/address/billing`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateBillingAddress(purchaseOrderId: string, body: PurchaseOrderUpdateBillingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a purchase order, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/purchaseorders`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateByCustomField(body: PurchaseOrderUpdate, params: PurchaseOrdersUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Updates the comment of a purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateComment(purchaseOrderId: string, commentId: string, body: PurchaseOrderUpdateComment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the custom fields of a purchase order.
   *
   * `PUT /books/v3/purchaseorder/{purchase_order_id}/customfields`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateCustomFields(purchaseOrderId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of a purchase order.
   *
   * `PUT /books/v3/purchaseorders/{purchase_order_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/purchase-order/
   */
  updateTemplate(purchaseOrderId: string, templateId: string, params?: PurchaseOrdersUpdateTemplateParams, options?: CallOptions): ZohoPromise<void>;
}
