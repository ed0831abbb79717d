import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { complaints, objections, pendingBumps, programsAt } from "../../scripts/support/referee.ts";

const CLIENTS = ["@x/zoho-crm"];

it("the examples, right calls and READMEs of a commit compile against the packages of that commit", () => {
  const programs = programsAt("HEAD");
  expect([...programs.keys()]).toEqual(
    expect.arrayContaining(["examples/first-program.ts", "packages/zoho-crm/README.md-1.ts"]),
  );
  expect(complaints(programs)).toEqual([]);
});

it("a program of an older release that no longer compiles is told, and asks for a major version", () => {
  const found = complaints(
    new Map([
      [
        "old.ts",
        'import type { ZohoCrm } from "@x/zoho-crm";\ndeclare const crm: ZohoCrm;\ncrm.records.thatWentAway();\n',
      ],
    ]),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/old\.ts\(3,13\).*thatWentAway/);
  expect(objections(found, new Set(), CLIENTS)).toEqual([
    "What compiled against the last release does not compile any more, and no package gets a major version:",
    ...found,
  ]);
  expect(objections(found, new Set(["@x/zoho-crm"]), CLIENTS)).toEqual([]);
});

it("a major version of auth is one of every client", () => {
  expect(objections([], new Set(["@x/zoho-auth"]), CLIENTS)).toEqual([
    "@x/zoho-auth gets a major version, so @x/zoho-crm needs one: its users must change both.",
  ]);
  expect(objections([], new Set(["@x/zoho-auth", "@x/zoho-crm"]), CLIENTS)).toEqual([]);
});

it("reads the largest bump of each package from the changesets", () => {
  const folder = mkdtempSync(join(tmpdir(), "changesets-"));
  try {
    writeFileSync(join(folder, "a.md"), '---\n"@x/zoho-crm": minor\n"@x/zoho-auth": patch\n---\n\nText: major\n');
    writeFileSync(join(folder, "b.md"), '---\n"@x/zoho-crm": major\n---\n\nMore.\n');
    expect([...pendingBumps(folder)]).toEqual([
      ["@x/zoho-crm", "major"],
      ["@x/zoho-auth", "patch"],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
