import type { Operation } from "../generated/api-model.ts";
import type { Schemas } from "../model/schemas.ts";
import { type Collection, compareIds, compareValues, type Row } from "../state/collection.ts";
import type { Fields } from "./body.ts";
import { listOf, numberOf, textOf } from "./body.ts";
import { propertiesOf } from "./conform.ts";
import type { Ledger } from "./ledger.ts";
import { invalid } from "./refusal.ts";
import { nounOf } from "./resource.ts";
import { timeOf } from "./time.ts";

export interface Listed {
  readonly rows: readonly Row[];
  readonly context: Fields;
}

export const MAX_PER_PAGE = 200;

/** One page of a resource: filtered, sorted, cut out, and the `page_context` that tells of it. */
export function list(
  ledger: Ledger,
  operation: Operation,
  resource: string,
  query: URLSearchParams,
  parents: Fields,
  schemas: Schemas,
): Listed {
  const rows = ledger.rows(resource);
  const asked = new Asked(ledger, operation, resource, query, schemas);
  const page = Math.max(1, Math.trunc(numberOf(query.get("page"), 1)));
  const perPage = Math.min(MAX_PER_PAGE, Math.max(1, Math.trunc(numberOf(query.get("per_page"), MAX_PER_PAGE))));
  const sorted = asked.order();
  const conditions = asked.conditions(parents);
  const offset = (page - 1) * perPage;
  let found: readonly Row[];
  let total: number;
  if (conditions.length === 0) {
    total = rows.size;
    found = rows.page(sorted.column, sorted.order === "A" ? "asc" : "desc", offset, perPage);
  } else {
    const ids = idsOf(ledger, rows, conditions, sorted, resource);
    total = ids.length;
    found = ids.slice(offset, offset + perPage).map((id) => rows.get(id)!);
  }
  const option = query.get("response_option");
  return {
    rows: found,
    context: {
      page,
      per_page: perPage,
      has_more_page: offset + found.length < total,
      report_name: asked.reportName,
      applied_filter: asked.appliedFilter,
      custom_fields: [],
      sort_column: sorted.column,
      sort_order: sorted.order,
      ...(asked.criteria.length > 0 && { search_criteria: asked.criteria }),
      ...((option === "1" || option === "2" || option === "3" || option === "4") && {
        total,
        total_pages: Math.ceil(total / perPage),
      }),
    },
  };
}

/** One thing that a row has to be. `ids`: found by an index. `test`: to be asked of each of those that remain. */
interface Condition {
  readonly key: string;
  ids?(rows: Collection): ReadonlySet<string>;
  test?(row: Row): boolean;
}

interface Order {
  readonly column: string;
  readonly order: "A" | "D";
}

/** Ids that a filter found, until anything in the collection changes: the second page of a search costs no search. */
interface Found {
  readonly version: number;
  readonly ids: Map<string, readonly string[]>;
}

export type FoundRows = WeakMap<Collection, Found>;

const REMEMBERED = 50;

function idsOf(
  ledger: Ledger,
  rows: Collection,
  conditions: readonly Condition[],
  { column, order }: Order,
  resource: string,
): readonly string[] {
  let found = ledger.catalogue.found.get(rows);
  if (found?.version !== rows.version) {
    found = { version: rows.version, ids: new Map() };
    ledger.catalogue.found.set(rows, found);
  }
  // What a preset means may depend on the day.
  const key = JSON.stringify([resource, ledger.today, column, order, conditions.map((each) => each.key)]);
  const known = found.ids.get(key);
  if (known) return known;
  const sets = conditions.flatMap((each) => (each.ids ? [each.ids(rows)] : [])).sort((a, b) => a.size - b.size);
  const tests = conditions.flatMap((each) => (each.test ? [each.test] : []));
  const [smallest, ...others] = sets;
  const passes = (id: string): boolean =>
    others.every((set) => set.has(id)) && (tests.length === 0 || tests.every((test) => test(rows.get(id)!)));
  let ids: string[];
  if (smallest && smallest.size * 4 < rows.size) {
    ids = [...smallest].filter(passes);
    ids.sort((a, b) => compareValues(rows.get(a)![column], rows.get(b)![column]) || compareIds(a, b));
  } else {
    ids = rows.idsBy(column).filter((id) => (!smallest || smallest.has(id)) && passes(id));
  }
  if (order === "D") ids.reverse();
  if (found.ids.size >= REMEMBERED) found.ids.delete(found.ids.keys().next().value!);
  found.ids.set(key, ids);
  return ids;
}

/** What a query asks for. A parameter that means nothing to the list is passed over, as Zoho does. */
class Asked {
  readonly #ledger: Ledger;
  readonly #operation: Operation;
  readonly #resource: string;
  readonly #query: URLSearchParams;
  readonly #members: ReadonlySet<string>;
  readonly criteria: Fields[] = [];
  appliedFilter = "Status.All";

  constructor(ledger: Ledger, operation: Operation, resource: string, query: URLSearchParams, schemas: Schemas) {
    this.#ledger = ledger;
    this.#operation = operation;
    this.#resource = resource;
    this.#query = query;
    const { result } = operation;
    this.#members = new Set(
      propertiesOf(result.kind === "page" ? result.item : undefined, schemas).map(({ name }) => name),
    );
  }

  get reportName(): string {
    const words = nounOf(this.#resource.replace(/.*\//, ""));
    return `${words.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase())}s`;
  }

  order(): Order {
    const rules = this.#ledger.rules(this.#resource);
    const given = this.#query.get("sort_column");
    const order = this.#query.get("sort_order");
    const known = this.#operation.parameters.find(({ wireName }) => wireName === "sort_column")?.type;
    if (given && known?.kind === "enum" && !known.values.includes(given)) throw invalid("sort_column");
    const standard: Order = rules.sort ?? { column: "created_time", order: "D" };
    const column = given && (known?.kind === "enum" || this.#members.has(given)) ? given : standard.column;
    if (order === "A" || order === "D") return { column, order };
    const word = { ascending: "A", descending: "D" }[order ?? ""] as "A" | "D" | undefined;
    return { column, order: word ?? (column === standard.column ? standard.order : "A") };
  }

  conditions(parents: Fields): Condition[] {
    const conditions: Condition[] = [];
    for (const [member, value] of Object.entries(parents)) conditions.push(equal(member, value));
    for (const [name, value] of this.#query) {
      if (value === "" || RESERVED.has(name)) continue;
      const condition = this.#condition(name, value);
      if (condition) conditions.push(condition);
    }
    return conditions;
  }

  #condition(name: string, value: string): Condition | undefined {
    if (DEAF.has(`${this.#ledger.product}/${this.#resource}`)) return undefined;
    if (name === "filter_by") return this.#preset(value);
    if (name === "search_text") return this.#search(value);
    if (name === "last_modified_time") return this.#modifiedSince(value);
    if (name === "status") return this.#status(value);
    const { base, operator } = split(name);
    if (!base.startsWith("cf_") && !this.#declares(base) && !this.#declares(name)) return undefined;
    this.criteria.push({ column_name: base, search_text: value, comparator: operator || "equal" });
    if (LISTED.test(base) && !this.#members.has(base)) {
      const member = base.replace(/s$/, "");
      const wanted = new Set(value.split(","));
      return { key: `${name}=${value}`, test: (row) => wanted.has(textOf(row[member])) };
    }
    const lines = /^item_(id|name|description)$/.exec(base);
    if (lines && this.#resource !== "items") return inLines(name, lines[1]!, operator, value);
    const member = MEMBERS[base] ?? base;
    if (operator === "") return base === "created_date" ? compare(name, member, "day", value) : equal(member, value);
    return compare(name, member, operator, value);
  }

  #declares(name: string): boolean {
    return this.#operation.parameters.some(({ wireName, in: place }) => place === "query" && wireName === name);
  }

  #preset(value: string): Condition | undefined {
    const declared = this.#operation.parameters.find(({ wireName }) => wireName === "filter_by")?.type;
    if (!declared) return undefined;
    this.appliedFilter = value;
    const rules = this.#ledger.rules(this.#resource);
    const test = rules.preset?.(value, this.#ledger);
    if (test) return { key: `filter_by=${value}`, test };
    const [kind, name] = value.split(".");
    if (!name || (declared.kind === "enum" && !declared.values.includes(value))) throw invalid("filter_by");
    if (name === "All") return undefined;
    if (kind !== "Status") {
      if (declared.kind === "enum") return undefined;
      throw invalid("filter_by");
    }
    const status = name
      .replace(/([a-z])([A-Z])/g, "$1_$2")
      .toLowerCase()
      .replace("over_due", "overdue");
    const statuses = rules.statuses?.[status];
    if (declared.kind !== "enum" && !statuses && !this.#hasStatus(status)) throw invalid("filter_by");
    return oneOf("status", statuses ?? [status]);
  }

  #hasStatus(status: string): boolean {
    const declared = this.#operation.parameters.find(({ wireName }) => wireName === "status")?.type;
    return declared?.kind === "enum" ? declared.values.includes(status) : /^[a-z_]+$/.test(status);
  }

  #status(value: string): Condition | undefined {
    const declared = this.#operation.parameters.find(({ wireName }) => wireName === "status");
    if (!declared) return undefined;
    return oneOf("status", this.#ledger.rules(this.#resource).statuses?.[value] ?? [value]);
  }

  #modifiedSince(value: string): Condition | undefined {
    const since = timeOf(value.replace(/ (\d{4})$/, "+$1"));
    if (Number.isNaN(since)) throw invalid("last_modified_time");
    if (!this.#declares("last_modified_time") && !this.#members.has("last_modified_time")) return undefined;
    // Packages pass it over, as was seen on the wire.
    if (this.#resource === "packages") return undefined;
    return { key: `last_modified_time=${value}`, test: (row) => timeOf(textOf(row.last_modified_time)) >= since };
  }

  #search(value: string): Condition {
    if (value.length > 100) throw invalid("search_text");
    this.criteria.push({ column_name: "search_text", search_text: value, comparator: "contains" });
    const members = this.#ledger.rules(this.#resource).search ?? NAMED;
    const wanted = value.toLowerCase();
    return {
      key: `search_text=${value}`,
      ids(rows) {
        const found = new Set<string>();
        for (const member of members) {
          for (const id of rows.candidates(member, value) ?? []) {
            if (textOf(rows.get(id)![member]).toLowerCase().includes(wanted)) found.add(id);
          }
        }
        return found;
      },
    };
  }
}

/** Lists that were seen to pass over every filter. */
const DEAF = new Set(["inventory/salesReturns", "inventory/bills"]);

const RESERVED = new Set([
  "organization_id",
  "page",
  "per_page",
  "sort_column",
  "sort_order",
  "response_option",
  "customview_id",
  "JSONString",
]);

/** Names and numbers that rows of most resources are known by. */
const NAMED = [
  "name",
  "contact_name",
  "customer_name",
  "vendor_name",
  "company_name",
  "email",
  "reference_number",
  "description",
  "invoice_number",
  "estimate_number",
  "salesorder_number",
  "purchaseorder_number",
  "creditnote_number",
  "bill_number",
  "payment_number",
  "project_name",
  "account_name",
];

const MEMBERS: Readonly<Record<string, string>> = { created_date: "created_time" };
const LISTED = /_ids(_in)?$/;

const OPERATORS = [
  "startswith",
  "contains",
  "less_than",
  "less_equals",
  "greater_than",
  "greater_equals",
  "start",
  "end",
  "before",
  "after",
  "in",
] as const;

function split(name: string): { base: string; operator: string } {
  for (const operator of OPERATORS) {
    if (name.endsWith(`_${operator}`)) return { base: name.slice(0, -operator.length - 1), operator };
  }
  return { base: name, operator: "" };
}

const equal = (member: string, value: unknown): Condition => {
  const number =
    typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
  return {
    key: `${member}=${String(value)}`,
    ids(rows) {
      const flag = value === "true" ? true : value === "false" ? false : undefined;
      const texts = rows.idsWhere(member, value);
      const more = number !== undefined && !/^\d{16,}$/.test(String(value)) ? rows.idsWhere(member, number) : undefined;
      const flags = flag === undefined ? undefined : rows.idsWhere(member, flag);
      if (!more?.size && !flags?.size) return texts;
      return new Set([...texts, ...(more ?? []), ...(flags ?? [])]);
    },
  };
};

const oneOf = (member: string, values: readonly string[]): Condition => ({
  key: `${member} in ${values}`,
  ids(rows) {
    const [first, ...others] = values.map((value) => rows.idsWhere(member, value));
    return others.length === 0 ? first! : new Set([first!, ...others].flatMap((set) => [...set]));
  },
});

function compare(name: string, member: string, operator: string, value: string): Condition {
  const wanted = value.toLowerCase();
  const number = Number(value);
  const test = (held: unknown): boolean => {
    if (held === undefined || held === null || held === "") return false;
    const text = String(held).toLowerCase();
    const order =
      typeof held === "number"
        ? held - number
        : text.slice(0, wanted.length) < wanted
          ? -1
          : text.slice(0, wanted.length) > wanted
            ? 1
            : 0;
    switch (operator) {
      case "startswith":
        return text.startsWith(wanted);
      case "contains":
        return text.includes(wanted);
      case "less_than":
      case "before":
        return order < 0;
      case "less_equals":
      case "end":
        return order <= 0;
      case "greater_than":
      case "after":
        return order > 0;
      case "greater_equals":
      case "start":
        return order >= 0;
      case "in":
        return wanted.split(",").includes(text);
      default:
        return order === 0;
    }
  };
  return { key: `${name}=${value}`, test: (row) => test(row[member]) };
}

const inLines = (name: string, member: string, operator: string, value: string): Condition => {
  const held = member === "id" ? "item_id" : member;
  const wanted = value.toLowerCase();
  return {
    key: `${name}=${value}`,
    test: ({ line_items }) =>
      listOf(line_items).some((line) => {
        const text = textOf(line[held]).toLowerCase();
        if (operator === "startswith") return text.startsWith(wanted);
        return operator === "contains" ? text.includes(wanted) : text === wanted;
      }),
  };
};
