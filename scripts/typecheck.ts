import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/** Packages with a tsconfig of their own, then everything that runs on the workspace's Node. */
const PROJECTS = [
  "packages/zoho-auth",
  "packages/zoho-crm",
  "packages/zoho-books",
  "packages/zoho-inventory",
  "packages/zoho-emulator",
  ".",
];

await runScript(async () => {
  // The packages see each other through their declarations, as consumers do.
  if (!existsSync(join(ROOT, "packages/zoho-auth/dist/index.d.ts"))) await run("node", ["scripts/build.ts"]);
  const codes = await Promise.all(PROJECTS.map((project) => run("tsc", ["--noEmit", "-p", project])));
  if (codes.some((code) => code !== 0)) process.exitCode = 1;
});
