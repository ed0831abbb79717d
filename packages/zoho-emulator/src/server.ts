import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { control } from "./control/index.ts";
import type { ApiRequest, Emulator } from "./emulator.ts";
import { type Cut, cutOf, NO_ANSWER, replyInstead } from "./faults/effect.ts";
import { BadJson } from "./http/call.ts";
import { json, type Reply } from "./http/reply.ts";
import { inspector } from "./inspector/index.ts";
import { withoutSecrets } from "./journal.ts";
import { PRODUCTS, type ProductName } from "./model/models.ts";
import type { Site } from "./sites.ts";

export interface Listening {
  readonly sites: readonly Site[];
  close(): Promise<void>;
}

type Env = { Bindings: HttpBindings };

/** Opens a port for each data centre, and for each environment of it. */
export async function listen(emulator: Emulator): Promise<Listening> {
  const { host = "127.0.0.1", port = 0 } = emulator.options;
  const servers: ServerType[] = [];
  const sites: Site[] = [];
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= Promise.all(servers.map(stop)).then(() => {});
    return closed;
  };
  try {
    let next = port;
    for (const place of emulator.places) {
      const app = new Hono<Env>();
      const server = createAdaptorServer({ fetch: app.fetch });
      servers.push(server);
      // The first port is the one that was asked for; the others are wherever there is room.
      const actual = await start(server, host, next, servers.length === 1 ? 0 : 100);
      const site = { ...place, url: `http://${urlHost(host)}:${actual}` };
      serveSite(app, emulator, site);
      sites.push(site);
      if (port) next = actual + 1;
    }
  } catch (error) {
    await close();
    throw error;
  }
  emulator.sites = sites;
  return { sites, close };
}

/** Every address of the machine is reached by its own. */
const urlHost = (host: string): string =>
  ({ "0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]" })[host] ?? (host.includes(":") ? `[${host}]` : host);

/** Gives the port it took: the given one, or one of the `more` after it. */
async function start(server: ServerType, host: string, port: number, more: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (more > 0) return start(server, host, port + 1, more - 1);
    throw new Error(`Port ${port} of ${host} is taken: choose another one, or 0 for any that is free.`, {
      cause: error,
    });
  }
}

/** Answers that are under way are sent; connections without a request are closed at once. */
function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (!("closeIdleConnections" in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  });
}

/** Milliseconds that an answer may take to be sent when the emulator closes; streams of the journal never end. */
const GRACE = 250;

function serveSite(app: Hono<Env>, emulator: Emulator, site: Site): void {
  app.route("/", inspector());
  app.route("/_emulator", control(emulator));
  app.use("/oauth/*", (context, next) => accountsRequest(context, next, emulator, site));
  app.route("/oauth", emulator.accounts.routes(site));
  app.all("*", (context) => apiRequest(context, emulator, site));
}

async function apiRequest(context: Context<Env>, emulator: Emulator, site: Site): Promise<Response> {
  const started = performance.now();
  const { raw } = context.req;
  const url = new URL(raw.url);
  const product = productOf(url.pathname);
  if (!product) return context.json({ message: `There is nothing at ${url.pathname}.` }, 404);
  const request: ApiRequest = { site, product, method: raw.method, url, headers: raw.headers, body: bodyOf(raw) };
  const { reply, operation, stateful, fault, cut } = await emulator.answer(request);
  const status = cut === "whole" ? NO_ANSWER : reply.status;
  note(emulator, site, raw.method, url, started, {
    ...{ product, operation: operation?.name, status, stateful, fault },
    code: codeOf(reply.body),
  });
  return send(context.env, reply, { cut });
}

async function accountsRequest(
  context: Context<Env>,
  next: () => Promise<void>,
  emulator: Emulator,
  site: Site,
): Promise<void> {
  const started = performance.now();
  const { raw } = context.req;
  const url = new URL(raw.url);
  const subject = { product: "accounts", operation: undefined, method: raw.method, path: url.pathname, site } as const;
  const { ids: fault, effect = {} } = emulator.faults.strike(subject) ?? {};
  await emulator.clock.wait(effect.latency ?? 0);
  let reply = replyInstead(effect, "accounts", GENERAL_ERROR);
  if (!reply) {
    await next();
    reply = await replyOf(context.res);
  }
  const { cut } = cutOf(effect);
  note(emulator, site, raw.method, url, started, {
    ...{ product: "accounts", operation: undefined, stateful: undefined, fault },
    status: cut === "whole" ? NO_ANSWER : reply.status,
    code: typeof reply.body === "string" ? errorOf(reply.body) : errorOf(JSON.stringify(reply.body)),
  });
  if (!fault) return;
  // Emptied first, or the headers of both would be mixed.
  context.res = undefined;
  context.res = send(context.env, reply, { cut });
}

const GENERAL_ERROR = json({ error: "general_error" }, 500);

/** The answer again as a value, to be cut, or to be looked into. The response itself stays readable. */
async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: await response.clone().text() };
}

function errorOf(body: string | undefined): string | undefined {
  if (!body?.startsWith("{")) return undefined;
  const { error } = JSON.parse(body) as { error?: unknown };
  return typeof error === "string" ? error : undefined;
}

function note(
  emulator: Emulator,
  { dataCenter, environment }: Site,
  method: string,
  url: URL,
  started: number,
  rest: Pick<
    Parameters<Emulator["journal"]["add"]>[0],
    "product" | "operation" | "status" | "stateful" | "code" | "fault"
  >,
): void {
  emulator.journal.add({
    at: new Date(emulator.clock.now()).toISOString(),
    dataCenter,
    environment,
    method,
    path: withoutSecrets(url),
    ...rest,
    milliseconds: performance.now() - started,
  });
}

const productOf = (path: string): ProductName | undefined => PRODUCTS.find((name) => path.startsWith(`/${name}/`));

/** Read once, and as often as anybody asks: limits count rows that the handler reads again. */
function bodyOf(request: Request): ApiRequest["body"] {
  let read: Promise<ArrayBuffer> | undefined;
  const bytes = () => {
    read ??= request.arrayBuffer();
    return read;
  };
  return {
    async json() {
      const text = new TextDecoder().decode(await bytes());
      if (text.trim() === "") return undefined;
      try {
        return JSON.parse(text);
      } catch {
        throw new BadJson("The body is not JSON.");
      }
    },
    async form() {
      const type = request.headers.get("content-type") ?? "";
      return new Response(await bytes(), { headers: { "content-type": type } }).formData();
    },
    bytes: async () => new Uint8Array(await bytes()),
  };
}

function codeOf(body: unknown): string | number | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code } = body as { code?: unknown };
  return typeof code === "string" || (typeof code === "number" && code !== 0) ? code : undefined;
}

function send({ outgoing }: HttpBindings, reply: Reply, { cut }: Cut): Response {
  if (!cut) return toResponse(reply);
  if (cut === "whole") {
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  const bytes = bytesOf(reply.body);
  outgoing.writeHead(reply.status, { ...headersOf(reply), "content-length": String(bytes.length) });
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

const isText = (body: unknown): body is string | Uint8Array => typeof body === "string" || body instanceof Uint8Array;

const headersOf = ({ headers, body }: Reply): Record<string, string> =>
  body === undefined || isText(body)
    ? { ...headers }
    : { "content-type": "application/json;charset=UTF-8", ...headers };

const bytesOf = (body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : (JSON.stringify(body) ?? ""));

function toResponse(reply: Reply): Response {
  const { status, body } = reply;
  const init = { status, headers: headersOf(reply) };
  if (body === undefined) return new Response(null, init);
  return new Response(isText(body) ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body), init);
}
