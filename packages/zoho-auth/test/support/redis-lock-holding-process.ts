// A process that takes the lock of a Redis token store and never lets go of it.
import { Redis } from "ioredis";
import { redisTokenStore } from "../../src/redis/index.ts";

const { redis, prefix, lease } = JSON.parse(process.argv[2] ?? "{}") as {
  redis: string;
  prefix: string;
  lease: number;
};

await redisTokenStore({ client: new Redis(redis), prefix, lease }).lock!("k", async () => {
  console.log(JSON.stringify("locked"));
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
