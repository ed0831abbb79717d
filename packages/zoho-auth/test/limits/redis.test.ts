import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DailyLimitError, RateLimitError } from "../../src/errors/api-errors.ts";
import { ConnectionError } from "../../src/errors/transport-errors.ts";
import { createLimits, type LimitsOptions } from "../../src/limits/index.ts";
import { redisLimits } from "../../src/redis/index.ts";
import { ok, refusal, send } from "./calls.ts";
import { missingRedis, type RedisServer, startRedis } from "./redis-server.ts";
import { strictHttpServer } from "./strict-http-server.ts";

if (missingRedis) console.warn(`Skipped: limits shared through Redis. Reason: ${missingRedis}.`);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf(missingRedis)("limits shared through Redis", () => {
  let redis: RedisServer;
  let prefixes = 0;
  const prefix = () => `test-${process.pid}-${prefixes}`;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** Limits of two sessions that know nothing of each other but the Redis. */
  function pair(options: LimitsOptions, lease?: number) {
    prefixes++;
    return [1, 2].map(() =>
      createLimits(options, { shared: redisLimits({ client: redis.client(), prefix: prefix(), lease }) }),
    ) as [ReturnType<typeof createLimits>, ReturnType<typeof createLimits>];
  }

  async function start(settings: object): Promise<ChildProcess> {
    const child = fork(new URL("./redis-caller.ts", import.meta.url), [
      JSON.stringify({ redis: redis.url, prefix: prefix(), ...settings }),
    ]);
    await once(child, "message");
    return child;
  }

  it("four processes share 100 calls a window: none is refused, and the window is used", async () => {
    prefixes++;
    const rules = { limit: 100, window: 2_000, concurrent: 10, work: 10 };
    const server = await strictHttpServer(rules);
    const children = await Promise.all([1, 2, 3, 4].map(() => start({ ...rules, server: server.url, calls: 80 })));
    const began = performance.now();
    const answers = await Promise.all(
      children.map(async (child) => {
        const answer = once(child, "message");
        child.send("go");
        return (await answer)[0] as number[];
      }),
    );
    const time = performance.now() - began;
    expect(answers.flat()).toEqual(Array(320).fill(200));
    expect(server.refused).toBe(0);
    expect(server.busiest).toBeLessThanOrEqual(10);
    // 320 calls cannot end before the fourth window begins; it may take twice as long on a busy machine.
    expect(time).toBeGreaterThan(3 * rules.window);
    expect(time).toBeLessThan(6 * rules.window);
    await server.close();
  }, 30_000);

  it("the calls of a process that was killed are taken to have ended when their lease has", async () => {
    prefixes++;
    const rules = { limit: 100, window: 500, concurrent: 2, work: 60_000, lease: 2_000 };
    const server = await strictHttpServer(rules);
    const holder = await start({ ...rules, server: server.url, calls: 2 });
    holder.send("go");
    while (server.arrivals.length < 2) await pause(10);
    const limits = createLimits(
      { books: { requests: 100, window: 500, concurrent: 2 } },
      { shared: redisLimits({ client: redis.client(), prefix: prefix(), lease: rules.lease }) },
    );
    // While the holder lives its leases are renewed.
    const waiting = send(limits, ok);
    expect(await Promise.race([waiting, pause(2.5 * rules.lease)])).toBeUndefined();
    const gone = once(holder, "exit");
    holder.kill("SIGKILL");
    await gone;
    const killed = performance.now();
    expect((await waiting).status).toBe(200);
    expect(performance.now() - killed).toBeLessThan(2 * rules.lease);
    await server.close();
  }, 30_000);

  it("counts calls of both sessions in one window, from their answers on", async () => {
    const [one, two] = pair({ books: { requests: 2, window: 300, concurrent: false } });
    await send(one, ok);
    let answered = 0;
    await send(two, async () => {
      await pause(200);
      answered = performance.now();
      return ok();
    });
    await send(one, ok);
    await send(two, ok);
    // The first slot came back 300 ms after the first answer, the second 300 ms after the slow one.
    expect(performance.now() - answered).toBeGreaterThanOrEqual(299);
  });

  it("does not let small calls outrun a large one for ever", async () => {
    const [one, two] = pair({ crm: { concurrent: 5 } });
    let stop = false;
    const light = async () => {
      while (!stop) await send(one, () => pause(20 + Math.random() * 20).then(ok), { product: "crm" });
    };
    const lights = Promise.all(Array.from({ length: 10 }, light));
    await pause(50);
    await send(two, ok, { product: "crm", cost: { slots: 5, heavy: true } });
    stop = true;
    await lights;
  }, 10_000);

  it("shares what Zoho says: pauses, the day's rest, credits", async () => {
    const [one, two] = pair({ books: { plan: "free" }, inventory: {}, crm: { edition: "free" } });
    // Nobody waits for a word to reach Redis.
    const told = () => pause(50);
    await send(one, refusal({ code: 44 }, { "retry-after": "1" }));
    await told();
    const began = performance.now();
    await send(two, ok);
    expect(performance.now() - began).toBeGreaterThan(500);

    await send(one, refusal({ code: 45 }, { "x-rate-limit-reset": "100" }), { product: "inventory" }).catch(() => {});
    await told();
    const over = send(two, ok, { product: "inventory" });
    await expect(over).rejects.toThrow(DailyLimitError);
    await expect(over).rejects.toMatchObject({ details: { budget: "daily" } });

    const left = async () => new Response("{}", { headers: { "X-API-CREDITS-REMAINING": "3" } });
    await send(one, left, { product: "crm" });
    await told();
    await expect(send(two, ok, { product: "crm", cost: { credits: 5 } })).rejects.toThrow(DailyLimitError);
    await send(two, ok, { product: "crm", cost: { credits: 3 } });
  });

  it("counts the credits of both sessions", async () => {
    const [one, two] = pair({ crm: { credits: 10 } });
    await send(one, ok, { product: "crm", cost: { credits: 6 } });
    await expect(send(two, ok, { product: "crm", cost: { credits: 6 } })).rejects.toThrow(DailyLimitError);
    await send(two, ok, { product: "crm", cost: { credits: 4 } });
    await expect(send(one, ok, { product: "crm" })).rejects.toThrow(DailyLimitError);
  });

  it("gives up at once on a call whose deadline comes first, and on one that is aborted", async () => {
    const [one, two] = pair({ books: { requests: 1, window: 60_000, concurrent: false } });
    await send(one, ok);
    await expect(send(two, ok, { deadlineAt: Date.now() + 1_000 })).rejects.toThrow(RateLimitError);
    const controller = new AbortController();
    const waiting = send(two, ok, { signal: controller.signal });
    await pause(20);
    controller.abort(new Error("no longer wanted"));
    await expect(waiting).rejects.toThrow("no longer wanted");
    expect(two.snapshot()[0]).toMatchObject({ queued: 0, inFlight: 0 });
  });

  it("gives back the slots of calls aborted at any moment", async () => {
    const [one, two] = pair({ crm: { concurrent: 3 } });
    const client = redis.client();
    const calls = Array.from({ length: 60 }, (_, index) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("impatient")), index % 7);
      const answer = () =>
        pause(index % 5).then(() => (controller.signal.aborted ? Promise.reject(controller.signal.reason) : ok()));
      return send(index % 2 ? one : two, answer, { product: "crm", signal: controller.signal });
    });
    await Promise.allSettled(calls);
    // Those that were lost on the way linger for a second.
    const held = () => client.zcount(`${prefix()}:{crm}:concurrent`, Date.now(), "+inf");
    await expect.poll(held, { timeout: 10_000 }).toBe(0);
  }, 20_000);

  it("takes node-redis as well as ioredis", async () => {
    prefixes++;
    const client = await createClient({ url: redis.url }).connect();
    const limits = createLimits(
      { books: { requests: 1, window: 200 } },
      { shared: redisLimits({ client, prefix: prefix() }) },
    );
    const began = performance.now();
    await send(limits, ok);
    await send(limits, ok);
    expect(performance.now() - began).toBeGreaterThanOrEqual(199);
    await client.close();
  });

  it("says when Redis cannot be asked, and holds nothing", async () => {
    prefixes++;
    const client = redis.client();
    await client.quit();
    const limits = createLimits({}, { shared: redisLimits({ client, prefix: prefix() }) });
    const call = send(limits, ok);
    await expect(call).rejects.toThrow(ConnectionError);
    await expect(call).rejects.toThrow("Check that the Redis client is connected.");
    expect(limits.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0 });
  });
});
