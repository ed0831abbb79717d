/// <reference types="node" />
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { encodeMultipart } from "../multipart.ts";
import { type Body, UndiciResponse } from "./undici-response.ts";

export interface UndiciOptions {
  /** Connections to one host at most. As many as there are calls at the same time when absent. */
  readonly connections?: number;
  /** Milliseconds that an idle connection is kept. 30,000 when absent. */
  readonly keepAlive?: number;
  /** URL of an HTTP proxy, as in `http://user:password@proxy:3128`. */
  readonly proxy?: string;
  /** A dispatcher of your own, instead of the options above. You close it. */
  readonly dispatcher?: Dispatcher;
}

/** A `fetch` on a connection pool of its own. Takes URLs; what it answers has everything that a `Response` has. */
export interface UndiciFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Finishes the calls on their way and closes the connections. */
  close(): Promise<void>;
}

const connect = async ({ connections, keepAlive = 30_000, proxy, dispatcher }: UndiciOptions): Promise<Dispatcher> => {
  if (dispatcher) return dispatcher;
  const { Agent, ProxyAgent } = await import("undici");
  const pool = { keepAliveTimeout: keepAlive, ...(connections && { connections }) };
  return proxy ? new ProxyAgent({ uri: proxy, ...pool }) : new Agent(pool);
};

/** Body and headers as undici takes them. */
const payloadOf = ({ body, headers: given }: RequestInit) => {
  const headers: Record<string, string> = { "accept-encoding": "gzip, deflate, br" };
  const pairs = given && Symbol.iterator in given ? given : Object.entries(given ?? {});
  for (const [name, value] of pairs as Iterable<[string, string]>) headers[name.toLowerCase()] = value;
  if (body instanceof URLSearchParams) {
    headers["content-type"] ??= "application/x-www-form-urlencoded;charset=UTF-8";
    return { headers, body: body.toString() };
  }
  // undici knows its own forms only, not the platform's.
  if (Object.prototype.toString.call(body) === "[object FormData]") {
    const form = encodeMultipart(body as FormData);
    headers["content-type"] = form.contentType;
    headers["content-length"] = String(form.size);
    return { headers, body: form.body as unknown as Dispatcher.DispatchOptions["body"] };
  }
  return {
    headers,
    body: (body instanceof ArrayBuffer ? new Uint8Array(body) : body) as Dispatcher.DispatchOptions["body"],
  };
};

const decompressed = (body: Body, encoding: unknown): Body => {
  const through =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "br"
        ? createBrotliDecompress()
        : encoding === "deflate"
          ? createInflate()
          : undefined;
  if (!through) return body;
  body.on("error", (error) => through.destroy(error));
  return body.pipe(through);
};

/**
 * Sends requests through undici, without the `Request`, `Response` and streams that make the platform's `fetch` several
 * times as expensive: `createSession({ fetch: undiciFetch() })`. Install undici beside this package; it is loaded at the
 * first call.
 */
export const undiciFetch = (options: UndiciOptions = {}): UndiciFetch => {
  let dispatcher: Promise<Dispatcher> | undefined;

  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (typeof input === "object" && "url" in input) throw new TypeError("undiciFetch takes a URL, not a Request.");
    dispatcher ??= connect(options);
    const { origin, pathname, search, href } = typeof input === "string" ? new URL(input) : input;
    const { statusCode, headers, body } = await (await dispatcher).request({
      origin,
      path: pathname + search,
      method: (init.method ?? "GET") as Dispatcher.HttpMethod,
      ...payloadOf(init),
      signal: init.signal,
      // The session has time limits of its own.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const isEmpty = statusCode === 204 || statusCode === 304 || init.method === "HEAD";
    // A body that nobody reads holds its connection.
    if (isEmpty) body.resume();
    const content = isEmpty ? undefined : decompressed(body as Body, headers["content-encoding"]);
    return new UndiciResponse(statusCode, headers, content, href) as unknown as Response;
  };

  return Object.assign(fetch, {
    close: async () => {
      if (dispatcher && !options.dispatcher) await (await dispatcher).close();
    },
  });
};
