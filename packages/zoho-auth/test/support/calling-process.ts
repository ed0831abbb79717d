// A process with a session on a shared token store: calls the API and says what came of it.
import { Redis } from "ioredis";
import { createSession, type DataCenter, refreshToken } from "../../src/index.ts";
import { fileTokenStore } from "../../src/node/index.ts";
import { redisTokenStore } from "../../src/redis/index.ts";

const { center, file, redis, prefix, calls } = JSON.parse(process.argv[2] ?? "{}") as {
  center: DataCenter;
  file?: string;
  redis?: string;
  prefix?: string;
  calls: number;
};

const client = redis ? new Redis(redis) : undefined;
const session = createSession({
  dataCenter: center,
  credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
  store: client ? redisTokenStore({ client, prefix }) : fileTokenStore(file ?? ""),
});

const statuses = await Promise.all(
  Array.from({ length: calls }, () =>
    session.fetch("/crm/v8/org").then(
      ({ status }) => status,
      (error: Error) => error.name,
    ),
  ),
);
console.log(JSON.stringify(statuses));
client?.disconnect();
