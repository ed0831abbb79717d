import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { type Api, declared, declaredParameters } from "./api.ts";
import type { Exchange } from "./call.ts";

export interface Spoiled {
  readonly request: Request;
  /** Where Prism must find a violation, in the words of `violationsIn`. */
  readonly places: ReadonlySet<string>;
}

/** `request body`, `request query`, `response body`; `request` for a lack of authorization. */
export function violationsIn({ headers }: Response): ReadonlySet<string> {
  const violations = JSON.parse(headers.get("sl-violations") ?? "[]") as readonly { location: readonly string[] }[];
  return new Set(violations.map(({ location }) => location.slice(0, 2).join(" ")));
}

/**
 * A request that was accepted, made wrong wherever the document makes a demand. Prism says nothing of a schema that it
 * cannot compile, so its silence about the right request counts only where it complains about the wrong one.
 */
export function spoil(exchange: Exchange, operation: Operation, api: Api): Spoiled {
  const places = new Set(["request"]);
  const url = new URL(exchange.url);
  const headers = new Headers(exchange.headers);
  headers.delete("authorization");
  for (const { in: place, name, required } of declaredParameters(api.document, operation)) {
    if (!required || place === "path") continue;
    places.add(`request ${place}`);
    if (place === "query") url.searchParams.delete(name);
    else headers.delete(name);
  }
  let body = exchange.body as BodyInit | null | undefined;
  if (declared(api.document, operation).requestBody && body) {
    if (typeof body === "string") {
      places.add("request body");
      body = JSON.stringify(["neither an object nor what one may hold"]);
    } else if (
      operation.body?.type.kind === "object" &&
      operation.body.type.properties.some(({ required }) => required)
    ) {
      places.add("request body");
      body = new FormData();
      (body as FormData).append("stranger", "1");
    }
  }
  return { request: new Request(url, { method: exchange.method, headers, body: body ?? null }), places };
}
