// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecurringInvoicesListInvoicesParams, RecurringInvoicesListParams, RecurringInvoicesRemoveBankAccountParams, RecurringInvoicesRemoveCardParams, RecurringInvoicesResumeManyParams, RecurringInvoicesStopManyParams, RecurringInvoicesUpdateByCustomFieldParams } from "../operations/recurring-invoices.ts";
import type { InvoiceHistory, RecurringInvoice, RecurringInvoiceComment, RecurringInvoiceCreate, RecurringInvoiceListItem, RecurringInvoiceStop, RecurringInvoiceUpdate, RecurringInvoiceUpdateTemplate } from "../schemas/recurring-invoices.ts";

/** Operations on recurring invoices. */
export interface RecurringInvoicesApi {
  /**
   * Associates the bank account of a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  associateBankAccount(recurringInvoiceId: string, accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Associates the card of a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/card/{card_id}`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  associateCard(recurringInvoiceId: string, cardId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  create(body: RecurringInvoiceCreate, options?: CallOptions): ZohoPromise<RecurringInvoice>;
  /**
   * Deletes a recurring invoice.
   *
   * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  delete(recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the autobill of a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/autobill/disable`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  disableAutobill(recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the autobill of a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/autobill/enable`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  enableAutobill(recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a recurring invoice.
   *
   * `GET /books/v3/recurringinvoices/{recurring_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  get(recurringInvoiceId: string, options?: CallOptions): ZohoPromise<RecurringInvoice>;
  /**
   * Gets the dashboard of a recurring invoice.
   *
   * `GET /books/v3/recurringinvoices/dashboard`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  getDashboard(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists recurring invoices.
   *
   * `GET /books/v3/recurringinvoices`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  list(params?: RecurringInvoicesListParams, options?: CallOptions): PagePromise<RecurringInvoiceListItem>;
  /**
   * Lists the history of a recurring invoice.
   *
   * `GET /books/v3/recurringinvoices/{recurring_invoice_id}/comments`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  listHistory(recurringInvoiceId: string, options?: CallOptions): PagePromise<RecurringInvoiceComment>;
  /**
   * Lists the invoices of a recurring invoice.
   *
   * `GET /books/v3/recurringinvoices/{recurring_invoice_id}/invoices`
   *
   * Scopes: `ZohoBooks.invoices.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  listInvoices(recurringInvoiceId: string, params?: RecurringInvoicesListInvoicesParams, options?: CallOptions): PagePromise<InvoiceHistory>;
  /**
   * Removes the bank account of a recurring invoice.
   *
   * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  removeBankAccount(recurringInvoiceId: string, params?: RecurringInvoicesRemoveBankAccountParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes the card of a recurring invoice.
   *
   * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}/card`
   *
   * Scopes: `ZohoBooks.invoices.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  removeCard(recurringInvoiceId: string, params?: RecurringInvoicesRemoveCardParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Resumes a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/status/resume`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  resume(recurringInvoiceId: string, body?: RecurringInvoiceStop, options?: CallOptions): ZohoPromise<void>;
  /**
   * Resumes several recurring invoices.
   *
   * `POST /books/v3/recurringinvoices/status/resume`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  resumeMany(params: RecurringInvoicesResumeManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Stops a recurring invoice.
   *
   * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/status/stop`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  stop(recurringInvoiceId: string, body?: RecurringInvoiceStop, options?: CallOptions): ZohoPromise<void>;
  /**
   * Stops several recurring invoices.
   *
   * `POST /books/v3/recurringinvoices/status/stop`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  stopMany(params: RecurringInvoicesStopManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a recurring invoice.
   *
   * `PUT /books/v3/recurringinvoices/{recurring_invoice_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  update(recurringInvoiceId: string, body: RecurringInvoiceUpdate, options?: CallOptions): ZohoPromise<RecurringInvoice>;
  /**
   * Updates a recurring invoice, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/recurringinvoices`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  updateByCustomField(body: RecurringInvoiceUpdate, params: RecurringInvoicesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringInvoice>;
  /**
   * Updates the template of a recurring invoice.
   *
   * `PUT /books/v3/recurringinvoices/{recurring_invoice_id}/templates/{template_id}`
   *
   * Scopes: `ZohoBooks.invoices.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-invoices/
   */
  updateTemplate(recurringInvoiceId: string, templateId: string, body: RecurringInvoiceUpdateTemplate, options?: CallOptions): ZohoPromise<void>;
}
