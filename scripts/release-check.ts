import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, type SpecTexts } from "@x/zoho-generator/load/index.ts";
import type { ApiModel } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { PRODUCTS, type Product } from "@x/zoho-generator/products.ts";
import { publishedPackages } from "./support/published-packages.ts";
import { publishedSpecs } from "./support/published-specs.ts";
import { brokenFacts, complaints, lastRelease, objections, pendingBumps, programsAt } from "./support/referee.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

/**
 * The last release's examples and type tests against the packages as built, and its facts against those of today: if they
 * break, the bump must be major.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { base: { type: "string" } } });
  const pending = pendingBumps(join(ROOT, ".changeset"));
  const packages = publishedPackages();
  const major = (version: string): string => version.split(".")[0]!;
  const majors = packages.filter(({ name, version }) => {
    const released = lastRelease(name)?.slice(name.length + 1);
    return pending.get(name) === "major" || (released !== undefined && major(version) !== major(released));
  });
  const refs = values.base ? [values.base] : packages.flatMap(({ name }) => lastRelease(name) ?? []);
  if (refs.length === 0) console.log("nothing was released yet: there are no older programs to compile");
  const programs = new Map(refs.flatMap((ref) => [...programsAt(ref)]));
  const found = programs.size > 0 ? complaints(programs) : [];
  if (refs.length > 0) console.log(`${programs.size} programs of ${refs.join(", ")}: ${found.length} complaints`);
  const clients = packages.filter(({ isClient }) => isClient).map(({ name }) => name);
  const problems = objections(programs, found, new Set(majors.map(({ name }) => name)), clients);
  for (const product of PRODUCTS) {
    const { name } = packages.find(({ folder }) => folder === product.package)!;
    const ref = values.base ?? lastRelease(name);
    if (ref && !majors.some((each) => each.name === name)) {
      problems.push(...brokenFacts(name, modelOf(product, publishedSpecs(product, ref)), modelOf(product)));
    }
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
});

/** The facts as they stand at a commit, or here. */
function modelOf(product: Product, texts?: SpecTexts): ApiModel {
  return buildModel(load(product, texts), product);
}
