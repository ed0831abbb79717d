// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page } from "@x/zoho-auth/client";
import type { AddressInput, Template } from "../schemas/common.ts";
import type { DeliveryChallan, DeliveryChallanCreate, DeliveryChallanListItem, DeliveryChallanUpdate, LineItemInput } from "../schemas/delivery-challans.ts";

/**
 * Adds an attachment to a delivery challan.
 *
 * `POST /books/v3/deliverychallans/{delivery_challan_id}/attachment`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansAddAttachment(client: ClientContext, deliveryChallanId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
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
 * `POST /books/v3/deliverychallans`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansCreate(client: ClientContext, body: DeliveryChallanCreate, params?: DeliveryChallansCreateParams, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "books.deliveryChallans.create",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans",
    retry: "unsafe",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
    organization: organizationOf,
    property: "deliverychallan",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a delivery challan.
 *
 * `DELETE /books/v3/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansDelete(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/deliverychallans/{delivery_challan_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Deletes the document of a delivery challan.
 *
 * `DELETE /books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansDeleteDocument(client: ClientContext, deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId, document_id: documentId } }, options);
}

/**
 * Downloads the document of a delivery challan.
 *
 * `GET /books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansDownloadDocument(client: ClientContext, deliveryChallanId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.deliveryChallans.downloadDocument",
    product: "books",
    method: "GET",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.deliverychallans.READ"],
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
 * `GET /books/v3/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansGet(client: ClientContext, deliveryChallanId: string, params?: DeliveryChallansGetParams, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "books.deliveryChallans.get",
    product: "books",
    method: "GET",
    path: "/books/v3/deliverychallans/{delivery_challan_id}",
    retry: "safe",
    scopes: ["ZohoBooks.deliverychallans.READ"],
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
 * `GET /books/v3/deliverychallans`
 *
 * Scopes: `ZohoBooks.deliverychallans.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansList(client: ClientContext, params?: DeliveryChallansListParams, options?: CallOptions): PagePromise<DeliveryChallanListItem> {
  const operation: Operation = {
    name: "books.deliveryChallans.list",
    product: "books",
    method: "GET",
    path: "/books/v3/deliverychallans",
    retry: "safe",
    scopes: ["ZohoBooks.deliverychallans.READ"],
    organization: organizationOf,
    property: "deliverychallans",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function deliveryChallansListTemplates(client: ClientContext, options?: CallOptions): PagePromise<Template> {
  const operation: Operation = {
    name: "books.deliveryChallans.listTemplates",
    product: "books",
    method: "GET",
    path: "/books/v3/deliverychallans/templates",
    retry: "safe",
    scopes: ["ZohoBooks.deliverychallans.READ"],
    organization: organizationOf,
    property: "templates",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a delivery challan as delivered.
 *
 * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/delivered`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansMarkAsDelivered(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.markAsDelivered",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/status/delivered",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as open.
 *
 * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/open`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansMarkAsOpen(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.markAsOpen",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/status/open",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as returned.
 *
 * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/returned`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansMarkAsReturned(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.markAsReturned",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/status/returned",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId } }, options);
}

/**
 * Marks a delivery challan as undelivered.
 *
 * `POST /books/v3/deliverychallans/{delivery_challan_id}/status/undelivered`
 *
 * Scopes: `ZohoBooks.deliverychallans.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansMarkAsUndelivered(client: ClientContext, deliveryChallanId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.markAsUndelivered",
    product: "books",
    method: "POST",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/status/undelivered",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.CREATE"],
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
 * `PUT /books/v3/deliverychallans/return`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansReturnMany(client: ClientContext, rows: readonly LineItemInput[], params: DeliveryChallansReturnManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.returnMany",
    product: "books",
    method: "PUT",
    path: "/books/v3/deliverychallans/return",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
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
 * `PUT /books/v3/deliverychallans/undo/return`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansUndoReturnMany(client: ClientContext, params: DeliveryChallansUndoReturnManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.undoReturnMany",
    product: "books",
    method: "PUT",
    path: "/books/v3/deliverychallans/undo/return",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a delivery challan.
 *
 * `PUT /books/v3/deliverychallans/{delivery_challan_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansUpdate(client: ClientContext, deliveryChallanId: string, body: DeliveryChallanUpdate, options?: CallOptions): ZohoPromise<DeliveryChallan> {
  const operation: Operation = {
    name: "books.deliveryChallans.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/deliverychallans/{delivery_challan_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
    organization: organizationOf,
    property: "deliverychallan",
  };
  return entity(client, operation, { path: { delivery_challan_id: deliveryChallanId }, body }, options);
}

/**
 * Updates the shipping address of a delivery challan.
 *
 * `PUT /books/v3/deliverychallans/{delivery_challan_id}/address/shipping`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansUpdateShippingAddress(client: ClientContext, deliveryChallanId: string, body: AddressInput, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.updateShippingAddress",
    product: "books",
    method: "PUT",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/address/shipping",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId }, body }, options);
}

/**
 * Updates the template of a delivery challan.
 *
 * `PUT /books/v3/deliverychallans/{delivery_challan_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.deliverychallans.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/delivery-challans/
 */
export function deliveryChallansUpdateTemplate(client: ClientContext, deliveryChallanId: string, templateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.deliveryChallans.updateTemplate",
    product: "books",
    method: "PUT",
    path: "/books/v3/deliverychallans/{delivery_challan_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.deliverychallans.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { delivery_challan_id: deliveryChallanId, template_id: templateId } }, options);
}
