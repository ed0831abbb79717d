// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";

/** Operations on einvoices. */
export interface EInvoicesApi {
  /**
   * Cancels the e-invoice of a credit note.
   *
   * `POST /books/v3/einvoices/creditnotes/{credit_note_id}/cancel`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/credit-notes/
   */
  cancelCreditNote(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancels the e-invoice of an invoice.
   *
   * `POST /books/v3/einvoices/invoices/{invoice_id}/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/invoices/
   */
  cancelInvoice(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
}
