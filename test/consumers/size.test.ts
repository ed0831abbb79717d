import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { ROOT } from "../../scripts/support/run.ts";
import budgets from "./budgets.json" with { type: "json" };
import { chart, measureSizes, type Sizes } from "./support/sizes.ts";

const sizes = await measureSizes(inject("consumer"));

describe("minified and gzipped", () => {
  it("every entry has a budget", () => {
    expect(Object.keys(budgets).sort()).toEqual(Object.keys(sizes).sort());
  });

  it.each(Object.entries(budgets as Sizes))("%s stays within %i bytes", (name, budget) => {
    expect(sizes[name]).toBeLessThanOrEqual(budget);
  });

  it("the README shows the budgets", () => {
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(chart(budgets));
  });
});
