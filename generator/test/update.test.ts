import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSpecTexts, type SpecTexts } from "../src/load/index.ts";
import type { Product } from "../src/products.ts";
import { changeset } from "../src/update/changeset.ts";
import { updateSpecs } from "../src/update/index.ts";
import { productIn } from "./fixture-product.ts";
import { documentOf, json, object, ref } from "./upstream-folder.ts";

const ORIGIN = { repository: "github:example/specs", folder: ".", date: "2026-01-31" };
const EMPTY: SpecTexts = {
  openapi: new Map([["none.yaml", "openapi: 3.0.3\ninfo: { title: none, version: v1 }\npaths: {}\n"]]),
  overlay: new Map(),
  names: "",
};

let root: string;
let product: Product;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "update-"));
  product = productIn(join(root, "specs"));
  mkdirSync(join(product.specs, "openapi"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Takes an edition in; the one before is the last release. */
async function edition(commit: string, documents: Readonly<Record<string, object>>, published?: SpecTexts) {
  const upstream = join(root, commit);
  mkdirSync(upstream);
  for (const [name, document] of Object.entries(documents))
    writeFileSync(join(upstream, name), JSON.stringify(document));
  return updateSpecs(product, upstream, published ?? EMPTY, { ...ORIGIN, commit });
}

const answer = (properties: object): object => ({
  responses: { 200: { description: "", ...json(object({ users: { type: "array", items: ref("User") } })) } },
  components: { schemas: { User: object(properties) } },
});
const users = (path: string, properties: object, id = "Get Users"): object => {
  const { components, ...rest } = answer(properties) as { components: object };
  return documentOf(path, "get", { operationId: id, ...rest }, components);
};
const ledger = () =>
  parse(readFileSync(join(product.specs, "names.yaml"), "utf8")) as Record<string, Record<string, string>>;

const FIRST = {
  "users.json": users("/crm/v8/users", { id: { type: "string" } }),
  "tags.json": documentOf("/crm/v8/tags", "delete", {
    operationId: "Delete Tags",
    responses: { 204: { description: "" } },
  }),
};

describe("a new edition of the upstream documents", () => {
  it("changes nothing when it is the old one", async () => {
    await edition("0000001", FIRST);
    const published = readSpecTexts(product.specs);
    const { changes, ledger } = await edition("0000002", FIRST, published);
    expect(changes).toEqual([]);
    expect([ledger.moved.size, ledger.withdrawn.size, ledger.aliased.size]).toEqual([0, 0, 0]);
    expect(readSpecTexts(product.specs)).toEqual(published);
  });

  it("keeps the public name of an operation that is spelt otherwise now", async () => {
    await edition("0000001", { "u.json": users("/crm/v8/user_groups", {}, "One") });
    const published = readSpecTexts(product.specs);
    const name = ledger().operations!["GET /crm/v8/user_groups"];
    const { changes } = await edition("0000002", { "u.json": users("/crm/v8/usergroups", {}, "Other") }, published);
    expect(ledger().operations).toEqual({ "GET /crm/v8/usergroups": name });
    expect(ledger().withdrawn).toBeUndefined();
    expect(changes.map(({ kind }) => kind)).toEqual(["wire-changed"]);
  });

  it("keeps the public name of an operation that upstream calls what it called it, at another path", async () => {
    await edition("0000001", FIRST);
    const published = readSpecTexts(product.specs);
    const name = ledger().operations!["GET /crm/v8/users"];
    await edition(
      "0000002",
      { ...FIRST, "users.json": users("/crm/v8/people", { id: { type: "string" } }) },
      published,
    );
    expect(ledger().operations!["GET /crm/v8/people"]).toBe(name);
  });

  it("files the name of what is gone under withdrawn, and tells users", async () => {
    await edition("0000001", FIRST);
    const published = readSpecTexts(product.specs);
    const { changes } = await edition("0000002", { "users.json": FIRST["users.json"] }, published);
    expect(ledger().withdrawn).toEqual({ "DELETE /crm/v8/tags": "tags.deleteMany" });
    expect(changes.map(({ kind, subject, bump }) => [kind, subject, bump])).toEqual([
      ["operation-removed", "tags.deleteMany", "major"],
    ]);
  });

  it("keeps the public name of a type that upstream describes elsewhere, though another has its old place", async () => {
    await edition("0000001", FIRST);
    const published = readSpecTexts(product.specs);
    const elsewhere = json(object({ users: { type: "array", items: ref("Person") } }));
    const next = {
      ...FIRST,
      "people.json": documentOf(
        "/crm/v8/users",
        "get",
        { responses: { 200: { description: "", ...elsewhere } } },
        { schemas: { Person: object({ id: { type: "string" }, email: { type: "string" } }) } },
      ),
      "users.json": users("/crm/v8/robots", { model: { type: "string" } }, "Get Robots"),
    };
    const { changes, ledger: settled } = await edition("0000002", next, published);
    expect([...settled.kept.keys()]).toEqual(["User"]);
    expect(ledger().schemas!["people.json#/components/schemas/Person"]).toBe("User");
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      "Add the type `RobotUser`.",
      "Add `robots.list` (`GET /crm/v8/robots`).",
      "Add `User.email`.",
    ]);
  });

  it("leaves a deprecated alias where a person gave an operation a better name", async () => {
    await edition("0000001", FIRST);
    const published = readSpecTexts(product.specs);
    const file = join(product.specs, "names.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("tags.deleteMany", "tags.remove"));
    const { changes } = await edition("0000002", FIRST, published);
    expect(ledger().aliases).toEqual({ "tags.deleteMany": "tags.remove" });
    expect(changes.map(({ kind, bump, sentence }) => [kind, bump, sentence])).toEqual([
      ["operation-deprecated", "minor", "`tags.deleteMany` is deprecated: call `tags.remove`, which does the same."],
    ]);
  });

  it("fails on a stale overlay by its name, with what upstream says there now", async () => {
    await edition("0000001", FIRST);
    mkdirSync(join(product.specs, "overlay"));
    const action = {
      target: "$.components.schemas.User.properties.id",
      update: { nullable: true },
      "x-reason": "seen null",
      "x-evidence": "a capture",
      "x-matches": 1,
    };
    writeFileSync(
      join(product.specs, "overlay", "users.yaml"),
      JSON.stringify({ overlay: "1.0.0", actions: [action] }),
    );
    const published = readSpecTexts(product.specs);
    const next = { ...FIRST, "users.json": users("/crm/v8/users", { user_id: { type: "string" } }) };
    await expect(edition("0000002", next, published)).rejects.toThrow(
      /overlay\/users\.yaml at action 1 .*seen null[\s\S]*Upstream has, at \$\.components\.schemas\.User\.properties: user_id/,
    );
    rmSync(join(product.specs, "overlay"), { recursive: true });
    cpSync(join(root, "0000002"), join(root, "again"), { recursive: true });
    const { changes } = await updateSpecs(product, join(root, "again"), published, { ...ORIGIN, commit: "0000002" });
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      "`User.id` is gone: do not rely on it.",
      "Add `User.user_id`.",
    ]);
  });
});

it("a changeset names the package and the bump, and says what to do before what is new", async () => {
  await edition("0000001", FIRST);
  const published = readSpecTexts(product.specs);
  const next = {
    "users.json": users("/crm/v8/users", { id: { type: "string" }, email: { type: "string" } }),
  };
  const { changes } = await edition("0000002", next, published);
  expect(changeset("@x/zoho-crm", "Fixture as of 2026-01-31.", changes)).toBe(`---
"@x/zoho-crm": major
---

Fixture as of 2026-01-31.

**What breaks** is in tags. If you use none of these, there is nothing to do. Gone: \`tags.deleteMany\`. Otherwise update \
and run the TypeScript compiler: it stops where your code is concerned, and below is what to write there. New: 1 member.

#### What you have to do

##### Tags

- \`tags.deleteMany\` is gone: Zoho no longer documents \`DELETE /crm/v8/tags\`; send it through \`session.fetch\` if you still need it.

#### What is new

##### Users

- Add \`User.email\`.
`);
});
