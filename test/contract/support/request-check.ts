import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { typeOf } from "@x/zoho-generator/model/types.ts";
import type { RequestBody } from "@x/zoho-generator/support/openapi.ts";
import { type Api, declared, declaredParameters } from "./api.ts";
import type { Exchange, Wire } from "./call.ts";
import { ANSWERED_BY } from "./document.ts";
import { mismatches } from "./mismatches.ts";

/**
 * What is wrong with a request: what Prism says, and what Prism lets pass, because to OpenAPI an unknown query parameter
 * or member of a body is no violation.
 */
export function problemsOf(wire: Wire, operation: Operation, api: Api): string[] {
  const exchange = wire.exchanges.at(-1);
  if (!exchange) return ["nothing was sent"];
  const { response, url } = exchange;
  const violations = response.headers.get("sl-violations");
  const answeredBy = response.headers.get(ANSWERED_BY);
  return [
    ...(violations ? [`Prism: ${violations}`] : []),
    ...(answeredBy === `crm.${operation.name}`
      ? []
      : [`${url.pathname} was taken for ${answeredBy} (${response.status})`]),
    ...strayParameters(exchange, operation, api),
    ...bodyProblems(exchange, operation, api),
  ];
}

/** A list goes out as one value, `fields=Last_Name,Email`: no name stands twice. */
function strayParameters({ url }: Exchange, operation: Operation, api: Api): string[] {
  const query = declaredParameters(api.document, operation).filter((parameter) => parameter.in === "query");
  const left = new Set(query.map(({ name }) => name));
  return [...url.searchParams.keys()]
    .filter((name) => !left.delete(name))
    .map((name) => `query parameter ${name} is not declared, or was sent twice`);
}

/** Parameters that the document declares and the request lacks. */
export function missingParameters({ exchanges }: Wire, operation: Operation, api: Api): string[] {
  const { url, headers } = exchanges.at(-1)!;
  return declaredParameters(api.document, operation)
    .filter(
      ({ in: place, name }) =>
        (place === "query" && !url.searchParams.has(name)) || (place === "header" && !headers.has(name)),
    )
    .map(({ in: place, name }) => `${place} parameter ${name} was not sent`);
}

function bodyProblems({ body, headers }: Exchange, operation: Operation, api: Api): string[] {
  const content = (declared(api.document, operation).requestBody as RequestBody | undefined)?.content;
  if (!content) return body === undefined || body === null ? [] : ["a body was sent where none is declared"];
  if (body === undefined || body === null) return [];
  const [mediaType, media] = Object.entries(content)[0]!;
  const sent = body instanceof FormData ? "multipart/form-data" : headers.get("content-type");
  const type = typeOf(media.schema ?? {});
  return [
    ...(sent === mediaType ? [] : [`body sent as ${sent}, declared as ${mediaType}`]),
    ...mismatches(
      body instanceof FormData ? partsOf(body, operation) : JSON.parse(String(body)),
      type,
      api.schemas,
      "body",
    ),
  ];
}

/** A form as the object it stands for: a part whose type is a list is one, however often it was sent. */
function partsOf(form: FormData, { body }: Operation): Readonly<Record<string, unknown>> {
  const lists = body?.type.kind === "object" ? body.type.properties.filter(({ type }) => type.kind === "array") : [];
  const isList = new Set(lists.map(({ name }) => name));
  return Object.fromEntries(
    [...form.keys()].map((name) => [name, isList.has(name) ? form.getAll(name) : form.get(name)]),
  );
}
