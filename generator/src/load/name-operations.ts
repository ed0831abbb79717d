import type { NameLedger } from "../names/ledger.ts";
import { SpecError } from "../support/error.ts";
import type { OpenApiDocument } from "../support/openapi.ts";
import { operationsOf } from "./operations-of.ts";

/** Every operation gets the name the ledger has for it, and every name an operation. */
export function nameOperations(document: OpenApiDocument, ledger: NameLedger): void {
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
