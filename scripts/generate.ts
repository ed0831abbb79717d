import { parseArgs } from "node:util";
import { openApiTypesThread } from "@x/zoho-generator/emit/openapi-thread.ts";
import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { compareWithDisk, writeToDisk } from "@x/zoho-generator/print/index.ts";
import { PRODUCTS, productById } from "@x/zoho-generator/products.ts";
import { runScript } from "./support/run-script.ts";

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false } },
  });
  const openApiTypes = openApiTypesThread();
  const products = positionals.length > 0 ? positionals.map(productById) : PRODUCTS;
  for (const product of products) {
    const { printed, stages } = await generate(product, undefined, openApiTypes);
    const differences = (values.check ? compareWithDisk : writeToDisk)(product.package, printed, [GENERATED]);
    console.log(product.title);
    for (const { name, milliseconds, result } of stages) {
      console.log(`  ${name.padEnd(14)}${milliseconds.toFixed(0).padStart(6)} ms  ${result}`);
    }
    if (!values.check) {
      console.log(`  ${differences.length} of ${printed.size} files changed`);
      continue;
    }
    for (const { path, problem } of differences) console.error(`  ${problem}: ${path}`);
    if (differences.length > 0) {
      console.error("The generated files do not follow from specs/. Run pnpm generate and commit the result.");
      process.exitCode = 1;
    } else console.log("  the committed files follow from specs/");
  }
});
