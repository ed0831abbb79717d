import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type NameLedger, parseLedger } from "../names/ledger.ts";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import type { OpenApiDocument } from "../support/openapi.ts";
import { compare, sortedEntries, sortKeys } from "../support/order.ts";
import { declareOrganization } from "./declare-organization.ts";
import { mergeFiles } from "./merge-files.ts";
import { nameOperations } from "./name-operations.ts";
import { applyOverlay, parseOverlay } from "./overlay.ts";
import { copyAnswers } from "./same-as.ts";
import { type Direction, splitDirections } from "./split-directions.ts";
import { validate } from "./validate.ts";

export { type KeyedOperation, operationsOf } from "./operations-of.ts";

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
  copyAnswers(document);
  declareOrganization(document);
  const directions = splitDirections(document);
  for (const name of directions.keys()) {
    if (!homes.has(name)) homes.set(name, homes.get(name.replace(/Input$/, "")) ?? "common");
  }
  return { document: sortKeys(document), ledger, homes, directions };
}
