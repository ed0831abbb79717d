import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "@x/zoho-generator/load/index.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { describe, expect, it } from "vitest";
import { brokenFacts, complaints, objections, pendingBumps, programsAt } from "../../scripts/support/referee.ts";

const CLIENTS = ["@x/zoho-crm"];

it("the examples, right calls and READMEs of a commit compile against the packages of that commit", () => {
  const programs = programsAt("HEAD");
  expect([...programs.keys()]).toEqual(
    expect.arrayContaining([
      "examples/first-program.ts",
      "examples/invoice.ts",
      "examples/shipment.ts",
      "test/types/calls/right-calls.ts",
      ...["auth", "crm", "books", "inventory"].map((name) => `packages/zoho-${name}/README.md-1.ts`),
    ]),
  );
  expect([...programs.keys()].filter((path) => path.includes("wrong"))).toEqual([]);
  expect(complaints(programs)).toEqual([]);
});

describe.each([
  ["@x/zoho-crm", "ZohoCrm", "records"],
  ["@x/zoho-books", "ZohoBooks", "invoices"],
  ["@x/zoho-inventory", "ZohoInventory", "items"],
])("a program of an older %s", (name, client, resource) => {
  const programs = new Map([
    [
      "old.ts",
      `import type { ${client} } from "${name}";\ndeclare const client: ${client};\nclient.${resource}.thatWentAway();\n`,
    ],
  ]);

  it("that no longer compiles is told, and asks for a major version of that package", () => {
    const found = complaints(programs);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/old\.ts\(3,\d+\).*thatWentAway/);
    const objection = `It compiled against the last release, and ${name} gets no major version: ${found[0]}`;
    expect(objections(programs, found, new Set(), CLIENTS)).toEqual([objection]);
    expect(objections(programs, found, new Set(["@x/zoho-other"]), CLIENTS)).toEqual([objection]);
    expect(objections(programs, found, new Set([name]), CLIENTS)).toEqual([]);
  });
});

it("a major version of auth is one of every client", () => {
  expect(objections(new Map(), [], new Set(["@x/zoho-auth"]), CLIENTS)).toEqual([
    "@x/zoho-auth gets a major version, so @x/zoho-crm needs one: its users must change both.",
  ]);
  expect(objections(new Map(), [], new Set(["@x/zoho-auth", "@x/zoho-crm"]), CLIENTS)).toEqual([]);
});

it("facts that break their users ask for a major version", () => {
  const product = productById("crm");
  const model = buildModel(load(product), product);
  const [first, ...resources] = model.resources;
  const [lost, ...operations] = first!.operations;
  const without = { ...model, resources: [{ ...first!, operations }, ...resources] };
  expect(brokenFacts("@x/zoho-crm", model, without)[0]).toContain(
    `@x/zoho-crm gets no major version, but: \`${lost!.name}\` is gone`,
  );
  expect(brokenFacts("@x/zoho-crm", without, model)).toEqual([]);
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
