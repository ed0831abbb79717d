import type { CallOptions, Session } from "../session.ts";
import type { Operation } from "./operation.ts";

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

/** Sends content, with headers that belong to it, and what `fetch` is told of it. */
export type Send = (
  content?: BodyInit,
  headers?: Readonly<Record<string, string>>,
  init?: RequestInit,
) => Promise<Response>;

/**
 * Sends a call through the session's chain. Errors of the API stay responses here.
 *
 * @throws TypeError for what cannot be sent; nothing has been then
 */
export function request(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options: CallOptions = {},
): Promise<Response> {
  const { method, bodyKeys, organization, wrap, cost, form } = operation;
  const { signal, timeout, deadline } = options;
  const params = (input.params ?? {}) as Readonly<Record<string, unknown>>;
  const own: Record<string, string> = {};
  const beside: Record<string, unknown> = {};
  const files: Record<string, unknown> = {};
  let url = pathOf(operation, input.path);
  const query = (name: string, value: unknown) => {
    url += `${url.includes("?") ? "&" : "?"}${name}=${textOf(operation, name, value)}`;
  };
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const header = operation.headers?.[name];
    if (header) own[header] = String(value);
    else if (bodyKeys?.includes(name)) beside[name] = value;
    else if (operation.files?.includes(name)) files[name] = value;
    else if (value !== null) query(name, value);
  }
  if (organization) query("organization_id", organization(client, operation, options));
  let { body } = input;
  if (wrap && body !== undefined) body = { ...beside, [wrap]: operation.wrapOne ? [body] : body };

  const send: Send = (content, headers, init) =>
    client.session.fetch(url, {
      method,
      headers: { ...own, ...headers, ...options.headers },
      body: content,
      signal,
      zoho: { operation, cost: typeof cost === "function" ? cost(params, body) : cost, timeout, deadline, init },
    });
  return (
    form?.(operation, body, files, send) ??
    (body === undefined ? send() : send(JSON.stringify(body), { "content-type": "application/json" }))
  );
}

function pathOf(operation: Operation, values: Readonly<Record<string, unknown>> = {}): string {
  const isWholeUrl = operation.host === "absolute";
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name) => {
    const value = values[name];
    // An empty or dotted one would name another resource: `DELETE /Leads/` is not `DELETE /Leads/{id}`.
    if (typeof value !== "string" || /^\.{0,2}$/.test(value)) {
      throw wrong(
        operation,
        `the path parameter ${name} is ${JSON.stringify(value)}. Pass a string; ids have more digits than a number holds.`,
      );
    }
    return isWholeUrl ? value : encodeURIComponent(value);
  });
  return isWholeUrl ? path.slice(1) : path;
}

/** Zoho takes lists as one comma-separated value: `fields=Last_Name,Email`. Its documents know no other shape. */
function textOf(operation: Operation, name: string, value: unknown): string {
  if (Array.isArray(value) && value.length) return value.map((item) => textOf(operation, name, item)).join();
  if (typeof value !== "object") return encodeURIComponent(value as string);
  throw wrong(
    operation,
    // A URL cannot say "none of them": without its `ids`, a list would be of everything.
    Array.isArray(value)
      ? `the list ${name} is empty. Leave it out to ask for everything.`
      : `the parameter ${name} is ${JSON.stringify(value)}. Pass text, a number or a list; dates as text.`,
  );
}

/** Wrong before anything is sent. */
export const wrong = ({ name }: Operation, problem: string): TypeError => new TypeError(`${name}: ${problem}`);
