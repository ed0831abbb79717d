import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/support/run.ts";
import { PNPM } from "../consumers/support/tarballs.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly "timeout-minutes": number }>>;
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const workflows = globSync(".github/workflows/*.yml", { cwd: ROOT });

it("there is one for changes, one for releases, one for upstream news", () => {
  expect(workflows.map((path) => path.split(/[\\/]/).at(-1)).sort()).toEqual([
    "ci.yml",
    "release.yml",
    "spec-check.yml",
  ]);
});

it("all call the same pnpm, as CI does", () => {
  const pins = [".ci/run", "README.md", ...workflows].flatMap((path) =>
    [...readFileSync(join(ROOT, path), "utf8").matchAll(/pnpm@[\d.]+/g)].map(([pin]) => pin),
  );
  expect(new Set(pins)).toEqual(new Set([PNPM]));
});

it.each(workflows)("%s pins its actions and runs local scripts only", (path) => {
  const { jobs, permissions } = parse(readFileSync(join(ROOT, path), "utf8")) as Workflow;
  expect(permissions).toBeDefined();
  for (const { steps, "timeout-minutes": limit } of Object.values(jobs)) {
    expect(limit).toBeGreaterThan(0);
    for (const { uses, run } of steps) {
      if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      if (!run) continue;
      const [, script] = /^npx -y pnpm@\S+ (\S+)/.exec(run) ?? [];
      const [, file] = /^(?:node )?(\.?[\w./-]+\/[\w.-]+)/.exec(run) ?? [];
      if (script) {
        expect(run).toContain(PNPM);
        expect(Object.keys(scripts)).toContain(script);
      } else if (file) expect(existsSync(join(ROOT, file)), run).toBe(true);
      else expect(run).toBe("git push --tags");
    }
  }
});
