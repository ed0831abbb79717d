import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/** Builds what the tests import, runs them all, and ends with a line counted from the runner's own report. */
await runScript(async () => {
  const built = await run("node", ["scripts/build.ts"]);
  if (built !== 0) throw new Error("The build failed; no test was run.");
  const report = join(ROOT, ".cache", "test-report.json");
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  const code = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as Report;
  const skipped = numPendingTests + numTodoTests;
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (code !== 0 || !success || numPassedTests === 0) process.exitCode = 1;
});
