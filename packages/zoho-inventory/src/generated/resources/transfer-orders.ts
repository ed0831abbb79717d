// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TransferOrdersCreateParams, TransferOrdersDeleteManyParams, TransferOrdersListParams, TransferOrdersMarkAsInTransitParams, TransferOrdersMarkAsTransferredParams, TransferOrdersUpdateParams } from "../operations/transfer-orders.ts";
import type { Reason } from "../schemas/common.ts";
import type { TransferOrder, TransferOrderCreate, TransferOrderDetails, TransferOrderListItem, TransferOrderUpdate } from "../schemas/transfer-orders.ts";

/** Operations on transfer orders. */
export interface TransferOrdersApi {
  /**
   * Approves a transfer order.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/approve`
   *
   * Scopes: `ZohoInventory.transferorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  approve(transferOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a transfer order finally.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/approve/final`
   *
   * Scopes: `ZohoInventory.transferorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  approveFinally(transferOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a transfer order.
   *
   * `POST /inventory/v1/transferorders`
   *
   * Scopes: `ZohoInventory.transferorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  create(body: TransferOrderCreate, params?: TransferOrdersCreateParams, options?: CallOptions): ZohoPromise<TransferOrder>;
  /**
   * Deletes a transfer order.
   *
   * `DELETE /inventory/v1/transferorders/{transfer_order_id}`
   *
   * Scopes: `ZohoInventory.transferorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  delete(transferOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several transfer orders.
   *
   * `DELETE /inventory/v1/transferorders`
   *
   * Scopes: `ZohoInventory.transferorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  deleteMany(params: TransferOrdersDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a transfer order.
   *
   * `GET /inventory/v1/transferorders/{transfer_order_id}`
   *
   * Scopes: `ZohoInventory.transferorders.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  get(transferOrderId: string, options?: CallOptions): ZohoPromise<TransferOrderDetails>;
  /**
   * Lists transfer orders.
   *
   * `GET /inventory/v1/transferorders`
   *
   * Scopes: `ZohoInventory.transferorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  list(params?: TransferOrdersListParams, options?: CallOptions): PagePromise<TransferOrderListItem>;
  /**
   * Marks a transfer order as in transit.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/intransit`
   *
   * Scopes: `ZohoInventory.transferorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  markAsInTransit(transferOrderId: string, params?: TransferOrdersMarkAsInTransitParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a transfer order as transferred.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/markastransferred`
   *
   * Scopes: `ZohoInventory.transferorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  markAsTransferred(transferOrderId: string, params: TransferOrdersMarkAsTransferredParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a transfer order.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/reject`
   *
   * Scopes: `ZohoInventory.transferorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  reject(transferOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a transfer order.
   *
   * `POST /inventory/v1/transferorders/{transfer_order_id}/submit`
   *
   * Scopes: `ZohoInventory.transferorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  submit(transferOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a transfer order.
   *
   * `PUT /inventory/v1/transferorders/{transfer_order_id}`
   *
   * Scopes: `ZohoInventory.transferorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/transferorders/
   */
  update(transferOrderId: string, body: TransferOrderUpdate, params?: TransferOrdersUpdateParams, options?: CallOptions): ZohoPromise<TransferOrder>;
}
