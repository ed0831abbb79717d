// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BankRulesDeleteManyParams } from "../operations/bank-rules.ts";
import type { BankRule, BankRuleCreate, BankRuleListItem, BankRuleUpdate } from "../schemas/bank-rules.ts";

/** Operations on bank rules. */
export interface BankRulesApi {
  /**
   * Creates a bank rule.
   *
   * `POST /books/v3/bankaccounts/rules`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  create(body: BankRuleCreate, options?: CallOptions): ZohoPromise<BankRule>;
  /**
   * Deletes a bank rule.
   *
   * `DELETE /books/v3/bankaccounts/rules/{rule_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  delete(ruleId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several bank rules.
   *
   * `DELETE /books/v3/bankaccounts/rules`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  deleteMany(params: BankRulesDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a bank rule.
   *
   * `GET /books/v3/bankaccounts/rules/{rule_id}`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  get(ruleId: string, options?: CallOptions): ZohoPromise<BankRule>;
  /**
   * Lists bank rules.
   *
   * `GET /books/v3/bankaccounts/rules`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  list(options?: CallOptions): PagePromise<BankRuleListItem>;
  /**
   * Puts bank rules in another order.
   *
   * `POST /books/v3/bankaccounts/rules/order`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  reorder(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Skips the suggestion of a bank rule.
   *
   * `POST /books/v3/bankaccounts/rules/skipsuggest`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  skipSuggestion(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bank rule.
   *
   * `PUT /books/v3/bankaccounts/rules/{rule_id}`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  update(ruleId: string, body: BankRuleUpdate, options?: CallOptions): ZohoPromise<BankRule>;
  /**
   * Updates several bank rules.
   *
   * `PUT /books/v3/bankaccounts/rules`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-rules/
   */
  updateMany(body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
}
