import type { ApiModel } from "../model/api-model.ts";
import { SpecError } from "../support/error.ts";
import { apiName, functionName, paramsName } from "./naming.ts";

/** A package exports functions, parameter types, resource types and schemas side by side: no two may share a name. */
export function checkExports(model: ApiModel): void {
  const claimed = new Map<string, string>();
  const claim = (name: string, claimant: string): void => {
    const other = claimed.get(name);
    if (other) {
      throw new SpecError({
        file: "names.yaml",
        pointer: claimant,
        what: `exports ${name}, as ${other} does`,
        fix: "Give one of the two another name.",
      });
    }
    claimed.set(name, claimant);
  };
  for (const name of [model.client, `${model.client}Base`, `${model.client}Options`]) claim(name, "the client");
  for (const { name } of model.schemas) claim(name, `schema ${name}`);
  for (const resource of model.resources) {
    claim(apiName(resource.name), `resource ${resource.name}`);
    for (const operation of resource.operations) {
      claim(functionName(operation), `operation ${operation.name}`);
      if (operation.parameters.length > 0) claim(paramsName(operation), `operation ${operation.name}`);
    }
  }
}
