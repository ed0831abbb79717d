import { generators } from "./peers.ts";
import { interleaved, median, medianRatio } from "./support/statistics.ts";
import { fixed, mebibytes, table, times } from "./support/table.ts";

const RUNS = 5;

/** Time and memory of generating the CRM client, as a user runs it: the whole process, writing into an empty folder. */
export async function generation(): Promise<string> {
  const results = await interleaved(Object.keys(generators), RUNS, (name) => generators[name]!());
  const base = results.get("hey-api")!.map(({ time }) => time);
  const rows = [...results].map(([name, usages]) => {
    const seconds = usages.map(({ time }) => time);
    return [
      name,
      fixed(median(seconds) / 1000, 2),
      times(medianRatio(seconds, base)),
      mebibytes(median(usages.map(({ memory }) => memory))),
    ];
  });
  return table([`generator (median of ${RUNS})`, "seconds", "to hey-api", "peak MiB"], rows);
}
