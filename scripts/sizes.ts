import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installConsumer } from "../test/consumers/support/consumer.ts";
import { chart, measureSizes } from "../test/consumers/support/sizes.ts";
import { packAll } from "../test/consumers/support/tarballs.ts";
import { ROOT } from "./support/run.ts";
import { runScript } from "./support/run-script.ts";

const HEADROOM = 1.03;
const BUDGETS = join(ROOT, "test/consumers/budgets.json");
const README = join(ROOT, "README.md");
const CHART = /(<!-- sizes -->\n```text\n)[\s\S]*?(\n```)/;

/** Prints what each entry weighs; `--update` makes that, with a few percent more, the budget and the README's chart. */
await runScript(async () => {
  const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
  const consumer = await installConsumer(packAll(join(ROOT, ".cache", "tarballs")));
  try {
    const sizes = await measureSizes(consumer.folder);
    console.log(chart(sizes));
    if (!values.update) return;
    const budgets = Object.fromEntries(
      Object.entries(sizes).map(([name, bytes]) => [name, Math.ceil((bytes * HEADROOM) / 10) * 10]),
    );
    writeFileSync(BUDGETS, `${JSON.stringify(budgets, null, 2)}\n`);
    writeFileSync(
      README,
      readFileSync(README, "utf8").replace(CHART, (_, head, tail) => head + chart(budgets) + tail),
    );
  } finally {
    consumer.remove();
  }
});
