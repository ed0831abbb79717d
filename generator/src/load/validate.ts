import { SpecError } from "../support/error.ts";
import type { OpenApiDocument, ParameterObject } from "../support/openapi.ts";
import { operationsOf } from "./index.ts";

/** What must hold before a model is built: references resolve, path parameters and templates agree. */
export function validate(document: OpenApiDocument, files: ReadonlyMap<string, string>): void {
  const fileOf = (needle: string): string => {
    for (const [file, text] of files) if (text.includes(needle)) return `openapi/${file}`;
    return "overlay";
  };
  const schemas = document.components?.schemas ?? {};
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    const reference = (node as { $ref?: unknown }).$ref;
    if (typeof reference === "string") {
      const name = /^#\/components\/schemas\/([A-Za-z0-9_]+)$/.exec(reference)?.[1];
      if (!name || !Object.hasOwn(schemas, name)) {
        throw new SpecError({
          file: fileOf(reference.replace(/^#/, "")),
          pointer,
          what: `refers to ${reference}, which does not exist`,
          fix: "Add the schema under components.schemas, or correct the reference.",
        });
      }
    }
    for (const [key, value] of Object.entries(node)) walk(value, `${pointer}/${key}`);
  };
  walk(document.paths, "paths");
  walk(schemas, "components/schemas");
  for (const { key, path, operation } of operationsOf(document)) {
    const declared = ((operation.parameters ?? []) as ParameterObject[])
      .filter((parameter) => parameter.in === "path")
      .map(({ name }) => name);
    const used = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
    const wrong = [
      ...used.filter((name) => !declared.includes(name)),
      ...declared.filter((name) => !used.includes(name)),
    ];
    if (wrong.length > 0) {
      throw new SpecError({
        file: fileOf(`${path}:`),
        pointer: key,
        what: `path parameters and template disagree about ${wrong.join(", ")}`,
        fix: "Declare each {parameter} of the path once, and no other.",
      });
    }
    const seen = new Set<string>();
    for (const parameter of (operation.parameters ?? []) as ParameterObject[]) {
      const id = `${parameter.in} ${parameter.name}`;
      if (seen.has(id))
        throw new SpecError({
          file: fileOf(`${path}:`),
          pointer: key,
          what: `declares the ${id} parameter twice`,
          fix: "Remove one.",
        });
      seen.add(id);
    }
    if (!Object.keys(operation.responses ?? {}).some((status) => status.startsWith("2"))) {
      throw new SpecError({
        file: fileOf(`${path}:`),
        pointer: key,
        what: "declares no success",
        fix: "Give it a 2xx response.",
      });
    }
  }
}
