import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { type NameLedger, parseLedger } from "../names/ledger.ts";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import {
  HTTP_METHODS,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
  type ResponseObject,
} from "../support/openapi.ts";
import { compare, sortedEntries } from "../support/order.ts";
import { applyOverlay, parseOverlay } from "./overlay.ts";
import { type Direction, splitDirections } from "./split-directions.ts";
import { validate } from "./validate.ts";

/** The committed facts of one product, as texts: what the disk holds, or what a test made up. */
export interface SpecTexts {
  /** `users.yaml` -> text */
  readonly openapi: ReadonlyMap<string, string>;
  readonly overlay: ReadonlyMap<string, string>;
  readonly names: string;
}

export interface LoadedSpec {
  /** One document: all resources merged, overlays applied, `operationId`s set to the public names. */
  readonly document: OpenApiDocument;
  readonly ledger: NameLedger;
  /** Schema name -> file it stands in (`users`, `common`). */
  readonly homes: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, Direction>;
}

export function readSpecTexts(folder: string): SpecTexts {
  const read = (name: string): Map<string, string> => {
    const path = join(folder, name);
    if (!existsSync(path)) return new Map();
    const files = readdirSync(path).filter((file) => file.endsWith(".yaml"));
    return new Map(files.sort(compare).map((file) => [file, readFileSync(join(path, file), "utf8")]));
  };
  const openapi = read("openapi");
  if (openapi.size === 0) {
    throw new SpecError({
      file: relative(process.cwd(), join(folder, "openapi")),
      what: "holds no spec",
      fix: "Run pnpm specs:import first.",
    });
  }
  return { openapi, overlay: read("overlay"), names: readFileSync(join(folder, "names.yaml"), "utf8") };
}

export function load(product: Product): LoadedSpec {
  return loadTexts(readSpecTexts(product.specs), product.title, product.version);
}

/** Merge, correct, name, validate: the only form in which the rest of the generator sees a spec. */
export function loadTexts(texts: SpecTexts, title: string, version: string): LoadedSpec {
  const { document, homes } = mergeFiles(texts.openapi, title, version);
  for (const [file, text] of sortedEntries(Object.fromEntries(texts.overlay))) {
    applyOverlay(document, parseOverlay(text, `overlay/${file}`));
  }
  const ledger = parseLedger(texts.names, "names.yaml");
  for (const { key, operation } of operationsOf(document)) {
    const name = ledger.operations.get(key);
    if (!name) {
      throw new SpecError({
        file: "names.yaml",
        pointer: "operations",
        what: `${key} has no name`,
        fix: "Add it, or run pnpm specs:import, which proposes one.",
      });
    }
    operation.operationId = name;
    expandSameAs(operation, key);
  }
  validate(document, texts.openapi);
  const directions = splitDirections(document);
  for (const name of directions.keys()) {
    if (!homes.has(name)) homes.set(name, homes.get(name.replace(/Input$/, "")) ?? "common");
  }
  return { document, ledger, homes, directions };
}

export interface KeyedOperation {
  readonly key: string;
  readonly method: (typeof HTTP_METHODS)[number];
  readonly path: string;
  readonly operation: OperationObject;
}

export function operationsOf(document: OpenApiDocument): KeyedOperation[] {
  return sortedEntries(document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = (item as PathItem)[method];
      return operation ? [{ key: `${method.toUpperCase()} ${path}`, method, path, operation }] : [];
    }),
  );
}

function mergeFiles(
  files: ReadonlyMap<string, string>,
  title: string,
  version: string,
): { document: OpenApiDocument; homes: Map<string, string> } {
  const homes = new Map<string, string>();
  const paths: Record<string, PathItem> = {};
  const schemas: NonNullable<NonNullable<OpenApiDocument["components"]>["schemas"]> = {};
  const owner = new Map<string, string>();
  const claim = (kind: string, name: string, file: string): void => {
    const other = owner.get(`${kind} ${name}`);
    if (other) {
      throw new SpecError({
        file: `openapi/${file}`,
        pointer: name,
        what: `${kind} is also defined in openapi/${other}`,
        fix: "Keep one of the two.",
      });
    }
    owner.set(`${kind} ${name}`, file);
  };
  for (const [file, text] of sortedEntries(Object.fromEntries(files))) {
    const document = parseSpec(file, text);
    for (const [path, item] of sortedEntries(document.paths ?? {})) {
      claim("path", path.replace(/\{[^}]*\}/g, "{}"), file);
      paths[path] = item;
    }
    for (const [name, schema] of sortedEntries(document.components?.schemas ?? {})) {
      claim("schema", name, file);
      schemas[name] = schema;
      homes.set(name, file.replace(/\.yaml$/, ""));
    }
  }
  const components = { schemas: Object.fromEntries(sortedEntries(schemas)) };
  return { document: { openapi: "3.0.3", info: { title, version }, paths, components }, homes };
}

/** Schema names are unique over all files, so a reference loses nothing when its file is dropped. */
function makeLocal(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const target = node as Record<string, unknown>;
  if (typeof target["$ref"] === "string") target["$ref"] = target["$ref"].slice(target["$ref"].indexOf("#"));
  else for (const value of Object.values(target)) makeLocal(value);
}

function parseSpec(file: string, text: string): OpenApiDocument {
  let document: unknown;
  try {
    document = parse(text);
  } catch (cause) {
    throw new SpecError({
      file: `openapi/${file}`,
      what: `does not parse: ${(cause as Error).message.split("\n")[0]}`,
      fix: "Restore the file from version control, or run pnpm specs:import.",
      cause,
    });
  }
  if (typeof document !== "object" || document === null || !("paths" in document)) {
    throw new SpecError({
      file: `openapi/${file}`,
      what: "has no `paths`: the file is cut off or is not an OpenAPI document",
      fix: "Restore the file from version control.",
    });
  }
  makeLocal(document);
  return document as OpenApiDocument;
}

/** `x-zoho-same-as: '200'` gives a status the content of another one. */
function expandSameAs(operation: OperationObject, key: string): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    const { "x-zoho-same-as": same, ...rest } = response as ResponseObject & { "x-zoho-same-as"?: string };
    if (same === undefined) continue;
    const source = operation.responses[same] as ResponseObject | undefined;
    if (!source?.content) {
      throw new SpecError({
        file: "overlay",
        pointer: `${key} / ${status}`,
        what: `x-zoho-same-as names ${same}, which has no content`,
        fix: "Name a status that the operation declares.",
      });
    }
    operation.responses[status] = { ...rest, content: structuredClone(source.content) };
  }
}
