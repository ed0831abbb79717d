import { snakeCase } from "./words.ts";

/** Canonical templates by the path with its parameters blanked: `/crm/v8/{}/{}` -> `/crm/v8/{module}/{record_id}`. */
export type PathNames = ReadonlyMap<string, string>;

export function blankPath(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

/** The ledger's template for a path, or upstream's own with its parameter names in one style. */
export function canonicalPath(path: string, names: PathNames): string {
  return names.get(blankPath(path)) ?? path.replace(/\{([^}]*)\}/g, (_, name: string) => `{${snakeCase(name)}}`);
}

/** `/users/{user_id}/territories` -> `["user_id"]` */
export function placeholders(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
}
