// How much of a quota each strategy uses, and what it loses: 350 calls at once under Books' rules, time scaled by 30 (100
// calls in 2 s). No strategy retries, so that every refusal is a lost call. Prints one Markdown table.
// Usage: node quota.ts [runs]
import { fork } from "node:child_process";
import { once } from "node:events";
import { type Strategy, strategies } from "./strategies.ts";

const CALLS = 350;
const SERVICE = 10;
const quota = { limit: 100, window: 2_000, concurrent: 10 };
const runs = Number(process.argv[2] ?? 3);

/** The last 50 calls may arrive three windows after the first, and take five rounds of ten. */
const minimum =
  (Math.ceil(CALLS / quota.limit) - 1) * quota.window +
  Math.ceil(((CALLS - 1) % quota.limit) / quota.concurrent) * SERVICE;

interface Run {
  time: number;
  refused: number;
  lost: number;
}

async function measure(strategy: Strategy): Promise<Run> {
  const server = fork(
    new URL("./strict-server.ts", import.meta.url),
    [quota.limit, quota.window, quota.concurrent, SERVICE].map(String),
  );
  const [port] = await once(server, "message");
  const url = `http://127.0.0.1:${port}`;
  let lost = 0;
  const send = async () => {
    const response = await fetch(url);
    await response.clone().text();
    if (!response.ok) lost++;
    return response;
  };
  // No strategy pays for opening the connections.
  await Promise.all(Array.from({ length: quota.concurrent }, async () => (await fetch(`${url}/seen`)).text()));
  const began = performance.now();
  await strategy(CALLS, send, quota);
  const time = performance.now() - began;
  const seen = (await (await fetch(`${url}/seen`)).json()) as {
    calls: number;
    full: number;
    blocked: number;
    concurrent: number;
  };
  if (seen.calls !== CALLS) throw new Error(`${seen.calls} of ${CALLS} calls reached the server.`);
  server.disconnect();
  await once(server, "exit");
  return { time, refused: seen.full + seen.blocked + seen.concurrent, lost };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function range(values: number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low}` : `${median(values)} (${low}-${high})`;
}

const results = new Map<string, Run[]>(Object.keys(strategies).map((name) => [name, []]));
// Interleaved, so that a slow moment of the machine does not fall on one strategy alone.
for (let run = 0; run < runs; run++) {
  for (const [name, strategy] of Object.entries(strategies)) results.get(name)?.push(await measure(strategy));
}

console.log(
  `${CALLS} calls, ${quota.limit} in ${quota.window} ms, ${quota.concurrent} at once; minimum ${minimum} ms; median of ${runs}; Node ${process.versions.node}.`,
);
console.log("A time below 1.00 means that calls were lost.\n");
console.log("| strategy | time / minimum | answers 429 | lost calls |\n| --- | --- | --- | --- |");
for (const [name, done] of results) {
  const time = (median(done.map((run) => run.time)) / minimum).toFixed(2);
  console.log(
    `| ${name} | ${time} | ${range(done.map((run) => run.refused))} | ${range(done.map((run) => run.lost))} |`,
  );
}
