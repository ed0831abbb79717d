import { camelCase, pascalCase } from "./words.ts";

/** Path segments that say how an operation is reached, not what it is about. */
const STRUCTURAL = new Set([
  "crm",
  "books",
  "inventory",
  "bulk",
  "v8",
  "v3",
  "v1",
  "settings",
  "actions",
  "action",
  "automation",
]);

/**
 * A name for an operation that the ledger does not know yet: the last fixed path segment is the resource, the method
 * (or the action in the path) is the verb. A person reads it before it is published.
 */
export function defaultOperationName(method: string, path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const last = segments.at(-1) ?? "";
  const item = last.startsWith("{");
  const fixed = segments.filter((segment) => !segment.startsWith("{") && !STRUCTURAL.has(segment.toLowerCase()));
  const action = segments.at(-2) === "actions" && !item ? fixed.pop() : undefined;
  const resource = camelCase(fixed.at(-1) ?? "records") || "records";
  if (action) return `${resource}.${actionVerb(method, action)}`;
  const verbs: Record<string, string> = item
    ? { get: "get", put: "update", patch: "patch", delete: "delete", post: "create" }
    : { get: "list", put: "updateMany", patch: "patchMany", delete: "deleteMany", post: "create" };
  return `${resource}.${verbs[method.toLowerCase()] ?? method.toLowerCase()}`;
}

function actionVerb(method: string, action: string): string {
  if (method.toLowerCase() === "get") return `get${pascalCase(action)}`;
  return method.toLowerCase() === "delete" ? `undo${pascalCase(action)}` : camelCase(action);
}
