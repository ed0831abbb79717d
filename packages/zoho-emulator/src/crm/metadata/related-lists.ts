import type { Module } from "./module.ts";

/** Records of another module that belong to a record: those that point to it, or those that were linked with it. */
export interface RelatedList {
  readonly id: string;
  readonly api_name: string;
  readonly name: string;
  /** Module of the related records. */
  readonly module: string;
  /** Look-up by which they point here. None: each is linked by itself, and can be in many lists. */
  readonly field: string | undefined;
}

/** Modules whose records are linked with each other, many to many. */
const LINKED: readonly (readonly [module: string, list: string, other: string])[] = [
  ["Leads", "Products", "Products"],
  ["Contacts", "Products", "Products"],
  ["Accounts", "Products", "Products"],
  ["Deals", "Products", "Products"],
  ["Deals", "Contact_Roles", "Contacts"],
  ["Campaigns", "Leads", "Leads"],
  ["Campaigns", "Contacts", "Contacts"],
  ["Leads", "Campaigns", "Campaigns"],
  ["Contacts", "Campaigns", "Campaigns"],
  ["Products", "Leads", "Leads"],
  ["Products", "Contacts", "Contacts"],
  ["Products", "Accounts", "Accounts"],
  ["Products", "Deals", "Deals"],
  ["Products", "Price_Books", "Price_Books"],
  ["Price_Books", "Products", "Products"],
];

/** Ids of related lists stand behind those of a module's fields and views. */
const LIST_IDS = 95_000;

/** Lists of a module: what was linked, then what points to it. */
export function relatedListsOf(module: Module, modules: readonly Module[]): readonly RelatedList[] {
  const lists = new Map<string, RelatedList>();
  const add = (api_name: string, name: string, target: string, field: string | undefined): void => {
    const id = String(BigInt(module.id) + BigInt(LIST_IDS + lists.size + 1));
    lists.set(api_name, { id, api_name, name, module: target, field });
  };
  for (const [from, list, other] of LINKED)
    if (from === module.api_name) add(list, list.replaceAll("_", " "), other, undefined);
  for (const other of modules) {
    if (other.generated_type === "subform" || other.generated_type === "linking") continue;
    for (const { api_name, lookup, data_type } of other.fields) {
      if (data_type !== "lookup" || !lookup.includes(module.api_name)) continue;
      const isFirst = other !== module && !lists.has(other.api_name);
      const name = isFirst ? other.api_name : `${other.api_name}_${api_name}`;
      add(name, isFirst ? other.plural_label : `${other.plural_label} (${api_name})`, other.api_name, api_name);
    }
  }
  return [...lists.values()];
}
