// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, entity, file, none, organizationOf, page } from "@x/zoho-auth/client";
import type { ContactEmail } from "../schemas/common.ts";
import type { SalesReceipt, SalesReceiptCreate, SalesReceiptUpdate } from "../schemas/sales-receipts.ts";

export interface SalesReceiptsCreateParams {
  can_send_in_mail?: boolean;
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a sales receipt.
 *
 * `POST /books/v3/salesreceipts`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsCreate(client: ClientContext, body: SalesReceiptCreate, params?: SalesReceiptsCreateParams, options?: CallOptions): ZohoPromise<SalesReceipt> {
  const operation: Operation = {
    name: "books.salesReceipts.create",
    product: "books",
    method: "POST",
    path: "/books/v3/salesreceipts",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
    property: "salesreceipt",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a sales receipt.
 *
 * `DELETE /books/v3/salesreceipts/{sales_receipt_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsDelete(client: ClientContext, salesReceiptId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesReceipts.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/salesreceipts/{sales_receipt_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_receipt_id: salesReceiptId } }, options);
}

export interface SalesReceiptsDownloadParams {
  accept: "pdf" | "html";
}

/**
 * Downloads a sales receipt.
 *
 * `GET /books/v3/salesreceipts/{sales_receipt_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsDownload(client: ClientContext, salesReceiptId: string, params: SalesReceiptsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.salesReceipts.download",
    product: "books",
    method: "GET",
    path: "/books/v3/salesreceipts/{sales_receipt_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { sales_receipt_id: salesReceiptId }, params }, options);
}

export interface SalesReceiptsEmailParams {
  attach_pdf?: boolean;
}

/**
 * Emails a sales receipt.
 *
 * `POST /books/v3/salesreceipts/{sales_receipt_id}/email`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsEmail(client: ClientContext, salesReceiptId: string, body: ContactEmail, params?: SalesReceiptsEmailParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.salesReceipts.email",
    product: "books",
    method: "POST",
    path: "/books/v3/salesreceipts/{sales_receipt_id}/email",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_receipt_id: salesReceiptId }, body, params }, options);
}

/**
 * Gets a sales receipt.
 *
 * `GET /books/v3/salesreceipts/{sales_receipt_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsGet(client: ClientContext, salesReceiptId: string, options?: CallOptions): ZohoPromise<SalesReceipt> {
  const operation: Operation = {
    name: "books.salesReceipts.get",
    product: "books",
    method: "GET",
    path: "/books/v3/salesreceipts/{sales_receipt_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "salesreceipt",
  };
  return entity(client, operation, { path: { sales_receipt_id: salesReceiptId } }, options);
}

export interface SalesReceiptsListParams {
  customer_id?: string;
  date?: string;
  filter_by?: "ThisWeek" | "ThisMonth" | "ThisQuarter" | "ThisYear" | "PreviousDay" | "PreviousWeek" | "PreviousMonth" | "PreviousQuarter" | "PreviousYear" | "Status.All" | "Status.Draft" | "Status.Sent";
  item_name?: string;
  page?: number;
  per_page?: number;
  receipt_number?: string;
  sort_column?: string;
  total?: number;
}

/**
 * Lists sales receipts.
 *
 * `GET /books/v3/salesreceipts`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsList(client: ClientContext, params?: SalesReceiptsListParams, options?: CallOptions): PagePromise<SalesReceipt> {
  const operation: Operation = {
    name: "books.salesReceipts.list",
    product: "books",
    method: "GET",
    path: "/books/v3/salesreceipts",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    property: "salesreceipts",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a sales receipt.
 *
 * `PUT /books/v3/salesreceipts/{sales_receipt_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/sales-receipt/
 */
export function salesReceiptsUpdate(client: ClientContext, salesReceiptId: string, body: SalesReceiptUpdate, options?: CallOptions): ZohoPromise<SalesReceipt> {
  const operation: Operation = {
    name: "books.salesReceipts.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/salesreceipts/{sales_receipt_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
    property: "salesreceipt",
  };
  return entity(client, operation, { path: { sales_receipt_id: salesReceiptId }, body }, options);
}
