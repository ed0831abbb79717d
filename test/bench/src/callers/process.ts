// One client in a process of its own: makes calls when the parent asks for some and tells what they cost.
// Usage: node process.ts <caller> <url>
import type { Connect } from "./caller.ts";

export interface Work {
  readonly module: string;
  /** Calls in flight. */
  readonly concurrency: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Rows that every call must give. */
  readonly rows: number;
}
export interface Cost {
  /** Microseconds of CPU a call. */
  readonly cpu: number;
  readonly calls: number;
}

const [caller, url] = process.argv.slice(2) as [string, string];
const { connect } = (await import(`./${caller}.ts`)) as { connect: Connect };
const call = await connect(url);

async function run({ module, concurrency, duration, rows }: Work): Promise<Cost> {
  const start = process.cpuUsage();
  const end = performance.now() + duration;
  let calls = 0;
  const repeat = async () => {
    do {
      const got = await call(module);
      if (got !== rows) throw new Error(`${caller} got ${got} of ${rows} rows`);
      calls++;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: concurrency }, repeat));
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / calls, calls };
}

process.on("message", async (work: Work) => {
  process.send?.(await run(work));
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
