import { sortedBy } from "../support/order.ts";
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

interface NamelessOperation {
  /** `GET /crm/v8/users/{user_id}` */
  readonly key: string;
  readonly method: string;
  readonly path: string;
}

/**
 * A free name for every operation: where two would get the same, or one that is taken, all of them get longer ones, from
 * more of their paths. A person gives better ones before they are published; no proposal stops an import.
 */
export function proposeNames(
  operations: readonly NamelessOperation[],
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const claimed = new Set(taken);
  const names = new Map<string, string>();
  const proposals = [defaultOperationName, nameFromPath, nameFromWholePath];
  for (const propose of proposals) {
    const open = operations.filter(({ key }) => !names.has(key));
    const proposed = new Map(open.map(({ key, method, path }) => [key, propose(method, path)]));
    const count = new Map<string, number>();
    for (const name of proposed.values()) count.set(name, (count.get(name) ?? 0) + 1);
    for (const [key, name] of proposed) {
      if (count.get(name) === 1 && !claimed.has(name)) names.set(key, name);
    }
    for (const name of names.values()) claimed.add(name);
  }
  for (const { key, method, path } of sortedBy(operations, ({ key }) => key)) {
    if (names.has(key)) continue;
    const base = nameFromWholePath(method, path);
    let number = 2;
    while (claimed.has(base + number)) number++;
    names.set(key, base + number);
    claimed.add(base + number);
  }
  return names;
}

/** `POST /contacts/{id}/active` -> `contacts.createActive` */
function nameFromPath(method: string, path: string): string {
  return nameFromWholePath(method, path.replace(/\{[^}]*\}/g, ""));
}

/** `POST /contacts/{id}/active` -> `contacts.createIdActive` */
function nameFromWholePath(method: string, path: string): string {
  const telling = path.split("/").filter((segment) => !STRUCTURAL.has(segment.toLowerCase()));
  const [first = "records", ...rest] = telling.map(pascalCase).filter((segment) => segment !== "");
  const [, verb = ""] = defaultOperationName(method, path).split(".");
  return `${camelCase(first)}.${verb}${rest.join("")}`;
}

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
