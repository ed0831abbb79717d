import type { Cost, Operation } from "../generated/api-model.ts";
import { empty, json } from "../http/reply.ts";
import type { Row } from "../state/collection.ts";
import type { Resolved } from "./criteria/column.ts";
import { holds } from "./criteria/condition.ts";
import { CriteriaRefused, readCriteriaOf } from "./criteria/json.ts";
import type { Handlers } from "./index.ts";
import type { Crm } from "./org.ts";

/** `GET /crm/v8/__apis`: what can be called, with which scope, at what cost. The model knows it all. */
export const apis = (crm: Crm): Handlers => ({
  "apis.list": (call) => {
    const keeps = filterOf(call.query.get("filters"));
    const operations = crm.emulator
      .model("crm")
      .resources.flatMap((resource) => resource.operations)
      .filter((operation) => operation.host !== "absolute" && keeps(rowOf(operation)));
    const paths = new Map<string, unknown[]>();
    for (const operation of operations) {
      const path = operation.path.replace(/\{([^}]+)\}/g, "{{$1}}");
      const { max, min } = creditsOf(operation.cost);
      const type = {
        method: operation.method,
        oauth_scope: scopeOf(operation),
        max_credits: max,
        min_credits: min,
      };
      paths.set(path, [...(paths.get(path) ?? []), type]);
    }
    if (paths.size === 0) return empty();
    return json({ __apis: [...paths].map(([path, operation_types]) => ({ path, operation_types })) });
  },
});

/** The narrowest of the scopes that will do; with more than one needed, all of them. */
const scopeOf = ({ scopes }: Operation): string => (scopes.at(-1) ?? []).join(",");

/** Writes cost by the ten rows, of which a call may hold a hundred. */
function creditsOf({ credits, perRows, coqlLimit, whenQuery, whenBody }: Cost): { min: number; max: number } {
  const more = [coqlLimit, whenQuery, whenBody].flatMap((costs) => Object.values(costs ?? {}));
  return { min: credits, max: Math.max(credits, ...more, perRows === undefined ? 0 : Math.ceil(100 / perRows)) };
}

const rowOf = (operation: Operation): Row => ({
  path: operation.path,
  "operation_types.method": operation.method,
  "operation_types.oauth_scope": scopeOf(operation),
});

/** `equals` finds a part, as the sample has it: `send_mail` in a scope. */
function filterOf(filters: string | null): (row: Row) => boolean {
  if (!filters) return () => true;
  let given: Row;
  try {
    given = JSON.parse(filters) as Row;
  } catch {
    throw new CriteriaRefused("INVALID_DATA", "invalid data", { param_name: "filters" });
  }
  const part = given?.comparator === "equals" || given?.comparator === "equal";
  const condition = readCriteriaOf(columnOf, part ? { ...given, comparator: "contains" } : given);
  return (row) => holds(condition, row);
}

const NAMES: ReadonlySet<string> = new Set(["path", "operation_types.method", "operation_types.oauth_scope"]);

const columnOf = (name: string): Resolved =>
  NAMES.has(name)
    ? {
        column: {
          name,
          field: undefined,
          module: undefined,
          family: "text",
          own: undefined,
          elsewhere: false,
          read: (row) => row[name],
        },
      }
    : { problem: "missing" };
