import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { ZohoError } from "../errors/zoho-error.ts";
import type { AnswerSource, CallOptions, Session, ZohoRequestInit } from "../session.ts";
import { costOf, infoOf, type Operation } from "./operation.ts";

/** What a generated function needs beside its arguments. A client instance is one. */
export interface ClientContext {
  readonly session: Session;
}

/** The arguments of a call, by where the operation puts them. */
export interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  /** Query parameters, headers and body members in one object, by their public names. */
  readonly params?: object | undefined;
  readonly body?: unknown;
}

/** A successful answer with its body read. `body` is `undefined` where there is none (204, 304). */
export interface Answer {
  readonly response: Response;
  readonly body: unknown;
}

const PREVIEW = 120;
/** Zoho takes lists as one comma-separated value: `fields=Last_Name,Email`. */
const querySerializer = /* @__PURE__ */ createQuerySerializer({ array: { style: "form", explode: false } });

/** Sends a call through the session's chain. Errors of the API stay responses here. */
export async function request(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options: CallOptions = {},
): Promise<Response> {
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const beside: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input.params ?? {})) {
    if (value === undefined) continue;
    const header = operation.headers?.[name];
    if (header) headers[header] = String(value);
    else if (operation.bodyKeys?.includes(name)) beside[name] = value;
    else query[name] = checkList(operation, name, value);
  }
  for (const [name, value] of Object.entries(input.path ?? {})) checkPathParameter(operation, name, value);
  const init: { -readonly [K in keyof ZohoRequestInit]: ZohoRequestInit[K] } = { method: operation.method, headers };
  let body: unknown;
  if (input.body !== undefined) {
    const payload = operation.wrapOne ? [input.body] : input.body;
    body = operation.wrap ? { ...beside, [operation.wrap]: payload } : payload;
    if (operation.form) init.body = formOf(body as Readonly<Record<string, unknown>>);
    else {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(body);
    }
  }
  Object.assign(headers, options.headers);
  if (options.signal) init.signal = options.signal;
  const cost = costOf(operation.cost, query, body);
  init.zoho = {
    operation: infoOf(operation),
    ...(cost ? { cost } : {}),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
  };
  return context.session.fetch(urlOf(operation, input, query), init);
}

function urlOf(operation: Operation, input: CallInput, query: Record<string, unknown>): string {
  const path = input.path ?? {};
  if (operation.host === "absolute") return Object.values(path)[0] ?? "";
  return createFinalURL(operation.path, {
    baseUrl: "",
    params: { path, query },
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
}

/** An empty or dotted path parameter would name another resource: `DELETE /Leads/` is not `DELETE /Leads/{id}`. */
function checkPathParameter(operation: Operation, name: string, value: unknown): void {
  if (typeof value === "string" && value !== "" && value !== "." && value !== "..") return;
  throw new TypeError(
    `${operation.name}: the path parameter ${name} is ${JSON.stringify(value) ?? "undefined"}. Pass a non-empty string; ids are strings, because they have more digits than a number holds.`,
  );
}

/** A URL cannot say "none of them": without its `ids`, a list would be of everything. */
function checkList(operation: Operation, name: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length > 0) return value;
  throw new TypeError(
    `${operation.name}: the list ${name} is empty. Leave it out to ask for everything, or do not call.`,
  );
}

function formOf(parts: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part === undefined || part === null) continue;
      form.append(name, part instanceof Blob ? part : String(part));
    }
  }
  return form;
}

/** Sends and reads. Rejects with a `ZohoError` for an error status and for an error inside a 2xx. */
export async function answer(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
  accept?: (body: unknown) => boolean,
): Promise<Answer> {
  const response = await request(context, operation, input, options);
  const { status } = response;
  if (status === 204 || status === 304) return { response, body: undefined };
  const text = await response.text();
  if (text === "" && response.ok) return { response, body: undefined };
  const body = parse(text);
  if (body !== undefined && accept?.(body)) return { response, body };
  if (!response.ok || isRefusal(body)) throw failure(context, operation, response, { text });
  if (body === undefined) throw notJson(context, operation, response, text);
  return { response, body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Zoho puts `{"code":"INVALID_DATA","status":"error",…}` into some 2xx answers as well. */
function isRefusal(body: unknown): boolean {
  return typeof body === "object" && body !== null && "status" in body && body.status === "error" && "code" in body;
}

/** The session makes the errors: it knows the attempts, and all clients of one session throw the same classes. */
export function failure(
  context: ClientContext,
  operation: Operation,
  response: Response,
  source: Omit<AnswerSource, "operation">,
): ZohoError {
  return context.session.error(response, { operation: infoOf(operation), ...source });
}

function notJson(context: ClientContext, operation: Operation, response: Response, text: string): ZohoError {
  const type = response.headers.get("content-type") ?? "no content type";
  return failure(context, operation, response, {
    text,
    problem: `Expected JSON under HTTP ${response.status}, got ${type}: ${text.slice(0, PREVIEW)}`,
    hint: "A proxy, a maintenance page or a wrong data centre answers like this.",
  });
}

/** The member of the body that holds the result. */
export function pick(context: ClientContext, operation: Operation, { response, body }: Answer): unknown {
  if (operation.property === undefined) return body;
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[operation.property];
  if (value !== undefined || body === undefined) return value;
  throw failure(context, operation, response, {
    body,
    problem: `The answer has no "${operation.property}"; it has ${Object.keys(body as object).join(", ") || "no members"}.`,
    hint: "The API may have changed. The same call through session.fetch gives the answer as it is.",
  });
}
