// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SalesReceiptsCreateParams, SalesReceiptsDownloadParams, SalesReceiptsEmailParams, SalesReceiptsListParams } from "../operations/sales-receipts.ts";
import type { ContactEmail } from "../schemas/common.ts";
import type { SalesReceipt, SalesReceiptCreate, SalesReceiptUpdate } from "../schemas/sales-receipts.ts";

/** Operations on sales receipts. */
export interface SalesReceiptsApi {
  /**
   * Creates a sales receipt.
   *
   * `POST /books/v3/salesreceipts`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  create(body: SalesReceiptCreate, params?: SalesReceiptsCreateParams, options?: CallOptions): ZohoPromise<SalesReceipt>;
  /**
   * Deletes a sales receipt.
   *
   * `DELETE /books/v3/salesreceipts/{sales_receipt_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  delete(salesReceiptId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads a sales receipt.
   *
   * `GET /books/v3/salesreceipts/{sales_receipt_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  download(salesReceiptId: string, params: SalesReceiptsDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Emails a sales receipt.
   *
   * `POST /books/v3/salesreceipts/{sales_receipt_id}/email`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  email(salesReceiptId: string, body: ContactEmail, params?: SalesReceiptsEmailParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a sales receipt.
   *
   * `GET /books/v3/salesreceipts/{sales_receipt_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  get(salesReceiptId: string, options?: CallOptions): ZohoPromise<SalesReceipt>;
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
  list(params?: SalesReceiptsListParams, options?: CallOptions): PagePromise<SalesReceipt>;
  /**
   * Updates a sales receipt.
   *
   * `PUT /books/v3/salesreceipts/{sales_receipt_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/sales-receipt/
   */
  update(salesReceiptId: string, body: SalesReceiptUpdate, options?: CallOptions): ZohoPromise<SalesReceipt>;
}
