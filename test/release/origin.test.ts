import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { originOf, provenance, withOrigin } from "../../scripts/support/origin.ts";

const CI = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "example/zoho-clients",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/",
};

it("the repository is the one whose workflow runs", () => {
  expect(originOf(CI)).toBe("https://github.com/example/zoho-clients");
  expect(originOf({})).toBeUndefined();
});

it("provenance is asked for where it can be attested, and refused elsewhere with what to do", () => {
  expect(provenance(CI)).toEqual({ pnpm_config_provenance: "true" });
  for (const env of [{}, { ...CI, ACTIONS_ID_TOKEN_REQUEST_URL: undefined }, { ...CI, GITHUB_REPOSITORY: undefined }]) {
    expect(() => provenance(env)).toThrow(
      /^Provenance can be attested in GitHub Actions only.*let the release workflow publish, or say --without-provenance\.$/,
    );
  }
});

it("manifests are as they were after a publish, even after one that failed", async () => {
  const root = mkdtempSync(join(tmpdir(), "origin-"));
  const folder = join(root, "zoho-crm");
  const file = join(folder, "package.json");
  const text = '{ "name": "@x/zoho-crm" }';
  try {
    mkdirSync(folder);
    writeFileSync(file, text);
    const seen: string[] = [];
    const failing = withOrigin([folder], originOf(CI), async () => {
      seen.push(readFileSync(file, "utf8"));
      throw new Error("no network");
    });
    await expect(failing).rejects.toThrow("no network");
    expect(seen[0]).toContain('"directory": "packages/zoho-crm"');
    expect(readFileSync(file, "utf8")).toBe(text);
    await withOrigin([folder], undefined, async () => seen.push(readFileSync(file, "utf8")));
    expect(seen[1]).toBe(text);
  } finally {
    rmSync(root, { recursive: true });
  }
});
