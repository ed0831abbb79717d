import { inspect } from "node:util";
import * as api from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  authorizationCode,
  clientCredentials,
  createSession,
  logTo,
  refreshToken,
  type ZohoError,
} from "../src/index.ts";
import { tracing } from "../src/opentelemetry/index.ts";

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  api.trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
});
afterAll(() => {
  api.trace.disable();
  api.context.disable();
});

const hex = (call: number, salt: number) =>
  `${call.toString(16).padStart(8, "0")}${salt.toString(16).padStart(24, "0")}`;
const CALLS = 10_000;

/**
 * How a call can fail. Zoho's answers echo what they were sent wherever text can stand, as the worst server would; only
 * `details` is handed through as it comes, so that nothing is echoed there.
 */
const failures: ((secrets: readonly string[], token: boolean) => Response | Promise<never>)[] = [
  ([secret], token) =>
    token
      ? Response.json({ error: "invalid_code", error_description: secret })
      : Response.json({ code: 57, message: secret }, { status: 401 }),
  ([secret]) => Response.json({ error: `Access Denied ${secret}`, status: "failure" }, { status: 400 }),
  ([secret]) => new Response(`<html>${secret}</html>`, { status: 502, headers: { "content-type": "text/html" } }),
  (_, token) =>
    token ? grant() : Response.json({ code: "INVALID_TOKEN", message: "", status: "error" }, { status: 401 }),
  ([, , access], token) =>
    token
      ? grant(access)
      : Response.json({ code: "INVALID_DATA", message: `bad ${access}`, status: "error" }, { status: 400 }),
  (_, token) =>
    token ? grant() : Promise.reject(new TypeError("fetch failed", { cause: new Error("socket hang up") })),
  () => Promise.reject(new TypeError("fetch failed")),
  ([secret], token) =>
    token ? Response.json({ error: "invalid_client", error_description: secret }) : new Response(secret),
];
const grant = (access = "1000.aa.bb") =>
  Response.json({ access_token: access, expires_in: 3600, api_domain: "https://www.zohoapis.eu" });

test(`${CALLS} failing calls with secrets of their own: none is in an error, an event or a span`, async () => {
  const said: string[] = [];
  let failed = 0;
  for (let call = 0; call < CALLS; call++) {
    const clientSecret = hex(call, 1);
    const refresh = `1000.${hex(call, 2)}.${hex(call, 3)}`;
    const access = `1000.${hex(call, 4)}.${hex(call, 5)}`;
    const secrets = [
      clientSecret,
      refresh,
      access,
      `code-${hex(call, 6)}`,
      `body-${hex(call, 7)}`,
      `query-${hex(call, 8)}`,
    ];
    const client = { clientId: "1000.CLIENT", clientSecret };
    const fail = failures[call % failures.length]!;
    const session = createSession({
      dataCenter: "eu",
      credential: [
        refreshToken({ ...client, refreshToken: refresh }),
        authorizationCode({ ...client, code: secrets[3]!, codeVerifier: hex(call, 9) }),
        clientCredentials({ ...client, scopes: ["a"] }),
      ][call % 3]!,
      limits: false,
      retry: { attempts: 2, base: 0 },
      log: logTo((event) => said.push(JSON.stringify(event))),
      trace: tracing(api),
      fetch: async (url) => fail(secrets, String(url).includes("/oauth/")),
    });
    const operation = { name: "t", product: "crm", method: "POST", path: "/crm/v8/x", retry: "unsafe" } as const;
    try {
      const response = await session.fetch(`/crm/v8/x?criteria=${secrets[5]}`, { method: "POST", body: secrets[4]! });
      const text = await response.text();
      // An answer's own text is the caller's; what is made of it is the package's.
      if (text !== clientSecret && !text.includes(clientSecret)) throw session.error(response, { operation, text });
    } catch (error) {
      failed++;
      const { stack, message } = error as ZohoError;
      said.push(`${stack} ${message} ${inspect(error, { depth: 10, showHidden: true })} ${JSON.stringify(error)}`);
    }
    if (call % 500 === 499) {
      const spans = exporter
        .getFinishedSpans()
        .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
      said.push(JSON.stringify(spans));
      exporter.reset();
    }
  }
  expect(failed).toBeGreaterThan(CALLS / 2);
  const all = said.join("\n");
  expect(all).toContain("InvalidGrantError");
  expect(all).toContain("zoho.operation");
  // Every secret is a number of its own in 32 hexadecimal digits, so one look for the shape finds them all.
  const found = all.match(/0000[0-9a-f]{4}0{20}000[1-9]/g) ?? [];
  expect(found.slice(0, 5)).toEqual([]);
}, 120_000);
