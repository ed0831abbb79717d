// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { CommentListItem } from "../schemas/bills.ts";
import type { RecurringBill, RecurringBillCreate, RecurringBillUpdate } from "../schemas/recurring-bills.ts";

/**
 * Creates a recurring bill.
 *
 * `POST /books/v3/recurringbills`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsCreate(client: ClientContext, body: RecurringBillCreate, options?: CallOptions): ZohoPromise<RecurringBill> {
  const operation: Operation = {
    name: "books.recurringBills.create",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringbills",
    retry: "unsafe",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
    property: "recurring_bill",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a recurring bill.
 *
 * `DELETE /books/v3/recurring_bills/{recurring_bill_id}`
 *
 * Scopes: `ZohoBooks.bills.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsDelete(client: ClientContext, recurringBillId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringBills.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurring_bills/{recurring_bill_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_bill_id: recurringBillId } }, options);
}

/**
 * Gets a recurring bill.
 *
 * `GET /books/v3/recurring_bills/{recurring_bill_id}`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsGet(client: ClientContext, recurringBillId: string, options?: CallOptions): ZohoPromise<RecurringBill> {
  const operation: Operation = {
    name: "books.recurringBills.get",
    product: "books",
    method: "GET",
    path: "/books/v3/recurring_bills/{recurring_bill_id}",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "recurring_bill",
  };
  return entity(client, operation, { path: { recurring_bill_id: recurringBillId } }, options);
}

export interface RecurringBillsListParams {
  /** Only: au. */
  abn?: string;
  /** Only: eu, uk. */
  acquisition_vat_summary?: readonly string[];
  /** Only: eu, uk. */
  acquisition_vat_total?: number;
  created_by_id?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: readonly string[];
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: au. */
  is_abn_quoted?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  last_modified_time?: string;
  line_items?: readonly string[];
  notes?: string;
  page?: number;
  payment_terms?: number;
  payment_terms_label?: string;
  per_page?: number;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  pricebook_name?: string;
  recurrence_name?: string;
  recurring_bill_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_summary?: readonly string[];
  /** Only: eu, uk. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  start_date?: string;
  status?: "active" | "stopped" | "expired";
  /** Only: gcc, mx. */
  tax_treatment?: string;
  terms?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
  vendor_name?: string;
}

/**
 * Lists recurring bills.
 *
 * `GET /books/v3/recurringbills`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsList(client: ClientContext, params?: RecurringBillsListParams, options?: CallOptions): PagePromise<RecurringBill> {
  const operation: Operation = {
    name: "books.recurringBills.list",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringbills",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "recurringbills",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the history of a recurring bill.
 *
 * `GET /books/v3/recurringbills/{recurring_bill_id}/comments`
 *
 * Scopes: `ZohoBooks.bills.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsListHistory(client: ClientContext, recurringBillId: string, options?: CallOptions): PagePromise<CommentListItem> {
  const operation: Operation = {
    name: "books.recurringBills.listHistory",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringbills/{recurring_bill_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.bills.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { recurring_bill_id: recurringBillId } }, options);
}

/**
 * Resumes a recurring bill.
 *
 * `POST /books/v3/recurringbills/{recurring_bill_id}/status/resume`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsResume(client: ClientContext, recurringBillId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringBills.resume",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringbills/{recurring_bill_id}/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_bill_id: recurringBillId } }, options);
}

/**
 * Stops a recurring bill.
 *
 * `POST /books/v3/recurringbills/{recurring_bill_id}/status/stop`
 *
 * Scopes: `ZohoBooks.bills.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsStop(client: ClientContext, recurringBillId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringBills.stop",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringbills/{recurring_bill_id}/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_bill_id: recurringBillId } }, options);
}

/**
 * Updates a recurring bill.
 *
 * `PUT /books/v3/recurringbills/{recurring_bill_id}`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsUpdate(client: ClientContext, recurringBillId: string, body: RecurringBillUpdate, options?: CallOptions): ZohoPromise<RecurringBill> {
  const operation: Operation = {
    name: "books.recurringBills.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringbills/{recurring_bill_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    organization: organizationOf,
    keys: ["recurring_bill"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { recurring_bill_id: recurringBillId }, body }, options);
}

export interface RecurringBillsUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a recurring bill, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/recurringbills`
 *
 * Scopes: `ZohoBooks.bills.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-bills/
 */
export function recurringBillsUpdateByCustomField(client: ClientContext, body: RecurringBillUpdate, params: RecurringBillsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringBill> {
  const operation: Operation = {
    name: "books.recurringBills.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringbills",
    retry: "idempotent",
    scopes: ["ZohoBooks.bills.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    keys: ["recurring_bill"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body, params }, options);
}
