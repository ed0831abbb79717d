// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/card/{card_id}",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/disable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/autobill/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/recurringinvoices/dashboard",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/recurringinvoices",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/invoices",
    retry: "safe",
    scopes: ["ZohoBooks.invoices.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/bankaccount",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/card",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/recurringinvoices/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringinvoices",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringinvoices/{recurring_invoice_id}/templates/{template_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.invoices.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_invoice_id: recurringInvoiceId, template_id: templateId }, body }, options);
}
