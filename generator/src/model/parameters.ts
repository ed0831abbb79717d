import { ORGANIZATION_ID } from "../load/declare-organization.ts";
import { camelCase, isIdentifier } from "../names/words.ts";
import { SpecError } from "../support/error.ts";
import type { ParameterObject } from "../support/openapi.ts";
import { sortedBy } from "../support/order.ts";
import type { Parameter } from "./api-model.ts";
import type { OperationFacts } from "./facts.ts";
import { editionsOf, typeOf } from "./types.ts";

/** In the order of the template, which is the order of the arguments. */
export function pathParametersOf({ key, path, operation, dialect }: OperationFacts): Parameter[] {
  const declared = (operation.parameters ?? []) as readonly ParameterObject[];
  const parameters = sortedBy(
    declared.filter((parameter) => parameter.in === "path"),
    ({ name }) => String(path.indexOf(`{${name}}`)).padStart(5, "0"),
  ).map((parameter) => parameterOf(parameter, dialect));
  const names = parameters.map(({ name }) => name);
  for (const [index, { name, wireName }] of parameters.entries()) {
    if (isIdentifier(name) && names.indexOf(name) === index) continue;
    throw new SpecError({
      file: "names.yaml",
      pointer: key,
      what: `the path parameter {${wireName}} gives the argument name "${name}", which ${isIdentifier(name) ? "another one has" : "is none"}`,
      fix: "Rename it in the template under `parameters:` and run pnpm specs:import.",
    });
  }
  return parameters;
}

/** Query parameters, headers and what stands beside the payload of the body: one object for the caller. */
export function parametersOf({ key, operation, dialect }: OperationFacts, beside: readonly Parameter[]): Parameter[] {
  const declared = (operation.parameters ?? []) as readonly ParameterObject[];
  // Callers say it once, to the client.
  const isSetting = ({ name }: ParameterObject): boolean =>
    operation["x-zoho-organization"] === true && name === ORGANIZATION_ID;
  const parameters = [
    ...declared
      .filter((parameter) => parameter.in !== "path" && !isSetting(parameter))
      .map((parameter) => parameterOf(parameter, dialect)),
    ...beside,
  ];
  const seen = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const other = seen.get(parameter.name);
    if (other) {
      throw new SpecError({
        file: "openapi",
        pointer: key,
        what: `${parameter.name} is both a ${other.in} and a ${parameter.in} parameter (${other.wireName}, ${parameter.wireName})`,
        fix: "Set x-zoho-body: null on the operation, so that its body is passed whole, or remove one of the parameters.",
      });
    }
    seen.set(parameter.name, parameter);
  }
  return sortedBy(parameters, ({ name }) => name);
}

/** Finance headers are plain words behind their `X-`; CRM's public names keep it. */
function parameterOf(parameter: ParameterObject, dialect: OperationFacts["dialect"]): Parameter {
  const { name } = parameter;
  return {
    name: parameter.in === "query" ? name : camelCase(dialect === "finance" ? name.replace(/^X-/, "") : name),
    wireName: name,
    in: parameter.in,
    required: parameter.required ?? false,
    type: typeOf(parameter.schema ?? {}),
    ...editionsOf(parameter),
  };
}
