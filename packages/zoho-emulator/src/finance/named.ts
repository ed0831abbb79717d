import type { Call } from "../http/call.ts";
import type { Row } from "../state/collection.ts";
import { type Fields, isFields } from "./body.ts";
import type { Ledger } from "./ledger.ts";
import { invalid, missing } from "./refusal.ts";
import type { Request } from "./request.ts";

/** Ids of the records that the path puts above: they have to exist. */
export function parentsOf(call: Call, parents: readonly string[], ledger: Ledger, child: string): Fields {
  const found: Record<string, unknown> = {};
  for (const parent of parents) {
    const value = call.params[parent]!;
    const resource = parentOf(parent, child);
    const member = resource ? ledger.idOf(resource) : parent;
    if (resource) ledger.get(resource, value);
    found[member] = value;
  }
  return found;
}

/** Resources that others are nested under, by the path parameter that names one. */
const PARENTS: Readonly<Record<string, string>> = {
  project_id: "projects",
  contact_id: "contacts",
  currency_id: "currencies",
  credit_note_id: "creditNotes",
  vendor_credit_id: "vendorCredits",
  payment_id: "customerPayments",
  unit_id: "units",
  bill_id: "bills",
  module_name: "customModules",
};

const parentOf = (parameter: string, child: string): string | undefined =>
  parameter === "payment_id" && child.startsWith("vendor") ? "vendorPayments" : PARENTS[parameter];

/** The record that the path names; throws 1002 where there is none, or where it belongs to another parent. */
export function existing(
  { call, ledger }: Request,
  {
    resource,
    id,
    parents = [],
  }: { readonly resource: string; readonly id: string; readonly parents?: readonly string[] },
): Row {
  const row = ledger.get(resource, call.params[id]);
  for (const parent of parents) {
    const target = parentOf(parent, resource);
    const member = target ? ledger.idOf(target) : parent;
    if (row[member] !== undefined && row[member] !== call.params[parent]) throw missing(ledger.noun(resource));
  }
  return row;
}

/** A comment of the record that the path names. */
export function commentOf(
  request: Request,
  { resource, id, comment }: { resource: string; id: string; comment: string },
): Row {
  const row = existing(request, { resource, id });
  const found = request.ledger.find("comments", request.call.params[comment]);
  if (found?.parent_id !== row[request.ledger.idOf(resource)]) throw missing("comment");
  return found!;
}

const MAX_IDS = 25;

/** Ids that a request for several records names: `invoice_ids=1,2` in the query, in a form, or in the body. */
export async function idsOf(request: Request, limit = MAX_IDS): Promise<string[]> {
  const { call } = request;
  const names = call.operation.parameters
    .filter(({ wireName, in: place }) => place === "query" && wireName.endsWith("_ids"))
    .map(({ wireName }) => wireName);
  const name = names.find((each) => call.query.has(each)) ?? names[0];
  let given: unknown = name ? call.query.getAll(name).join(",") : undefined;
  if (!given) given = [...call.query].find(([each]) => each.endsWith("_ids"))?.[1];
  if (!given && call.method !== "DELETE") {
    const form = (call.headers.get("content-type") ?? "").includes("form") ? await call.form() : undefined;
    const value = form ? Object.fromEntries(form) : await call.json();
    if (isFields(value)) given = Object.entries(value).find(([each]) => each.endsWith("_ids"))?.[1];
  }
  const ids = (Array.isArray(given) ? given.map(String) : String(given ?? "").split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0 || ids.length > limit) throw invalid(name ?? "ids");
  return ids;
}
