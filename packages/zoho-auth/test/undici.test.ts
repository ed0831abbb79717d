import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ConnectionError, createSession, refreshToken, TimeoutError } from "../src/index.ts";
import { type UndiciFetch, undiciFetch } from "../src/undici/index.ts";
import { type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";

describe("answers like fetch", () => {
  const text = JSON.stringify({ data: "Grüße ".repeat(200) });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = request.url ?? "";
    if (url === "/echo") {
      response.setHeader("content-type", request.headers["content-type"] ?? "none");
      return response.end(Buffer.concat(chunks));
    }
    if (url === "/empty") return response.writeHead(204).end();
    if (url === "/gzip") return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(text));
    if (url === "/br") return response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(text));
    response.writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] }).end(text);
  });
  let origin: string;
  let fetch: UndiciFetch;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fetch = undiciFetch();
  });
  afterAll(async () => {
    await fetch.close();
    await new Promise((done) => server.close(done));
  });

  test("status, headers and each way to read a body", async () => {
    const response = await fetch(`${origin}/x`);
    expect(response).toMatchObject({ status: 200, ok: true, url: `${origin}/x`, bodyUsed: false, redirected: false });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.has("Content-Type")).toBe(true);
    expect(response.headers.get("x-none")).toBeNull();
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(new Headers(response.headers).get("content-type")).toBe("application/json");
    expect([...response.headers.keys()]).toEqual([...response.headers].map(([name]) => name));
    expect(await response.json()).toEqual(JSON.parse(text));
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
    expect(await (await fetch(`${origin}/x`)).text()).toBe(text);
    expect(new TextDecoder().decode(await (await fetch(`${origin}/x`)).arrayBuffer())).toBe(text);
    expect(new TextDecoder().decode(await (await fetch(`${origin}/x`)).bytes())).toBe(text);
    expect(await (await (await fetch(`${origin}/x`)).blob()).text()).toBe(text);
    expect(await new Response((await fetch(`${origin}/x`)).body).text()).toBe(text);
    const original = await fetch(`${origin}/x`);
    const copy = original.clone();
    expect([await original.text(), await copy.text()]).toEqual([text, text]);
  });

  test.each(["gzip", "br"])("%s is decoded, as text and as stream", async (encoding) => {
    expect(await (await fetch(`${origin}/${encoding}`)).text()).toBe(text);
    expect(await new Response((await fetch(`${origin}/${encoding}`)).body).text()).toBe(text);
  });

  test("an empty answer has no body", async () => {
    const response = await fetch(`${origin}/empty`);
    expect(response.status).toBe(204);
    expect(response.body).toBeNull();
    expect(await response.text()).toBe("");
  });

  test("every kind of body arrives, with its type", async () => {
    const echo = async (body: BodyInit, headers?: HeadersInit) => {
      const response = await fetch(`${origin}/echo`, { method: "POST", body, headers });
      return [response.headers.get("content-type"), await response.text()];
    };
    expect(await echo('{"a":1}', { "content-type": "application/json" })).toEqual(["application/json", '{"a":1}']);
    expect(await echo(new URLSearchParams({ a: "ü" }))).toEqual([
      "application/x-www-form-urlencoded;charset=UTF-8",
      "a=%C3%BC",
    ]);
    expect((await echo(new TextEncoder().encode("bytes")))[1]).toBe("bytes");
    expect((await echo(new TextEncoder().encode("buffer").buffer as ArrayBuffer))[1]).toBe("buffer");
    expect((await echo(new Blob(["blob"])))[1]).toBe("blob");
    expect((await echo(new Blob(["stream"]).stream()))[1]).toBe("stream");
    const form = new FormData();
    form.append("file", new Blob(["content"]), "a.txt");
    const [type, sent] = await echo(form);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent).toContain('filename="a.txt"');
    expect(sent).toContain("content");
  });
});

describe("under a session", () => {
  let zoho: FakeZoho;
  let fetch: UndiciFetch;
  beforeEach(async () => {
    zoho = await startFakeZoho();
    fetch = undiciFetch({ connections: 4 });
  });
  afterEach(async () => {
    await zoho.close();
    await fetch.close();
  });
  const session = (options = {}) =>
    createSession({
      dataCenter: zoho.center,
      credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
      retry: { base: 1 },
      fetch,
      ...options,
    });

  test("tokens, replays and errors work as with the platform's fetch", async () => {
    const { fetch: call } = session();
    expect(await (await call("/crm/v8/Leads")).json()).toEqual({ data: [], info: { more_records: false } });
    zoho.expireTokens();
    expect((await call("/crm/v8/Leads", { method: "POST", body: "{}" })).status).toBe(200);
    zoho.onCall = () => ({ status: 403, body: { code: "NO_PERMISSION" } });
    expect(await (await call("/crm/v8/Leads")).json()).toEqual({ code: "NO_PERMISSION" });
    expect(zoho.minted).toHaveLength(2);
  });

  test("timeouts, also in the body, and lost connections are named", async () => {
    zoho.onCall = () => ({ delay: 200 });
    await expect(session({ timeout: 30, retry: { attempts: 1 } }).fetch("/crm/v8/x")).rejects.toBeInstanceOf(
      TimeoutError,
    );
    zoho.onCall = () => ({ body: { data: "x".repeat(10_000) }, stall: true });
    const response = await session({ timeout: 800 }).fetch("/crm/v8/x");
    await expect(response.text()).rejects.toBeInstanceOf(TimeoutError);
    zoho.onCall = () => ({ cut: "head" });
    await expect(session({ retry: { attempts: 1 } }).fetch("/crm/v8/x")).rejects.toBeInstanceOf(ConnectionError);
  });

  test("a proxy is asked for the way", async () => {
    const seen: string[] = [];
    const proxy = createServer(async (incoming, outgoing) => {
      seen.push(incoming.url ?? "");
      const body = await new Response(Readable.toWeb(incoming) as ReadableStream).text();
      const { method, headers } = incoming;
      const answer = await globalThis.fetch(incoming.url ?? "", {
        method,
        body: body || null,
        headers: { authorization: headers.authorization ?? "", "content-type": headers["content-type"] ?? "" },
      });
      outgoing.writeHead(answer.status).end(await answer.text());
    });
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const through = undiciFetch({ proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    expect((await session({ fetch: through }).fetch("/crm/v8/org")).status).toBe(200);
    expect(seen).toEqual([`${zoho.center.accounts}/oauth/v2/token`, `${zoho.center.api}/crm/v8/org`]);
    await through.close();
    proxy.closeAllConnections();
    await new Promise((done) => proxy.close(done));
  });
});
