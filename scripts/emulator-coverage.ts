import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Emulator } from "../packages/zoho-emulator/src/emulator.ts";
import { PRODUCTS } from "../packages/zoho-emulator/src/model/models.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

const README = join(ROOT, "packages", "zoho-emulator", "README.md");
const MARKED = /(<!-- coverage -->\n)[\s\S]*?(\n<!-- \/coverage -->)/;
const TITLES = { crm: "CRM", books: "Books", inventory: "Inventory" };

/** Which operations the emulator remembers something for, by resource, as the tables of its README. */
function coverage(): string {
  const emulator = new Emulator();
  return PRODUCTS.map((product) => {
    const api = emulator.api(product);
    const rows = emulator.model(product).resources.map(({ name, operations }) => {
      const verbs = (stateful: boolean): string =>
        operations
          .filter((operation) => (api.handlerOf(operation) !== undefined) === stateful)
          .map(({ verb }) => verb)
          .join(", ");
      return `| ${name} | ${verbs(true)} | ${verbs(false)} |`;
    });
    const all = emulator.model(product).resources.flatMap(({ operations }) => operations);
    const stateful = all.filter((operation) => api.handlerOf(operation) !== undefined).length;
    return [
      `### ${TITLES[product]}: ${stateful} of ${all.length} operations are stateful`,
      "",
      "| resource | stateful | made up |",
      "| --- | --- | --- |",
      ...rows,
    ].join("\n");
  }).join("\n\n");
}

/** Writes the tables; with `--check` only says whether they are current. */
await runScript(async () => {
  const text = readFileSync(README, "utf8");
  const current = text.replace(MARKED, (_, start, end) => `${start}\n${coverage()}\n${end}`);
  if (!process.argv.includes("--check")) return writeFileSync(README, current);
  if (current === text) return console.log("The coverage tables of the emulator's README are current.");
  console.error("The coverage tables of the emulator's README are stale. Run pnpm emulator:coverage.");
  process.exitCode = 1;
});
