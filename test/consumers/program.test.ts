import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { EXPECTED } from "./program/program.ts";
import { type MockCrm, startMockCrm } from "./support/mock-crm.ts";
import { finish } from "./support/run-program.ts";

let crm: MockCrm;
beforeAll(async () => {
  crm = await startMockCrm();
});
afterAll(() => crm?.close());

it.each(["esm/main.js", "cjs/main.cjs"])("an application of a pnpm workspace runs %s", async (file) => {
  const { code, stdout, stderr } = await finish(process.execPath, [file], {
    cwd: inject("consumer"),
    env: { ZOHO_MOCK: crm.url },
  });
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(EXPECTED);
  expect(code).toBe(0);
});
