// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { DeliveryChallansCreateParams, DeliveryChallansGetParams, DeliveryChallansListParams, DeliveryChallansReturnManyParams, DeliveryChallansUndoReturnManyParams } from "../operations/delivery-challans.ts";
import type { AddressInput, Template } from "../schemas/common.ts";
import type { DeliveryChallan, DeliveryChallanCreate, DeliveryChallanListItem, DeliveryChallanUpdate, LineItemInput } from "../schemas/delivery-challans.ts";

/** Operations on delivery challans. */
export interface DeliveryChallansApi {
  /**
   * Adds an attachment to a delivery challan.
   *
   * `POST /books/v3/deliverychallans/{delivery_challan_id}/attachment`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  addAttachment(deliveryChallanId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a delivery challan.
   *
   * `POST /books/v3/deliverychallans`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  create(body: DeliveryChallanCreate, params?: DeliveryChallansCreateParams, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Deletes a delivery challan.
   *
   * `DELETE /books/v3/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  delete(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a delivery challan.
   *
   * `DELETE /books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  deleteDocument(deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the document of a delivery challan.
   *
   * `GET /books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  downloadDocument(deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a delivery challan.
   *
   * `GET /books/v3/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  get(deliveryChallanId: string, params?: DeliveryChallansGetParams, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Lists delivery challans.
   *
   * `GET /books/v3/deliverychallans`
   *
   * Scopes: `ZohoBooks.deliverychallans.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  list(params?: DeliveryChallansListParams, options?: CallOptions): PagePromise<DeliveryChallanListItem>;
  /**
   * Lists the templates of a delivery challan.
   *
   * `GET /books/v3/deliverychallans/templates`
   *
   * Scopes: `ZohoBooks.deliverychallans.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  listTemplates(options?: CallOptions): PagePromise<Template>;
  /**
   * Marks a delivery challan as delivered.
   *
   * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/delivered`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  markAsDelivered(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a delivery challan as open.
   *
   * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/open`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  markAsOpen(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a delivery challan as returned.
   *
   * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/returned`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  markAsReturned(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a delivery challan as undelivered.
   *
   * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/undelivered`
   *
   * Scopes: `ZohoBooks.deliverychallans.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  markAsUndelivered(deliveryChallanId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Returns several delivery challans.
   *
   * `PUT /books/v3/deliverychallans/return`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  returnMany(rows: readonly LineItemInput[], params: DeliveryChallansReturnManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Undoes the return of several delivery challans.
   *
   * `PUT /books/v3/deliverychallans/undo/return`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  undoReturnMany(params: DeliveryChallansUndoReturnManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a delivery challan.
   *
   * `PUT /books/v3/deliverychallans/{delivery_challan_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  update(deliveryChallanId: string, body: DeliveryChallanUpdate, options?: CallOptions): ZohoPromise<DeliveryChallan>;
  /**
   * Updates the shipping address of a delivery challan.
   *
   * `PUT /books/v3/deliverychallans/{delivery_challan_id}/address/shipping`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  updateShippingAddress(deliveryChallanId: string, body: AddressInput, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the template of a delivery challan.
   *
   * `PUT /books/v3/deliverychallans/{delivery_challan_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/delivery-challans/
   */
  updateTemplate(deliveryChallanId: string, templateId: string, options?: CallOptions): ZohoPromise<void>;
}
