import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import type { ApiRequest, Emulator } from "./emulator.ts";
import { BadJson } from "./http/call.ts";
import type { Reply } from "./http/reply.ts";
import { withoutSecrets } from "./journal.ts";
import { PRODUCTS, type ProductName } from "./model/models.ts";
import type { Site } from "./sites.ts";

export interface Listening {
  readonly sites: readonly Site[];
  close(): Promise<void>;
}

/** Opens a port for each data centre, and for each environment of it. */
export async function listen(emulator: Emulator): Promise<Listening> {
  const { host = "127.0.0.1", port = 0 } = emulator.options;
  const servers: ServerType[] = [];
  const sites: Site[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  try {
    for (const [index, place] of emulator.places.entries()) {
      const app = new Hono<{ Bindings: HttpBindings }>();
      const server = createAdaptorServer({ fetch: app.fetch });
      servers.push(server);
      const site = { ...place, url: await start(server, host, port && port + index) };
      serveSite(app, emulator, site);
      sites.push(site);
    }
  } catch (error) {
    await close();
    throw error;
  }
  emulator.sites = sites;
  return { sites, close };
}

/** Gives its address. */
async function start(server: ServerType, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host}:${actual}`;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

function serveSite(app: Hono<{ Bindings: HttpBindings }>, emulator: Emulator, site: Site): void {
  app.route("/oauth", emulator.accounts.routes(site));
  app.all("*", async (context) => {
    const started = performance.now();
    const { raw } = context.req;
    const url = new URL(raw.url);
    const product = productOf(url.pathname);
    if (!product) return context.json({ message: `There is nothing at ${url.pathname}.` }, 404);
    const request: ApiRequest = { site, product, method: raw.method, url, headers: raw.headers, body: bodyOf(raw) };
    const answered = await emulator.answer(request);
    emulator.journal.add({
      at: new Date(emulator.clock.now()).toISOString(),
      dataCenter: site.dataCenter,
      environment: site.environment,
      method: raw.method,
      path: withoutSecrets(url),
      product,
      operation: answered.operation?.name,
      status: answered.reply.status,
      stateful: answered.stateful,
      code: codeOf(answered.reply.body),
      fault: undefined,
      milliseconds: performance.now() - started,
    });
    return toResponse(answered.reply);
  });
}

const productOf = (path: string): ProductName | undefined => PRODUCTS.find((name) => path.startsWith(`/${name}/`));

function bodyOf(request: Request): ApiRequest["body"] {
  return {
    async json() {
      const text = await request.text();
      if (text.trim() === "") return undefined;
      try {
        return JSON.parse(text);
      } catch {
        throw new BadJson("The body is not JSON.");
      }
    },
    form: () => request.formData(),
    bytes: async () => new Uint8Array(await request.arrayBuffer()),
  };
}

function codeOf(body: unknown): string | number | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code } = body as { code?: unknown };
  return typeof code === "string" || (typeof code === "number" && code !== 0) ? code : undefined;
}

function toResponse({ status, headers, body }: Reply): Response {
  if (body === undefined) return new Response(null, { status, headers });
  if (body instanceof Uint8Array) return new Response(body as Uint8Array<ArrayBuffer>, { status, headers });
  if (typeof body === "string") return new Response(body, { status, headers });
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json;charset=UTF-8", ...headers },
  });
}
