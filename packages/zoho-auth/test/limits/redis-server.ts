import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { Redis } from "ioredis";

export interface RedisServer {
  url: string;
  client(): Redis;
  stop(): Promise<void>;
}

/** Why no test can reach a Redis here; `undefined` where one can. */
export const missingRedis: string | undefined =
  process.env.REDIS_URL || !spawnSync("redis-server", ["--version"]).error
    ? undefined
    : "redis-server is not on this machine, and REDIS_URL names none";

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The Redis that `REDIS_URL` names, or one of our own on the loopback, which keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const clients: Redis[] = [];
  const connect = (url: string) => {
    const client = new Redis(url, { maxRetriesPerRequest: 1 });
    // Failed commands are seen where they were sent.
    client.on("error", () => {});
    clients.push(client);
    return client;
  };
  const given = process.env.REDIS_URL;
  const port = given ? 0 : await freePort();
  const url = given ?? `redis://127.0.0.1:${port}`;
  const server = given
    ? undefined
    : spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
        stdio: "ignore",
      });
  for (let tries = 0; ; tries++) {
    try {
      await connect(url).ping();
      break;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    url,
    client: () => connect(url),
    async stop() {
      for (const client of clients) client.disconnect();
      if (!server) return;
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
    },
  };
}
