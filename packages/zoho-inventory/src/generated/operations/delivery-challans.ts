// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Address, Template } from "../schemas/common.ts";
import type { DeliveryChallan, DeliveryChallanCreate, DeliveryChallanLineItemInput, DeliveryChallanListItem, DeliveryChallanUpdate } from "../schemas/delivery-challans.ts";

/**
 * Adds an attachment to a delivery challan.
 *
 * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/attachment`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansAddAttachment(client: ClientContext, deliveryChallanId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.addAttachment",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId }, body: form }, options);
}

export interface DeliveryChallansCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a delivery challan.
 *
 * `POST /inventory/v1/deliverychallans`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansCreate(client: ClientContext, body: DeliveryChallanCreate, params?: DeliveryChallansCreateParams, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans",
    retry: "unsafe",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    organization: organizationOf,
    property: "deliverychallan",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a delivery challan.
 *
 * `DELETE /inventory/v1/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansDelete(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Deletes the document of a delivery challan.
 *
 * `DELETE /inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansDeleteDocument(client: ClientContext, deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.deleteDocument",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId, document_id: documentId } }, options);
}

/**
 * Downloads the document of a delivery challan.
 *
 * `GET /inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansDownloadDocument(client: ClientContext, deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.downloadDocument",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoInventory.deliverychallans.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { delivery_challan_id: deliveryChallanId, document_id: documentId } }, options);
}

export interface DeliveryChallansGetParams {
  print?: boolean;
}

/**
 * Gets a delivery challan.
 *
 * `GET /inventory/v1/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansGet(client: ClientContext, deliveryChallanId: string, params?: DeliveryChallansGetParams, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}",
    retry: "safe",
    scopes: ["ZohoInventory.deliverychallans.READ"],
    organization: organizationOf,
    property: "deliverychallan",
  };
  return entity(client, operation, { path: { delivery_challan_id: deliveryChallanId }, params }, options);
}

export interface DeliveryChallansListParams {
  customer_id?: string;
  filter_by?: "Status.All" | "Status.Draft" | "Status.Open" | "Status.Returned" | "Status.Delivered" | "Status.Invoiced" | "Status.PartiallyInvoiced";
  page?: number;
  per_page?: number;
  search_text?: string;
  sort_column?: "customer_name" | "deliverychallan_number" | "total" | "date" | "created_time" | "last_modified_time";
  sort_order?: "A" | "D";
  status?: "draft" | "open" | "void" | "fulfilled" | "invoiced" | "partially_invoiced";
}

/**
 * Lists delivery challans.
 *
 * `GET /inventory/v1/deliverychallans`
 *
 * Scopes: `ZohoInventory.deliverychallans.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansList(client: ClientContext, params?: DeliveryChallansListParams, options?: CallOptions): PagePromise<DeliveryChallanListItem> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/deliverychallans",
    retry: "safe",
    scopes: ["ZohoInventory.deliverychallans.READ"],
    organization: organizationOf,
    property: "deliverychallans",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the templates of a delivery challan.
 *
 * `GET /inventory/v1/deliverychallans/templates`
 *
 * Scopes: `ZohoInventory.deliverychallans.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.listTemplates",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/deliverychallans/templates",
    retry: "safe",
    scopes: ["ZohoInventory.deliverychallans.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a delivery challan as delivered.
 *
 * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/delivered`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansMarkAsDelivered(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.markAsDelivered",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/status/delivered",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as open.
 *
 * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/open`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansMarkAsOpen(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.markAsOpen",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as returned.
 *
 * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/returned`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansMarkAsReturned(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.markAsReturned",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/status/returned",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as undelivered.
 *
 * `POST /inventory/v1/deliverychallans/{delivery_challan_id}/status/undelivered`
 *
 * Scopes: `ZohoInventory.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansMarkAsUndelivered(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.markAsUndelivered",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/status/undelivered",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

export interface DeliveryChallansReturnManyParams {
  deliverychallan_ids: readonly string[];
}

/**
 * Returns several delivery challans.
 *
 * `PUT /inventory/v1/deliverychallans/return`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansReturnMany(client: ClientContext, rows: readonly DeliveryChallanLineItemInput[], params: DeliveryChallansReturnManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.returnMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/deliverychallans/return",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    wrap: "line_items",
    organization: organizationOf,
  };
  return none(client, operation, { body: rows, params }, options);
}

export interface DeliveryChallansUndoReturnManyParams {
  deliverychallan_ids: readonly string[];
}

/**
 * Undoes the return of several delivery challans.
 *
 * `PUT /inventory/v1/deliverychallans/undo/return`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansUndoReturnMany(client: ClientContext, params: DeliveryChallansUndoReturnManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.undoReturnMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/deliverychallans/undo/return",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a delivery challan.
 *
 * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansUpdate(client: ClientContext, deliveryChallanId: string, body: DeliveryChallanUpdate, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    organization: organizationOf,
    property: "deliverychallan",
  };
  return entity(client, operation, { path: { delivery_challan_id: deliveryChallanId }, body }, options);
}

/**
 * Updates the shipping address of a delivery challan.
 *
 * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}/address/shipping`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansUpdateShippingAddress(client: ClientContext, deliveryChallanId: string, body: Address, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.updateShippingAddress",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId }, body }, options);
}

/**
 * Updates the template of a delivery challan.
 *
 * `PUT /inventory/v1/deliverychallans/{delivery_challan_id}/templates/{template_id}`
 *
 * Scopes: `ZohoInventory.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/delivery-challans/
 */
export function deliveryChallansUpdateTemplate(client: ClientContext, deliveryChallanId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.deliveryChallans.updateTemplate",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/deliverychallans/{delivery_challan_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId, template_id: templateId } }, options);
}
