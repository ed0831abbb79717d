import createClient from "openapi-fetch";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  ConnectionError,
  createSession,
  InvalidClientError,
  InvalidGrantError,
  logTo,
  OutcomeUnknownError,
  refreshToken,
  type SessionOptions,
  TimeoutError,
  UnknownHostError,
} from "../src/index.ts";
import { type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";

let zoho: FakeZoho;
beforeEach(async () => {
  zoho = await startFakeZoho();
});
afterEach(() => zoho.close());

const credential = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" });
const session = (options: Partial<SessionOptions> = {}) =>
  createSession({ dataCenter: zoho.center, credential, retry: { base: 5 }, ...options });

test("a path is sent to the API host with a minted token", async () => {
  const response = await session().fetch("/crm/v8/Leads?fields=Email&page=2");
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: [], info: { more_records: false } });
  expect(zoho.calls).toHaveLength(1);
  expect(zoho.calls[0]?.path).toBe("/crm/v8/Leads?fields=Email&page=2");
  expect(zoho.calls[0]?.headers.authorization).toBe(`Zoho-oauthtoken ${zoho.minted[0]}`);
});

test("URL, absolute string and Request are accepted, with method, headers and body", async () => {
  const { fetch } = session();
  await fetch(new URL("/crm/v8/org", zoho.center.api));
  await fetch(`${zoho.center.api}/books/v3/invoices?organization_id=10`);
  await fetch(
    new Request(`${zoho.center.api}/crm/v8/Leads`, {
      method: "POST",
      body: JSON.stringify({ data: [{ Last_Name: "Ã" }] }),
      headers: { "content-type": "application/json", "x-mine": "1" },
    }),
  );
  expect(zoho.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /crm/v8/org",
    "GET /books/v3/invoices?organization_id=10",
    "POST /crm/v8/Leads",
  ]);
  expect(zoho.calls[2]?.body).toBe('{"data":[{"Last_Name":"Ã"}]}');
  expect(zoho.calls[2]?.headers).toMatchObject({ "content-type": "application/json", "x-mine": "1" });
});

test("openapi-fetch works on session.fetch", async () => {
  interface Paths {
    "/crm/v8/{module}": {
      get: {
        parameters: { path: { module: string } };
        responses: { 200: { content: { "application/json": { data: unknown[] } } } };
      };
    };
  }
  const { fetch, baseUrl } = session();
  const client = createClient<Paths>({ baseUrl, fetch });
  const { data } = await client.GET("/crm/v8/{module}", { params: { path: { module: "Leads" } } });
  expect(data?.data).toEqual([]);
});

test("many calls at once mint one token", async () => {
  const { fetch } = session();
  const responses = await Promise.all(Array.from({ length: 20 }, () => fetch("/crm/v8/Leads")));
  expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(zoho.minted).toHaveLength(1);
});

test("a 401 renews the token once and replays the call once", async () => {
  const { fetch } = session();
  await fetch("/crm/v8/Leads");
  zoho.expireTokens();
  const response = await fetch("/crm/v8/Leads", { method: "POST", body: "{}" });
  expect(response.status).toBe(200);
  expect(zoho.minted).toHaveLength(2);
  expect(zoho.calls).toHaveLength(3);
});

test("a 403 is returned as it is, readable", async () => {
  zoho.onCall = () => ({ status: 403, body: { code: "NO_PERMISSION", details: {}, message: "no", status: "error" } });
  const response = await session().fetch("/crm/v8/Leads");
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ code: "NO_PERMISSION" });
  expect(zoho.calls).toHaveLength(1);
});

test("a read is repeated after 5xx and lost connections", async () => {
  const answers = [
    { status: 500, body: { code: "INTERNAL_ERROR" } },
    { cut: "head" as const },
    { body: { data: [1] } },
  ];
  zoho.onCall = () => answers.shift()!;
  expect(await (await session().fetch("/crm/v8/Leads")).json()).toEqual({ data: [1] });
  expect(zoho.calls).toHaveLength(3);
});

test("a create is not repeated once it was sent", async () => {
  zoho.onCall = () => ({ cut: "head" });
  const error = await session()
    .fetch("/crm/v8/Leads", { method: "POST", body: "{}" })
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error).toMatchObject({ operation: "POST /crm/v8/Leads", attempts: 1 });
  expect((error as Error).cause).toBeInstanceOf(ConnectionError);
  expect(zoho.calls).toHaveLength(1);
});

test("a timeout is per attempt; the deadline is for all of them", async () => {
  zoho.onCall = () => ({ delay: 300 });
  await expect(session({ timeout: 30 }).fetch("/crm/v8/Leads")).rejects.toBeInstanceOf(TimeoutError);
  expect(zoho.calls).toHaveLength(4);
  const start = Date.now();
  await expect(session({ timeout: 60, deadline: 100 }).fetch("/crm/v8/Leads")).rejects.toBeInstanceOf(TimeoutError);
  expect(Date.now() - start).toBeLessThan(250);
});

test("the caller's signal rejects with its own reason", async () => {
  zoho.onCall = () => ({ delay: 300 });
  const reason = new Error("changed my mind");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 20);
  await expect(session().fetch("/crm/v8/Leads", { signal: controller.signal })).rejects.toBe(reason);
});

test("a body that stalls is aborted by the attempt's timeout", async () => {
  zoho.onCall = () => ({ body: { data: "x".repeat(1000) }, stall: true });
  const response = await session({ timeout: 800 }).fetch("/crm/v8/Leads");
  await expect(response.json()).rejects.toBeInstanceOf(TimeoutError);
});

test("hosts outside the data centre are refused before anything is sent", async () => {
  await expect(session().fetch("https://example.com/crm/v8/Leads")).rejects.toBeInstanceOf(UnknownHostError);
  await expect(session().fetch("https://www.zohoapis.com/crm/v8/Leads")).rejects.toBeInstanceOf(UnknownHostError);
  expect(zoho.tokenRequests).toHaveLength(0);
});

test("refusals of the token endpoint arrive as errors of the call, also with HTTP 200", async () => {
  const wrong = refreshToken({ clientId: "other", clientSecret: "the-secret", refreshToken: "1000.refresh" });
  const error = await session({ credential: wrong })
    .fetch("/crm/v8/Leads")
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InvalidClientError);
  expect(error).toMatchObject({ operation: "GET /crm/v8/Leads", status: 200, code: "invalid_client" });
  expect((error as Error).message).toContain('"fake"');
  const revoked = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.gone" });
  await expect(session({ credential: revoked }).fetch("/crm/v8/Leads")).rejects.toBeInstanceOf(InvalidGrantError);
});

test("the chain prints in order", () => {
  expect(session({ log: logTo(() => {}) }).chain).toEqual([
    "deadline",
    "retry",
    "throttle",
    "authorize",
    "route",
    "attempt timeout",
    "log",
  ]);
});
