import { type Places, standIns } from "../diff/renames.ts";
import { IMPORTED } from "../import/index.ts";
import { mergeFiles } from "../load/merge-files.ts";
import { operationsOf } from "../load/operations-of.ts";
import { extendLedger, parseLedger, removeFromLedger } from "../names/ledger.ts";
import { isReference, type SchemaOrRef } from "../support/openapi.ts";

type Files = ReadonlyMap<string, string>;

export interface SettledSchemas {
  readonly text: string;
  /** Public name -> the name that the type would have got for its new place upstream. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * A type that upstream describes elsewhere keeps its public name, even where upstream describes another one in its old
 * place. `text` is the ledger as it stands, `imported` what an import makes of it, `published` the files of the last release.
 */
export function settleSchemas(
  text: string,
  imported: Files,
  published: Files,
  moved: ReadonlyMap<string, string>,
): SettledSchemas {
  const decided = parseLedger(text, "names.yaml").schemas;
  const names = parseLedger(imported.get("names.yaml")!, "names.yaml").schemas;
  const keysOf = (name: string): string[] => [...names].flatMap(([key, other]) => (other === name ? [key] : []));
  // What a person named stays named.
  const successors = standIns(placesIn(published, moved), placesIn(openapiOf(imported), new Map()));
  const kept = new Map([...successors].filter(([, now]) => keysOf(now).every((key) => !decided.has(key))));
  const newcomers = [...kept.keys()].flatMap(keysOf);
  return {
    text: extendLedger(removeFromLedger(text, "schemas", new Set(newcomers)), {
      schemas: new Map([...kept].flatMap(([old, now]) => keysOf(now).map((key) => [key, old] as const))),
    }),
    kept,
  };
}

/** File name -> text of the facts among what an import gives. */
export function openapiOf(imported: Files): Files {
  const folder = `${IMPORTED}/`;
  return new Map(
    [...imported].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
  );
}

function placesIn(files: Files, moved: ReadonlyMap<string, string>): Places {
  const { document } = mergeFiles(files, { title: "", version: "" });
  const schemas = Object.entries(document.components?.schemas ?? {});
  const at = new Map<string, string>();
  const walk = (place: string, schema: SchemaOrRef | undefined): void => {
    if (!schema) return;
    if (isReference(schema)) {
      at.set(place, schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1));
      return;
    }
    for (const part of schema.allOf ?? []) walk(place, part);
    walk(`${place}[]`, schema.items);
    if (typeof schema.additionalProperties === "object") walk(`${place}{}`, schema.additionalProperties);
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(`${place}.${name}`, property);
  };
  for (const [name, schema] of schemas) {
    if (!isReference(schema))
      for (const [member, type] of Object.entries(schema.properties ?? {})) walk(`${name}.${member}`, type);
  }
  for (const { key, operation } of operationsOf(document)) {
    const bodies = { request: operation.requestBody, ...operation.responses };
    for (const [role, body] of Object.entries(bodies)) {
      if (!body || isReference(body)) continue;
      for (const { schema } of Object.values(body.content ?? {})) walk(`${moved.get(key) ?? key} ${role}`, schema);
    }
  }
  const membersOf = (schema: SchemaOrRef): string[] =>
    isReference(schema) ? [] : Object.keys(schema.properties ?? {});
  return { at, members: new Map(schemas.map(([name, schema]) => [name, membersOf(schema)])) };
}
