import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareWithCommitted, importSpecs, readSource } from "@x/zoho-generator/import/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { writeSpecs } from "@x/zoho-generator/update/index.ts";
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
  const local = join("..", "shared", "upstream", `${product.id}-${product.version}`);
  const folder = from ?? (existsSync(local) ? local : undefined);
  if (!folder) {
    const source = readSource(product);
    console.log(
      `${product.id}: not checked, no upstream folder here. Give --from <folder> or --from ${source?.repository}@${source?.commit}.`,
    );
    if (!check) process.exitCode = 1;
    return;
  }
  const result = await importSpecs(product, folder, origin);
  const { documents, operations, upstreamOperations, schemas } = result.counts;
  console.log(
    `${product.title}: ${documents} documents, ${upstreamOperations} operations -> ${operations} distinct, ${schemas} named schemas`,
  );
  for (const reference of result.dangling) console.log(`  dangling reference, read as absent: ${reference}`);
  if (check) {
    const problems = compareWithCommitted(product, result);
    for (const problem of problems) console.error(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    console.log(
      problems.length === 0
        ? "The committed facts follow from these inputs."
        : "The committed facts do not follow from these inputs; run without --check.",
    );
    return;
  }
  writeSpecs(product, result.files);
});
