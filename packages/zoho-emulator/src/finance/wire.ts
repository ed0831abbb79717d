import type { Operation, Result } from "../generated/api-model.ts";

/**
 * Keys around a record where the published documents and the wire disagree; the wire wins. Seen by clients that run
 * against Zoho itself. Everything else is called what the model calls it.
 */
const ENTITY: Readonly<Record<string, string>> = {
  salesOrders: "salesorder",
  shipmentOrders: "shipmentorder",
  itemGroups: "item_group",
  compositeItems: "composite_item",
  assemblies: "bundle",
  chartOfAccounts: "chart_of_account",
  bankRules: "rule",
  fixedAssets: "fixed_asset",
  vendorPayments: "vendorpayment",
  contactPersons: "contact_person",
  contactCards: "card",
  contactBankAccounts: "bank_account",
  bankMatchFilters: "match_filter",
  bankReconciliations: "reconciliation",
};
const LIST: Readonly<Record<string, string>> = {
  customerPayments: "customerpayments",
  packages: "packages",
  fixedAssets: "fixedassets",
  contactPersons: "contact_persons",
  contactCards: "cards",
  contactBankAccounts: "bank_accounts",
  bankMatchFilters: "match_filters",
  bankReconciliations: "reconciliations",
};

/** Typed as a list of one in the documents; the wire has the object. */
const SINGLE = new Set(["salesOrders", "packages"]);

/** Verbs whose answer is the record itself, not something about it. */
const PLAIN = new Set(["get", "getById", "create", "update", "updateByCustomField", "markAsBuilt", "markAsConfirmed"]);

/** Under which key a record goes out, and whether a list of one is around it. `undefined`: unwrapped. */
export function entityKey({ resource, result, verb }: Operation): { key: string | undefined; array: boolean } {
  const plain = PLAIN.has(verb);
  const array = result.kind === "entity" && result.array && !(plain && SINGLE.has(resource));
  const known = ENTITY[resource];
  if (known && plain) return { key: known, array };
  return { key: propertyOf(result) ?? undefined, array };
}

export const listKey = ({ resource, result, verb }: Operation): string | undefined =>
  (verb === "list" || verb === "listAll" ? LIST[resource] : undefined) ?? (propertyOf(result) || undefined);

const propertyOf = (result: Result): string | null => ("property" in result ? result.property : null);
