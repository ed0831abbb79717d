// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SalesOrdersAddAttachmentParams, SalesOrdersCreateParams, SalesOrdersDownloadAttachmentParams, SalesOrdersDownloadManyParams, SalesOrdersDownloadParams, SalesOrdersEmailParams, SalesOrdersGetEmailContentParams, SalesOrdersListParams, SalesOrdersPrintManyParams, SalesOrdersUpdateAttachmentParams, SalesOrdersUpdateByCustomFieldParams, SalesOrdersUpdateParams } from "../operations/sales-orders.ts";
import type { CommentInput, Reason, Template } from "../schemas/common.ts";
import type { SalesOrder, SalesOrderComment, SalesOrderCreate, SalesOrderEmail, SalesOrderEmailContent, SalesOrderListItem, SalesOrderUpdate, SalesOrderUpdateBillingAddress, SalesOrderUpdateCustomFields, SalesOrderUpdateShippingAddress } from "../schemas/sales-orders.ts";

/** Operations on sales orders. */
export interface SalesOrdersApi {
  /**
   * Adds an attachment to a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  addAttachment(salesOrderId: string, form: { attachment: FileUpload; doc?: FileUpload; }, params?: SalesOrdersAddAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds a comment to a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/comments`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  addComment(salesOrderId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<SalesOrderComment>;
  /**
   * Applies substatus to a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/substatus/{substatus}`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  applySubstatus(salesOrderId: string, substatus: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/approve`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  approve(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a sales order.
   *
   * `POST /books/v3/salesorders`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  create(body: SalesOrderCreate, params?: SalesOrdersCreateParams, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Deletes a sales order.
   *
   * `DELETE /books/v3/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoBooks.salesorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  delete(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the attachment of a sales order.
   *
   * `DELETE /books/v3/salesorders/{sales_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.salesorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  deleteAttachment(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a sales order.
   *
   * `DELETE /books/v3/salesorders/{sales_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.salesorders.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  deleteComment(salesOrderId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a sales order.
   *
   * `GET /books/v3/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  download(salesOrderId: string, params: SalesOrdersDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads the attachment of a sales order.
   *
   * `GET /books/v3/salesorders/{sales_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  downloadAttachment(salesOrderId: string, params?: SalesOrdersDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads several sales orders.
   *
   * `GET /books/v3/salesorders/pdf`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  downloadMany(params: SalesOrdersDownloadManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/email`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  email(salesOrderId: string, body: SalesOrderEmail, params?: SalesOrdersEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a sales order.
   *
   * `GET /books/v3/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  get(salesOrderId: string, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Gets the email content of a sales order.
   *
   * `GET /books/v3/salesorders/{sales_order_id}/email`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  getEmailContent(salesOrderId: string, params?: SalesOrdersGetEmailContentParams, options?: CallOptions): ZohoPromise<SalesOrderEmailContent>;
  /**
   * Lists sales orders.
   *
   * `GET /books/v3/salesorders`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  list(params?: SalesOrdersListParams, options?: CallOptions): PagePromise<SalesOrderListItem>;
  /**
   * Lists the comments of a sales order.
   *
   * `GET /books/v3/salesorders/{sales_order_id}/comments`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  listComments(salesOrderId: string, options?: CallOptions): PagePromise<unknown>;
  /**
   * Lists the templates of a sales order.
   *
   * `GET /books/v3/salesorders/templates`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a sales order as open.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/status/open`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  markAsOpen(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a sales order as void.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/status/void`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  markAsVoid(salesOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Prints several sales orders.
   *
   * `GET /books/v3/salesorders/print`
   *
   * Scopes: `ZohoBooks.salesorders.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  printMany(params: SalesOrdersPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Submits a sales order.
   *
   * `POST /books/v3/salesorders/{sales_order_id}/submit`
   *
   * Scopes: `ZohoBooks.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  submit(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  update(salesOrderId: string, body: SalesOrderUpdate, params?: SalesOrdersUpdateParams, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Updates the attachment of a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}/attachment`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateAttachment(salesOrderId: string, params: SalesOrdersUpdateAttachmentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the billing address of a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}/address/billing`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateBillingAddress(salesOrderId: string, body: SalesOrderUpdateBillingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a sales order, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/salesorders`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateByCustomField(body: SalesOrderUpdate, params: SalesOrdersUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Updates the comment of a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateComment(salesOrderId: string, commentId: string, body: CommentInput, options?: CallOptions): ZohoPromise<SalesOrderComment>;
  /**
   * Updates the custom fields of a sales order.
   *
   * `PUT /books/v3/salesorder/{sales_order_id}/customfields`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateCustomFields(salesOrderId: string, body: readonly SalesOrderUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the shipping address of a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateShippingAddress(salesOrderId: string, body: SalesOrderUpdateShippingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of a sales order.
   *
   * `PUT /books/v3/salesorders/{sales_order_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-order/
   */
  updateTemplate(salesOrderId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
