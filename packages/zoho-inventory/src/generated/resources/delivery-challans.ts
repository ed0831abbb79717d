// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { DeliveryChallansCreateParams, DeliveryChallansGetParams, DeliveryChallansListParams, DeliveryChallansReturnManyParams, DeliveryChallansUndoReturnManyParams } from "../operations/delivery-challans.ts";
import type { DeliveryChallanUpdateShippingAddress, Template } from "../schemas/common.ts";
import type { DeliveryChallan, DeliveryChallanCreate, DeliveryChallanLineItemInput, DeliveryChallanListItem, DeliveryChallanUpdate } from "../schemas/delivery-challans.ts";

/** Operations on delivery challans. */
export interface DeliveryChallansApi {
  /**
   * Add attachment (delivery challans).
   *
   * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/attachment`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  addAttachment(deliveryChallanId: string, form: { attachment?: Blob; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates delivery challans.
   *
   * `POST /inventory/v1/deliverychallans`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  create(body: DeliveryChallanCreate, params?: DeliveryChallansCreateParams, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Deletes one delivery challan.
   *
   * `DELETE /inventory/v1/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  delete(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Delete document (delivery challans).
   *
   * `DELETE /inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  deleteDocument(deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Download document (delivery challans).
   *
   * `GET /inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  downloadDocument(deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets one delivery challan.
   *
   * `GET /inventory/v1/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  get(deliveryChallanId: string, params?: DeliveryChallansGetParams, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Lists delivery challans.
   *
   * `GET /inventory/v1/deliverychallans`
   *
   * Scopes: `ZohoInventory.deliverychallans.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  list(params?: DeliveryChallansListParams, options?: CallOptions): PagePromise<DeliveryChallanListItem>;
  /**
   * List templates (delivery challans).
   *
   * `GET /inventory/v1/deliverychallans/templates`
   *
   * Scopes: `ZohoInventory.deliverychallans.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Mark as delivered (delivery challans).
   *
   * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/delivered`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsDelivered(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as open (delivery challans).
   *
   * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/open`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsOpen(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as returned (delivery challans).
   *
   * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/returned`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsReturned(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as undelivered (delivery challans).
   *
   * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/undelivered`
   *
   * Scopes: `ZohoInventory.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  markAsUndelivered(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Return many (delivery challans).
   *
   * `PUT /inventory/v1/deliverychallans/return`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  returnMany(rows: readonly DeliveryChallanLineItemInput[], params: DeliveryChallansReturnManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Undo return many (delivery challans).
   *
   * `PUT /inventory/v1/deliverychallans/undo/return`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  undoReturnMany(params: DeliveryChallansUndoReturnManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one delivery challan.
   *
   * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  update(deliveryChallanId: string, body: DeliveryChallanUpdate, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Update shipping address (delivery challans).
   *
   * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}/address/shipping`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  updateShippingAddress(deliveryChallanId: string, body: DeliveryChallanUpdateShippingAddress, options?: CallOptions): ZohoPromise<void>;
  /**
   * Update template (delivery challans).
   *
   * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}/templates/{template_id}`
   *
   * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/
   */
  updateTemplate(deliveryChallanId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
