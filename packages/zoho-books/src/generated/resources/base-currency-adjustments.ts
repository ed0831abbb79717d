// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BaseCurrencyAdjustmentsCreateParams, BaseCurrencyAdjustmentsDeleteManyParams, BaseCurrencyAdjustmentsListAccountsParams, BaseCurrencyAdjustmentsListContactsParams, BaseCurrencyAdjustmentsListParams } from "../operations/base-currency-adjustments.ts";
import type { BaseCurrencyAdjustment, BaseCurrencyAdjustmentAccounts, BaseCurrencyAdjustmentContact, BaseCurrencyAdjustmentCreate, BaseCurrencyAdjustmentData } from "../schemas/base-currency-adjustments.ts";

/** Operations on base currency adjustments. */
export interface BaseCurrencyAdjustmentsApi {
  /**
   * Creates a base currency adjustment.
   *
   * `POST /books/v3/basecurrencyadjustment`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  create(body: BaseCurrencyAdjustmentCreate, params: BaseCurrencyAdjustmentsCreateParams, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData>;
  /**
   * Deletes a base currency adjustment.
   *
   * `DELETE /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  delete(baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several base currency adjustments.
   *
   * `DELETE /books/v3/basecurrencyadjustment/bulkdelete`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  deleteMany(params: BaseCurrencyAdjustmentsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a base currency adjustment.
   *
   * `GET /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  get(baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData>;
  /**
   * Lists base currency adjustments.
   *
   * `GET /books/v3/basecurrencyadjustment`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  list(params?: BaseCurrencyAdjustmentsListParams, options?: CallOptions): PagePromise<BaseCurrencyAdjustment>;
  /**
   * Lists the accounts of a base currency adjustment.
   *
   * `GET /books/v3/basecurrencyadjustment/accounts`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  listAccounts(params: BaseCurrencyAdjustmentsListAccountsParams, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentAccounts>;
  /**
   * Lists the contacts of a base currency adjustment.
   *
   * `GET /books/v3/basecurrencyadjustment/contacts`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  listContacts(params: BaseCurrencyAdjustmentsListContactsParams, options?: CallOptions): PagePromise<BaseCurrencyAdjustmentContact>;
  /**
   * Reevaluates a base currency adjustment.
   *
   * `POST /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
   */
  reevaluate(baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData>;
}
