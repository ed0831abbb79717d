// A process of its own that sends calls to a server under limits it shares with others. Arguments: one JSON object.
import { Redis } from "ioredis";
import { createLimits } from "../../src/limits/index.ts";
import { redisLimits } from "../../src/redis/limits.ts";
import { send } from "./calls.ts";

const { redis, server, calls, limit, window, concurrent, work, lease, prefix } = JSON.parse(process.argv[2]!);
const client = new Redis(redis);
const limits = createLimits(
  { books: { requests: limit, window, concurrent } },
  { shared: redisLimits({ client, lease, prefix }) },
);
await client.ping();
process.send!("ready");
await new Promise((resolve) => process.once("message", resolve));
const statuses = await Promise.all(
  Array.from({ length: calls }, async () => (await send(limits, () => fetch(`${server}/?work=${work}`))).status),
);
process.send!(statuses);
client.disconnect();
process.disconnect();
