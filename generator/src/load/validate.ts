import { withoutEnvelope } from "../model/code-and-message.ts";
import { isIdentifier, isReserved } from "../names/words.ts";
import { SpecError } from "../support/error.ts";
import {
  HTTP_METHODS,
  type HttpMethod,
  type OpenApiDocument,
  type ParameterObject,
  type SchemaObject,
} from "../support/openapi.ts";
import { sortedEntries } from "../support/order.ts";
import { unreadMember } from "./extensions.ts";
import type { Origins } from "./merge-files.ts";
import { operationsOf } from "./operations-of.ts";

export interface Problem {
  readonly what: string;
  readonly fix: string;
  /** Stands in the file if the mistake is the file's; an overlay brought it otherwise. */
  readonly found?: string;
}

/** Is a null there a value? Elsewhere it is what the end of a cut file looks like. */
function isData(key: string, value: unknown): boolean {
  return key === "enum" ? Array.isArray(value) : value === null && /^(default|x-.*)$/.test(key);
}

/**
 * What must hold before anything is read out of a document: it has the form the generator understands, and no part of
 * it would be lost in silence.
 */
export function validate(document: OpenApiDocument, origins: Origins): void {
  const refuse = (kind: "paths" | "schemas", name: string, pointer: string, problem: Problem): never => {
    const { what, fix, found = "" } = problem;
    const origin = origins.get(`${kind} ${name}`);
    throw new SpecError({
      file: origin?.text.includes(found) ? `openapi/${origin.file}` : "overlay",
      pointer,
      what,
      fix,
    });
  };
  const schemas = (document.components?.schemas ?? {}) as Record<string, SchemaObject>;

  const walk = (node: unknown, pointer: string, kind: "paths" | "schemas", name: string): void => {
    if (node === null) {
      refuse(kind, name, pointer, {
        what: "is empty",
        fix: "Complete it; if the file ends here, restore it from version control.",
        found: pointer.slice(pointer.lastIndexOf("/") + 1),
      });
    }
    if (typeof node !== "object" || node === null) return;
    const { $ref: reference, allOf, type, format } = node as Record<string, unknown>;
    if (typeof reference === "string") {
      const target = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
      if (!target || !Object.hasOwn(schemas, target)) {
        refuse(kind, name, pointer, {
          what: `refers to ${reference}, which does not exist`,
          fix: "Add the schema under components.schemas, or correct the reference.",
          found: reference.slice(reference.indexOf("#")),
        });
      }
    }
    if (type === "integer" && format === "int64") {
      const fix = "Write type: string; an id has more digits than a JavaScript number holds.";
      refuse(kind, name, pointer, { what: "is a 64-bit number", fix });
    }
    if (Array.isArray(allOf) && allOf.length > 1 && !withoutEnvelope({ allOf }).enveloped) {
      refuse(kind, name, pointer, {
        what: "joins several schemas by allOf",
        fix: "Write the properties of all of them into one object.",
      });
    }
    for (const [key, value] of Object.entries(node)) {
      if (!isData(key, value)) walk(value, `${pointer}/${key}`, kind, name);
    }
  };

  for (const [path, item] of sortedEntries(document.paths)) {
    const methods = Object.keys(item ?? {});
    const strange = methods.filter((method) => !(HTTP_METHODS as readonly string[]).includes(method));
    if (methods.length === 0) {
      refuse("paths", path, path, { what: "has no operation", fix: "Restore the file from version control." });
    }
    if (strange.length > 0) {
      const fix = `Write under each operation what is common to all; the methods are ${HTTP_METHODS.join(", ")}.`;
      refuse("paths", path, path, { what: `has ${strange.join(", ")} beside its operations`, fix });
    }
    for (const method of methods) {
      walk(item[method as HttpMethod], `${method.toUpperCase()} ${path}`, "paths", path);
    }
  }
  for (const { key, path, operation } of operationsOf(document)) {
    const unread = unreadMember(operation);
    if (unread) refuse("paths", path, key, unread);
    const wrong = operationProblem(path, operation);
    if (wrong) refuse("paths", path, key, wrong);
  }
  for (const [name, schema] of sortedEntries(schemas)) {
    const pointer = `components/schemas/${name}`;
    if (!isIdentifier(name) || isReserved(name)) {
      refuse("schemas", name, pointer, {
        what: `${name} cannot name an interface`,
        fix: "Rename it under `schemas:` in names.yaml and run pnpm specs:import.",
      });
    }
    if (schema?.type !== "object" || !(schema.properties || schema.additionalProperties)) {
      refuse("schemas", name, pointer, {
        what: "is not an object with properties",
        fix: "Only objects have names; write any other type where it is used.",
      });
    }
    walk(schema, pointer, "schemas", name);
  }
}

function operationProblem(path: string, operation: object): Problem | undefined {
  const { parameters = [], responses } = operation as { parameters?: ParameterObject[]; responses?: object };
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const used = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
  const disputed = [
    ...used.filter((name) => !declared.includes(name)),
    ...declared.filter((name) => !used.includes(name)),
  ];
  if (disputed.length > 0) {
    return {
      what: `path parameters and template disagree about ${disputed.join(", ")}`,
      fix: "Declare each {parameter} of the path once, and no other.",
    };
  }
  const seen = new Set<string>();
  for (const parameter of parameters) {
    const id = `${parameter.in} ${parameter.name}`;
    if (!["path", "query", "header"].includes(parameter.in)) {
      return {
        what: `has a parameter ${parameter.name} in ${parameter.in}`,
        fix: "Parameters stand in path, query or header.",
      };
    }
    if (seen.has(id)) return { what: `declares the ${id} parameter twice`, fix: "Remove one." };
    seen.add(id);
  }
  if (!Object.keys(responses ?? {}).some((status) => status.startsWith("2"))) {
    return {
      what: "declares no success",
      fix: "Give it a 2xx response; if the operation ends in the middle, restore the file from version control.",
    };
  }
  return undefined;
}
