import { createLimits, DailyLimitError, memoryTokenStore, RateLimitError } from "@x/zoho-auth";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type EmulatorOptions, type RunningEmulator, startEmulator } from "../src/index.ts";
import { RollingWindow } from "../src/limits/window.ts";

let emulator: RunningEmulator;
afterEach(() => emulator.close());

const start = async (options: EmulatorOptions) => {
  emulator = await startEmulator({ clock: { frozen: true }, ...options });
  const session = emulator.session({ limits: false, retry: { attempts: 1 } });
  return async (path: string, init?: RequestInit) => {
    const response = await session.fetch(path, init);
    const text = await response.text();
    return { response, status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
  };
};

const post = (body: unknown): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

const used = (name: string) => emulator.limits().find((budget) => budget.name === name)?.used;

describe("CRM credits", () => {
  it.each([
    ["a plain call", "GET", "/crm/v8/org", undefined, 1],
    ["records by a view", "GET", "/crm/v8/Leads?fields=Last_Name&cvid=1", undefined, 3],
    ["writes, by ten rows", "POST", "/crm/v8/Leads", { data: Array.from({ length: 11 }, () => ({})) }, 2],
    ["COQL up to 200", "POST", "/crm/v8/coql", { select_query: "select id from Leads where id is not null" }, 1],
    [
      "COQL up to 2,000",
      "POST",
      "/crm/v8/coql",
      { select_query: "select id from Leads where id is not null limit 0, 2000" },
      3,
    ],
    ["a count", "GET", "/crm/v8/Leads/actions/count", undefined, 50],
    ["a bulk read", "POST", "/crm/bulk/v8/read", { query: { module: { api_name: "Leads" } } }, 50],
    [
      "a composite that rolls back",
      "POST",
      "/crm/v8/__composite_requests",
      { rollback_on_fail: true, __composite_requests: [] },
      2,
    ],
  ])("are drawn: %s", async (_what, method, path, body, credits) => {
    const call = await start({});
    await call(path, body ? { ...post(body), method } : { method });
    expect(used("crm credits")).toBe(credits);
  });

  it("run out, and come back 24 hours after they were drawn", async () => {
    const call = await start({ limits: { credits: 4 } });
    expect((await call("/crm/v8/org")).headers.has("x-api-credits-remaining")).toBe(false);
    expect((await call("/crm/v8/org")).headers.get("x-api-credits-remaining")).toBe("2");
    emulator.clock.advance(3_600_000);
    await call("/crm/v8/org");
    await call("/crm/v8/org");
    const refused = await call("/crm/v8/org");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBeNull();
    expect(refused.body).toEqual({
      code: "TOO_MANY_REQUESTS",
      details: {},
      message: expect.any(String),
      status: "error",
    });
    const operation = { name: "org.get", product: "crm", retry: "safe", method: "GET", path: "/crm/v8/org" } as const;
    expect(emulator.session().error(refused.response, { operation, body: refused.body })).toBeInstanceOf(
      RateLimitError,
    );
    emulator.clock.advance(86_400_000 - 3_600_000);
    // The token of before has died.
    expect((await emulator.session({ limits: false }).fetch("/crm/v8/org")).status).toBe(200);
    expect(used("crm credits")).toBe(3);
  });

  it("are those of the edition", async () => {
    const call = await start({ edition: "free" });
    await call("/crm/v8/org");
    expect(emulator.limits()).toContainEqual({
      ...{ name: "crm credits", of: emulator.sites[0]!.orgId },
      ...{ used: 1, limit: 5000 },
    });
  });
});

describe("calls at the same time", () => {
  /** Starts so many calls that a fault keeps under way, and gives the statuses once time has moved on. */
  const together = async (
    call: Awaited<ReturnType<typeof start>>,
    count: number,
    path: string,
    init?: RequestInit,
    slots = 1,
  ) => {
    await call("/crm/v8/org");
    emulator.faults.add({ effect: { latency: 1000 }, match: { path: "/*" } });
    let answered = 0;
    const calls = Array.from({ length: count }, async () => {
      const answer = await call(path, init);
      answered++;
      return answer;
    });
    // Those that are refused are answered at once.
    const underWay = () => used("books concurrent") ?? used("crm concurrent") ?? 0;
    await expect.poll(() => underWay() / slots + answered, { timeout: 5000 }).toBe(count);
    emulator.clock.advance(1000);
    const answers = await Promise.all(calls);
    return answers.map(({ status, body }) => (status === 429 ? body.code : status));
  };
  const count = (list: unknown[], value: unknown) => list.filter((each) => each === value).length;

  it("are so many in CRM as the edition has", async () => {
    const call = await start({ edition: "free" });
    const codes = await together(call, 8, "/crm/v8/org");
    expect(count(codes, "TOO_MANY_REQUESTS")).toBe(3);
    expect(used("crm concurrent")).toBe(0);
    emulator.faults.clear();
    expect((await call("/crm/v8/org")).status).toBe(200);
  });

  it("are ten of the heavy ones", async () => {
    const call = await start({ edition: "ultimate" });
    const codes = await together(
      call,
      12,
      "/crm/v8/coql",
      post({ select_query: "select id from Leads where id is not null" }),
    );
    expect(count(codes, "TOO_MANY_REQUESTS")).toBe(2);
    expect(used("crm heavy")).toBe(0);
  });

  it("are five for each composite request", async () => {
    const call = await start({ edition: "standard" });
    const codes = await together(call, 3, "/crm/v8/__composite_requests", post({ __composite_requests: [] }), 5);
    expect(count(codes, "TOO_MANY_REQUESTS")).toBe(1);
    expect(used("crm concurrent")).toBe(0);
  });

  it("are ten in an organization of Books, five in a free one", async () => {
    const paid = await start({ plan: "standard" });
    expect(count(await together(paid, 12, "/books/v3/organizations"), 1070)).toBe(2);
    await emulator.close();
    const free = await start({ plan: "free" });
    expect(count(await together(free, 7, "/books/v3/organizations"), 1070)).toBe(2);
  });
});

describe("Books and Inventory", () => {
  it("allow a hundred calls a minute", async () => {
    const call = await start({});
    for (let n = 0; n < 100; n++) expect((await call("/books/v3/organizations")).status).toBe(200);
    const refused = await call("/books/v3/organizations");
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({ code: 44, message: expect.any(String) });
    expect((await call("/inventory/v1/organizations")).status).toBe(200);
    emulator.clock.advance(60_000);
    expect((await call("/books/v3/organizations")).status).toBe(200);
  });

  it("allow so many a day as the plan has, and tell how many are left", async () => {
    const call = await start({ limits: { daily: 2, retryAfter: true } });
    const { headers } = await call("/inventory/v1/organizations");
    expect(headers.get("x-rate-limit-limit")).toBe("2");
    expect(headers.get("x-rate-limit-remaining")).toBe("1");
    emulator.clock.advance(60_000);
    const second = await call("/inventory/v1/organizations");
    expect(second.headers.get("x-rate-limit-reset")).toBe(String(86_400 - 60));
    const refused = await call("/inventory/v1/organizations");
    expect(refused.status).toBe(429);
    expect(refused.body.code).toBe(45);
    expect(refused.body.message).toMatch(/2$/);
    expect(refused.headers.get("retry-after")).toBe(String(86_400 - 60));
    const path = "/inventory/v1/organizations";
    const operation = { name: "organizations.list", product: "inventory", retry: "safe", method: "GET", path } as const;
    expect(emulator.session().error(refused.response, { operation, body: refused.body })).toBeInstanceOf(
      DailyLimitError,
    );
    emulator.clock.advance(86_400_000);
    const later = await emulator.session({ limits: false }).fetch(path);
    expect(later.status).toBe(200);
  });

  it.each([
    ["free", 1000],
    ["standard", 2000],
    ["professional", 5000],
    ["premium", 10_000],
  ] as const)("%s: %i a day", async (plan, daily) => {
    const call = await start({ plan });
    expect((await call("/books/v3/organizations")).headers.get("x-rate-limit-limit")).toBe(String(daily));
  });
});

it("allow ten downloads of bulk reads a minute", async () => {
  const call = await start({});
  const download = async () => (await call("/crm/bulk/v8/read/1/result")).status;
  for (let n = 0; n < 10; n++) expect(await download()).not.toBe(429);
  expect(await download()).toBe(429);
  emulator.clock.advance(60_000);
  expect(await download()).not.toBe(429);
});

it("keeps a client within them that knows the same numbers", async () => {
  await start({ edition: "free" });
  const session = emulator.session({ limits: createLimits({ crm: { edition: "free" } }) });
  const answers = await Promise.all(Array.from({ length: 40 }, () => session.fetch("/crm/v8/org")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

it("can be switched off, those of tokens too", async () => {
  emulator = await startEmulator({ limits: false, plan: "free" });
  for (let n = 0; n < 12; n++) {
    const session = emulator.session({ limits: false, store: memoryTokenStore() });
    const response = await session.fetch("/books/v3/organizations");
    expect(response.status).toBe(200);
    expect(response.headers.has("x-rate-limit-limit")).toBe(false);
  }
  expect(emulator.limits()).toEqual([]);
});

it("starts from nothing after a reset", async () => {
  const call = await start({ limits: { credits: 1 } });
  await call("/crm/v8/org");
  expect((await call("/crm/v8/org")).status).toBe(429);
  emulator.reset();
  expect((await call("/crm/v8/org")).status).toBe(200);
});

describe("a rolling window", () => {
  it("holds what was drawn within its span, give or take the step it counts in", () => {
    const draws = fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.integer({ min: 1, max: 5 })), { maxLength: 50 });
    fc.assert(
      fc.property(draws, (given) => {
        const window = new RollingWindow(60_000);
        const step = Math.floor(60_000 / 1440);
        let now = 0;
        const seen: [number, number][] = [];
        for (const [pause, units] of given) {
          now += pause;
          window.draw(units, now);
          seen.push([now, units]);
          const within = (span: number) =>
            seen.filter(([at]) => at > now - span).reduce((sum, [, each]) => sum + each, 0);
          expect(window.used(now)).toBeLessThanOrEqual(within(60_000));
          expect(window.used(now)).toBeGreaterThanOrEqual(within(60_000 - step));
        }
      }),
    );
  });

  it("frees what was drawn a span ago, and says when there is room", () => {
    const window = new RollingWindow(60_000);
    window.draw(2, 0);
    window.draw(1, 30_000);
    expect(window.used(59_999)).toBe(3);
    expect(window.wait(1, 3, 30_000)).toBe(30_000);
    expect(window.wait(2, 3, 30_000)).toBe(30_000);
    expect(window.wait(3, 3, 30_000)).toBe(60_000);
    expect(window.wait(1, 4, 30_000)).toBe(0);
    expect(window.used(60_000)).toBe(1);
    expect(window.used(10_000)).toBe(0);
  });
});
