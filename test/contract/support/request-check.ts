import type { Operation, Type } from "@x/zoho-generator/model/api-model.ts";
import { typeOf } from "@x/zoho-generator/model/types.ts";
import type { RequestBody } from "@x/zoho-generator/support/openapi.ts";
import { type Api, declared, declaredParameters } from "./api.ts";
import type { Exchange, Wire } from "./call.ts";
import { ANSWERED_BY } from "./document.ts";
import { mismatches } from "./mismatches.ts";
import { JSON_TYPE } from "./reply.ts";
import { violationsIn } from "./violations.ts";

/**
 * What is wrong with a request: what Prism says, and what Prism lets pass, because to OpenAPI an unknown query parameter
 * or member of a body is no violation.
 */
export function problemsOf(wire: Wire, operation: Operation, api: Api): string[] {
  const exchange = wire.exchanges.at(-1);
  if (!exchange) return ["nothing was sent"];
  const { response, url } = exchange;
  const answeredBy = response.headers.get(ANSWERED_BY);
  return [
    ...violationsIn(response)
      .filter(({ place }) => place.startsWith("request"))
      .map(({ message }) => `Prism: ${message}`),
    ...(answeredBy === operation.key ? [] : [`${url.pathname} was taken for ${answeredBy} (${response.status})`]),
    ...strayParameters(exchange, operation, api),
    ...bodyProblems(exchange, operation, api),
  ];
}

/** What Prism has against the answer that it was asked for: then our sample is none of the document's. */
export function answerProblems({ exchanges }: Wire): string[] {
  const found = violationsIn(exchanges.at(-1)!.response).filter(({ place }) => place.startsWith("response"));
  return found.map(({ message }) => `Prism: ${message}`);
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

/** What the document says of the body as it was sent: JSON or a form, where it takes both. */
export function declaredBody({ body, headers }: Exchange, operation: Operation, api: Api): Type | undefined {
  const content = (declared(api.document, operation).requestBody as RequestBody | undefined)?.content ?? {};
  const media = content[body instanceof FormData ? "multipart/form-data" : (headers.get("content-type") ?? "none")];
  return media && typeOf(media.schema ?? {});
}

function bodyProblems(exchange: Exchange, operation: Operation, api: Api): string[] {
  const { body, headers } = exchange;
  if (body === undefined || body === null) return [];
  const type = declaredBody(exchange, operation, api);
  if (!type) return [`a body was sent as ${headers.get("content-type")}, which is not declared`];
  if (!(body instanceof FormData)) return mismatches(JSON.parse(String(body)), type, api.schemas, "body");
  const parts = partsOf(body, type);
  const json = parts.JSONString;
  return [
    ...mismatches(parts, type, api.schemas, "body"),
    ...(json === undefined
      ? []
      : mismatches(JSON.parse(String(json)), jsonBody(operation, api), api.schemas, "JSONString")),
  ];
}

function jsonBody(operation: Operation, { document }: Api): Type {
  return typeOf((declared(document, operation).requestBody as RequestBody).content[JSON_TYPE]?.schema ?? {});
}

/** A form as the object it stands for: a part whose type is a list is one, however often it was sent. */
function partsOf(form: FormData, type: Type): Readonly<Record<string, unknown>> {
  const properties = new Map(type.kind === "object" ? type.properties.map((part) => [part.name, part.type]) : []);
  return Object.fromEntries(
    [...form.keys()].map((name) => {
      const kind = properties.get(name)?.kind;
      // A form holds texts and files only.
      if (kind === "number" || kind === "boolean") return [name, JSON.parse(String(form.get(name)))];
      return [name, kind === "array" ? form.getAll(name) : form.get(name)];
    }),
  );
}
