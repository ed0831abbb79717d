import { SpecError } from "../support/error.ts";
import type { OpenApiDocument, ResponseObject } from "../support/openapi.ts";
import { operationsOf } from "./operations-of.ts";

/** `x-zoho-same-as: '200'` gives a status the content of another one. */
export function copyAnswers(document: OpenApiDocument): void {
  for (const { key, operation } of operationsOf(document)) {
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
}
