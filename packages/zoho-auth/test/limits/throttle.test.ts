import { describe, expect, it } from "vitest";
import { DailyLimitError, RateLimitError } from "../../src/errors/api-errors.ts";
import { createLimits, type Limits, QueueFullError } from "../../src/limits/index.ts";
import { ok, refusal, send } from "./calls.ts";
import { strictServer } from "./strict-server.ts";
import { virtualClock } from "./virtual-clock.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const call = { out: 20, work: 100, back: 20 };

/** Whether each promise is settled after everything that needs no time has run. */
async function settled(promises: Promise<unknown>[]): Promise<boolean[]> {
  const marks = promises.map(() => false);
  promises.forEach((promise, index) => {
    const mark = () => {
      marks[index] = true;
    };
    promise.then(mark, mark);
  });
  await new Promise((resolve) => setImmediate(resolve));
  return marks;
}

/** Until when Zoho's last refusal keeps calls waiting. */
const closedUntil = (limits: Limits) =>
  Math.max(0, ...limits.snapshot().flatMap((pool) => pool.budgets.map((budget) => budget.closedUntil ?? 0)));

describe("the window of 100 calls a minute", () => {
  it("lets 350 calls through in at most 3 % more than the minimum, and none too early", async () => {
    const clock = virtualClock();
    const server = strictServer(clock, { requests: { limit: 100, window: MINUTE }, concurrent: 10 });
    const limits = createLimits({ books: { plan: "professional" } }, { clock });
    const began = clock.now();
    await clock.until(Promise.all(Array.from({ length: 350 }, () => send(limits, () => server.answer(call)))));
    // The last 50 may arrive three windows after the first 100, and need five rounds of 10 calls of 140 ms.
    const minimum = 3 * MINUTE + 5 * 140;
    expect(server.breaches).toEqual([]);
    expect(server.arrivals).toHaveLength(350);
    expect((clock.now() - began) / minimum).toBeLessThan(1.03);
  });

  it("is kept for each organisation by itself", async () => {
    const limits = createLimits({ books: { requests: 1, concurrent: false } }, { clock: virtualClock() });
    await send(limits, ok, { organization: "1" });
    await send(limits, ok, { organization: "2" });
    expect(await settled([send(limits, ok, { organization: "1" })])).toEqual([false]);
  });

  it("keeps the slot of a call without an answer for a window and a second: it may still have been on its way", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { requests: 1, concurrent: false } }, { clock });
    const failed = send(limits, async () => {
      await clock.sleep(500);
      throw new Error("connection lost");
    });
    await expect(clock.until(failed)).rejects.toThrow("connection lost");
    const began = clock.now();
    await clock.until(send(limits, ok));
    expect(clock.now() - began).toBe(MINUTE + 1_000);
  });
});

describe("calls at the same time", () => {
  it("count composite requests five times", async () => {
    const clock = virtualClock();
    const server = strictServer(clock, { concurrent: 10, heavy: 10 });
    const limits = createLimits({ crm: { edition: "standard" } }, { clock });
    const calls = Array.from({ length: 40 }, (_, index) => {
      const cost = index % 4 === 0 ? { heavy: true, slots: 5 } : {};
      return send(limits, () => server.answer({ ...call, ...cost }), { product: "crm", cost });
    });
    await clock.until(Promise.all(calls));
    expect(server.breaches).toEqual([]);
    // 8 rounds' worth of 10 slots: 10 composites of 5 and 30 calls of 1. Nothing else may cost time.
    expect(server.arrivals).toHaveLength(40);
  });

  it("let a call pass that is larger than the whole budget, alone", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 3 } }, { clock });
    const first = send(limits, () => clock.sleep(100).then(ok), { product: "crm" });
    const large = send(limits, () => clock.sleep(100).then(ok), { product: "crm", cost: { slots: 5 } });
    const after = send(limits, ok, { product: "crm" });
    expect(await settled([first, large, after])).toEqual([false, false, false]);
    await clock.until(Promise.all([first, large, after]));
  });

  it("give a slot back a second after an answer was lost, at once after an answer", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 1 } }, { clock });
    const began = clock.now();
    await clock.until(send(limits, ok, { product: "crm" }));
    await clock.until(send(limits, () => Promise.reject(new Error("lost")), { product: "crm" })).catch(() => {});
    await clock.until(send(limits, ok, { product: "crm" }));
    expect(clock.now() - began).toBe(1_000);
  });
});

describe("the queue", () => {
  it("is first come, first served", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { requests: 2, concurrent: 1 } }, { clock });
    const order: number[] = [];
    const calls = Array.from({ length: 9 }, (_, index) =>
      send(limits, async () => {
        order.push(index);
        await clock.sleep(10);
        return ok();
      }),
    );
    await clock.until(Promise.all(calls));
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("lets light calls pass heavy ones that wait for the heavy pool, and heavy ones pass nobody", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 20, heavy: 2 } }, { clock });
    const order: string[] = [];
    const start = (name: string, heavy: boolean) =>
      send(
        limits,
        async () => {
          order.push(name);
          await clock.sleep(10);
          return ok();
        },
        { product: "crm", cost: { heavy } },
      );
    const calls = ["h1", "h2", "h3", "l1", "h4", "l2"].map((name) => start(name, name.startsWith("h")));
    await clock.until(Promise.all(calls));
    expect(order).toEqual(["h1", "h2", "l1", "l2", "h3", "h4"]);
  });

  it("keeps the order of arrival between heavy and light calls that wait for the same", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 1 } }, { clock });
    const order: number[] = [];
    const calls = [true, false, true, true, false, true].map((heavy, index) =>
      send(
        limits,
        async () => {
          order.push(index);
          await clock.sleep(10);
          return ok();
        },
        { product: "crm", cost: { heavy } },
      ),
    );
    await clock.until(Promise.all(calls));
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("does not starve a heavy call, or one of five slots, while light calls keep coming", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 5, heavy: 1 } }, { clock });
    const began = clock.now();
    let stop = false;
    const light = async () => {
      while (!stop) await send(limits, () => clock.sleep(70 + Math.random() * 60).then(ok), { product: "crm" });
    };
    const lights = Promise.all(Array.from({ length: 20 }, light));
    await clock.advance(1_000);
    const large = send(limits, ok, { product: "crm", cost: { heavy: true, slots: 5 } });
    await clock.until(large);
    // Those before it: 15 waiting in three rounds, and the last round drains.
    expect(clock.now() - began).toBeLessThan(1_000 + 4 * 130);
    stop = true;
    await clock.until(lights);
  });

  it("forgets an aborted call and serves the next", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 1 } }, { clock });
    const controller = new AbortController();
    let sent = 0;
    const answer = async () => {
      sent++;
      await clock.sleep(10);
      return ok();
    };
    const first = send(limits, answer);
    const second = send(limits, answer, { signal: controller.signal });
    const third = send(limits, answer);
    controller.abort(new Error("no longer wanted"));
    await expect(second).rejects.toThrow("no longer wanted");
    await clock.until(Promise.all([first, third]));
    expect(sent).toBe(2);
    expect(limits.snapshot()[0]).toMatchObject({ queued: 0, inFlight: 0 });
  });

  it("frees those behind an aborted call that was too large to go", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { concurrent: 5 } }, { clock });
    const controller = new AbortController();
    const busy = send(limits, () => clock.sleep(1_000).then(ok), { product: "crm" });
    const large = send(limits, ok, { product: "crm", cost: { slots: 5 }, signal: controller.signal });
    const small = send(limits, ok, { product: "crm" });
    expect(await settled([small])).toEqual([false]);
    controller.abort();
    await expect(large).rejects.toThrow("aborted");
    await small;
    await clock.until(busy);
  });

  it("is as long as the caller allows", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 1, maxQueue: 1 } }, { clock });
    const calls = [1, 2].map(() => send(limits, () => clock.sleep(10).then(ok)));
    const third = send(limits, ok);
    await expect(third).rejects.toThrow(QueueFullError);
    await expect(third).rejects.toThrow("books.things.list: 1 calls to books wait already.");
    await clock.until(Promise.all(calls));
  });

  it("refuses at once a call whose turn comes after its deadline", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { requests: 2, concurrent: false } }, { clock });
    const within = (milliseconds: number) => send(limits, ok, { deadlineAt: clock.now() + milliseconds });
    await within(1);
    await within(1);
    const late = within(59_999);
    await expect(late).rejects.toThrow(RateLimitError);
    await expect(late).rejects.toMatchObject({
      retryAt: new Date(clock.now() + MINUTE),
      details: { budget: "requests" },
    });
    const waiting = [within(MINUTE), within(MINUTE)];
    // Two wait for the next window, so that a third cannot start before the one after.
    await expect(within(2 * MINUTE - 1)).rejects.toThrow(RateLimitError);
    const third = within(2 * MINUTE);
    await clock.until(Promise.all([...waiting, third]));
  });
});

describe("a refusal by Zoho", () => {
  it("44: nothing is sent for a window, then fewer calls a window", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 10 } }, { clock });
    const answer = await send(limits, refusal({ code: 44, message: "…" }));
    expect(answer.status).toBe(429);
    const began = clock.now();
    expect(closedUntil(limits)).toBe(began + MINUTE);
    await clock.until(send(limits, ok));
    expect(clock.now() - began).toBe(MINUTE);
    expect(limits.snapshot()[0]?.budgets[0]).toMatchObject({ name: "requests", limit: 100, used: 1, remaining: 49 });
    await clock.advance(600_000);
    expect(limits.snapshot()[0]?.budgets[0]).toMatchObject({ used: 0, remaining: 100 });
  });

  it("44: calls whose deadline ends before the window fail at once, waiting or new", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 1 } }, { clock });
    const refused = send(limits, () => clock.sleep(10).then(refusal({ code: 44 })));
    const waiting = send(limits, ok, { deadlineAt: clock.now() + 30_000 });
    const patient = send(limits, ok, { deadlineAt: clock.now() + 70_000 });
    await Promise.all([clock.until(refused), expect(waiting).rejects.toThrow(RateLimitError)]);
    await expect(send(limits, ok, { deadlineAt: clock.now() + 30_000 })).rejects.toThrow(RateLimitError);
    await clock.until(patient);
  });

  it("44 with Retry-After: waits for that long", async () => {
    const clock = virtualClock();
    const limits = createLimits({}, { clock });
    await send(limits, refusal({ code: 44 }, { "Retry-After": "12" }));
    const began = clock.now();
    await clock.until(send(limits, ok));
    expect(clock.now() - began).toBe(12_000);
  });

  it("1070: a short pause, longer each time in a row, and fewer calls at the same time", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 10 } }, { clock });
    const pauses: number[] = [];
    for (let time = 0; time < 8; time++) {
      await clock.until(send(limits, refusal({ code: 1070 })));
      const began = clock.now();
      pauses.push(closedUntil(limits) - began);
    }
    for (const [index, pause] of pauses.entries()) {
      const full = Math.min(MINUTE, 1_000 * 2 ** index);
      expect(pause).toBeGreaterThanOrEqual(full / 2);
      expect(pause).toBeLessThanOrEqual(full);
    }
    const room = () => limits.snapshot()[0]?.budgets.find(({ name }) => name === "concurrent")?.remaining;
    expect(room()).toBe(1);
    await clock.advance(600_000);
    expect(room()).toBe(10);
    await clock.until(send(limits, ok));
    await send(limits, refusal({ code: 1070 }));
    expect(closedUntil(limits) - clock.now()).toBeLessThanOrEqual(1_000);
  });

  it("1070: calls with a deadline still wait for one of the fewer to end", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 2 } }, { clock });
    await send(limits, refusal({ code: 1070 }));
    const deadlineAt = clock.now() + 5_000;
    const calls = [1, 2, 3].map(() => send(limits, () => clock.sleep(1_000).then(ok), { deadlineAt }));
    await clock.until(Promise.all(calls));
    expect(clock.now()).toBeLessThan(deadlineAt);
  });

  it("counts calls that are refused together as one sign of overload", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 10 } }, { clock });
    const calls = Array.from({ length: 10 }, () => send(limits, () => clock.sleep(10).then(refusal({ code: 1070 }))));
    await clock.until(Promise.all(calls));
    expect(closedUntil(limits) - clock.now()).toBeLessThanOrEqual(1_000);
    expect(limits.snapshot()[0]?.budgets.find(({ name }) => name === "concurrent")?.remaining).toBe(8);
  });

  it("45: fails with the time of renewal, also later calls, without sending them", async () => {
    const clock = virtualClock();
    const limits = createLimits({}, { clock });
    const renewal = new Date(clock.now() + 34_881_000);
    const headers = { "X-Rate-Limit-Limit": "7500", "X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": "34881" };
    const first = send(limits, refusal({ code: 45, message: "…" }, headers));
    await expect(first).rejects.toThrow(DailyLimitError);
    await expect(first).rejects.toMatchObject({
      retryAt: renewal,
      operation: "books.things.list",
      details: { budget: "daily" },
    });
    let sent = 0;
    const later = send(limits, async () => {
      sent++;
      return ok();
    });
    await expect(later).rejects.toMatchObject({ name: "DailyLimitError", retryAt: renewal });
    expect(sent).toBe(0);
    await clock.advance(34_881_000);
    await send(limits, ok);
  });

  it("45 without a word about the renewal: asks again after ten minutes", async () => {
    const clock = virtualClock();
    const limits = createLimits({}, { clock });
    await expect(send(limits, refusal({ code: 45 }))).rejects.toMatchObject({
      retryAt: new Date(clock.now() + 600_000),
    });
    await clock.advance(600_000);
    await send(limits, ok);
  });

  it("45: fails those who wait", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { concurrent: 1 } }, { clock });
    const first = send(limits, () => clock.sleep(10).then(refusal({ code: 45 }, { "Retry-After": "3600" })));
    const second = send(limits, ok);
    const failures = Promise.allSettled([first, second]);
    const error = {
      status: "rejected",
      reason: { name: "DailyLimitError", retryAt: new Date(clock.now() + 3_600_010) },
    };
    expect(await clock.until(failures)).toMatchObject([error, error]);
  });

  it.each([
    ["TOO_MANY_REQUESTS", refusal({ code: "TOO_MANY_REQUESTS", details: {}, message: "…", status: "error" })],
    ["RATE_LIMIT_EXCEEDED", refusal({ code: "RATE_LIMIT_EXCEEDED" })],
    ["the older shape", refusal({ code: 429, error: "TOO_MANY_REQUESTS", error_info: "…", details: [] })],
    ["status 400, as for bulk reads", refusal({ code: "TOO_MANY_REQUESTS" }, {}, 400)],
    ["a page of HTML", refusal("<html>")],
  ])("CRM, %s: pauses and lowers the concurrency", async (_, answer) => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { edition: "enterprise" } }, { clock });
    await send(limits, answer, { product: "crm" });
    const state = limits.snapshot()[0];
    expect(closedUntil(limits)).toBeGreaterThan(clock.now());
    expect(state?.budgets.find(({ name }) => name === "concurrent")).toMatchObject({ limit: 20, remaining: 10 });
    await clock.until(send(limits, ok, { product: "crm" }));
  });

  it("CRM, a heavy call: closes and lowers the heavy pool alone", async () => {
    const limits = createLimits({ crm: { edition: "enterprise" } }, { clock: virtualClock() });
    await send(limits, refusal({ code: "TOO_MANY_REQUESTS" }), { product: "crm", cost: { heavy: true } });
    await send(limits, ok, { product: "crm" });
    const budgets = limits.snapshot()[0]?.budgets;
    expect(budgets?.find(({ name }) => name === "heavy")).toMatchObject({ limit: 10, remaining: 5 });
    expect(budgets?.find(({ name }) => name === "concurrent")).toMatchObject({ limit: 20, remaining: 20 });
  });

  it("CRM, a download of a bulk read: only downloads wait", async () => {
    const clock = virtualClock();
    const limits = createLimits({}, { clock });
    const began = clock.now();
    await send(limits, refusal({ code: "TOO_MANY_REQUESTS" }), { product: "crm", cost: { download: true } });
    await send(limits, ok, { product: "crm" });
    expect(clock.now()).toBe(began);
    await clock.until(send(limits, ok, { product: "crm", cost: { download: true } }));
    expect(clock.now() - began).toBe(MINUTE);
  });

  it("another failure changes nothing", async () => {
    const limits = createLimits({}, { clock: virtualClock() });
    await send(limits, refusal({ code: "INVALID_DATA" }, {}, 400), { product: "crm" });
    await send(limits, refusal({ code: "INTERNAL_ERROR" }, {}, 500), { product: "crm" });
    expect(limits.snapshot()[0]).toMatchObject({ inFlight: 0 });
    expect(closedUntil(limits)).toBe(0);
  });
});

describe("the day", () => {
  it("of a Books plan ends with an error that names the renewal, and renews as calls turn a day old", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { plan: "free", requests: false } }, { clock });
    for (let sent = 0; sent < 1_000; sent++) await send(limits, ok);
    const over = send(limits, ok);
    await expect(over).rejects.toThrow(DailyLimitError);
    // Calls of ten minutes are lumped together: freed late, never early.
    const renewal = clock.now() + DAY + 600_000;
    await expect(over).rejects.toMatchObject({ retryAt: new Date(renewal) });
    await clock.advance(renewal - clock.now());
    await send(limits, ok);
  });

  it("of the CRM counts credits: base and user licences, up to the ceiling of the edition", () => {
    const credits = (edition: "free" | "standard" | "enterprise" | "ultimate", users?: number) => {
      const limits = createLimits({ crm: { edition, users } }, { clock: virtualClock() });
      return limits
        .pool("crm", undefined)
        ?.state()
        .budgets.find(({ name }) => name === "credits")?.limit;
    };
    expect(credits("free", 100)).toBe(5_000);
    expect(credits("standard")).toBe(50_000);
    expect(credits("standard", 100)).toBe(75_000);
    expect(credits("standard", 1_000)).toBe(100_000);
    expect(credits("enterprise", 10)).toBe(60_000);
    expect(credits("ultimate", 1_000_000)).toBe(2_000_050_000);
  });

  it("refuses a call that costs more than is left, and lets cheaper ones pass", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { credits: 600 } }, { clock });
    const spend = (credits: number) => send(limits, ok, { product: "crm", cost: { credits } });
    await spend(500);
    await expect(spend(500)).rejects.toMatchObject({ name: "DailyLimitError", details: { budget: "credits" } });
    await spend(100);
    await expect(spend(1)).rejects.toThrow(DailyLimitError);
  });

  it("is learned from X-API-CREDITS-REMAINING: others use credits, too", async () => {
    const clock = virtualClock();
    const limits = createLimits({ crm: { edition: "free" } }, { clock });
    const left = (credits: number) => async () =>
      new Response("{}", { headers: { "X-API-CREDITS-REMAINING": `${credits}` } });
    await send(limits, left(2), { product: "crm" });
    await send(limits, left(1), { product: "crm" });
    await send(limits, left(0), { product: "crm" });
    await expect(send(limits, ok, { product: "crm" })).rejects.toMatchObject({
      retryAt: new Date(clock.now() + 600_000),
    });
    // Nobody says when the others' credits renew; after a while Zoho is asked again.
    await clock.advance(600_000);
    await send(limits, left(5_000), { product: "crm" });
    await send(limits, ok, { product: "crm" });
  });

  it("is over when the CRM refuses a call with fewer credits left than it costs", async () => {
    const limits = createLimits({}, { clock: virtualClock() });
    const answer = refusal({ code: "TOO_MANY_REQUESTS" }, { "X-API-CREDITS-REMAINING": "20" });
    await expect(send(limits, answer, { product: "crm", cost: { credits: 50 } })).rejects.toThrow(DailyLimitError);
    await send(limits, ok, { product: "crm", cost: { credits: 20 } });
  });

  it("is not read from headers that mean something else elsewhere", async () => {
    const limits = createLimits({ desk: { concurrent: 5 } }, { clock: virtualClock() });
    await send(limits, async () => new Response("{}", { headers: { "X-Rate-Limit-Remaining": "0" } }), {
      product: "desk",
    });
    await send(limits, ok, { product: "desk" });
  });

  it("follows the headers of Books: limit, what is left, and a fixed renewal", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { plan: "free", requests: false } }, { clock });
    const answer = (remaining: number, reset: number) => async () =>
      new Response("{}", {
        headers: {
          "x-rate-limit-limit": "7500",
          "x-rate-limit-remaining": `${remaining}`,
          "x-rate-limit-reset": `${reset}`,
        },
      });
    await send(limits, answer(2, 100));
    const daily = () => limits.snapshot()[0]?.budgets.find(({ name }) => name === "daily");
    expect(daily()).toMatchObject({ limit: 7_500, remaining: 2, renewsAt: clock.now() + 100_000 });
    await send(limits, answer(1, 100));
    await send(limits, answer(0, 100));
    await expect(send(limits, ok)).rejects.toThrow(DailyLimitError);
    await clock.advance(100_000);
    // The call that told of it last is counted for a day of its own.
    expect(daily()).toMatchObject({ used: 1, remaining: 7_499, renewsAt: expect.any(Number) });
    await send(limits, ok);
  });
});

describe("the numbers", () => {
  const limitsOf = (limits: ReturnType<typeof createLimits>, product: string, organization?: string) =>
    Object.fromEntries(
      limits
        .pool(product, organization)
        ?.state()
        .budgets.map(({ name, limit }) => [name, limit]) ?? [],
    );

  it("follow edition and plan; without one, the smallest concurrency and no guess about the day", () => {
    const limits = createLimits();
    expect(limitsOf(limits, "crm")).toEqual({ concurrent: 5, heavy: 10, downloads: 10 });
    expect(limitsOf(limits, "books")).toEqual({ requests: 100, concurrent: 5 });
    expect(limitsOf(limits, "desk")).toEqual({});
    expect(limits.pool("desk", undefined)).toBeUndefined();
    const known = createLimits({ crm: { edition: "ultimate", users: 10 }, inventory: { plan: "standard" } });
    expect(limitsOf(known, "crm")).toEqual({ credits: 70_000, concurrent: 25, heavy: 10, downloads: 10 });
    expect(limitsOf(known, "inventory")).toEqual({ requests: 100, daily: 2_000, concurrent: 10 });
  });

  it("can be given, switched off, and declared for other products", () => {
    const limits = createLimits({
      crm: { edition: "enterprise", concurrent: 3, credits: false },
      books: false,
      projects: { requests: 100, window: 120_000 },
    });
    expect(limitsOf(limits, "crm")).toEqual({ concurrent: 3, heavy: 10, downloads: 10 });
    expect(limits.pool("books", "1")).toBeUndefined();
    expect(limitsOf(limits, "projects")).toEqual({ requests: 100 });
  });

  it("can be stated later, again, and for one organisation, but not contradicted", () => {
    const limits = createLimits({ books: { concurrent: 4 }, inventory: false });
    expect(limitsOf(limits, "books", "1")).toEqual({ requests: 100, concurrent: 4 });
    limits.configure("books", "1", { plan: "premium" });
    limits.configure("books", "1", { plan: "premium" });
    limits.configure("inventory", undefined, { plan: "premium" });
    expect(limitsOf(limits, "books", "1")).toEqual({ requests: 100, concurrent: 4, daily: 10_000 });
    expect(limitsOf(limits, "books", "2")).toEqual({ requests: 100, concurrent: 4 });
    expect(limits.pool("inventory", undefined)).toBeUndefined();
    expect(() => limits.configure("books", "1", { plan: "free" })).toThrow(
      "books/1 was given the plan premium, and now free. Say it once.",
    );
  });

  it("let waiting calls go when they are raised", async () => {
    const clock = virtualClock();
    const limits = createLimits({}, { clock });
    const calls = Array.from({ length: 7 }, () => send(limits, () => clock.sleep(10).then(ok), { product: "crm" }));
    expect(limits.snapshot()[0]).toMatchObject({ inFlight: 5, queued: 2 });
    limits.configure("crm", undefined, { edition: "standard" });
    expect(limits.snapshot()[0]).toMatchObject({ inFlight: 7, queued: 0 });
    await clock.until(Promise.all(calls));
  });
});

describe("what can be seen", () => {
  it("is plain JSON, and every change is told", async () => {
    const clock = virtualClock();
    const limits = createLimits({ books: { requests: 100, concurrent: 1 } }, { clock });
    const seen: string[] = [];
    const stop = limits.subscribe(({ pool, inFlight, queued }) => seen.push(`${pool} ${inFlight} ${queued}`));
    const calls = [1, 2].map(() => send(limits, () => clock.sleep(10).then(ok), { organization: "7" }));
    await Promise.resolve();
    expect(seen).toEqual(["books/7 1 0", "books/7 1 1"]);
    await clock.until(Promise.all(calls));
    expect(seen).toEqual(["books/7 1 0", "books/7 1 1", "books/7 0 1", "books/7 1 0", "books/7 0 0"]);
    stop();
    await send(limits, ok, { organization: "7" }).catch(() => {});
    expect(seen).toHaveLength(5);
    const state = limits.snapshot();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(state).toEqual([
      {
        pool: "books/7",
        inFlight: 0,
        queued: 0,
        budgets: [
          {
            name: "requests",
            limit: 100,
            used: 3,
            remaining: 97,
            renewsAt: clock.now() - 10 + MINUTE,
            closedUntil: null,
          },
          { name: "concurrent", limit: 1, used: 0, remaining: 1, renewsAt: null, closedUntil: null },
        ],
      },
    ]);
  });

  it("sets no timer and makes no promise of its own while nothing waits", async () => {
    const clock = virtualClock();
    let timers = 0;
    const counting: typeof clock = {
      ...clock,
      after(...timer) {
        timers++;
        return clock.after(...timer);
      },
    };
    const limits = createLimits({}, { clock: counting });
    const pool = limits.pool("books", "1")!;
    const context = { operation: {}, cost: {}, attempt: 1 } as Parameters<typeof pool.enter>[0];
    expect(pool.enter(context, undefined)).toBeUndefined();
    pool.leave(context, false);
    expect(timers).toBe(0);
  });
});
