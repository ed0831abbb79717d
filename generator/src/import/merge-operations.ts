import { sortedBy } from "../support/order.ts";
import type { ImportedOperation } from "./facts.ts";

/** Operations that two upstream files describe, or that differ only in the name of a path parameter. */
export function mergeOperations(operations: readonly ImportedOperation[]): ImportedOperation {
  const ranked = sortedBy(operations, (operation) => {
    const rank = 1000 - operation.parameters.length - (describes(operation) ? 500 : 0);
    return `${String(rank).padStart(4, "0")} ${operation.upstream[0]}`;
  });
  const main = ranked[0]!;
  if (ranked.length === 1) return main;
  const responses = new Map(main.responses);
  const parameters = new Map(main.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  for (const other of ranked.slice(1)) {
    for (const [status, content] of other.responses) if (!responses.has(status)) responses.set(status, content);
    for (const parameter of other.parameters) {
      const key = `${parameter.in} ${parameter.name}`;
      if (!parameters.has(key)) parameters.set(key, { ...parameter, required: false });
    }
  }
  return {
    ...main,
    parameters: [...parameters.values()],
    responses,
    scopes: [...new Set(ranked.flatMap((operation) => operation.scopes))].sort(),
    errorCodes: [...new Set(ranked.flatMap((operation) => operation.errorCodes))].sort(),
    upstream: ranked.flatMap((operation) => operation.upstream).sort(),
  };
}

/** Does it say what it answers? */
const describes = (operation: ImportedOperation): boolean =>
  [...operation.responses.values()].some((content) => content && content.shape.kind !== "any");
