import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { IMPORTED, importSpecs } from "@x/zoho-generator/import/index.ts";
import { readSource } from "@x/zoho-generator/import/source.ts";
import { compareWithDisk, writeToDisk } from "@x/zoho-generator/print/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: "string" },
      check: { type: "boolean", default: false },
      repository: { type: "string" },
      folder: { type: "string" },
      commit: { type: "string" },
      date: { type: "string" },
    },
  });
  const product = productById(positionals[0] ?? "");
  const { check, from, ...origin } = values;
  const local = join(dirname(ROOT), "shared", "upstream", `${product.id}-${product.version}`);
  const folder = from ?? (existsSync(local) ? local : undefined);
  if (!folder) {
    const source = readSource(product);
    console.log(
      `${product.id}: not checked, no upstream folder here. Give --from <folder> or --from ${source?.repository}@${source?.commit}.`,
    );
    if (!check) process.exitCode = 1;
    return;
  }
  const { counts, dangling, files } = await importSpecs(product, folder, origin);
  const { documents, operations, upstreamOperations, schemas } = counts;
  console.log(
    `${product.title}: ${documents} documents, ${upstreamOperations} operations -> ${operations} distinct, ${schemas} named schemas`,
  );
  for (const reference of dangling) console.log(`  dangling reference, read as absent: ${reference}`);
  const differences = (check ? compareWithDisk : writeToDisk)(product.specs, files, [IMPORTED]);
  if (!check) {
    console.log(`  ${differences.length} of ${files.size} files changed`);
    return;
  }
  for (const { path, problem } of differences) console.error(`  ${problem}: ${path}`);
  if (differences.length > 0) {
    console.error("The committed facts do not follow from these inputs; run without --check.");
    process.exitCode = 1;
  } else console.log("The committed facts follow from these inputs.");
});
