// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page, value } from "@x/zoho-auth/client";
import type { InvoiceHistory, RecurringInvoice, RecurringInvoiceComment, RecurringInvoiceCreate, RecurringInvoiceListItem, RecurringInvoiceStop, RecurringInvoiceUpdate, RecurringInvoiceUpdateTemplate } from "../schemas/recurring-invoices.ts";

/**
 * Associates the bank account of a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesAssociateBankAccount(client: ClientContext, recurringInvoiceId: string, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.associateBankAccount",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId, account_id: accountId } }, options);
}

/**
 * Associates the card of a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/card/{card_id}`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesAssociateCard(client: ClientContext, recurringInvoiceId: string, cardId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.associateCard",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/card/{card_id}",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId, card_id: cardId } }, options);
}

/**
 * Creates a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesCreate(client: ClientContext, body: RecurringInvoiceCreate, options?: CallOptions): ZohoPromise<RecurringInvoice> {
  const operation: Operation = {
    name: "books.recurringInvoices.create",
    method: "POST",
    path: "/books/v3/recurringinvoices",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
    property: "recurring_invoice",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a recurring invoice.
 *
 * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesDelete(client: ClientContext, recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.delete",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId } }, options);
}

/**
 * Disables the autobill of a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/autobill/disable`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesDisableAutobill(client: ClientContext, recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.disableAutobill",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId } }, options);
}

/**
 * Enables the autobill of a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/autobill/enable`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesEnableAutobill(client: ClientContext, recurringInvoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.enableAutobill",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId } }, options);
}

/**
 * Gets a recurring invoice.
 *
 * `GET /books/v3/recurringinvoices/{recurring_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesGet(client: ClientContext, recurringInvoiceId: string, options?: CallOptions): ZohoPromise<RecurringInvoice> {
  const operation: Operation = {
    name: "books.recurringInvoices.get",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: true,
    property: "recurring_invoice",
  };
  return entity(client, operation, { path: { recurring_invoice_id: recurringInvoiceId } }, options);
}

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
export function recurringInvoicesGetDashboard(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.recurringInvoices.getDashboard",
    method: "GET",
    path: "/books/v3/recurringinvoices/dashboard",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, {}, options);
}

export interface RecurringInvoicesListParams {
  customer_id?: string;
  customer_name?: string;
  end_date?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Stopped" | "Status.Expired";
  item_description?: string;
  item_id?: string;
  item_name?: string;
  line_item_id?: string;
  notes?: string;
  page?: number;
  per_page?: number;
  recurrence_name?: string;
  search_text?: string;
  sort_column?: string;
  start_date?: string;
  status?: string;
  tax_id?: string;
}

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
export function recurringInvoicesList(client: ClientContext, params?: RecurringInvoicesListParams, options?: CallOptions): PagePromise<RecurringInvoiceListItem> {
  const operation: Operation = {
    name: "books.recurringInvoices.list",
    method: "GET",
    path: "/books/v3/recurringinvoices",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: true,
    property: "recurring_invoices",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function recurringInvoicesListHistory(client: ClientContext, recurringInvoiceId: string, options?: CallOptions): PagePromise<RecurringInvoiceComment> {
  const operation: Operation = {
    name: "books.recurringInvoices.listHistory",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/comments",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: true,
    property: "comments",
  };
  return page(client, operation, { path: { recurring_invoice_id: recurringInvoiceId } }, options);
}

export interface RecurringInvoicesListInvoicesParams {
  filter_by?: string;
  search_text?: string;
  sort_column?: string;
}

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
export function recurringInvoicesListInvoices(client: ClientContext, recurringInvoiceId: string, params?: RecurringInvoicesListInvoicesParams, options?: CallOptions): PagePromise<InvoiceHistory> {
  const operation: Operation = {
    name: "books.recurringInvoices.listInvoices",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/invoices",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: true,
    property: "invoice_history",
    paging: "context",
  };
  return page(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, params }, options);
}

export interface RecurringInvoicesRemoveBankAccountParams {
  can_delete_in_customer?: boolean;
}

/**
 * Removes the bank account of a recurring invoice.
 *
 * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesRemoveBankAccount(client: ClientContext, recurringInvoiceId: string, params?: RecurringInvoicesRemoveBankAccountParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.removeBankAccount",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, params }, options);
}

export interface RecurringInvoicesRemoveCardParams {
  can_delete_in_customer?: boolean;
}

/**
 * Removes the card of a recurring invoice.
 *
 * `DELETE /books/v3/recurringinvoices/{recurring_invoice_id}/card`
 *
 * Scopes: `ZohoBooks.invoices.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesRemoveCard(client: ClientContext, recurringInvoiceId: string, params?: RecurringInvoicesRemoveCardParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.removeCard",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/card",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, params }, options);
}

/**
 * Resumes a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/status/resume`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesResume(client: ClientContext, recurringInvoiceId: string, body?: RecurringInvoiceStop, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.resume",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, body }, options);
}

export interface RecurringInvoicesResumeManyParams {
  recurring_invoice_ids: readonly string[];
}

/**
 * Resumes several recurring invoices.
 *
 * `POST /books/v3/recurringinvoices/status/resume`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesResumeMany(client: ClientContext, params: RecurringInvoicesResumeManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.resumeMany",
    method: "POST",
    path: "/books/v3/recurringinvoices/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Stops a recurring invoice.
 *
 * `POST /books/v3/recurringinvoices/{recurring_invoice_id}/status/stop`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesStop(client: ClientContext, recurringInvoiceId: string, body?: RecurringInvoiceStop, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.stop",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, body }, options);
}

export interface RecurringInvoicesStopManyParams {
  recurring_invoice_ids: readonly string[];
}

/**
 * Stops several recurring invoices.
 *
 * `POST /books/v3/recurringinvoices/status/stop`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesStopMany(client: ClientContext, params: RecurringInvoicesStopManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.stopMany",
    method: "POST",
    path: "/books/v3/recurringinvoices/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a recurring invoice.
 *
 * `PUT /books/v3/recurringinvoices/{recurring_invoice_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesUpdate(client: ClientContext, recurringInvoiceId: string, body: RecurringInvoiceUpdate, options?: CallOptions): ZohoPromise<RecurringInvoice> {
  const operation: Operation = {
    name: "books.recurringInvoices.update",
    method: "PUT",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: true,
    property: "recurring_invoice",
  };
  return entity(client, operation, { path: { recurring_invoice_id: recurringInvoiceId }, body }, options);
}

export interface RecurringInvoicesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a recurring invoice, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/recurringinvoices`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesUpdateByCustomField(client: ClientContext, body: RecurringInvoiceUpdate, params: RecurringInvoicesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringInvoice> {
  const operation: Operation = {
    name: "books.recurringInvoices.updateByCustomField",
    method: "PUT",
    path: "/books/v3/recurringinvoices",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: true,
    property: "recurring_invoice",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Updates the template of a recurring invoice.
 *
 * `PUT /books/v3/recurringinvoices/{recurring_invoice_id}/templates/{template_id}`
 *
 * Scopes: `ZohoBooks.invoices.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-invoices/
 */
export function recurringInvoicesUpdateTemplate(client: ClientContext, recurringInvoiceId: string, templateId: string, body: RecurringInvoiceUpdateTemplate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringInvoices.updateTemplate",
    method: "PUT",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/templates/{template_id}",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId, template_id: templateId }, body }, options);
}
