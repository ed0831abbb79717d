// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, none, organizationOf } from "@x/zoho-auth/client";

/**
 * Cancels the e-invoice of a credit note.
 *
 * `POST /books/v3/einvoices/creditnotes/{credit_note_id}/cancel`
 *
 * Scopes: `ZohoBooks.creditnotes.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/credit-notes/
 */
export function eInvoicesCancelCreditNote(client: ClientContext, creditNoteId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.eInvoices.cancelCreditNote",
    product: "books",
    method: "POST",
    path: "/books/v3/einvoices/creditnotes/{credit_note_id}/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.creditnotes.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { credit_note_id: creditNoteId } }, options);
}

/**
 * Cancels the e-invoice of an invoice.
 *
 * `POST /books/v3/einvoices/invoices/{invoice_id}/cancel`
 *
 * Scopes: `ZohoBooks.invoices.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/invoices/
 */
export function eInvoicesCancelInvoice(client: ClientContext, invoiceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.eInvoices.cancelInvoice",
    product: "books",
    method: "POST",
    path: "/books/v3/einvoices/invoices/{invoice_id}/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.invoices.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { invoice_id: invoiceId } }, options);
}
