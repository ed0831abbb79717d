import { sleep, systemClock } from "../clock.ts";
import type { TokenRecord, TokenStore } from "../tokens/token-store.ts";
import { command, type RedisClient } from "./client.ts";

export interface RedisTokenStoreOptions {
  /** Connected; kept and closed by the caller. */
  readonly client: RedisClient;
  /** Begins every key. `zoho:tokens` when absent. */
  readonly prefix?: string;
  /** Milliseconds until the lock of a process that crashed is free again; renewed while it lives. 15,000 when absent. */
  readonly lease?: number;
  /** Milliseconds to wait for the lock at most. 90,000 when absent. */
  readonly patience?: number;
}

/** Only the holder may prolong or release: the lock may have passed to another after a long pause of this process. */
const PROLONG = 'if redis.call("get",KEYS[1])==ARGV[1] then return redis.call("pexpire",KEYS[1],ARGV[2]) end return 0';
const RELEASE = 'if redis.call("get",KEYS[1])==ARGV[1] then return redis.call("del",KEYS[1]) end return 0';

/** Keeps tokens in Redis for any number of processes: one mints, the others wait for it. */
export const redisTokenStore = ({
  client,
  prefix = "zoho:tokens",
  lease = 15_000,
  patience = 90_000,
}: RedisTokenStoreOptions): TokenStore => {
  // Braces keep the keys of an identity in one slot of a cluster.
  const nameOf = (key: string) => `${prefix}:{${key}}`;
  return {
    async get(key) {
      const text = await command(client, "GET", nameOf(key));
      return typeof text === "string" ? (JSON.parse(text) as TokenRecord) : undefined;
    },
    async set(key, record) {
      await command(client, "SET", nameOf(key), JSON.stringify(record));
    },
    async delete(key) {
      await command(client, "DEL", nameOf(key));
    },
    async lock(key, work) {
      const name = `${nameOf(key)}:lock`;
      const holder = crypto.randomUUID();
      const giveUp = Date.now() + patience;
      while ((await command(client, "SET", name, holder, "NX", "PX", String(lease))) !== "OK") {
        if (Date.now() > giveUp) throw new Error(`The lock ${name} is still held by another process.`);
        await sleep(systemClock, 20 + Math.random() * 60);
      }
      const prolong = () => command(client, "EVAL", PROLONG, "1", name, holder, String(lease)).catch(() => {});
      const signOfLife = setInterval(prolong, lease / 3);
      try {
        return await work();
      } finally {
        clearInterval(signOfLife);
        await command(client, "EVAL", RELEASE, "1", name, holder).catch(() => {});
      }
    },
  };
};
