import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { type Condition, candidates, holds, readsElsewhere } from "../criteria/condition.ts";
import { FoundBefore } from "../criteria/found.ts";
import { CriteriaRefused, readCriteria } from "../criteria/json.ts";
import { readTextCriteria } from "../criteria/text.ts";
import { viewCondition } from "../criteria/view.ts";
import { moduleOf, pageOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";
import { find } from "./find.ts";
import { emailCondition, phoneCondition, wordCondition } from "./words.ts";

const MAX_ROWS = 2000;

/** Search by criteria, email, phone or word, and the count of what is found. */
export function search(crm: Crm): Handlers {
  const found = new FoundBefore();

  const count = async (call: Call, criteria: unknown): Promise<Reply> => {
    const org = crm.org(call);
    const module = moduleOf(org, call.params.module);
    const rows = org.records(module.api_name);
    const wanted = criteria ? readCriteria(org, module.api_name, criteria) : conditionOf(org, module, call.query);
    const condition = allOf([...(wanted ? [wanted] : []), ...conditions(module, call)]);
    let total = 0;
    const few = candidates(condition, rows);
    for (const row of few ? rowsOf(org, module, few) : rows.values()) if (holds(condition, row)) total++;
    return json({ count: total });
  };

  return {
    "records.search": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      return searchRecords(org, module, call, found);
    },
    "records.count": (call) => count(call, undefined),
    "records.countMatching": async (call) => {
      const body = (await call.json()) as { criteria?: unknown; filters?: unknown } | undefined;
      return count(call, body?.criteria ?? body?.filters);
    },
  };
}

function searchRecords(org: Org, module: Module, call: Call, found: FoundBefore): Reply {
  const { query, grant } = call;
  const wanted = conditionOf(org, module, query);
  if (!wanted) {
    return refusal(400, "EXPECTED_PARAM_MISSING", "one of the expected parameter is missing", {
      param_names: [...PARAMETERS],
    });
  }
  const { page, per_page: perPage } = pageOf({ query });
  const end = page * perPage;
  if (end > MAX_ROWS) {
    return refusal(400, "LIMIT_REACHED", "You have reached the limit of records that a search gives", {
      limit: MAX_ROWS,
    });
  }
  const fields = fieldsOf(module, query.get("fields"));
  const sortBy = query.get("sort_by") ?? "id";
  const order = query.get("sort_order") === "asc" ? "asc" : "desc";
  const condition = allOf([wanted, ...conditions(module, call)]);
  const key = JSON.stringify([grant.userId, module.api_name, ...KEYED.map((name) => query.get(name))]);
  const rows = org.records(module.api_name);
  const sorted = module.field(sortBy) ? sortBy : "id";
  const reads = readsElsewhere(condition) ? [...org.modules()].map(({ api_name }) => org.records(api_name)) : [rows];
  const ids = found.get(org, key, [org.users, ...reads], () => find(rows, condition, sorted, order, MAX_ROWS + 1));
  const data = ids.slice(end - perPage, end).map((id) => org.shown(module, rows.get(id)!, fields));
  if (data.length === 0) return empty();
  return json({
    data,
    info: {
      per_page: perPage,
      count: data.length,
      page,
      sort_by: sorted,
      sort_order: order,
      more_records: ids.length > end,
    },
  });
}

/** In the order in which one of several is chosen. */
const PARAMETERS = ["criteria", "email", "phone", "word"] as const;
/** What the rows that are found depend on. */
const KEYED = [...PARAMETERS, "cvid", "converted", "sort_by", "sort_order"];

/** By the first parameter that is given; `undefined`: none is. */
function conditionOf(org: Org, module: Module, query: URLSearchParams): Condition | undefined {
  const name = PARAMETERS.find((each) => query.get(each)?.trim());
  if (!name) return undefined;
  const value = query.get(name)!.trim();
  switch (name) {
    case "criteria":
      return readTextCriteria(org, module.api_name, value);
    case "email":
      return emailCondition(org, module, value);
    case "phone":
      return phoneCondition(org, module, value);
    case "word":
      return wordCondition(org, module, value);
  }
}

/** What narrows a search down whatever it looks for. */
function conditions(module: Module, { query, grant }: Call): Condition[] {
  const narrowing: Condition[] = [];
  const cvid = query.get("cvid");
  if (cvid) {
    const view = viewCondition(module, cvid, grant.userId);
    if (!view) throw new CriteriaRefused("INVALID_DATA", "the cvid given seems to be invalid", { param_name: "cvid" });
    narrowing.push(view);
  }
  const converted = query.get("converted") ?? "false";
  if (module.api_name === "Leads" && converted !== "both") {
    narrowing.push({
      kind: "test",
      column: {
        name: "Converted__s",
        field: undefined,
        module: undefined,
        family: "boolean",
        own: "Converted__s",
        elsewhere: false,
        read: (row: Row) => row.Converted__s,
      },
      test: { is: "equal", key: converted === "true" },
    });
  }
  return narrowing;
}

const allOf = (of: readonly Condition[]): Condition => (of.length === 1 ? of[0]! : { kind: "and", of });

function* rowsOf(org: Org, module: Module, ids: Iterable<string>): Generator<Row> {
  const rows = org.records(module.api_name);
  for (const id of ids) {
    const row = rows.get(id);
    if (row) yield row;
  }
}

function fieldsOf(module: Module, given: string | null): readonly Field[] | undefined {
  if (!given) return undefined;
  return given
    .split(",")
    .map((name) => module.field(name.trim()))
    .filter((field) => field !== undefined);
}
