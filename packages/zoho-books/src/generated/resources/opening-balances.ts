// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { OpeningBalancesListDetailsParams, OpeningBalancesListTransactionsParams, OpeningBalancesWriteOffParams } from "../operations/opening-balances.ts";
import type { OpeningBalance, OpeningBalanceCreate, OpeningBalanceTransaction, OpeningBalanceUpdate } from "../schemas/opening-balances.ts";

/** Operations on opening balances. */
export interface OpeningBalancesApi {
  /**
   * Cancels the write off of an opening balance.
   *
   * `POST /books/v3/openingbalances/{opening_balance_id}/writeoff/cancel`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  cancelWriteOff(openingBalanceId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an opening balance.
   *
   * `POST /books/v3/settings/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  create(body: OpeningBalanceCreate, options?: CallOptions): ZohoPromise<OpeningBalance>;
  /**
   * Deletes an opening balance.
   *
   * `DELETE /books/v3/settings/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  delete(options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an opening balance.
   *
   * `GET /books/v3/settings/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  get(options?: CallOptions): ZohoPromise<OpeningBalance>;
  /**
   * Lists the details of an opening balance.
   *
   * `GET /books/v3/settings/openingbalancedetails`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  listDetails(params: OpeningBalancesListDetailsParams, options?: CallOptions): ZohoPromise<OpeningBalance>;
  /**
   * Lists the transactions of an opening balance.
   *
   * `GET /books/v3/openingbalances/transactions`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  listTransactions(params: OpeningBalancesListTransactionsParams, options?: CallOptions): PagePromise<OpeningBalanceTransaction>;
  /**
   * Updates an opening balance.
   *
   * `PUT /books/v3/settings/openingbalances`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  update(body: OpeningBalanceUpdate, options?: CallOptions): ZohoPromise<OpeningBalance>;
  /**
   * Writes off an opening balance.
   *
   * `POST /books/v3/openingbalances/{opening_balance_id}/writeoff`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/opening-balance/
   */
  writeOff(openingBalanceId: string, params?: OpeningBalancesWriteOffParams, options?: CallOptions): ZohoPromise<void>;
}
