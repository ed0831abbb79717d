// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecurringBillsListParams, RecurringBillsUpdateByCustomFieldParams } from "../operations/recurring-bills.ts";
import type { CommentListItem } from "../schemas/bills.ts";
import type { RecurringBill, RecurringBillCreate, RecurringBillUpdate } from "../schemas/recurring-bills.ts";

/** Operations on recurring bills. */
export interface RecurringBillsApi {
  /**
   * Creates a recurring bill.
   *
   * `POST /books/v3/recurringbills`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  create(body: RecurringBillCreate, options?: CallOptions): ZohoPromise<RecurringBill>;
  /**
   * Deletes a recurring bill.
   *
   * `DELETE /books/v3/recurring_bills/{recurring_bill_id}`
   *
   * Scopes: `ZohoBooks.bills.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  delete(recurringBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a recurring bill.
   *
   * `GET /books/v3/recurring_bills/{recurring_bill_id}`
   *
   * Scopes: `ZohoBooks.bills.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  get(recurringBillId: string, options?: CallOptions): ZohoPromise<RecurringBill>;
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
  list(params?: RecurringBillsListParams, options?: CallOptions): PagePromise<RecurringBill>;
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
  listHistory(recurringBillId: string, options?: CallOptions): PagePromise<CommentListItem>;
  /**
   * Resumes a recurring bill.
   *
   * `POST /books/v3/recurringbills/{recurring_bill_id}/status/resume`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  resume(recurringBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Stops a recurring bill.
   *
   * `POST /books/v3/recurringbills/{recurring_bill_id}/status/stop`
   *
   * Scopes: `ZohoBooks.bills.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  stop(recurringBillId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a recurring bill.
   *
   * `PUT /books/v3/recurringbills/{recurring_bill_id}`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  update(recurringBillId: string, body: RecurringBillUpdate, options?: CallOptions): ZohoPromise<RecurringBill>;
  /**
   * Updates a recurring bill, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/recurringbills`
   *
   * Scopes: `ZohoBooks.bills.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-bills/
   */
  updateByCustomField(body: RecurringBillUpdate, params: RecurringBillsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringBill>;
}
