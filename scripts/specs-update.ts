import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bumpOf } from "@x/zoho-generator/diff/index.ts";
import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { readSource } from "@x/zoho-generator/import/source.ts";
import { writeToDisk } from "@x/zoho-generator/print/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { changeset } from "@x/zoho-generator/update/changeset.ts";
import { updateSpecs } from "@x/zoho-generator/update/index.ts";
import { latestUpstream } from "./support/latest-upstream.ts";
import { publishedSpecs } from "./support/published-specs.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/** New upstream documents -> facts, names, generated code, and a changeset that says what it means to users. */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: "string" },
      base: { type: "string", default: "HEAD" },
      repository: { type: "string" },
      folder: { type: "string" },
      commit: { type: "string" },
      date: { type: "string" },
    },
  });
  const product = productById(positionals[0] ?? "");
  const { base, ...given } = values;
  if (!given.from) {
    throw new Error("Say where the new documents are: --from <folder>, github:owner/name@<commit>, or latest.");
  }
  const latest = given.from === "latest" ? await latestUpstream(readSource(product)!) : undefined;
  if (given.from === "latest" && !latest) {
    console.log("  upstream has nothing newer");
    return;
  }
  const { from, ...origin } = { ...given, from: given.from, ...latest };

  const { ledger, changes } = await updateSpecs(product, from, publishedSpecs(product, base), origin);
  for (const [old, now] of ledger.moved) console.log(`  moved: ${old} -> ${now}, its name stays`);
  for (const [name, other] of ledger.kept)
    console.log(`  kept: the type ${name}, which upstream describes elsewhere (${other})`);
  for (const [key, name] of ledger.withdrawn) console.log(`  withdrawn: ${name} (${key})`);
  for (const [alias, name] of ledger.aliased) console.log(`  deprecated: ${alias}, call ${name}`);

  const { printed } = await generate(product);
  const differences = writeToDisk(product.package, printed, [GENERATED]);
  console.log(`  ${differences.length} of ${printed.size} generated files changed`);
  if (changes.length === 0 && differences.length === 0) {
    console.log("  nothing that a user would notice: no changeset");
    return;
  }
  const { name } = JSON.parse(readFileSync(join(product.package, "package.json"), "utf8")) as { name: string };
  const { commit, date } = readSource(product)!;
  const file = join(".changeset", `${product.id}-${product.version}-${commit.slice(0, 12)}.md`);
  writeFileSync(join(ROOT, file), changeset(name, `${product.title} as of ${date}.`, changes));
  console.log(`  ${changes.length} changes, ${bumpOf(changes) ?? "patch"}: ${file}`);
});
