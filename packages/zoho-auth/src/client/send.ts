import { hasRefusalCode, isFailedRow } from "../errors/refusal.ts";
import type { ZohoError } from "../errors/zoho-error.ts";
import { parseJson } from "../parse-json.ts";
import type { AnswerSource, CallOptions, Session } from "../session.ts";
import { costOf, infoOf, type Operation } from "./operation.ts";

/** What a generated function needs beside its arguments. A client instance is one. */
export interface ClientContext {
  readonly session: Session;
  /** For products whose calls are made for one organization (Books, Inventory). */
  readonly organizationId?: string | undefined;
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

/** Sends a call through the session's chain. Errors of the API stay responses here. */
export async function request(
  context: ClientContext,
  operation: Operation,
  { path = {}, params, body: payload }: CallInput,
  { signal, timeout, deadline, headers: given, organizationId }: CallOptions = {},
): Promise<Response> {
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const beside: Record<string, unknown> = {};
  const files: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value === undefined) continue;
    const header = operation.headers?.[name];
    if (header) headers[header] = String(value);
    else if (operation.bodyKeys?.includes(name)) beside[name] = value;
    else if (operation.files?.includes(name)) files[name] = value;
    else if (value !== null) query[name] = value;
  }
  if (operation.organization) query.organization_id = organizationId ?? organizationOf(context, operation);
  const url = urlOf(operation, path, query);
  let body: unknown;
  if (payload !== undefined) {
    body = operation.wrap ? { ...beside, [operation.wrap]: operation.wrapOne ? [payload] : payload } : payload;
  }
  let fields: Readonly<Record<string, unknown>> | undefined;
  if (Object.keys(files).length > 0)
    fields = body === undefined ? files : { JSONString: JSON.stringify(body), ...files };
  else if (operation.form && !operation.files) fields = body as typeof fields;
  const send = (content: BodyInit | undefined, itsHeaders?: object, init?: RequestInit): Promise<Response> => {
    Object.assign(headers, itsHeaders);
    return context.session.fetch(url, {
      method: operation.method,
      headers: given ? { ...headers, ...given } : headers,
      body: content,
      signal,
      zoho: { operation: infoOf(operation), cost: costOf(operation.cost, query, body), timeout, deadline, init },
    });
  };
  if (fields) return operation.form!(operation.name, fields, send);
  return body === undefined ? send(undefined) : send(JSON.stringify(body), { "content-type": "application/json" });
}

/** Without one, an account with several organizations is refused, and one with a single one may act on the wrong books. */
function organizationOf({ organizationId }: ClientContext, operation: Operation): string {
  if (organizationId) return organizationId;
  throw wrong(
    operation,
    "no organization. Give the client an organizationId, or this call one in its options; organizations.list() names them.",
  );
}

function urlOf(
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const isWholeUrl = operation.host === "absolute";
  let { path } = operation;
  for (const [name, value] of Object.entries<unknown>(parameters)) {
    // An empty or dotted one would name another resource: `DELETE /Leads/` is not `DELETE /Leads/{id}`.
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw wrong(
        operation,
        `the path parameter ${name} is ${JSON.stringify(value)}. Pass a string; ids have more digits than a number holds.`,
      );
    }
    path = path.replace(`{${name}}`, () => (isWholeUrl ? value : encodeURIComponent(value)));
  }
  if (isWholeUrl) return path.slice(1);
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    // Zoho takes lists as one comma-separated value: `fields=Last_Name,Email`. Its documents know no other shape.
    const values = (Array.isArray(value) ? value : [value]) as (string | number | boolean)[];
    // A URL cannot say "none of them": without its `ids`, a list would be of everything.
    if (values.length === 0) throw wrong(operation, `the list ${name} is empty. Leave it out to ask for everything.`);
    pairs.push(`${name}=${values.map(encodeURIComponent)}`);
  }
  return pairs.length > 0 ? `${path}?${pairs.join("&")}` : path;
}

const wrong = ({ name }: Operation, problem: string): TypeError => new TypeError(`${name}: ${problem}`);

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
  const body = parseJson(text);
  if (body !== undefined && accept?.(body)) return { response, body };
  if (!response.ok || isRefusal(operation, body)) throw failure(context, operation, response, { text });
  if (body === undefined) throw notJson(context, operation, response, text);
  return { response, body };
}

/**
 * CRM puts `{"code":"INVALID_DATA","status":"error",…}` into some 2xx answers as well. Books and Inventory say 0 for
 * success; where several records are written, each has a code of its own instead.
 */
function isRefusal(operation: Operation, body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  if ("code" in body) return isFailedRow(body);
  return (
    operation.organization === true &&
    Object.values(body).some((rows) => Array.isArray(rows) && rows.some(hasRefusalCode))
  );
}

/** The session makes the errors: it knows the attempts, and all clients of one session throw the same classes. */
export function failure(
  context: ClientContext,
  operation: Operation,
  response: Response,
  source: Omit<AnswerSource, "operation">,
): ZohoError {
  const { hint } = response as { readonly hint?: string };
  return context.session.error(response, { operation: infoOf(operation), ...(hint && { hint }), ...source });
}

function notJson(context: ClientContext, operation: Operation, response: Response, text: string): ZohoError {
  const type = response.headers.get("content-type") ?? "no content type";
  return failure(context, operation, response, {
    text,
    problem: `Expected JSON under HTTP ${response.status}, got ${type}: ${text.slice(0, PREVIEW)}`,
    hint: "A proxy, a maintenance page or a wrong data centre answers like this.",
  });
}

/** What stands beside `code` and `message`; the wire may hold it under a key although it is documented without one. */
function withoutEnvelope({ keys = [] }: Operation, body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  const { code: _, message: __, ...rest } = body as Readonly<Record<string, unknown>>;
  const key = keys.find((name) => typeof rest[name] === "object");
  return key ? rest[key] : rest;
}

/** The member of the body that holds the result. */
export function pick(context: ClientContext, operation: Operation, { response, body }: Answer): unknown {
  if (operation.property === undefined) return operation.enveloped ? withoutEnvelope(operation, body) : body;
  const members = body as Readonly<Record<string, unknown>> | undefined;
  for (const key of [operation.property, ...(operation.keys ?? [])]) {
    if (members?.[key] !== undefined || members === undefined) return members?.[key];
  }
  throw failure(context, operation, response, {
    body,
    problem: `The answer has no "${operation.property}"; it has ${Object.keys(body as object).join(", ") || "no members"}.`,
    hint: "The API may have changed. The same call through session.fetch gives the answer as it is.",
  });
}
