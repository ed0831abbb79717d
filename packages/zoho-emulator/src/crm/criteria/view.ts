import type { Org } from "../org.ts";
import type { Condition } from "./condition.ts";
import { readCriteria } from "./json.ts";

/** What a custom view lets through; `undefined` when the module has no such view. */
export function viewCondition(org: Org, module: string, cvid: string): Condition | undefined {
  const view = org.collection("custom_views").get(cvid);
  if (view?.module !== module) return undefined;
  return view.criteria ? readCriteria(org, module, view.criteria) : { kind: "and", of: [] };
}
