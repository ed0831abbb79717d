import type { Fields } from "./body.ts";
import { isFields, listOf, textOf } from "./body.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Custom fields as a row keeps them: the list that details show, and each value under its API name, which is how lists
 * show it, filters ask for it, and a unique one is found. A field nobody has defined comes into being when it is used.
 */
export function withCustomFields(fields: Fields, resource: string, ledger: Ledger): Fields {
  if (!Array.isArray(fields.custom_fields)) return fields;
  const kept: Record<string, unknown> = {};
  for (const name in fields) if (!name.startsWith("cf_")) kept[name] = fields[name];
  const custom = listOf(fields.custom_fields).map((given) => describe(given, resource, ledger));
  for (const { api_name, value } of custom) kept[api_name] = value;
  return { ...kept, custom_fields: custom };
}

/** Changes only the custom fields that are named. */
export function changedCustomFields(
  before: unknown,
  changes: unknown,
  resource: string,
  ledger: Ledger,
): readonly Fields[] {
  const changed = listOf(changes).map((given) => describe(given, resource, ledger));
  const names = new Set(changed.map(({ api_name }) => api_name));
  return [...listOf(before).filter(({ api_name }) => !names.has(api_name as string)), ...changed];
}

/** A record without its values by API name: details have them in `custom_field_hash`. */
export function withHash(row: Fields): Fields {
  const shown: Record<string, unknown> = {};
  const hash: Record<string, unknown> = {};
  for (const name in row) (name.startsWith("cf_") ? hash : shown)[name] = row[name];
  return Object.keys(hash).length > 0 ? { ...shown, custom_field_hash: hash } : row;
}

interface CustomField extends Fields {
  readonly api_name: string;
  readonly value: unknown;
}

function describe(given: Fields, resource: string, ledger: Ledger): CustomField {
  const fields = ledger.rows("customFields");
  const known = [...fields.idsWhere("resource", resource)].map((id) => fields.get(id)!);
  const wanted = textOf(given.customfield_id) || textOf(given.field_id);
  const label = textOf(given.label);
  const named = textOf(given.api_name) || (label && apiName(label));
  const found = known.find(
    ({ customfield_id, api_name }) => (wanted && customfield_id === wanted) || (named && api_name === named),
  );
  const field = found ?? define(resource, { wanted, named, label, index: known.length + 1 }, ledger);
  const { id: _, resource: __, ...described } = field;
  return { ...described, value: given.value, value_formatted: valueText(given.value) } as unknown as CustomField;
}

function define(
  resource: string,
  { wanted, named, label, index }: { wanted: string; named: string; label: string; index: number },
  ledger: Ledger,
): Fields {
  const customfield_id = wanted || ledger.newId();
  const api_name = named || `cf_${customfield_id}`;
  const field = {
    id: `${resource}/${api_name}`,
    resource,
    customfield_id,
    field_id: customfield_id,
    api_name,
    placeholder: api_name,
    label: label || api_name.replace(/^cf_/, "").replace(/_/g, " "),
    index,
    data_type: "string",
    show_in_all_pdf: false,
    show_on_pdf: false,
    is_active: true,
  };
  ledger.rows("customFields").put(field);
  return field;
}

const apiName = (label: string): string =>
  `cf_${label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "")}`;

const valueText = (value: unknown): string =>
  isFields(value) || Array.isArray(value) ? JSON.stringify(value) : textOf(value);
