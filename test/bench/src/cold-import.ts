import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { HEY_API } from "./peers.ts";
import { BENCH } from "./support/paths.ts";
import { interleaved, median, medianRatio } from "./support/statistics.ts";
import { fixed, mebibytes, table, times } from "./support/table.ts";

const STARTS = 31;

const NOTHING = "nothing";
const BASE = "openapi-fetch";
const subjects: Readonly<Record<string, readonly string[]>> = {
  [NOTHING]: [],
  "@x/zoho-crm": ["@x/zoho-crm"],
  "@x/zoho-crm + @x/zoho-auth": ["@x/zoho-auth", "@x/zoho-crm"],
  "@x/zoho-crm/operations": ["@x/zoho-crm/operations"],
  "@x/zoho-auth": ["@x/zoho-auth"],
  [BASE]: ["openapi-fetch"],
  "hey-api, generated index": [`./${relative(BENCH, HEY_API)}/index.js`],
  "@zohocrm/typescript-sdk-8.0": ["@zohocrm/typescript-sdk-8.0"],
};

interface Start {
  /** Milliseconds of the imports. */
  readonly time: number;
  /** Bytes, resident set after them. */
  readonly memory: number;
}

/** A fresh process that imports by name, as an application beside this package's node_modules would. */
function start(specifiers: readonly string[]): Start {
  const program = `
    const start = performance.now();
    ${specifiers.map((specifier) => `await import(${JSON.stringify(specifier)});`).join("\n")}
    const time = performance.now() - start;
    console.log(JSON.stringify({ time, memory: process.memoryUsage.rss() }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: BENCH,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`import of ${specifiers} failed:\n${stderr}`);
  return JSON.parse(stdout) as Start;
}

export async function coldImport(): Promise<string> {
  const names = Object.keys(subjects);
  // Once each beforehand, so that all files are in the system's cache.
  for (const name of names) start(subjects[name]!);
  const results = await interleaved(names, STARTS, async (name) => start(subjects[name]!));
  const bare = median(results.get(NOTHING)!.map(({ memory }) => memory));
  const base = results.get(BASE)!.map(({ time }) => time);
  const rows = names
    .filter((name) => name !== NOTHING)
    .map((name) => {
      const starts = results.get(name)!;
      const milliseconds = starts.map(({ time }) => time);
      return [
        name,
        fixed(median(milliseconds), 2),
        times(medianRatio(milliseconds, base)),
        mebibytes(median(starts.map(({ memory }) => memory)) - bare),
      ];
    });
  return table([`import (median of ${STARTS} starts)`, "ms", `to ${BASE}`, "MiB over an empty process"], rows);
}
