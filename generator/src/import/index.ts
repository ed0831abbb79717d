import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { proposeNames } from "../names/default-name.ts";
import { extendLedger, parseLedger, readLedger } from "../names/ledger.ts";
import { blankPath, type PathNames } from "../names/path.ts";
import type { Product } from "../products.ts";
import { importCrm } from "./crm.ts";
import type { ImportedApi, ImportedOperation } from "./facts.ts";
import { importFinance } from "./finance.ts";
import { nameSchemas } from "./name-schemas.ts";
import { mergeEqual, relaxReferences } from "./shape.ts";
import { originOf, type Source, sourceText } from "./source.ts";
import { readUpstream, type UpstreamFile } from "./upstream.ts";
import { writeSpecs } from "./write-specs.ts";

export interface ImportResult {
  /** Path below the product's spec folder -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly counts: {
    readonly documents: number;
    readonly operations: number;
    readonly upstreamOperations: number;
    readonly schemas: number;
  };
  readonly dangling: readonly string[];
}

/** Folder of a product's specs that holds imported files only. */
export const IMPORTED = "openapi";

/** Upstream documents -> the texts of `specs/<product>/<version>`. Writes nothing. */
export async function importSpecs(product: Product, from: string, origin?: Partial<Source>): Promise<ImportResult> {
  const ledgerFile = join(product.specs, "names.yaml");
  const ledger = readLedger(ledgerFile);
  const upstream = await readUpstream(from, product.upstreamFolder);
  const api = readApi(product, upstream, ledger.parameters);
  relaxReferences(api.table);
  const classOf = mergeEqual(api.table);
  const proposed = proposeNames(api.operations, ledger);
  const nameOf = ({ key }: ImportedOperation): string => (ledger.operations.get(key) ?? proposed.get(key))!;
  const resourceOf = (operation: ImportedOperation): string => nameOf(operation).split(".")[0]!;
  const schemas = nameSchemas(api, classOf, nameOf, ledger.schemas);
  const files = new Map<string, string>();
  const specs = writeSpecs(api, classOf, schemas.names, resourceOf, { title: product.title, version: product.version });
  for (const [name, text] of specs) files.set(`${IMPORTED}/${name}`, text);
  const ledgerText = existsSync(ledgerFile) ? readFileSync(ledgerFile, "utf8") : "";
  const names = extendLedger(ledgerText, {
    operations: new Map(api.operations.map((operation) => [operation.key, nameOf(operation)])),
    parameters: new Map(
      api.operations.filter(({ path }) => path.includes("{")).map(({ path }) => [blankPath(path), path]),
    ),
    schemas: schemas.ledger,
  });
  // A proposal may be taken: say so now, not when the client is generated.
  parseLedger(names, ledgerFile);
  files.set("names.yaml", names);
  files.set("source.yaml", sourceText(product, upstream, { ...originOf(from), ...origin }));
  return {
    files,
    counts: {
      documents: upstream.length,
      operations: api.operations.length,
      upstreamOperations: api.operations.reduce((sum, operation) => sum + operation.upstream.length, 0),
      schemas: schemas.names.size,
    },
    dangling: api.dangling,
  };
}

/** Zoho writes the documents of its product families in different ways. */
function readApi(product: Product, upstream: readonly UpstreamFile[], paths: PathNames): ImportedApi {
  const { roots = {}, unwrapped = {} } = readInstructions(product);
  return product.dialect === "crm"
    ? importCrm(upstream, paths, Object.keys(roots))
    : importFinance(upstream, paths, product, new Map(Object.entries(unwrapped)));
}

interface Instructions {
  /** Component schemas that no upstream operation refers to but an overlay does. */
  readonly roots?: Readonly<Record<string, string>>;
  /** Operation -> the key that its answer's entity stands under, where upstream shows the entity without one. */
  readonly unwrapped?: Readonly<Record<string, string>>;
}

/** What `import.yaml` says beside the upstream documents. */
function readInstructions(product: Product): Instructions {
  const file = join(product.specs, "import.yaml");
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as Instructions) : {};
}
