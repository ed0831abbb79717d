// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";

/** Operations on einvoices. */
export interface EInvoicesApi {
  /**
   * Cancel credit note (einvoices).
   *
   * `POST /books/v3/einvoices/creditnotes/{credit_note_id}/cancel`
   *
   * Scopes: `ZohoBooks.creditnotes.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  cancelCreditNote(creditNoteId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Cancel invoice (einvoices).
   *
   * `POST /books/v3/einvoices/invoices/{invoice_id}/cancel`
   *
   * Scopes: `ZohoBooks.invoices.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  cancelInvoice(invoiceId: string, options?: CallOptions): ZohoPromise<void>;
}
