import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
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
