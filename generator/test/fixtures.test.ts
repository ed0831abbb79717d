import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { type Printed, writeToDisk } from "../src/print/index.ts";
import { SpecError } from "../src/support/error.ts";
import { FIXTURES, productIn, TRAITS } from "./fixture-product.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Rewrites `expected/`. Reading what it wrote is the review. */
const UPDATE = process.env.UPDATE_FIXTURES === "1";

/** What a fixture prints; where the spec is wrong, the complaint is the only file. */
async function printed(trait: string): Promise<Printed> {
  try {
    return (await generate(productIn(join(FIXTURES, trait)))).printed;
  } catch (error) {
    if (error instanceof SpecError) return new Map([["error.txt", `${error.message}\n`]]);
    throw error;
  }
}

function readExpected(trait: string): Record<string, string> {
  const folder = join(FIXTURES, trait, "expected");
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

describe("every trait prints its expected directory", () => {
  test.each(TRAITS)("%s", async (trait) => {
    const files = await printed(trait);
    if (UPDATE) writeToDisk(join(FIXTURES, trait, "expected"), files, ["."]);
    expect(Object.fromEntries(files)).toEqual(readExpected(trait));
  });
});

test("every expected directory compiles", () => {
  const compiled = TRAITS.filter((trait) => !("error.txt" in readExpected(trait)));
  expect(compiled.length).toBeGreaterThan(20);
  const folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  try {
    const sources = compiled.map((trait) => join(FIXTURES, trait, "expected/src"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(ROOT, "tsconfig.base.json"),
        compilerOptions: {
          noEmit: true,
          // The hand-written half of a package, one for all of them.
          rootDirs: [...sources, join(FIXTURES, "..", "fixture-package")],
          paths: {
            "@x/zoho-auth": [join(ROOT, "packages/zoho-auth/src/index.ts")],
            "@x/zoho-auth/client": [join(ROOT, "packages/zoho-auth/src/client/index.ts")],
          },
        },
        include: [...sources, join(FIXTURES, "..", "fixture-package")],
      }),
    );
    const problems = run("tsc", ["-p", folder]);
    expect(problems).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What a tool of the workspace says; nothing when it is content. */
function run(tool: string, args: readonly string[]): string {
  try {
    return execFileSync(join(ROOT, "node_modules/.bin", tool), args, { cwd: dirname(FIXTURES), encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
