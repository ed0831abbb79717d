import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/emulator-coverage.ts", import.meta.url));

it("the emulator's README says which operations are stateful", () => {
  const { stdout, stderr } = spawnSync("node", [SCRIPT, "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toContain("are current");
});
