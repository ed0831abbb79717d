import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseLedger } from "../src/names/ledger.ts";
import type { OpenApiDocument, ParameterObject, ResponseObject, SchemaObject } from "../src/support/openapi.ts";
import { documentOf, importDocuments, json, list, object, ref } from "./upstream-folder.ts";

const string = { type: "string" };

const schemaOf = (document: OpenApiDocument, name: string): SchemaObject =>
  document.components!.schemas![name] as SchemaObject;
const operationOf = (document: OpenApiDocument, path: string, method: "get" | "post" | "put" | "delete") =>
  document.paths[path]![method]!;
const answerOf = (document: OpenApiDocument, path: string, method: "get" | "post" | "put", status = "200") =>
  Object.values((operationOf(document, path, method).responses[status] as ResponseObject).content!)[0]!.schema!;

describe("references", () => {
  test("one to a file of the same name elsewhere becomes local, whoever owned the repository", async () => {
    const { spec } = await importDocuments({
      "tags.json": documentOf("/crm/v8/settings/tags", "get", {
        responses: {
          200: json(
            object({ tags: list({ $ref: "https://example.com/old-owner/v8/users.json#/components/schemas/User" }) }),
          ),
        },
      }),
      "users.json": documentOf(
        "/crm/v8/users",
        "get",
        { responses: { 200: json(object({ users: list(ref("User")) })) } },
        { schemas: { User: object({ id: string, email: string, zip: string, city: string, street: string }) } },
      ),
    });
    expect(answerOf(spec("tags"), "/crm/v8/settings/tags", "get")).toEqual(
      object({ tags: list({ $ref: "common.yaml#/components/schemas/User" }) }),
    );
    expect(Object.keys(schemaOf(spec("common"), "User").properties!)).toEqual(["city", "email", "id", "street", "zip"]);
  });

  test("a dangling one is told, and read as absent", async () => {
    const { spec, dangling } = await importDocuments({
      "notes.json": documentOf("/crm/v8/Notes", "get", {
        parameters: [
          { $ref: "#/components/parameters/gone" },
          { name: "page", in: "query", schema: { type: "integer" } },
        ],
        responses: { 200: json(object({ data: ref("Gone") })) },
      }),
    });
    expect(dangling).toEqual(["notes.json: #/components/parameters/gone", "notes.json: #/components/schemas/Gone"]);
    const operation = operationOf(spec("notes"), "/crm/v8/Notes", "get");
    expect((operation.parameters as ParameterObject[]).map(({ name }) => name)).toEqual(["page"]);
  });

  test("a name that every JavaScript object has is no component", async () => {
    const { dangling } = await importDocuments({
      "notes.json": documentOf(
        "/crm/v8/Notes",
        "get",
        { responses: { 200: json(ref("constructor")) } },
        { schemas: {} },
      ),
    });
    expect(dangling).toEqual(["notes.json: #/components/schemas/constructor"]);
  });

  test("a circle of them is refused with file and place", async () => {
    const circle = documentOf(
      "/crm/v8/Notes",
      "get",
      { responses: { 200: json(ref("A")) } },
      { schemas: { A: ref("B"), B: ref("A") } },
    );
    await expect(importDocuments({ "notes.json": circle })).rejects.toThrow(
      /^notes\.json at .*chain of references does not end/,
    );
  });
});

describe("operations", () => {
  test("an English operationId is provenance; the name comes from method and path", async () => {
    const { spec, text } = await importDocuments({
      "users.json": documentOf("/crm/v8/users", "get", { operationId: "Get All The Users (of an org)" }),
    });
    expect(operationOf(spec("users"), "/crm/v8/users", "get")).toMatchObject({
      "x-zoho-upstream": ["users.json: Get All The Users (of an org)"],
    });
    expect(operationOf(spec("users"), "/crm/v8/users", "get").operationId).toBeUndefined();
    expect(parseLedger(text("names.yaml"), "names.yaml").operations.get("GET /crm/v8/users")).toBe("users.list");
  });

  test("templates that differ in parameter names are one operation, under the ledger's template", async () => {
    const get = (operationId: string, parameter: string, extra: object) => ({
      operationId,
      parameters: [{ name: parameter, in: "path", required: true, schema: string }, extra],
      responses: { 200: json(object({ data: list(object({ id: string })) })) },
    });
    const { spec } = await importDocuments(
      {
        "record.json": documentOf(
          "/crm/v8/{module_api_name}/{recordID}",
          "get",
          get("Get Record", "module_api_name", { name: "fields", in: "query", required: true, schema: string }),
        ),
        "related.json": documentOf(
          "/crm/v8/{moduleName}/{id}",
          "get",
          get("Get Parent", "moduleName", { name: "cvid", in: "query", required: true, schema: string }),
        ),
      },
      {
        names:
          "operations:\n  GET /crm/v8/{module}/{record_id}: records.get\nparameters:\n  /crm/v8/{}/{}: /crm/v8/{module}/{record_id}\n",
      },
    );
    const document = spec("records");
    expect(Object.keys(document.paths)).toEqual(["/crm/v8/{module}/{record_id}"]);
    const operation = operationOf(document, "/crm/v8/{module}/{record_id}", "get");
    expect(operation["x-zoho-upstream"]).toEqual(["record.json: Get Record", "related.json: Get Parent"]);
    // What only one of the documents asks for cannot be required of everybody.
    expect(operation.parameters).toEqual([
      { name: "module", in: "path", required: true, schema: string },
      { name: "record_id", in: "path", required: true, schema: string },
      { name: "fields", in: "query", required: true, schema: string },
      { name: "cvid", in: "query", schema: string },
    ]);
  });

  test("a template without an entry in the ledger gets parameters in one style", async () => {
    const { spec } = await importDocuments({ "users.json": documentOf("/crm/v8/users/{userID}", "delete", {}) });
    expect(Object.keys(spec("users").paths)).toEqual(["/crm/v8/users/{user_id}"]);
  });

  test("the dummy path of a document without operations is dropped", async () => {
    const { files } = await importDocuments({
      "common.json": documentOf("/dummy", "get", { operationId: "dummy" }),
      "users.json": documentOf("/crm/v8/users", "get", {}),
    });
    expect(files.filter((file) => file.startsWith("openapi/"))).toEqual(["openapi/common.yaml", "openapi/users.yaml"]);
  });

  test("scopes are alternatives in one style, without blanks, doubled prefixes and placeholders", async () => {
    const { spec } = await importDocuments({
      "users.json": documentOf("/crm/v8/users", "put", {
        security: [
          {
            "iam-oauth2-schema": ["ZohoCRM.settings.ZohoCRM.settings.users.all", " ZohoCRM.Settings.users.update ", ""],
          },
          { "iam-oauth2-schema": ["modules.{moduleApiName}.{operation_type}", "ZohoCRM.settings.users.ALL"] },
        ],
      }),
    });
    expect(operationOf(spec("users"), "/crm/v8/users", "put")["x-zoho-scopes"]).toEqual([
      "ZohoCRM.modules.{module}.UPDATE",
      "ZohoCRM.settings.users.ALL",
      "ZohoCRM.settings.users.UPDATE",
    ]);
  });
});

describe("answers", () => {
  const failure = object({
    code: { type: "string", enum: ["INVALID_DATA", "LIMIT_EXCEEDED"] },
    details: {},
    message: string,
    status: { type: "string", enum: ["error"] },
  });
  const success = object({
    code: { type: "string", enum: ["SUCCESS"] },
    details: object({ id: string }),
    message: string,
    status: { type: "string", enum: ["success"] },
  });

  test("errors leave a read; their codes stay", async () => {
    const { spec } = await importDocuments({
      "users.json": documentOf(
        "/crm/v8/users",
        "get",
        {
          responses: {
            200: json({ oneOf: [object({ users: list(object({ id: string, name: string })) }), ref("API_Exception")] }),
          },
        },
        { schemas: { API_Exception: failure } },
      ),
    });
    expect(answerOf(spec("users"), "/crm/v8/users", "get")).toEqual(
      object({ users: list({ $ref: "#/components/schemas/User" }) }),
    );
    expect(operationOf(spec("users"), "/crm/v8/users", "get")).toMatchObject({
      "x-zoho-error-codes": ["INVALID_DATA", "LIMIT_EXCEEDED"],
      responses: { "400": json({ $ref: "common.yaml#/components/schemas/ApiError" }) },
    });
  });

  test("the rows of a write are an outcome each, good or bad", async () => {
    const { spec } = await importDocuments({
      "users.json": documentOf("/crm/v8/users", "post", {
        responses: { 200: json({ oneOf: [object({ users: list({ oneOf: [success, failure] }) })] }) },
      }),
    });
    expect(answerOf(spec("users"), "/crm/v8/users", "post")).toEqual(
      object({
        users: list({
          oneOf: [{ $ref: "#/components/schemas/UserResult" }, { $ref: "common.yaml#/components/schemas/ApiError" }],
        }),
      }),
    );
    expect(schemaOf(spec("users"), "UserResult")).toMatchObject({
      required: ["code", "details", "message", "status"],
      // The code of a success varies; only its status says that it is one.
      properties: { code: string, status: { type: "string", enum: ["success"] } },
    });
  });

  test("a success that upstream fills with errors only has the rows of the plain one", async () => {
    const { spec } = await importDocuments({
      "users.json": documentOf("/crm/v8/users", "post", {
        responses: {
          200: json(object({ users: list({ oneOf: [success, failure] }) })),
          202: json({ oneOf: [failure] }),
          204: {},
        },
      }),
    });
    expect(answerOf(spec("users"), "/crm/v8/users", "post", "202")).toEqual(
      answerOf(spec("users"), "/crm/v8/users", "post", "200"),
    );
    expect(operationOf(spec("users"), "/crm/v8/users", "post").responses["204"]).toEqual({ description: "No content" });
  });

  test("a page block is the same everywhere", async () => {
    const { spec } = await importDocuments({
      "users.json": documentOf("/crm/v8/users", "get", {
        responses: {
          200: json(
            object({
              users: list(object({ id: string, name: string })),
              info: object({ more_records: { type: "boolean" } }),
            }),
          ),
        },
      }),
    });
    expect(Object.keys(schemaOf(spec("users"), "PageInfo").properties!)).toContain("next_page_token");
  });

  test("a file is bytes, in whatever envelope upstream drew it", async () => {
    const file = { responses: { 200: json(object({ file: { type: "object" } })) } };
    const { spec } = await importDocuments({ "files.json": documentOf("/crm/v8/files", "get", file) });
    expect((operationOf(spec("files"), "/crm/v8/files", "get").responses["200"] as ResponseObject).content).toEqual({
      "application/octet-stream": { schema: { type: "string", format: "binary" } },
    });
  });
});

describe("schemas", () => {
  const read = async (properties: object, components: object = {}): Promise<Record<string, unknown>> => {
    const { spec } = await importDocuments({
      "things.json": documentOf(
        "/crm/v8/things",
        "get",
        { responses: { 200: json(object({ things: list(object({ a: string, ...properties })) })) } },
        components,
      ),
    });
    return schemaOf(spec("things"), "Thing").properties as Record<string, unknown>;
  };

  test("ids and 64-bit numbers are strings, other numbers stay", async () => {
    const integer = { type: "integer" };
    expect(
      await read({
        id: integer,
        owner_id: integer,
        ids: list(integer),
        big: { ...integer, format: "int64", maximum: 9 },
        count: { ...integer, format: "int32" },
      }),
    ).toMatchObject({ id: string, owner_id: string, ids: list(string), big: string, count: integer });
  });

  test("a oneOf of one member is that member; null among values makes it nullable", async () => {
    expect(
      await read({
        only: { oneOf: [{ type: "boolean" }] },
        either: { oneOf: [string, { type: "integer" }, string] },
        kind: { ...string, enum: ["x", null] },
      }),
    ).toMatchObject({
      only: { type: "boolean" },
      either: { oneOf: [string, { type: "integer" }] },
      kind: { type: "string", enum: ["x", null], nullable: true },
    });
  });

  test("a single allowed value stays, as the constant it is", async () => {
    expect(await read({ kind: { ...string, enum: ["user"] } })).toMatchObject({
      kind: { type: "string", enum: ["user"] },
    });
  });

  test("examples, descriptions and titles are left behind", async () => {
    const { text } = await importDocuments({
      "things.json": documentOf("/crm/v8/things", "get", {
        description: "PROSE",
        summary: "PROSE",
        responses: {
          200: {
            description: "PROSE",
            ...json(
              object({
                things: list(object({ a: { ...string, description: "PROSE", example: "PROSE", title: "PROSE" } })),
              }),
            ),
          },
        },
      }),
    });
    expect(text("openapi/things.yaml")).not.toContain("PROSE");
  });

  test("the parts of an allOf are one object", async () => {
    const node = { allOf: [object({ x: string }), object({ next: ref("Node") })] };
    const { spec } = await importDocuments({
      "things.json": documentOf(
        "/crm/v8/things",
        "get",
        { responses: { 200: json(object({ things: list(object({ node: ref("Node") })) })) } },
        { schemas: { Node: node } },
      ),
    });
    expect(schemaOf(spec("things"), "Node").properties).toEqual({
      next: { $ref: "#/components/schemas/Node" },
      x: string,
    });
  });

  test("the file fields of a form are bytes", async () => {
    const form = {
      "multipart/form-data": {
        schema: object({ file: { type: "object" }, others: list({ type: "object" }), title: string }),
      },
    };
    const { spec } = await importDocuments({
      "files.json": documentOf("/crm/v8/files", "post", { requestBody: { content: form } }),
    });
    const binary = { type: "string", format: "binary" };
    expect(operationOf(spec("files"), "/crm/v8/files", "post").requestBody).toEqual({
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["file"],
            properties: { file: binary, others: list(binary), title: string },
          },
        },
      },
    });
  });

  test("equal objects are one schema, recursive ones too, whatever upstream calls them", async () => {
    const tree = (name: string) => object({ label: string, children: list(ref(name)) });
    const { spec } = await importDocuments({
      "a.json": documentOf(
        "/crm/v8/alphas",
        "get",
        { responses: { 200: json(object({ alphas: list(ref("Tree")) })) } },
        { schemas: { Tree: tree("Tree") } },
      ),
      "b.json": documentOf(
        "/crm/v8/betas",
        "get",
        { responses: { 200: json(object({ betas: list(ref("Wood")) })) } },
        { schemas: { Wood: tree("Twig"), Twig: tree("Wood") } },
      ),
    });
    const schemas = Object.keys(spec("common").components!.schemas!);
    expect(schemas.filter((name) => name !== "ApiError")).toHaveLength(1);
    const [name] = schemas.filter((schema) => schema !== "ApiError");
    expect(answerOf(spec("alphas"), "/crm/v8/alphas", "get")).toEqual(
      object({ alphas: list({ $ref: `common.yaml#/components/schemas/${name}` }) }),
    );
    expect(answerOf(spec("betas"), "/crm/v8/betas", "get")).toEqual(
      object({ betas: list({ $ref: `common.yaml#/components/schemas/${name}` }) }),
    );
    expect(schemaOf(spec("common"), name!).properties!.children).toEqual(
      list({ $ref: `#/components/schemas/${name}` }),
    );
  });

  test("objects that differ only far below stay apart", async () => {
    const chain = (leaf: object) => object({ next: object({ next: object({ next: object({ leaf }) }) }) });
    const { spec } = await importDocuments({
      "a.json": documentOf("/crm/v8/alphas", "get", {
        responses: { 200: json(object({ alphas: list(chain(string)) })) },
      }),
      "b.json": documentOf("/crm/v8/betas", "get", {
        responses: { 200: json(object({ betas: list(chain({ type: "boolean" })) })) },
      }),
    });
    expect(Object.keys(spec("alphas").components!.schemas!)).toHaveLength(4);
    expect(Object.keys(spec("betas").components!.schemas!)).toHaveLength(4);
  });

  test("references to entities agree on the looser reading of what is required", async () => {
    const strict = object({ id: string, name: string }, ["id", "name"]);
    const loose = object({ id: string, name: { ...string, nullable: true } }, ["id"]);
    const { spec } = await importDocuments({
      "a.json": documentOf("/crm/v8/alphas", "get", {
        responses: { 200: json(object({ alphas: list(object({ owner: strict, a: string })) })) },
      }),
      "b.json": documentOf("/crm/v8/betas", "get", {
        responses: { 200: json(object({ betas: list(object({ owner: loose, b: string })) })) },
      }),
    });
    expect(schemaOf(spec("common"), "Owner")).toEqual({
      type: "object",
      required: ["id"],
      properties: { id: string, name: { type: "string", nullable: true } },
    });
  });

  test("a schema that no operation mentions is kept when import.yaml asks for it", async () => {
    const documents = {
      "things.json": documentOf("/crm/v8/things", "get", {}, { schemas: { Hidden: object({ secret: string }) } }),
    };
    const roots = ["things.json#/components/schemas/Hidden"];
    expect((await importDocuments(documents)).spec("things").components).toBeUndefined();
    expect(schemaOf((await importDocuments(documents, { roots })).spec("things"), "Hidden").properties).toEqual({
      secret: string,
    });
  });
});

describe("the ledger", () => {
  test("a published name outlives what upstream calls the schema and the operation", async () => {
    const upstream = (component: string, operationId: string) => ({
      "users.json": documentOf(
        "/crm/v8/users",
        "get",
        { operationId, responses: { 200: json(object({ users: list(ref(component)) })) } },
        { schemas: { [component]: object({ id: string, name: string }) } },
      ),
    });
    const names =
      "# by hand\noperations:\n  GET /crm/v8/users: people.browse\nschemas:\n  users.json#/components/schemas/Person: Human\n";
    const before = await importDocuments(upstream("Person", "Get Users"), { names });
    expect(schemaOf(before.spec("people"), "Human")).toBeDefined();
    expect(before.text("names.yaml")).toBe(names);
    const after = await importDocuments(upstream("Person", "Fetch Persons"), { names: before.text("names.yaml") });
    expect(schemaOf(after.spec("people"), "Human")).toBeDefined();
    expect(after.text("names.yaml")).toBe(names);
  });

  test("what is new is added in its place, and the result is a ledger", async () => {
    const { text } = await importDocuments(
      {
        "users.json": documentOf("/crm/v8/users/{id}", "delete", {}),
        "apis.json": documentOf("/crm/v8/__apis", "get", {}),
      },
      { names: "operations:\n  GET /crm/v8/__apis: apis.list # reviewed\n" },
    );
    expect(text("names.yaml")).toBe(
      "operations:\n  GET /crm/v8/__apis: apis.list # reviewed\n  DELETE /crm/v8/users/{id}: users.delete\nparameters:\n  /crm/v8/users/{}: /crm/v8/users/{id}\n",
    );
  });

  test("two operations whose proposed names would be one get longer ones", async () => {
    const { text } = await importDocuments({
      "tags.json": documentOf("/crm/v8/settings/tags", "post", {}),
      "tag.json": documentOf("/crm/v8/settings/tags/{id}", "post", {}),
      "users.json": documentOf("/crm/v8/users/{id}/tags", "post", {}),
    });
    expect((parse(text("names.yaml")) as { operations: object }).operations).toEqual({
      "POST /crm/v8/settings/tags": "tags.create",
      "POST /crm/v8/settings/tags/{id}": "tags.createId",
      "POST /crm/v8/users/{id}/tags": "users.createTags",
    });
  });

  test("other documents than the recorded ones need a commit and a date of their own", async () => {
    const before = await importDocuments({ "users.json": documentOf("/crm/v8/users", "get", {}) });
    const source = before.text("source.yaml");
    const same = { "users.json": documentOf("/crm/v8/users", "get", {}) };
    expect((await importDocuments(same, { source }, {})).text("source.yaml")).toBe(source);
    const other = {
      "users.json": documentOf("/crm/v8/users", "post", {}),
      "new.json": documentOf("/crm/v8/new", "get", {}),
    };
    await expect(importDocuments(other, { source }, {})).rejects.toThrow(
      /source\.yaml: new\.json, users\.json differ from what it records, and commit, date of the new documents not given\n {2}Fix: Say where they come from: --commit <hash> --date <yyyy-mm-dd>\.$/,
    );
    const after = await importDocuments(other, { source }, { commit: "1111111", date: "2026-02-01" });
    expect(parse(after.text("source.yaml"))).toMatchObject({ repository: "github:example/specs", commit: "1111111" });
  });

  test("source.yaml names every document by its hash", async () => {
    const { text } = await importDocuments({ "users.json": documentOf("/crm/v8/users", "get", {}) });
    expect(parse(text("source.yaml"))).toEqual({
      repository: "github:example/specs",
      folder: ".",
      commit: "0000000",
      date: "2026-01-31",
      files: { "users.json": expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });
});
