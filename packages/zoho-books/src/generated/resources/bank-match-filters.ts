// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { BankMatchFilterCreate } from "../schemas/bank-match-filters.ts";

/** Operations on bank match filters. */
export interface BankMatchFiltersApi {
  /**
   * Creates a bank match filter.
   *
   * `POST /books/v3/bankaccounts/matchfilters`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  create(body: BankMatchFilterCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes a bank match filter.
   *
   * `DELETE /books/v3/bankaccounts/matchfilters/{match_filter_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  delete(matchFilterId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Lists bank match filters.
   *
   * `GET /books/v3/bankaccounts/matchfilters`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  list(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Updates a bank match filter.
   *
   * `PUT /books/v3/bankaccounts/matchfilters/{match_filter_id}`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  update(matchFilterId: string, body: BankMatchFilterCreate, options?: CallOptions): ZohoPromise<void>;
}
