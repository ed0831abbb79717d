import type { Operation } from "../../src/client/index.ts";
import { retryOf } from "../../src/operation.ts";

/** An operation with what the generator works out from its name and method. */
export const operation = (fields: Pick<Operation, "name" | "method" | "path"> & Partial<Operation>): Operation => ({
  product: fields.name.split(".")[0]!,
  retry: retryOf(fields.method),
  ...fields,
});
