import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openApiTypesThread } from "@x/zoho-generator/emit/openapi-thread.ts";
import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { writeToDisk } from "@x/zoho-generator/print/index.ts";
import { PRODUCTS } from "@x/zoho-generator/products.ts";
import { environmentOf } from "./support/emulator.ts";
import { ROOT, run } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/** The main job, from the facts to a first program that talks to a server. */
await runScript(async () => {
  const openApiTypes = openApiTypesThread();
  for (const product of PRODUCTS) {
    console.log(`${product.title}: from specs/ to a package`);
    const { printed, stages } = await generate(product, undefined, openApiTypes);
    const differences = writeToDisk(product.package, printed, [GENERATED]);
    for (const { name, milliseconds, result } of stages) report(name, `${milliseconds.toFixed(0)} ms`, result);
    report("written", "", `${differences.length} of ${printed.size} files changed`);
  }

  console.log("\nBuild");
  if ((await run("node", ["scripts/build.ts"])) !== 0) throw new Error("The build failed; see above.");

  console.log("\nA first program (examples/first-program.ts) against the emulator");
  const start = performance.now();
  // Built a moment ago.
  const { startEmulator } = await import("@x/zoho-emulator");
  const emulator = await startEmulator({ seed: readFileSync(join(ROOT, "examples", "seed.yaml"), "utf8") });
  report("emulator", `${(performance.now() - start).toFixed(0)} ms`, "ready\n");
  try {
    const code = await run("node", ["examples/first-program.ts"], { env: environmentOf(emulator) });
    if (code !== 0) process.exitCode = code;
  } finally {
    await emulator.close();
  }
});

function report(stage: string, time: string, result: string): void {
  console.log(`  ${stage.padEnd(16)}${time.padStart(9)}  ${result}`);
}
