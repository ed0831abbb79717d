import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openApiTypesThread } from "@x/zoho-generator/emit/openapi-thread.ts";
import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { compareWithDisk, type Printed, writeToDisk } from "@x/zoho-generator/print/index.ts";
import { PRODUCTS, productById } from "@x/zoho-generator/products.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

const EMULATOR = join(ROOT, "packages", "zoho-emulator");
const API_MODEL = join(ROOT, "generator", "src", "model", "api-model.ts");

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false } },
  });
  const openApiTypes = openApiTypesThread();
  const products = positionals.length > 0 ? positionals.map(productById) : PRODUCTS;
  const settle = (folder: string, printed: Printed): void => {
    const differences = (values.check ? compareWithDisk : writeToDisk)(folder, printed, [GENERATED]);
    if (!values.check) {
      console.log(`  ${differences.length} of ${printed.size} files changed`);
      return;
    }
    for (const { path, problem } of differences) console.error(`  ${problem}: ${path}`);
    if (differences.length > 0) {
      console.error("The generated files do not follow from specs/. Run pnpm generate and commit the result.");
      process.exitCode = 1;
    } else console.log("  the committed files follow from specs/");
  };
  for (const product of products) {
    const { printed, stages } = await generate(product, undefined, openApiTypes);
    console.log(product.title);
    for (const { name, milliseconds, result } of stages) {
      console.log(`  ${name.padEnd(14)}${milliseconds.toFixed(0).padStart(6)} ms  ${result}`);
    }
    settle(product.package, printed);
  }
  // The emulator reads the models as JSON; it cannot import what describes them from a package that is not published.
  console.log("The shape of the models, for the emulator");
  settle(EMULATOR, new Map([[join(GENERATED, "api-model.ts"), readFileSync(API_MODEL, "utf8")]]));
});
