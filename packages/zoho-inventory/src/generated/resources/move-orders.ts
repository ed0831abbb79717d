// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { MoveOrdersCreateParams, MoveOrdersDeleteDocumentParams, MoveOrdersDownloadDocumentParams, MoveOrdersGetParams, MoveOrdersListParams, MoveOrdersMarkAsCompletedParams, MoveOrdersUpdateParams } from "../operations/move-orders.ts";
import type { MoveOrderDocument, PutawaySettings } from "../schemas/common.ts";
import type { MoveOrder, MoveOrderComment, MoveOrderCreate, MoveOrderListItem, MoveOrderUpdate } from "../schemas/move-orders.ts";

/** Operations on move orders. */
export interface MoveOrdersApi {
  /**
   * Adds an attachment to a move order.
   *
   * `POST /inventory/v1/moveorders/{move_order_id}/attachment`
   *
   * Scopes: `ZohoInventory.moveorder.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  addAttachment(moveOrderId: string, form: { attachment: FileUpload; doc?: FileUpload; document_ids?: string; totalFiles?: number; }, options?: CallOptions): ZohoPromise<MoveOrderDocument>;
  /**
   * Creates a move order.
   *
   * `POST /inventory/v1/moveorders`
   *
   * Scopes: `ZohoInventory.moveorder.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  create(body: MoveOrderCreate, params?: MoveOrdersCreateParams, options?: CallOptions): ZohoPromise<MoveOrder>;
  /**
   * Deletes a move order.
   *
   * `DELETE /inventory/v1/moveorders/{move_order_id}`
   *
   * Scopes: `ZohoInventory.moveorder.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  delete(moveOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a move order.
   *
   * `DELETE /inventory/v1/moveorders/{move_order_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.moveorder.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  deleteDocument(moveOrderId: string, documentId: string, params?: MoveOrdersDeleteDocumentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several move orders.
   *
   * `DELETE /inventory/v1/moveorders`
   *
   * Scopes: `ZohoInventory.moveorder.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  deleteMany(options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the document of a move order.
   *
   * `GET /inventory/v1/moveorders/{move_order_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.moveorder.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  downloadDocument(moveOrderId: string, documentId: string, params?: MoveOrdersDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a move order.
   *
   * `GET /inventory/v1/moveorders/{move_order_id}`
   *
   * Scopes: `ZohoInventory.moveorder.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  get(moveOrderId: string, params?: MoveOrdersGetParams, options?: CallOptions): ZohoPromise<MoveOrder>;
  /**
   * Gets the settings of a move order.
   *
   * `GET /inventory/v1/settings/moveorders`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  getSettings(options?: CallOptions): ZohoPromise<PutawaySettings>;
  /**
   * Lists move orders.
   *
   * `GET /inventory/v1/moveorders`
   *
   * Scopes: `ZohoInventory.moveorder.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  list(params?: MoveOrdersListParams, options?: CallOptions): PagePromise<MoveOrderListItem>;
  /**
   * Lists the comments of a move order.
   *
   * `GET /inventory/v1/moveorders/{move_order_id}/comments`
   *
   * Scopes: `ZohoInventory.moveorder.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  listComments(moveOrderId: string, options?: CallOptions): PagePromise<MoveOrderComment>;
  /**
   * Marks a move order as completed.
   *
   * `POST /inventory/v1/moveorders/{move_order_id}/markascompleted`
   *
   * Scopes: `ZohoInventory.moveorder.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  markAsCompleted(moveOrderId: string, params: MoveOrdersMarkAsCompletedParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a move order as confirmed.
   *
   * `POST /inventory/v1/moveorders/{move_order_id}/markasconfirmed`
   *
   * Scopes: `ZohoInventory.moveorder.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  markAsConfirmed(moveOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a move order as in progress.
   *
   * `POST /inventory/v1/moveorders/{move_order_id}/markasinprogress`
   *
   * Scopes: `ZohoInventory.moveorder.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  markAsInProgress(moveOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a move order.
   *
   * `PUT /inventory/v1/moveorders/{move_order_id}`
   *
   * Scopes: `ZohoInventory.moveorder.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/moveorders/
   */
  update(moveOrderId: string, body: MoveOrderUpdate, params?: MoveOrdersUpdateParams, options?: CallOptions): ZohoPromise<MoveOrder>;
}
