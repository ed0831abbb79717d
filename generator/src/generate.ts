import { join } from "node:path";
import { operationsPage } from "./emit/catalogue.ts";
import { emit } from "./emit/index.ts";
import { emitOpenApiTypes } from "./emit/openapi.ts";
import { type LoadedSpec, load, type SpecTexts } from "./load/index.ts";
import type { ApiModel } from "./model/api-model.ts";
import { buildModel } from "./model/build.ts";
import { type Printed, print } from "./print/index.ts";
import type { Product } from "./products.ts";

/** Folders of a package that hold generated files only. */
export const GENERATED = join("src", "generated");
const OPERATIONS_PAGE = "OPERATIONS.md";

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
  /** What came out, in words: `396 operations`. */
  readonly result: string;
}

export interface Generated {
  readonly spec: LoadedSpec;
  readonly model: ApiModel;
  readonly printed: Printed;
  readonly stages: readonly Stage[];
}

/**
 * specs/ of a product -> the texts of its package. Writes nothing. `openApiTypes`: who emits openapi-typescript's types;
 * a command that generates once has them made in a thread.
 */
export async function generate(
  product: Product,
  given?: SpecTexts,
  openApiTypes = emitOpenApiTypes,
): Promise<Generated> {
  const stages: Stage[] = [];
  const timed = async <T>(name: string, run: () => T | Promise<T>, describe: (value: T) => string): Promise<T> => {
    const start = performance.now();
    const value = await run();
    stages.push({ name, milliseconds: performance.now() - start, result: describe(value) });
    return value;
  };
  const count = (model: ApiModel): number =>
    model.resources.reduce((sum, { operations }) => sum + operations.length, 0);
  const spec = await timed(
    "load",
    () => load(product, given),
    ({ document }) => `${Object.keys(document.paths).length} paths`,
  );
  const openapi = timed(
    "openapi types",
    () => openApiTypes(spec.document),
    ({ content }) => `${(content as string).length >> 10} KiB`,
  );
  // Awaited at the end: what the other stages complain of is told first.
  openapi.catch(() => {});
  const model = await timed(
    "model",
    () => buildModel(spec, product),
    (value) => `${count(value)} operations in ${value.resources.length} resources, ${value.schemas.length} schemas`,
  );
  const files = await timed(
    "emit",
    () => emit(model),
    (value) => `${value.length} files`,
  );
  const texts = await timed(
    "print",
    () => new Map([...print(files, GENERATED), [OPERATIONS_PAGE, operationsPage(model)]]),
    (value) => `${value.size} files, ${[...value.values()].reduce((sum, text) => sum + text.length, 0) >> 10} KiB`,
  );
  const printed = new Map([...texts, ...print([await openapi], GENERATED)]);
  return { spec, model, printed, stages };
}
