import type { Operation, Type } from "@x/zoho-generator/model/api-model.ts";
import { typeOf } from "@x/zoho-generator/model/types.ts";
import type { ParameterObject } from "@x/zoho-generator/support/openapi.ts";
import { type Api, declaredParameters, type Schemas } from "./api.ts";
import { asking, type Exchange } from "./call.ts";
import { declaredBody } from "./request-check.ts";
import type { Violation } from "./violations.ts";

export interface Spoiled {
  readonly url: URL;
  readonly init: RequestInit;
  /** What Prism must find, in the words of `foundIn`. */
  readonly mistakes: readonly string[];
}

const WRONG = "neither a number nor a choice";

/**
 * A request that was accepted, made wrong wherever the document makes a demand. Prism says nothing of a schema that it
 * cannot compile, so its silence about the right request counts only where it complains about the wrong one.
 */
export function spoil(exchange: Exchange, operation: Operation, api: Api): Spoiled {
  const mistakes = new Set(["no authorization"]);
  const url = new URL(exchange.url);
  const headers = asking(exchange.reply, exchange.headers);
  headers.delete("authorization");
  for (const parameter of declaredParameters(api.document, operation)) {
    const { in: place, name, required } = parameter;
    if (place === "path") continue;
    if (required) {
      mistakes.add(`no ${place} ${name.toLowerCase()}`);
      if (place === "query") url.searchParams.delete(name);
      else headers.delete(name);
    } else if (place === "query" && isNarrow(parameter)) {
      mistakes.add(`wrong query ${name.toLowerCase()}`);
      url.searchParams.set(name, WRONG);
    }
  }
  let body = exchange.body as BodyInit | null | undefined;
  const type = body ? declaredBody(exchange, operation, api) : undefined;
  if (type && body instanceof FormData) {
    const required = requiredIn(type, api.schemas);
    if (required.length > 0) {
      body = new FormData();
      body.append("stranger", "1");
      for (const name of required) mistakes.add(`no body ${name}`);
    }
  } else if (type && type.kind !== "unknown") {
    const required = requiredIn(type, api.schemas);
    body = JSON.stringify(required.length > 0 ? {} : type.kind === "array" ? { not: "a list" } : ["not an object"]);
    for (const name of required) mistakes.add(`no body ${name}`);
    if (required.length === 0) mistakes.add("wrong body");
  }
  return { url, init: { method: exchange.method, headers, body: body ?? null }, mistakes: [...mistakes].sort() };
}

/** Does a text in this place say something that the document forbids? */
function isNarrow({ schema = {} }: ParameterObject): boolean {
  const { kind } = typeOf(schema);
  return kind === "number" || kind === "boolean" || kind === "enum";
}

function requiredIn(type: Type, schemas: Schemas): string[] {
  const members =
    type.kind === "ref" ? schemas.get(type.name)!.properties : type.kind === "object" ? type.properties : [];
  return members.filter(({ required }) => required).map(({ name }) => name);
}

/** The violations of a request in the words of `Spoiled`. */
export function foundIn(violations: readonly Violation[]): string[] {
  const inRequest = violations.filter(({ place }) => place.startsWith("request"));
  const mistakes = inRequest.map(({ place, member, message }) => {
    const missing = /required property '(.+?)'/.exec(message)?.[1];
    if (place === "request") return "no authorization";
    const where = place.slice("request ".length);
    if (missing !== undefined && member === "") return `no ${where} ${missing}`;
    return member === "" ? `wrong ${where}` : `wrong ${where} ${member}`;
  });
  return [...new Set(mistakes)].sort();
}
