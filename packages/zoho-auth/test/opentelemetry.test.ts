import * as api from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSession, refreshToken } from "../src/index.ts";
import { tracing } from "../src/opentelemetry/index.ts";
import { startFakeZoho } from "./support/fake-zoho.ts";

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  api.trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
});
afterAll(() => {
  api.trace.disable();
  api.context.disable();
});

test("a span a call, and one of its own for each attempt", async () => {
  const zoho = await startFakeZoho();
  zoho.onCall = () => (zoho.calls.length === 1 ? { status: 503, body: { code: "BUSY" } } : {});
  const session = createSession({
    dataCenter: zoho.center,
    credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
    retry: { base: 1 },
    trace: tracing(api),
  });
  await session.fetch("/crm/v8/Leads/5725767000000411001?criteria=secret");
  await zoho.close();

  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name, kind, status }) => [name, kind, status.code])).toEqual([
    ["GET /crm/v8/Leads/{id}", api.SpanKind.CLIENT, api.SpanStatusCode.ERROR],
    ["GET /crm/v8/Leads/{id}", api.SpanKind.CLIENT, api.SpanStatusCode.UNSET],
    ["GET /crm/v8/Leads/{id}", api.SpanKind.INTERNAL, api.SpanStatusCode.UNSET],
  ]);
  const [first, second, call] = spans;
  expect(first?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(second?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(first?.attributes).toEqual({
    "zoho.operation": "GET /crm/v8/Leads/{id}",
    "zoho.product": "crm",
    "url.template": "/crm/v8/Leads/{id}",
    "http.request.method": "GET",
    "server.address": "127.0.0.1",
    "http.response.status_code": 503,
    "zoho.code": "BUSY",
  });
  expect(second?.attributes).toMatchObject({ "http.request.resend_count": 1, "http.response.status_code": 200 });
});
