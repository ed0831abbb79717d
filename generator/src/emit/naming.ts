import type { Operation, Parameter } from "../model/api-model.ts";
import { camelCase, isReserved, pascalCase } from "../names/words.ts";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `recordsList` */
export function functionName(operation: Operation): string {
  return operation.resource + capital(operation.verb);
}

/** `RecordsListParams` */
export function paramsName(operation: Operation): string {
  return `${capital(functionName(operation))}Params`;
}

/** `RecordsApi` */
export function apiName(resource: string): string {
  return `${capital(resource)}Api`;
}

/** Names that the body of an operation's function uses for something else. */
const ARGUMENTS = new Set(
  `client body params options operation rows entity form page value batch outcome file none`.split(" "),
);

export function argumentName(parameter: Parameter): string {
  const name = camelCase(parameter.name);
  return ARGUMENTS.has(name) || (isReserved(name) && name !== "module") ? `${name}Name` : name;
}

/** What the caller passes as the body: `rows` of a batch, the entity by its name, or `form`. */
export function bodyName(operation: Operation): string {
  const { body } = operation;
  if (!body) return "body";
  if (body.mediaType === "multipart/form-data") return "form";
  if (!body.wrap) return "body";
  if (body.wrap.array && !body.wrap.single) return "rows";
  // `entity` would hide the function of that name, which fetches such a result.
  return operation.result.kind === "entity" ? "body" : "entity";
}

/** `Zoho CRM` style words of a camelCase name: `bulkRead` -> `bulk read`. */
export function phrase(name: string): string {
  return pascalCase(name)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
