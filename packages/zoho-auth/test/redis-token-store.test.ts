import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redisTokenStore } from "../src/redis/index.ts";
import { missingRedis, type RedisServer, startRedis } from "./limits/redis-server.ts";
import { startChild } from "./support/child.ts";
import { startFakeZoho } from "./support/fake-zoho.ts";

if (missingRedis) console.warn(`Skipped: tokens shared through Redis. Reason: ${missingRedis}.`);

describe.skipIf(missingRedis)("tokens shared through Redis", () => {
  let redis: RedisServer;
  let prefix = "";
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(() => {
    prefix = `test-${process.pid}-${Math.random()}`;
  });

  test("records are kept, replaced and forgotten, with ioredis and with node-redis", async () => {
    const nodeRedis = createClient({ url: redis.url });
    await nodeRedis.connect();
    const [one, two] = [
      redisTokenStore({ client: redis.client(), prefix }),
      redisTokenStore({ client: nodeRedis, prefix }),
    ];
    expect(await one.get("k")).toBeUndefined();
    await one.set("k", { accessToken: "1000.a.b", expiresAt: 5 });
    expect(await two.get("k")).toEqual({ accessToken: "1000.a.b", expiresAt: 5 });
    await two.set("k", { blockedUntil: 6 });
    expect(await one.get("k")).toEqual({ blockedUntil: 6 });
    expect(await two.lock!("k", async () => "locked")).toBe("locked");
    await two.delete("k");
    expect(await one.get("k")).toBeUndefined();
    nodeRedis.destroy();
  });

  test("one at a time holds the lock, for as long as its work takes", async () => {
    const stores = [1, 2].map(() => redisTokenStore({ client: redis.client(), prefix, lease: 200 }));
    let working = 0;
    const work = async () => {
      expect(++working).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      working--;
    };
    await Promise.all(stores.map((store) => store.lock!("k", work)));
    const hurried = redisTokenStore({ client: redis.client(), prefix, patience: 50 });
    const held = stores[0]!.lock!("k", work);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(hurried.lock!("k", work)).rejects.toThrow("still held");
    await held;
  });

  test("the lock of a process killed with -9 is free after its lease", async () => {
    const child = startChild("./redis-lock-holding-process.ts", { redis: redis.url, prefix, lease: 600 });
    expect(await child.next()).toBe("locked");
    child.process.kill("SIGKILL");
    await child.done;
    const start = Date.now();
    expect(await redisTokenStore({ client: redis.client(), prefix }).lock!("k", async () => "mine")).toBe("mine");
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test("eight processes that start at the same moment mint one token", async () => {
    const zoho = await startFakeZoho();
    const input = { center: zoho.center, redis: redis.url, prefix, calls: 5 };
    const children = Array.from({ length: 8 }, () => startChild("./calling-process.ts", input));
    const printed = await Promise.all(children.map(({ done }) => done));
    expect(printed).toEqual(Array(8).fill([[200, 200, 200, 200, 200]]));
    expect(zoho.minted).toHaveLength(1);
    await zoho.close();
  }, 30_000);

  test("the throttle that one process met stops all of them", async () => {
    const zoho = await startFakeZoho();
    zoho.onToken = () => ({ status: 400, body: { error: "Access Denied", status: "failure" } });
    const input = { center: zoho.center, redis: redis.url, prefix, calls: 2 };
    const children = Array.from({ length: 4 }, () => startChild("./calling-process.ts", input));
    const printed = await Promise.all(children.map(({ done }) => done));
    expect(printed).toEqual(Array(4).fill([["TokenThrottledError", "TokenThrottledError"]]));
    expect(zoho.tokenRequests).toHaveLength(1);
    await zoho.close();
  }, 30_000);
});
