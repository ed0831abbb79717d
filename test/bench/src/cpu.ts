import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Cost, Work } from "./callers/process.ts";
import { BENCH } from "./support/paths.ts";
import { interleaved, median, medianRatio } from "./support/statistics.ts";
import { fixed, table, times } from "./support/table.ts";

const REPETITIONS = 31;
const DURATION = 300;

const BASE = "openapi-fetch";
const callers: Readonly<Record<string, string>> = {
  "zoho-crm, class": "zoho-crm-class",
  "zoho-crm, function": "zoho-crm-function",
  "zoho-crm, class, undici": "zoho-crm-undici",
  [BASE]: "openapi-fetch",
  "hey-api": "hey-api",
  fetch: "fetch",
  "undici.request": "undici",
  "Zoho's SDK": "zoho-sdk",
};

/** The server answers one row for Leads and 200 for Contacts. */
const works: Readonly<Record<string, Work>> = {
  "1 row, sequential": { module: "Leads", rows: 1, concurrency: 1, duration: DURATION },
  "1 row, 10 at once": { module: "Leads", rows: 1, concurrency: 10, duration: DURATION },
  "200 rows, sequential": { module: "Contacts", rows: 200, concurrency: 1, duration: DURATION },
  "200 rows, 10 at once": { module: "Contacts", rows: 200, concurrency: 10, duration: DURATION },
};

/** The next message of a child; rejects when it ends instead. */
async function message(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const ended = once(child, "exit", stop).then(([code]) => Promise.reject(new Error(`A child ended with ${code}.`)));
  try {
    const [answer] = await Promise.race([once(child, "message", stop), ended]);
    return answer;
  } finally {
    ended.catch(() => {});
    stop.abort();
  }
}

const launch = (file: string, ...args: string[]): ChildProcess =>
  fork(new URL(file, import.meta.url), args, { cwd: BENCH });

/** CPU that a client spends on one call over the loopback; the server's is not in it. */
export async function cpu(): Promise<string> {
  const server = launch("./support/fake-zoho.ts");
  const { url, bytes } = (await message(server)) as { url: string; bytes: Readonly<Record<string, number>> };
  const names = Object.keys(callers);
  const children = new Map<string, ChildProcess>();
  for (const name of names) {
    const child = launch("./callers/process.ts", callers[name]!, url);
    await message(child);
    children.set(name, child);
  }
  const costs = new Map<string, Map<string, number[]>>();
  for (const [title, work] of Object.entries(works)) {
    // The first round warms the engine up.
    const all = await interleaved(names, REPETITIONS + 1, async (name) => {
      const child = children.get(name)!;
      child.send(work);
      return ((await message(child)) as Cost).cpu;
    });
    costs.set(title, new Map([...all].map(([name, values]) => [name, values.slice(1)])));
  }
  for (const child of [...children.values(), server]) child.disconnect();

  const rows = names.map((name) => [
    name,
    ...[...costs.values()].map(
      (cost) => `${fixed(median(cost.get(name)!), 0)} (${times(medianRatio(cost.get(name)!, cost.get(BASE)!))})`,
    ),
  ]);
  return [
    `CPU in µs a call, and the median ratio to ${BASE} in ${REPETITIONS} interleaved repetitions. Answers of ${bytes.Leads} and ${bytes.Contacts} bytes:\n`,
    table(["client", ...Object.keys(works)], rows),
  ].join("\n");
}
