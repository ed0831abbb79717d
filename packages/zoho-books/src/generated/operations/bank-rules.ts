// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BankRule, BankRuleCreate, BankRuleListItem, BankRuleUpdate } from "../schemas/bank-rules.ts";

/**
 * Creates a bank rule.
 *
 * `POST /books/v3/bankaccounts/rules`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesCreate(client: ClientContext, body: BankRuleCreate, options?: CallOptions): ZohoPromise<BankRule> {
  const operation: Operation = {
    name: "books.bankRules.create",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/rules",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
    property: "rule",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a bank rule.
 *
 * `DELETE /books/v3/bankaccounts/rules/{rule_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesDelete(client: ClientContext, ruleId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankRules.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/rules/{rule_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { rule_id: ruleId } }, options);
}

export interface BankRulesDeleteManyParams {
  rule_ids: readonly string[];
}

/**
 * Deletes several bank rules.
 *
 * `DELETE /books/v3/bankaccounts/rules`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesDeleteMany(client: ClientContext, params: BankRulesDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankRules.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/rules",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a bank rule.
 *
 * `GET /books/v3/bankaccounts/rules/{rule_id}`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesGet(client: ClientContext, ruleId: string, options?: CallOptions): ZohoPromise<BankRule> {
  const operation: Operation = {
    name: "books.bankRules.get",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/rules/{rule_id}",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    keys: ["rule"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { rule_id: ruleId } }, options);
}

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
export function bankRulesList(client: ClientContext, options?: CallOptions): PagePromise<BankRuleListItem> {
  const operation: Operation = {
    name: "books.bankRules.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/rules",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "rules",
  };
  return page(client, operation, {}, options);
}

/**
 * Puts bank rules in another order.
 *
 * `POST /books/v3/bankaccounts/rules/order`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesReorder(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankRules.reorder",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/rules/order",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Skips the suggestion of a bank rule.
 *
 * `POST /books/v3/bankaccounts/rules/skipsuggest`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesSkipSuggestion(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankRules.skipSuggestion",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/rules/skipsuggest",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Updates a bank rule.
 *
 * `PUT /books/v3/bankaccounts/rules/{rule_id}`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesUpdate(client: ClientContext, ruleId: string, body: BankRuleUpdate, options?: CallOptions): ZohoPromise<BankRule> {
  const operation: Operation = {
    name: "books.bankRules.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/rules/{rule_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
    property: "rule",
  };
  return entity(client, operation, { path: { rule_id: ruleId }, body }, options);
}

/**
 * Updates several bank rules.
 *
 * `PUT /books/v3/bankaccounts/rules`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankRulesUpdateMany(client: ClientContext, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankRules.updateMany",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/rules",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}
