// Usage: pnpm bench [--only <section>] [--no-build]
// A whole run is written to RESULTS.md as well. Compare ratios: the times are those of one machine in one hour.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { coldImport } from "./cold-import.ts";
import { cpu } from "./cpu.ts";
import { emulator } from "./emulator.ts";
import { generation } from "./generation.ts";
import { makePeers } from "./peers.ts";
import { quota } from "./quota.ts";
import { size } from "./size.ts";
import { runNode } from "./support/child.ts";
import { BENCH, ROOT } from "./support/paths.ts";
import { typeCheck } from "./type-check.ts";

const sections: Readonly<Record<string, readonly [title: string, run: () => Promise<string>]>> = {
  generation: ["Generating the CRM client", generation],
  size: ["Size", size],
  "cold-import": ["Cold import", coldImport],
  "type-check": ["Type-checking a program of one file", typeCheck],
  cpu: ["CPU per call", cpu],
  quota: ["Use of a rate limit", quota],
  emulator: ["The emulator", emulator],
};

const { values } = parseArgs({
  options: { only: { type: "string" }, build: { type: "boolean", default: true } },
  allowNegative: true,
});
if (values.only !== undefined && !Object.hasOwn(sections, values.only)) {
  throw new Error(`There is no section "${values.only}". Sections: ${Object.keys(sections).join(", ")}.`);
}

const progress = (text: string) => process.stderr.write(`${text}\n`);
if (values.build) {
  progress("building the packages");
  await runNode([join(ROOT, "scripts", "build.ts")]);
}
progress("generating the peers");
await makePeers();

const [processor] = cpus();
const texts = [
  "# Benchmarks\n",
  "Written by `pnpm bench`. The ratios say something; the times are those of one machine in one hour.\n",
  `Node ${process.versions.node}, ${processor?.model.trim() ?? "unknown processor"}, ${cpus().length} cores.\n`,
];
for (const [name, [title, run]] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== name) continue;
  progress(title);
  const text = `## ${title}\n\n${await run()}\n`;
  console.log(`\n${text}`);
  texts.push(text);
}
if (values.only === undefined) writeFileSync(join(BENCH, "RESULTS.md"), texts.join("\n"));
