import type { Cost, Operation } from "../../generated/api-model.ts";
import { json } from "../../http/reply.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";

/** What can be called, with which scopes and for how many credits: all of it is in the model. */
export const apis = (crm: Crm): Handlers => ({
  "apis.list": () => {
    const paths = new Map<string, Operation[]>();
    for (const { operations } of crm.emulator.model("crm").resources) {
      for (const operation of operations) {
        const known = paths.get(operation.path);
        if (known) known.push(operation);
        else paths.set(operation.path, [operation]);
      }
    }
    return json({
      __apis: [...paths].map(([path, operations]) => ({
        path,
        operation_types: operations.map(({ method, scopes, cost }) => ({
          method,
          oauth_scope: scopes.map((each) => each.join(",")).join(" | "),
          ...creditsOf(cost),
        })),
      })),
    });
  },
});

function creditsOf({ credits, whenQuery = {}, whenBody = {}, coqlLimit = {} }: Cost): {
  readonly min_credits: number;
  readonly max_credits: number;
} {
  const all = [credits, ...Object.values(whenQuery), ...Object.values(whenBody), ...Object.values(coqlLimit)];
  return { min_credits: Math.min(...all), max_credits: Math.max(...all) };
}
