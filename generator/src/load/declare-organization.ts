import type { OpenApiDocument, ParameterObject } from "../support/openapi.ts";
import type { Extensions } from "./extensions.ts";
import { operationsOf } from "./operations-of.ts";

/** The organization that a call is made for: a setting of our clients, a parameter for everyone else. */
export const ORGANIZATION_ID = "organization_id";

/** `x-zoho-organization` as OpenAPI says it, for openapi-fetch, Prism and whoever else reads the document. */
export function declareOrganization(document: OpenApiDocument): void {
  for (const { operation } of operationsOf(document)) {
    if (!(operation as Extensions)["x-zoho-organization"]) continue;
    const parameter: ParameterObject = {
      name: ORGANIZATION_ID,
      in: "query",
      required: true,
      schema: { type: "string" },
    };
    operation.parameters = [...(operation.parameters ?? []), parameter];
  }
}
