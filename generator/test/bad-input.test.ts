import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { importSpecs } from "../src/import/index.ts";
import { load } from "../src/load/index.ts";
import { productById } from "../src/products.ts";
import { SpecError } from "../src/support/error.ts";
import { productIn, texts } from "./fixture-product.ts";
import { documentOf, importDocuments } from "./upstream-folder.ts";

const NAMES = "operations:\n  GET /crm/v8/users/{user_id}: users.get\n";
const HEAD = "openapi: 3.0.3\ninfo: { title: users, version: v8 }\n";
const USERS = `${HEAD}paths:
  /crm/v8/users/{user_id}:
    get:
      parameters:
        - { name: user_id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: Success
          content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
components:
  schemas:
    User: { type: object, properties: { id: { type: string } } }
`;
const PRODUCT = productIn("specs");

/** The complaint about made-up facts; the two lines that a person reads. */
async function complaint(files: Readonly<Record<string, string>>, names = NAMES): Promise<string> {
  return generate(PRODUCT, texts({ "openapi/users.yaml": USERS, ...files }, names)).then(
    () => "accepted",
    (error: unknown) => {
      expect(error).toBeInstanceOf(SpecError);
      return (error as SpecError).message;
    },
  );
}

const overlay = (action: string): string => `overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n${action}`;
const WHY = "    x-reason: upstream is wrong\n    x-evidence: a page\n";
const PATH = "$.paths['/crm/v8/users/{user_id}']";

test("the facts that the cases below spoil are good", async () => {
  expect(await complaint({})).toBe("accepted");
});

describe("a complaint names the file, the place and what to do", () => {
  const cases: Record<string, [files: Record<string, string>, names: string | undefined, message: string]> = {
    "a spec that is no YAML any more": [
      { "openapi/users.yaml": USERS.replace("responses:", "responses: [") },
      undefined,
      expect.stringMatching(
        /^openapi\/users\.yaml: does not parse: .* at line \d+, column \d+:\n {2}Fix: Restore the file from version control, or run pnpm specs:import\.$/,
      ) as string,
    ],
    "a spec cut off before its paths": [
      { "openapi/users.yaml": `${HEAD}paths:\n` },
      undefined,
      "openapi/users.yaml: has no `paths`: it is cut off, or is not an OpenAPI document\n  Fix: Restore the file from version control, or run pnpm specs:import.",
    ],
    "a YAML that is no OpenAPI document": [
      { "openapi/users.yaml": "- a\n- list\n" },
      undefined,
      "openapi/users.yaml: has no `paths`: it is cut off, or is not an OpenAPI document\n  Fix: Restore the file from version control, or run pnpm specs:import.",
    ],
    "a spec cut off inside an operation": [
      { "openapi/users.yaml": USERS.slice(0, USERS.indexOf("      responses:")) },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}: declares no success\n  Fix: Give it a 2xx response; if the operation ends in the middle, restore the file from version control.",
    ],
    "a spec cut off at the start of an operation": [
      { "openapi/users.yaml": USERS.slice(0, USERS.indexOf("      parameters:")) },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}: is empty\n  Fix: Complete it; if the file ends here, restore it from version control.",
    ],
    "a spec cut off in the middle of a line": [
      { "openapi/users.yaml": USERS.slice(0, USERS.indexOf(", in: path")) },
      undefined,
      "openapi/users.yaml: ends in the middle of a line: it is cut off\n  Fix: Restore it from version control; if nothing is missing, end it with a newline.",
    ],
    "a spec cut off behind a path": [
      { "openapi/users.yaml": USERS.slice(0, USERS.indexOf("    get:")) },
      undefined,
      "openapi/users.yaml at /crm/v8/users/{user_id}: has no operation\n  Fix: Restore the file from version control.",
    ],
    "a spec cut off before its schemas": [
      { "openapi/users.yaml": USERS.slice(0, USERS.indexOf("components:")) },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}/responses/200/content/application/json/schema: refers to #/components/schemas/User, which does not exist\n  Fix: Add the schema under components.schemas, or correct the reference.",
    ],
    "a spec that lost a whole operation": [
      { "openapi/users.yaml": `${HEAD}paths: {}\n` },
      undefined,
      "names.yaml at operations / GET /crm/v8/users/{user_id}: names users.get, an operation that no file of openapi/ has\n  Fix: Restore the file it stood in; if upstream withdrew the operation, move this line under `withdrawn:`.",
    ],
    "a key that stands twice": [
      { "openapi/users.yaml": USERS.replace("      responses:", "      parameters: []\n      responses:") },
      undefined,
      "openapi/users.yaml: does not parse: Map keys must be unique at line 8, column 7:\n  Fix: Restore the file from version control, or run pnpm specs:import.",
    ],
    "a path parameter that the template lacks": [
      { "openapi/users.yaml": USERS.replace("name: user_id", "name: id") },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}: path parameters and template disagree about user_id, id\n  Fix: Declare each {parameter} of the path once, and no other.",
    ],
    "a parameter that stands twice": [
      {
        "openapi/users.yaml": USERS.replace(
          "      responses:",
          "        - { name: page, in: query }\n        - { name: page, in: query }\n      responses:",
        ),
      },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}: declares the query page parameter twice\n  Fix: Remove one.",
    ],
    "a parameter beside the operations": [
      { "openapi/users.yaml": USERS.replace("    get:", "    parameters: []\n    get:") },
      undefined,
      "openapi/users.yaml at /crm/v8/users/{user_id}: has parameters beside its operations\n  Fix: Write under each operation what is common to all; the methods are get, post, put, patch, delete.",
    ],
    "a schema that two files define": [
      {
        "openapi/people.yaml": `${HEAD}paths: {}\ncomponents: { schemas: { User: { type: object, properties: {} } } }\n`,
      },
      undefined,
      "openapi/users.yaml at schemas / User: is also defined in openapi/people.yaml\n  Fix: Keep one of the two.",
    ],
    "a schema that is no object": [
      {
        "openapi/users.yaml": USERS.replace(
          "{ type: object, properties: { id: { type: string } } }",
          "{ type: string, enum: [a] }",
        ),
      },
      undefined,
      "openapi/users.yaml at components/schemas/User: is not an object with properties\n  Fix: Only objects have names; write any other type where it is used.",
    ],
    "a schema under a reserved name": [
      { "openapi/users.yaml": USERS.replaceAll("User:", "Promise:").replace("schemas/User", "schemas/Promise") },
      undefined,
      "openapi/users.yaml at components/schemas/Promise: Promise cannot name an interface\n  Fix: Rename it under `schemas:` in names.yaml and run pnpm specs:import.",
    ],
    "a 64-bit number": [
      { "openapi/users.yaml": USERS.replace("id: { type: string }", "id: { type: integer, format: int64 }") },
      undefined,
      "openapi/users.yaml at components/schemas/User/properties/id: is a 64-bit number\n  Fix: Write type: string; an id has more digits than a JavaScript number holds.",
    ],
    "an allOf of several": [
      { "openapi/users.yaml": USERS.replace("id: { type: string }", "id: { allOf: [{}, {}] }") },
      undefined,
      "openapi/users.yaml at components/schemas/User/properties/id: joins several schemas by allOf\n  Fix: Write the properties of all of them into one object.",
    ],
    "an operation without a name": [
      {},
      "operations: {}\n",
      "names.yaml at operations: GET /crm/v8/users/{user_id} has no name\n  Fix: Add it, or run pnpm specs:import, which proposes one.",
    ],
    "no ledger at all": [
      {},
      "",
      "names.yaml at operations: GET /crm/v8/users/{user_id} has no name\n  Fix: Add it, or run pnpm specs:import, which proposes one.",
    ],
    "two operations that claim one name": [
      {},
      `${NAMES}  GET /crm/v8/people: users.get\n`,
      "names.yaml at operations / GET /crm/v8/people: the name users.get is claimed by two operations; the other is GET /crm/v8/users/{user_id}\n  Fix: Give one of them another name.",
    ],
    "a withdrawn name that is given again": [
      {},
      `${NAMES}withdrawn:\n  GET /crm/v8/people: users.get\n`,
      "names.yaml at withdrawn / GET /crm/v8/people: the name users.get is claimed by two operations; the other is GET /crm/v8/users/{user_id}\n  Fix: Give one of them another name.",
    ],
    "a name that is not resource.verb": [
      {},
      NAMES.replace("users.get", "getUsers"),
      "names.yaml at operations / GET /crm/v8/users/{user_id}: getUsers is not resource.verb\n  Fix: Write it like users.list.",
    ],
    "a name that makes the client a promise": [
      {},
      NAMES.replace("users.get", "users.then"),
      "names.yaml at operations / GET /crm/v8/users/{user_id}: then cannot name a resource or a verb\n  Fix: JavaScript or the client gives it a meaning already; use another word.",
    ],
    "an alias of nothing": [
      {},
      `${NAMES}aliases:\n  users.fetch: users.gone\n`,
      "names.yaml at aliases / users.fetch: users.gone names no operation\n  Fix: Point the alias at a name that stands under `operations:`.",
    ],
    "a section that the ledger does not have": [
      {},
      NAMES.replace("operations", "operation"),
      "names.yaml: holds operation\n  Fix: Its sections are operations, parameters, schemas, aliases, withdrawn.",
    ],
    "a template of another path": [
      {},
      `${NAMES}parameters:\n  /crm/v8/users/{}: /crm/v8/people/{user_id}\n`,
      "names.yaml at parameters / /crm/v8/users/{}: /crm/v8/people/{user_id} is another path\n  Fix: The template may differ from its key only inside the {braces}.",
    ],
    "two operations that would export one function": [
      {
        "openapi/more.yaml": `${HEAD}paths:\n  /a: { get: { responses: { "204": { description: "" } } } }\n  /b: { get: { responses: { "204": { description: "" } } } }\n`,
      },
      `${NAMES}  GET /a: user.groupsList\n  GET /b: userGroups.list\n`,
      "names.yaml at operation userGroups.list: exports userGroupsList, as operation user.groupsList does\n  Fix: Give one of the two another name.",
    ],
    "path parameters that become one argument": [
      {
        "openapi/more.yaml": `${HEAD}paths:\n  "/a/{user_id}/{userId}":\n    get:\n      parameters:\n        - { name: user_id, in: path, required: true }\n        - { name: userId, in: path, required: true }\n      responses: { "204": { description: "" } }\n`,
      },
      `${NAMES}  GET /a/{user_id}/{userId}: a.get\n`,
      'names.yaml at GET /a/{user_id}/{userId}: the path parameter {userId} gives the argument name "userId", which another one has\n  Fix: Rename it in the template under `parameters:` and run pnpm specs:import.',
    ],
    "an extension nobody reads": [
      { "openapi/users.yaml": USERS.replace("      responses:", "      x-zoho-rol: list\n      responses:") },
      undefined,
      "openapi/users.yaml at GET /crm/v8/users/{user_id}: has x-zoho-rol, which nothing reads\n  Fix: Use one of: operationId, summary, description, externalDocs, parameters, requestBody, responses, security, servers, x-zoho-role, x-zoho-retry, x-zoho-paging, x-zoho-rows, x-zoho-result, x-zoho-body, x-zoho-host, x-zoho-scopes, x-zoho-error-codes, x-zoho-cost, x-zoho-heavy, x-zoho-result-keys, x-zoho-file, x-zoho-organization, x-zoho-upstream.",
    ],
    "an overlay whose comma made a member of half a sentence": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get\n    update: { summary: Reads up to 200,000 rows }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay at GET /crm/v8/users/{user_id}/000 rows: is empty\n  Fix: Complete it; if the file ends here, restore it from version control.",
    ],
    "an extension with a value that means nothing": [
      { "openapi/users.yaml": USERS.replace("      responses:", "      x-zoho-retry: always\n      responses:") },
      undefined,
      'openapi/users.yaml at GET /crm/v8/users/{user_id}: has x-zoho-retry: "always"\n  Fix: Use one of: safe, idempotent, unsafe.',
    ],
    "a cost that goes by two things": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get\n    update: { x-zoho-cost: { credits: 1, perRows: 10 }, x-zoho-heavy: { query: [cvid] } }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay at GET /crm/v8/users/{user_id}: its cost goes by rows and query at the same time\n  Fix: Let x-zoho-cost and x-zoho-heavy go by one of them.",
    ],
    "an overlay whose target is gone": [
      {
        "overlay/o.yaml": overlay(
          `  - target: $.paths['/gone'].get\n    update: { x-zoho-role: list }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay/o.yaml at action 1 ($.paths['/gone'].get): matches 0 places, not 1; it was written because: upstream is wrong\n  Fix: Its target is gone: upstream changed. Remove the action if upstream mended the defect, or aim it anew. Upstream has, at $.paths: /crm/v8/users/{user_id}",
    ],
    "an overlay that matches more than it was written for": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get\n    update: { x-zoho-role: get }\n${WHY}    x-matches: 2\n`,
        ),
      },
      undefined,
      `overlay/o.yaml at action 1 (${PATH}.get): matches 1 places, not 2; it was written because: upstream is wrong\n  Fix: Look at what it matches now and correct \`target\` or \`x-matches\`: $["paths"]["/crm/v8/users/{user_id}"]["get"]`,
    ],
    "an overlay whose target is no JSONPath": [
      { "overlay/o.yaml": overlay(`  - target: "$.paths[["\n    update: {}\n${WHY}    x-matches: 1\n`) },
      undefined,
      expect.stringMatching(
        /^overlay\/o\.yaml at action 1 \(\$\.paths\[\[\): the target cannot be read: .*\n {2}Fix: Write it as RFC 9535 JSONPath\.$/s,
      ) as string,
    ],
    "an overlay that does not say why": [
      { "overlay/o.yaml": overlay(`  - target: $\n    update: {}\n    x-matches: "1"\n`) },
      undefined,
      "overlay/o.yaml at action 1: lacks x-reason (a string), x-evidence (a string), x-matches (a number)\n  Fix: Every correction states its reason, its evidence and how many places it matches.",
    ],
    "an overlay that says nothing": [
      { "overlay/o.yaml": overlay(`  - target: $\n${WHY}    x-matches: 1\n`) },
      undefined,
      "overlay/o.yaml at action 1: says neither or both of `update` and `remove: true`\n  Fix: Write one of the two.",
    ],
    "an overlay with an empty action": [
      { "overlay/o.yaml": overlay("  -\n") },
      undefined,
      expect.stringMatching(/^overlay\/o\.yaml at action 1: lacks target/) as string,
    ],
    "an overlay that is something else": [
      { "overlay/o.yaml": "openapi: 3.0.3\n" },
      undefined,
      "overlay/o.yaml: is not an OpenAPI Overlay document\n  Fix: Start it with `overlay: 1.0.0` and give it `actions`.",
    ],
    "an overlay that refers to nothing": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get.responses['200'].content['application/json']\n    update: { schema: { $ref: "#/components/schemas/Gone" } }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay at GET /crm/v8/users/{user_id}/responses/200/content/application/json/schema: refers to #/components/schemas/Gone, which does not exist\n  Fix: Add the schema under components.schemas, or correct the reference.",
    ],
    "an overlay that copies an answer which is not there": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get.responses\n    update: { "207": { x-zoho-same-as: "201" } }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay at GET /crm/v8/users/{user_id} / 207: x-zoho-same-as names 201, which has no content\n  Fix: Name a status that the operation declares.",
    ],
    "a result that the answer does not have": [
      {
        "overlay/o.yaml": overlay(
          `  - target: ${PATH}.get\n    update: { x-zoho-result: users }\n${WHY}    x-matches: 1\n`,
        ),
      },
      undefined,
      "overlay at GET /crm/v8/users/{user_id}: x-zoho-result names users, which is not in the answer\n  Fix: Use one of: id.",
    ],
    "a request form whose name is taken": [
      {
        "openapi/users.yaml": `${USERS.replace("    get:", '    put:\n      parameters:\n        - { name: user_id, in: path, required: true }\n      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }\n      responses: { "204": { description: "" } }\n    get:').replace("properties: { id", "required: [id], properties: { id")}    UserInput: { type: object, properties: {} }\n`,
      },
      `${NAMES}  PUT /crm/v8/users/{user_id}: users.update\n`,
      "names.yaml at schemas / UserInput: UserInput is taken: it is what User is called in requests\n  Fix: Give one of the two another name under `schemas:` and run pnpm specs:import.",
    ],
  };
  test.each(Object.entries(cases))("%s", async (_, [files, names, message]) => {
    expect(await complaint(files, names)).toEqual(message);
  });

  test("a product that does not exist", () => {
    expect(() => productById("payroll")).toThrow(
      /^command line: there is no product payroll\n {2}Fix: Use one of: crm/,
    );
  });

  test("a folder without specs", () => {
    expect(() => load(productIn("/nowhere/at/all"))).toThrow(
      /openapi: holds no spec\n {2}Fix: Run pnpm specs:import first\.$/,
    );
  });

  test("an upstream folder that is none, an upstream document that is cut off, one that is something else", async () => {
    const product = productIn("specs");
    await expect(importSpecs(product, "/nowhere/at/all")).rejects.toThrow(
      "/nowhere/at/all: is not a folder\n  Fix: Give --from an existing folder",
    );
    const folder = mkdtempSync(join(tmpdir(), "bad-"));
    try {
      await expect(importSpecs(product, folder)).rejects.toThrow(`${folder}: no .json, .yml or .yaml document found`);
      writeFileSync(join(folder, "users.json"), '{"paths": {');
      await expect(importSpecs(product, folder)).rejects.toThrow(
        /^users\.json: does not parse: .*\n {2}Fix: Fetch the file again/,
      );
      writeFileSync(join(folder, "users.json"), "[]");
      await expect(importSpecs(product, folder)).rejects.toThrow(/^users\.json: has no `paths`/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("an upstream operation without answers becomes one that load refuses, not a stack trace", async () => {
    const document = documentOf("/crm/v8/users", "get", { responses: undefined });
    const { text } = await importDocuments({ "users.json": document });
    expect(await complaint({ "openapi/users.yaml": text("openapi/users.yaml") }, text("names.yaml"))).toContain(
      "declares no success",
    );
  });
});

test("a real spec cut off behind any line is refused by name, or has all its operations", () => {
  const { specs } = productById("crm");
  const text = readFileSync(join(specs, "openapi/currencies.yaml"), "utf8");
  const borrowed = new Set([...text.matchAll(/common\.yaml#\/components\/schemas\/(\w+)/g)].map((match) => match[1]!));
  const stubs = [...borrowed].map((name) => `    ${name}: { type: object, properties: {} }\n`);
  const common = `${HEAD}paths: {}\ncomponents:\n  schemas:\n${stubs.join("")}`;
  const ledger = readFileSync(join(specs, "names.yaml"), "utf8").split("\n");
  const names = `operations:\n${ledger.filter((line) => line.includes(": currencies.")).join("\n")}\n`;
  const lines = text.split("\n");
  const lastOperation = lines.findLastIndex((line) => /^ {4}(get|post|put|delete|patch):$/.test(line));
  for (let length = 1; length < lines.length; length++) {
    const cut = `${lines.slice(0, length).join("\n")}\n`;
    try {
      load(PRODUCT, texts({ "openapi/currencies.yaml": cut, "openapi/common.yaml": common }, names));
      // What is left is whole: the cut fell behind the last operation, or behind a member of it that may be absent.
      expect(length).toBeGreaterThan(lastOperation);
    } catch (error) {
      expect(error).toBeInstanceOf(SpecError);
      expect((error as Error).message).toMatch(/^(openapi\/currencies\.yaml|names\.yaml).*\n {2}Fix: ./s);
    }
  }
});

describe("the commands fail with that message alone", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const run = promisify(execFile);
  const failure = async (
    script: string,
    ...args: string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> =>
    run(process.execPath, [join(root, "scripts", script), ...args], { cwd: root }).then(
      () => ({ code: 0, stdout: "", stderr: "" }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  test.each([["generate.ts"], ["specs-import.ts"]])("%s of an unknown product", async (script) => {
    const { code, stdout, stderr } = await failure(script, "payroll");
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: "command line: there is no product payroll\n  Fix: Use one of: crm, books, inventory.\n",
    });
  });

  test("an upstream folder that is none", async () => {
    const { code, stderr } = await failure("specs-import.ts", "crm", "--from", "nowhere");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "nowhere: is not a folder\n  Fix: Give --from an existing folder, or github:owner/name@commit.\n",
    });
  });

  test("an option that does not exist", async () => {
    const { code, stderr } = await failure("generate.ts", "--chek");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--chek'/);
    expect(stderr).not.toContain("    at ");
  });
});
