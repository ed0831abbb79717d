import { groupBy, sortedBy } from "../support/order.ts";
import type { NameLedger } from "./ledger.ts";
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

type Known = Pick<NameLedger, "operations" | "aliases" | "withdrawn">;

/**
 * A free name for every operation that the ledger does not know: where two would get the same, or one that is taken, both
 * get longer ones, from more of their paths. A person gives better ones before they are published; no proposal stops an
 * import. The operations of one path are of one resource, because a path stands in one file.
 */
export function proposeNames(operations: Iterable<NamelessOperation>, known: Known): ReadonlyMap<string, string> {
  const claimed = new Set([...known.operations.values(), ...known.aliases.keys(), ...known.withdrawn.values()]);
  const resourceAt = new Map([...known.operations].map(([key, name]) => [pathOf(key), resourceOf(name)]));
  const spelling = new Map([...resourceAt.values()].map((resource) => [resource.toLowerCase(), resource]));
  const names = new Map<string, string>();
  let open = [...groupBy(operations, ({ path }) => path).values()].map((group) =>
    group.filter(({ key }) => !known.operations.has(key)),
  );
  for (const style of [defaultOperationName, nameFromPath, nameFromWholePath]) {
    const proposed = open.map((group) =>
      group.map(({ method, path }) => {
        const [resource = "", verb = ""] = style(method, path).split(".");
        return `${resourceAt.get(path) ?? spelling.get(resource.toLowerCase()) ?? resource}.${verb}`;
      }),
    );
    const count = new Map<string, number>();
    for (const name of proposed.flat()) count.set(name, (count.get(name) ?? 0) + 1);
    open = open.filter((group, index) => {
      const free = proposed[index]!.every((name) => count.get(name) === 1 && !claimed.has(name));
      if (free) for (const [at, { key }] of group.entries()) names.set(key, proposed[index]![at]!);
      return !free;
    });
    for (const name of names.values()) claimed.add(name);
  }
  for (const { key, method, path } of sortedBy(open.flat(), ({ key }) => key)) {
    const whole = nameFromWholePath(method, path);
    const name = `${resourceAt.get(path) ?? resourceOf(whole)}.${whole.slice(whole.indexOf(".") + 1)}`;
    let number = 2;
    while (claimed.has(name + number)) number++;
    names.set(key, name + number);
    claimed.add(name + number);
  }
  return names;
}

const pathOf = (key: string): string => key.slice(key.indexOf(" ") + 1);
const resourceOf = (name: string): string => name.slice(0, name.indexOf("."));

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
