import { Readable } from "node:stream";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accessToken,
  type CallContext,
  ConnectionError,
  createSession,
  logTo,
  type Middleware,
  type OperationInfo,
  OutcomeUnknownError,
  type RetryClass,
  refreshToken,
  type SessionEvent,
  type SessionOptions,
  TimeoutError,
} from "../src/index.ts";
import { type Answer, type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";

let zoho: FakeZoho;
let events: SessionEvent[];
beforeEach(async () => {
  events = [];
  zoho = await startFakeZoho();
});
afterEach(() => zoho.close());

const credential = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" });
const session = (options: Partial<SessionOptions> = {}) =>
  createSession({
    dataCenter: zoho.center,
    credential,
    limits: false,
    retry: { base: 1 },
    log: logTo((event) => events.push(event)),
    ...options,
  });
const operation = (retry: RetryClass, method = retry === "safe" ? "GET" : retry === "idempotent" ? "PUT" : "POST") =>
  ({ name: `test.${retry}`, product: "crm", method, path: "/crm/v8/x", retry }) satisfies OperationInfo;
const init = (retry: RetryClass) => ({
  method: operation(retry).method,
  ...(retry !== "safe" && { body: "{}" }),
  zoho: { operation: operation(retry) },
});
const thrown = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error("It did not fail.")),
    (error: Error) => error,
  );

describe("repeats by class", () => {
  const busy: Answer = { status: 503, body: "<html>" };
  const broken: Answer = { cut: "head" };
  const slow: Answer = { delay: 5000 };
  const limited: Answer = { status: 429, body: { code: 1070, message: "" } };
  const fine: Answer = { body: { ok: true } };

  test.each<[RetryClass, string, Answer, number]>([
    ["safe", "5xx", busy, 2],
    ["safe", "a lost connection", broken, 2],
    ["safe", "a timeout", slow, 2],
    ["safe", "a limit", limited, 2],
    ["idempotent", "5xx", busy, 2],
    ["idempotent", "a lost connection", broken, 2],
    ["idempotent", "a timeout", slow, 2],
    ["idempotent", "a limit", limited, 2],
    ["unsafe", "5xx", busy, 1],
    ["unsafe", "a lost connection", broken, 1],
    ["unsafe", "a timeout", slow, 1],
    ["unsafe", "a limit", limited, 2],
  ])("%s after %s", async (retry, _, first, calls) => {
    zoho.onCall = () => (zoho.calls.length === 1 ? first : fine);
    await session({ timeout: 500 })
      .fetch("/crm/v8/x", init(retry))
      .catch((error: unknown) => expect(error).toBeInstanceOf(OutcomeUnknownError));
    expect(zoho.calls).toHaveLength(calls);
  });

  test("a create that never left is repeated, and fails as a connection error", async () => {
    const dead = zoho.center;
    await zoho.close();
    const error = await thrown(
      session({ dataCenter: dead, credential: accessToken("t") }).fetch("/crm/v8/x", init("unsafe")),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: "test.unsafe", attempts: 4 });
  });

  test("a create with an unknown outcome says what to do and why", async () => {
    zoho.onCall = () => slow;
    const error = await thrown(session({ timeout: 30 }).fetch("/crm/v8/x", init("unsafe")));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toContain("look the record up");
    expect(error.cause).toBeInstanceOf(TimeoutError);
  });

  test("also when the deadline ends it", async () => {
    zoho.onCall = () => slow;
    const error = await thrown(session({ deadline: 30 }).fetch("/crm/v8/x", init("unsafe")));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
  });

  test.each([400, 403, 404, 409, 412, 422, 501])("%i is final", async (status) => {
    zoho.onCall = () => ({ status, body: { code: "X", status: "error" } });
    expect((await session().fetch("/crm/v8/x")).status).toBe(status);
    expect(zoho.calls).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ["the day of Books", { status: 429, body: { code: 45, message: "" } }],
    [
      "the credits of CRM",
      { status: 429, body: { code: "TOO_MANY_REQUESTS" }, headers: { "x-api-credits-remaining": "0" } },
    ],
  ])("%s is over: no repeat", async (_, answer) => {
    zoho.onCall = () => answer;
    expect((await session().fetch("/crm/v8/x")).status).toBe(429);
    expect(zoho.calls).toHaveLength(1);
  });

  test("the body is sent again in full", async () => {
    zoho.onCall = () => (zoho.calls.length === 1 ? busy : fine);
    const form = new FormData();
    form.append("file", new Blob(["x".repeat(100)]), "a.txt");
    await session().fetch("/crm/v8/x", { method: "PUT", body: form });
    const bodies = zoho.calls.map(({ body }) => body.length);
    expect(bodies[0]).toBeGreaterThan(100);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test("the error and the events count the attempts", async () => {
    zoho.onCall = () => busy;
    const response = await session().fetch("/crm/v8/x");
    const error = session().error(response, { operation: operation("safe"), text: await response.text() });
    expect(error.attempts).toBe(4);
    expect(events.filter(({ type }) => type === "attempt").map((event) => "attempt" in event && event.attempt)).toEqual(
      [1, 2, 3, 4],
    );
    expect(events.filter(({ type }) => type === "retry")).toHaveLength(3);
  });
});

describe("pauses", () => {
  const pauses = () => events.flatMap((event) => (event.type === "retry" ? [event.delay] : []));

  test("are drawn below a bound that doubles", async () => {
    zoho.onCall = () => ({ status: 500, body: "" });
    await session({ retry: { base: 4, cap: 10, attempts: 5 }, random: () => 0.5 }).fetch("/crm/v8/x");
    expect(pauses()).toEqual([2, 4, 5, 5]);
  });

  test.each<[string, () => string, number]>([
    ["seconds", () => "0.05", 50],
    ["zero", () => "0", 0],
    ["a date that is past", () => new Date(Date.now() - 60_000).toUTCString(), 0],
  ])("follow Retry-After as %s", async (_, value, ms) => {
    zoho.onCall = () => (zoho.calls.length === 1 ? { status: 503, body: "", headers: { "retry-after": value() } } : {});
    await session().fetch("/crm/v8/x");
    expect(pauses()).toEqual([ms]);
  });

  test("that would be too long are not made: the answer is returned", async () => {
    zoho.onCall = () => ({ status: 503, body: "", headers: { "retry-after": "3600" } });
    expect((await session().fetch("/crm/v8/x")).status).toBe(503);
    zoho.onCall = () => ({
      status: 503,
      body: "",
      headers: { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() },
    });
    expect((await session().fetch("/crm/v8/x")).status).toBe(503);
    zoho.onCall = () => ({ status: 503, body: "", headers: { "retry-after": "20" } });
    expect((await session({ deadline: 1000 }).fetch("/crm/v8/x")).status).toBe(503);
    expect(zoho.calls).toHaveLength(3);
  });

  test("44 waits for the minute of Books to pass, where no throttle does", async () => {
    zoho.onCall = () => ({ status: 429, body: { code: 44, message: "" } });
    const controller = new AbortController();
    const call = session().fetch("/books/v3/items", { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 100);
    await expect(call).rejects.toThrow("enough");
    expect(pauses()).toHaveLength(1);
    expect(pauses()[0]).toBeGreaterThan(60_000);
  });

  test("end with the caller's signal", async () => {
    zoho.onCall = () => ({ status: 503, body: "", headers: { "retry-after": "30" } });
    const signal = AbortSignal.timeout(50);
    const start = Date.now();
    const error = await thrown(session().fetch("/crm/v8/x", { signal }));
    expect(error).toBe(signal.reason);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

test("an outage is not multiplied: the budget bounds what is sent, whatever fails", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 0, max: 10 }),
      async (fates, budget) => {
        let sent = 0;
        let succeeded = 0;
        const { fetch } = createSession({
          dataCenter: "eu",
          credential: accessToken("t"),
          limits: false,
          retry: { base: 0, budget },
          // Fate 0 succeeds, the others fail for good.
          fetch: async (url) => {
            sent++;
            const ok = String(url).endsWith("/0");
            if (ok) succeeded++;
            return new Response(ok ? "{}" : "", { status: ok ? 200 : 503 });
          },
        });
        for (const fate of fates) await fetch(`/crm/v8/x/${fate}`);
        expect(sent).toBeLessThanOrEqual(fates.length + budget + succeeded / 10);
      },
    ),
    { numRuns: 30 },
  );
});

describe("time", () => {
  test("a deadline covers the wait for a token", async () => {
    zoho.onToken = () => ({ delay: 300, body: {} });
    await expect(session({ deadline: 40 }).fetch("/crm/v8/x")).rejects.toBeInstanceOf(TimeoutError);
  });

  test("a call's own limits come first", async () => {
    zoho.onCall = () => ({ delay: 80 });
    const { fetch } = session({ timeout: 20, retry: { attempts: 1 } });
    await expect(fetch("/crm/v8/x")).rejects.toThrow(/test|within 20 ms/);
    expect((await fetch("/crm/v8/x", { zoho: { timeout: 1000 } })).status).toBe(200);
    await expect(fetch("/crm/v8/x", { zoho: { timeout: 1000, deadline: 20 } })).rejects.toThrow(/deadline of 20 ms/);
  });

  test("the error is the call's: its name, its attempts, its stack", async () => {
    zoho.onCall = () => ({ delay: 100 });
    const myOwnFunction = async () => {
      await session({ timeout: 20, retry: { base: 1, attempts: 2 } }).fetch("/crm/v8/x");
    };
    const error = await thrown(myOwnFunction());
    expect(error).toMatchObject({ name: "TimeoutError", operation: "GET /crm/v8/x", attempts: 2 });
    expect(error.stack).toContain("myOwnFunction");
  });

  test("an aborted signal sends nothing", async () => {
    const reason = new Error("not now");
    await expect(session().fetch("/crm/v8/x", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(zoho.calls).toHaveLength(0);
  });

  test("the caller can abort while the body is read", async () => {
    zoho.onCall = () => ({ body: { data: "x".repeat(10_000) }, stall: true });
    const controller = new AbortController();
    const response = await session().fetch("/crm/v8/x", { signal: controller.signal });
    const reading = response.text();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  test("a deadline covers the body", async () => {
    zoho.onCall = () => ({ body: { data: "x".repeat(10_000) }, stall: true });
    const response = await session({ deadline: 800 }).fetch("/crm/v8/x");
    await expect(response.json()).rejects.toMatchObject({ name: "TimeoutError", operation: "GET /crm/v8/x" });
  });

  test("a body that breaks off is a connection error of the call", async () => {
    zoho.onCall = () => ({ body: { data: "x".repeat(10_000) }, cut: "body", headers: { "content-length": "99999" } });
    const response = await session().fetch("/crm/v8/x");
    await expect(response.text()).rejects.toMatchObject({ name: "ConnectionError", operation: "GET /crm/v8/x" });
  });

  test("a body that is no JSON stays a SyntaxError, one read twice a TypeError", async () => {
    zoho.onCall = () => ({ body: "<html>" });
    const { fetch } = session();
    await expect((await fetch("/crm/v8/x")).json()).rejects.toBeInstanceOf(SyntaxError);
    const response = await fetch("/crm/v8/x");
    await response.text();
    const again = await thrown(response.text());
    expect(again).toBeInstanceOf(TypeError);
  });

  test("a stream or a clone takes the time that its reader takes", async () => {
    const { fetch } = session({ timeout: 500 });
    const slowly = async function* () {
      for (let part = 0; part < 5; part++) {
        yield new TextEncoder().encode(`${part}`);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    };
    const streaming = session({
      timeout: 500,
      credential: accessToken("t"),
      fetch: async () => new Response(Readable.toWeb(Readable.from(slowly())) as ReadableStream),
    });
    const { body } = await streaming.fetch("/crm/v8/x");
    expect(await new Response(body).text()).toBe("01234");
    const response = await fetch("/crm/v8/x");
    const copy = response.clone();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await copy.json()).toEqual(await response.json());
  });

  test("listeners and timers are let go", async () => {
    const controller = new AbortController();
    let open = 0;
    const { signal } = controller;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      open++;
      return addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      open--;
      return removeEventListener.apply(signal, args);
    };
    const timers = new Set<object>();
    const clock = {
      now: Date.now,
      after: (ms: number, task: () => void) => {
        const timer = setTimeout(task, ms);
        timers.add(timer);
        return () => {
          timers.delete(timer);
          clearTimeout(timer);
        };
      },
    };
    const { fetch } = session({ clock, deadline: 5000, retry: { attempts: 1 } });
    await (await fetch("/crm/v8/x", { signal })).json();
    zoho.onCall = () => ({ status: 404, body: {} });
    await fetch("/crm/v8/x", { signal });
    zoho.onCall = () => ({ status: 204 });
    await fetch("/crm/v8/x", { signal });
    zoho.onCall = () => ({ cut: "head" });
    await fetch("/crm/v8/x", { signal }).catch(() => {});
    expect(timers.size).toBe(0);
    expect(open).toBe(0);
  });
});

describe("middleware", () => {
  test("runs around the call or around each attempt, and may answer itself", async () => {
    const trail: string[] = [];
    const trace =
      (name: string): Middleware =>
      async (request, next, context) => {
        trail.push(`${name} ${context.attempt}`);
        return next(request);
      };
    zoho.onCall = () => (zoho.calls.length === 1 ? { status: 500, body: "" } : {});
    await session({ middleware: [trace("call")], attemptMiddleware: [trace("attempt")] }).fetch("/crm/v8/x");
    expect(trail).toEqual(["call 1", "attempt 1", "attempt 2"]);
    const cached = session({ middleware: [async () => new Response("cached")] });
    expect(await (await cached.fetch("/crm/v8/x")).text()).toBe("cached");
  });

  test("sees operation, organization and cost; changes what is sent", async () => {
    let seen: CallContext | undefined;
    const add: Middleware = (request, next, context) => {
      seen = context;
      const headers = new Headers(request.headers);
      headers.set("x-mine", "1");
      return next({ ...request, headers });
    };
    await session({ middleware: [add] }).fetch("/books/v3/invoices/46000000012345?organization_id=10234695");
    expect(zoho.calls[0]?.headers["x-mine"]).toBe("1");
    expect(seen).toMatchObject({
      organization: "10234695",
      cost: {},
      operation: { name: "GET /books/v3/invoices/{id}", product: "books", retry: "safe" },
    });
  });
});

describe("what is said about a call", () => {
  test("an attempt has its operation, host, path template, known-safe query, status and code", async () => {
    zoho.onCall = () => ({
      status: 400,
      body: { code: "INVALID_DATA", status: "error" },
      headers: { "x-request-id": "r-1" },
    });
    await session().fetch(
      "/crm/v8/Leads/5725767000000411001?page=2&per_page=10&criteria=(Email:equals:ann@example.com)",
    );
    expect(events.at(-1)).toEqual({
      type: "attempt",
      operation: "GET /crm/v8/Leads/{id}",
      method: "GET",
      host: new URL(zoho.center.api).host,
      path: "/crm/v8/Leads/{id}?page=2&per_page=10&criteria=…",
      attempt: 1,
      status: 400,
      code: "INVALID_DATA",
      requestId: "r-1",
      duration: expect.any(Number),
    });
  });

  test("without a log nothing is in the chain for it", () => {
    expect(session({ log: undefined }).chain).not.toContain("log");
  });
});
