import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { publishedPackages } from "../../scripts/support/published-packages.ts";
import { EXPECTED } from "./program/program.ts";
import { finish } from "./support/run-program.ts";
import { startZoho, type Zoho } from "./support/zoho.ts";

let zoho: Zoho;
beforeAll(async () => {
  zoho = await startZoho(inject("consumer"));
});
beforeEach(() => zoho.reset());
afterAll(() => zoho?.close());

it.each(["esm/main.js", "cjs/main.cjs"])("an application of a pnpm workspace runs %s", async (file) => {
  const { code, stdout, stderr } = await finish(process.execPath, [file], {
    cwd: inject("consumer"),
    env: { PLACES: JSON.stringify(zoho.places) },
  });
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(EXPECTED);
  expect(code).toBe(0);
});

const commands = publishedPackages().flatMap(({ folder }) => {
  const { bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin?: Record<string, string>;
  };
  return Object.keys(bin);
});

it.each(commands)("npx %s --help says how it is used", async (command) => {
  const { code, stdout, stderr } = await finish("npx", ["--no-install", command, "--help"], {
    cwd: inject("consumer"),
  });
  expect(stdout, stderr).toContain(command);
  expect(stdout).toMatch(/--[a-z]+/);
  expect(code).toBe(0);
});
