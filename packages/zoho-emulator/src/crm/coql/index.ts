import { empty, json } from "../../http/reply.ts";
import { FoundBefore } from "../criteria/found.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { print } from "./ast.ts";
import { parse } from "./parse.ts";
import { type Plan, planQuery } from "./plan.ts";
import { CoqlRefused } from "./refused.ts";
import { runPlan, valuesOf } from "./run.ts";

/** `POST /crm/v8/coql` */
export function coql(crm: Crm): Handlers {
  const found = new FoundBefore();
  return {
    "coql.query": async (call) => {
      const { select_query, include_meta } = readBody(await call.json());
      const query = parse(select_query);
      const plan = planQuery(crm.org(call), query, call.grant.userId, valuesOf);
      const { data, more } = runPlan(plan, found, `${call.grant.userId} ${print({ ...query, limit: undefined })}`);
      if (data.length === 0) return empty();
      return json({
        data,
        ...(include_meta && { fields: fieldsOf(plan) }),
        info: { count: data.length, more_records: more },
      });
    },
  };
}

/** Metadata of the selected columns, as settings show it. */
function fieldsOf({ org, outputs }: Plan): Record<string, unknown> {
  const described = outputs.flatMap(({ key, column: { field, module } }) => {
    const shown = field && module && org.describer.fields(module).find(({ api_name }) => api_name === field.api_name);
    return shown ? [[key, shown] as const] : [];
  });
  return Object.fromEntries(described);
}

function readBody(body: unknown): { select_query: string; include_meta: boolean } {
  const { select_query, include_meta } = (body ?? {}) as { select_query?: unknown; include_meta?: unknown };
  if (select_query === undefined || select_query === null) {
    throw new CoqlRefused("MANDATORY_NOT_FOUND", "mandatory key not found", { api_name: "select_query" });
  }
  if (typeof select_query !== "string") {
    throw new CoqlRefused("INVALID_DATA", "invalid data", {
      expected_data_type: "text",
      api_name: "select_query",
      json_path: "$.select_query",
    });
  }
  if (include_meta === undefined) return { select_query, include_meta: false };
  const api_name = "include_meta";
  if (!Array.isArray(include_meta)) {
    throw new CoqlRefused("INVALID_DATA", "invalid data", {
      expected_data_type: "jsonarray",
      api_name,
      json_path: "$.include_meta",
    });
  }
  const wrong = include_meta.findIndex((each) => each !== "fields");
  if (wrong >= 0) {
    throw new CoqlRefused("INVALID_DATA", "invalid data", {
      ...(typeof include_meta[wrong] !== "string" && { expected_data_type: "text" }),
      api_name,
      json_path: `$.include_meta[${wrong}]`,
      supported_values: ["fields"],
    });
  }
  return { select_query, include_meta: include_meta.length > 0 };
}
