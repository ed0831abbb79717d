import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type NameLedger, parseLedger } from "../names/ledger.ts";
import { blankPath } from "../names/path.ts";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import {
  HTTP_METHODS,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
  type ResponseObject,
} from "../support/openapi.ts";
import { compare, sortedEntries, sortKeys } from "../support/order.ts";
import { parseOpenApi } from "../support/parse-openapi.ts";
import { applyOverlay, parseOverlay } from "./overlay.ts";
import { type Direction, splitDirections } from "./split-directions.ts";
import { type Origins, validate } from "./validate.ts";

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
  const names = join(folder, "names.yaml");
  return { openapi, overlay: read("overlay"), names: existsSync(names) ? readFileSync(names, "utf8") : "" };
}

/** Merge, correct, validate, name: the only form in which the rest of the generator sees a spec. */
export function load(product: Product, texts = readSpecTexts(product.specs)): LoadedSpec {
  const { document, homes, origins } = mergeFiles(texts.openapi, product);
  for (const [file, text] of sortedEntries(Object.fromEntries(texts.overlay))) {
    applyOverlay(document, parseOverlay(text, `overlay/${file}`));
  }
  validate(document, origins);
  const ledger = parseLedger(texts.names, "names.yaml");
  nameOperations(document, ledger);
  const directions = splitDirections(document);
  for (const name of directions.keys()) {
    if (!homes.has(name)) homes.set(name, homes.get(name.replace(/Input$/, "")) ?? "common");
  }
  return { document: sortKeys(document), ledger, homes, directions };
}

/** Every operation gets the name the ledger has for it, and every name an operation. */
function nameOperations(document: OpenApiDocument, ledger: NameLedger): void {
  const unused = new Set(ledger.operations.keys());
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
    unused.delete(key);
    expandSameAs(operation, key);
  }
  for (const key of unused) {
    throw new SpecError({
      file: "names.yaml",
      pointer: `operations / ${key}`,
      what: `names ${ledger.operations.get(key)}, an operation that no file of openapi/ has`,
      fix: "Restore the file it stood in; if upstream withdrew the operation, move this line under `withdrawn:`.",
    });
  }
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
  { title, version }: Pick<Product, "title" | "version">,
): { document: OpenApiDocument; homes: Map<string, string>; origins: Origins } {
  const homes = new Map<string, string>();
  const origins = new Map<string, { file: string; text: string }>();
  const paths: Record<string, PathItem> = {};
  const schemas: NonNullable<NonNullable<OpenApiDocument["components"]>["schemas"]> = {};
  const claimed = new Map<string, string>();
  const claim = (kind: "paths" | "schemas", name: string, file: string, text: string): void => {
    const key = `${kind} ${blankPath(name)}`;
    const other = claimed.get(key);
    if (other) {
      throw new SpecError({
        file: `openapi/${file}`,
        pointer: `${kind} / ${name}`,
        what: `is also defined in openapi/${other}`,
        fix: "Keep one of the two.",
      });
    }
    claimed.set(key, file);
    origins.set(`${kind} ${name}`, { file, text });
  };
  for (const [file, text] of sortedEntries(Object.fromEntries(files))) {
    if (!text.endsWith("\n")) {
      const fix = "Restore it from version control; if nothing is missing, end it with a newline.";
      throw new SpecError({ file: `openapi/${file}`, what: "ends in the middle of a line: it is cut off", fix });
    }
    const document = parseOpenApi(
      `openapi/${file}`,
      text,
      "Restore the file from version control, or run pnpm specs:import.",
    );
    makeLocal(document);
    for (const [path, item] of Object.entries(document.paths)) {
      claim("paths", path, file, text);
      paths[path] = item;
    }
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      claim("schemas", name, file, text);
      schemas[name] = schema;
      homes.set(name, file.replace(/\.yaml$/, ""));
    }
  }
  return { document: { openapi: "3.0.3", info: { title, version }, paths, components: { schemas } }, homes, origins };
}

/** Schema names are unique over all files, so a reference loses nothing when its file is dropped. */
function makeLocal(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const target = node as Record<string, unknown>;
  if (typeof target.$ref === "string") target.$ref = target.$ref.slice(target.$ref.indexOf("#"));
  else for (const value of Object.values(target)) makeLocal(value);
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
