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
};
const LIST: Readonly<Record<string, string>> = {
  customerPayments: "customerpayments",
  packages: "packages",
  fixedAssets: "fixedassets",
};

/** Typed as a list of one in the documents; the wire has the object. */
const SINGLE = new Set(["salesOrders", "packages", "taxes", "currencies", "contactPersons", "vendorPayments"]);

/** Under which key a record goes out, and whether a list of one is around it. `undefined`: unwrapped. */
export function entityKey({ resource, result }: Operation): { key: string | undefined; array: boolean } {
  const array = result.kind === "entity" && result.array && !SINGLE.has(resource);
  const known = ENTITY[resource];
  if (known) return { key: known, array };
  return { key: propertyOf(result) ?? undefined, array };
}

export const listKey = ({ resource, result }: Operation): string | undefined =>
  LIST[resource] ?? (propertyOf(result) || undefined);

const propertyOf = (result: Result): string | null => ("property" in result ? result.property : null);
