import { describe, expect, test } from "vitest";
import { allowedValues } from "../src/import/allowed-values.ts";
import { load } from "../src/load/index.ts";
import { buildModel } from "../src/model/build.ts";
import type { ParameterObject, RequestBody, SchemaObject } from "../src/support/openapi.ts";
import { productIn } from "./fixture-product.ts";
import { importDocuments, json, list, ORIGIN, object, ref } from "./upstream-folder.ts";

const string = { type: "string" };
const number = { type: "number" };
const finance = { id: "books", dialect: "finance", service: "ZohoBooks" } as const;
const organization = { name: "organization_id", in: "query", required: true, schema: string };
const envelope = { code: { type: "integer" }, message: string };

/** An upstream document of the family: fields are components, paths stand below the server's. */
const documentOf = (paths: object, schemas: object = {}): object => ({
  openapi: "3.0.0",
  info: { title: "upstream", version: "1" },
  servers: [{ url: "https://www.zohoapis.com/books/v3" }],
  paths,
  components: { schemas },
});
const operation = (rest: object = {}): object => ({
  operationId: "op",
  responses: { 200: json(object(envelope)) },
  ...rest,
});

async function specOf(paths: object, schemas: object = {}, committed: { names?: string; unwrapped?: string } = {}) {
  const imported = await importDocuments({ "invoices.yml": documentOf(paths, schemas) }, committed, ORIGIN, finance);
  return { ...imported, invoices: imported.spec("invoices") };
}

const ENVELOPE = { $ref: "common.yaml#/components/schemas/Envelope" };

describe("values that upstream only states in prose", () => {
  test.each([
    ["Allowed Values: <code>draft</code>, <code>sent</code> and <code>void</code>", ["draft", "sent", "void"]],
    ["Status. Allowed values <code>Status.All</code>,<code>Status.Active</code>.", ["Status.All", "Status.Active"]],
    ["Order. Allowed values <code>A</code> for ascending and <code>D</code> for descending.", ["A", "D"]],
    ["Language. Allowed values: <code>de,en,pt_br</code>", ["de", "en", "pt_br"]],
    ["Indicates the status. Allowed values: active, inactive.", ["active", "inactive"]],
    ["Mode. Allowed values: cash, check, etc.", undefined],
    ["Allowed value: <code>one</code>", undefined],
    ["Variants: <code>date_start</code> and <code>date_end</code>", undefined],
    ["Allowed Values: <code>a sentence that is not a value</code>, <code>b</code>", undefined],
    [undefined, undefined],
  ])("%s", (description, values) => {
    expect(allowedValues(description)).toEqual(values);
  });
});

test("paths stand below the server's; the organization is a fact of the operation; errors are declared once", async () => {
  const { invoices } = await specOf({
    "/invoices": {
      parameters: [organization],
      get: operation({ security: [{ Zoho_Auth: ["ZohoBooks.invoices.read"] }] }),
    },
  });
  expect(invoices.paths["/books/v3/invoices"]!.get).toEqual({
    externalDocs: { url: "https://example.com/docs/invoices/" },
    responses: {
      200: { description: "Success", content: { "application/json": { schema: ENVELOPE } } },
      default: {
        description: "Error",
        content: { "application/json": { schema: { $ref: "common.yaml#/components/schemas/ApiError" } } },
      },
    },
    "x-zoho-organization": true,
    "x-zoho-scopes": ["ZohoBooks.invoices.READ"],
    "x-zoho-upstream": ["invoices.yml: op"],
  });
});

test("a regular expression in a path is the parameter it stands for", async () => {
  const imported = await importDocuments(
    {
      "tags.yml": documentOf({
        "/reportingtags/(\\d+)/options/all": { get: operation() },
        "/reportingtags/{tag_id}/option/(\\d+)/active": { post: operation() },
      }),
    },
    {},
    ORIGIN,
    finance,
  );
  expect(imported.text("names.yaml")).toContain("GET /books/v3/reportingtags/{tag_id}/options/all: ");
  expect(imported.text("names.yaml")).toContain("POST /books/v3/reportingtags/{tag_id}/option/{option_id}/active: ");
});

test("ids are strings, fields are inlined with their editions, page_context is one block whatever upstream makes of it", async () => {
  const schemas = {
    invoice_id: { type: "integer" },
    total: number,
    gst_no: { ...string, "x-node_available_in": ["in"], "x-node_unavailable_in": [] },
    page_context: list(object({ page: { type: "integer" } })),
    row: object({ invoice_id: ref("invoice_id"), total: ref("total"), gst_no: ref("gst_no") }),
  };
  const answer = json(object({ ...envelope, invoices: list(ref("row")), page_context: ref("page_context") }));
  const { invoices } = await specOf({ "/invoices": { get: operation({ responses: { 200: answer } }) } }, schemas);
  const written = invoices.components!.schemas!;
  const name = Object.keys(written).find((one) => one !== "PageContext")!;
  const schema = written[name];
  expect((schema as SchemaObject).properties).toEqual({
    gst_no: { ...string, "x-zoho-editions": ["in"] },
    invoice_id: string,
    total: number,
  });
  expect(invoices.paths["/books/v3/invoices"]!.get!.responses["200"]).toMatchObject({
    content: {
      "application/json": {
        schema: {
          allOf: [
            ENVELOPE,
            {
              properties: {
                invoices: { items: { $ref: `#/components/schemas/${name}` } },
                page_context: { $ref: "#/components/schemas/PageContext" },
              },
            },
          ],
        },
      },
    },
  });
  const context = written.PageContext as SchemaObject;
  expect(Object.keys(context.properties!)).toContain("has_more_page");
});

const file = { name: "attachment", in: "query", schema: { type: "string", format: "binary" } };

test("a file in the query is a part of a form; beside JSON the form holds both", async () => {
  const { invoices } = await specOf(
    {
      "/invoices/{invoice_id}/attachment": { post: operation({ parameters: [file] }) },
      "/invoices/{invoice_id}/email": {
        post: operation({ parameters: [file], requestBody: json(object({ subject: string, body: string })) }),
      },
    },
    {},
    {
      names:
        "operations:\n  POST /books/v3/invoices/{invoice_id}/attachment: invoices.addAttachment\n  POST /books/v3/invoices/{invoice_id}/email: invoices.email\n",
    },
  );
  const bodyOf = (path: string): RequestBody =>
    invoices.paths[`/books/v3/invoices/{invoice_id}/${path}`]!.post!.requestBody as RequestBody;
  const binary = { type: "string", format: "binary" };
  expect(bodyOf("attachment").content).toEqual({
    "multipart/form-data": { schema: object({ attachment: binary }, ["attachment"]) },
  });
  expect(Object.keys(bodyOf("email").content)).toEqual(["application/json", "multipart/form-data"]);
  expect(bodyOf("email").content["multipart/form-data"]!.schema).toEqual(
    object({ JSONString: string, attachment: binary }),
  );
});

test("a creation requires what upstream says, an update nothing, an answer nothing", async () => {
  const invoice = object(
    { customer_id: string, line_items: list(object({ item_id: string, rate: number }, ["item_id"])) },
    ["customer_id"],
  );
  const request = {
    requestBody: json(ref("invoice")),
    responses: { 200: json(object({ ...envelope, invoice: ref("invoice") })) },
  };
  const { invoices } = await specOf(
    { "/invoices": { post: operation(request) }, "/invoices/{invoice_id}": { put: operation(request) } },
    { invoice },
    {
      names:
        "operations:\n  POST /books/v3/invoices: invoices.create\n  PUT /books/v3/invoices/{invoice_id}: invoices.update\n",
    },
  );
  const required = Object.fromEntries(
    Object.entries(invoices.components!.schemas!).map(([name, schema]) => [name, (schema as SchemaObject).required]),
  );
  expect(required).toMatchObject({ Invoice: undefined, InvoiceCreate: ["customer_id"], InvoiceUpdate: undefined });
});

test("answers about one entity have all its members, under its key or without one", async () => {
  const names = [
    "operations:",
    "  GET /books/v3/invoices/{invoice_id}: invoices.get",
    "  POST /books/v3/invoices: invoices.create",
    "  PUT /books/v3/invoices/{invoice_id}: invoices.update",
    "",
  ].join("\n");
  const answer = (properties: object): object => ({ responses: { 200: json(object({ ...envelope, ...properties })) } });
  const { invoices } = await specOf(
    {
      "/invoices": { post: operation(answer({ invoice: object({ invoice_id: string, total: number }) })) },
      "/invoices/{invoice_id}": {
        get: operation(answer({ invoice: object({ invoice_id: string, status: string, notes: string }) })),
        put: operation(answer({ invoice_id: string, balance: number })),
      },
    },
    {},
    { names, unwrapped: "{ 'PUT /books/v3/invoices/{invoice_id}': invoice }" },
  );
  const { Invoice } = invoices.components!.schemas as Record<string, SchemaObject>;
  expect(Object.keys(Invoice!.properties!)).toEqual(["balance", "invoice_id", "notes", "status", "total"]);
  expect(invoices.paths["/books/v3/invoices/{invoice_id}"]!.put).toMatchObject({
    "x-zoho-result-keys": ["invoice"],
    responses: {
      200: {
        content: { "application/json": { schema: { allOf: [ENVELOPE, { $ref: "#/components/schemas/Invoice" }] } } },
      },
    },
  });
});

test("ids of several records are a list", async () => {
  const parameters = [{ name: "invoice_ids", in: "query", required: true, schema: string }];
  const { invoices } = await specOf({ "/invoices": { delete: operation({ parameters }) } });
  expect(invoices.paths["/books/v3/invoices"]!.delete!.parameters as ParameterObject[]).toEqual([
    { name: "invoice_ids", in: "query", required: true, style: "form", explode: false, schema: list(string) },
  ]);
});

test("the model takes the envelope off, pages by page_context, and makes a document a second operation", async () => {
  const accept = { name: "accept", in: "query", schema: { ...string, enum: ["json", "pdf", "html"] } };
  const page = { name: "page", in: "query", schema: { type: "integer" } };
  const answer = (properties: object): object => ({ responses: { 200: json(object({ ...envelope, ...properties })) } });
  const names = [
    "operations:",
    "  GET /books/v3/invoices: invoices.list",
    "  GET /books/v3/invoices/{invoice_id}: invoices.get",
    "  DELETE /books/v3/invoices/{invoice_id}: invoices.delete",
    "",
  ].join("\n");
  const imported = await specOf(
    {
      "/invoices": {
        get: operation({
          parameters: [organization, page],
          ...answer({ invoices: list(object({ invoice_id: string })) }),
        }),
      },
      "/invoices/{invoice_id}": {
        get: operation({
          parameters: [organization, accept],
          ...answer({ invoice: object({ invoice_id: string, notes: string }) }),
        }),
        delete: operation(),
      },
    },
    {},
    { names },
  );
  const overlay = `overlay: 1.0.0
actions:
  - target: "$.paths['/books/v3/invoices/{invoice_id}'].get"
    update: { x-zoho-file: download }
    x-reason: made up
    x-evidence: made up
    x-matches: 1
`;
  const openapi = new Map(
    imported.files.flatMap((path) =>
      path.startsWith("openapi/") ? [[path.slice(8), imported.text(path)] as const] : [],
    ),
  );
  const product = { ...productIn("."), ...finance };
  const spec = load(product, {
    openapi,
    overlay: new Map([["files.yaml", overlay]]),
    names: imported.text("names.yaml"),
  });
  const model = buildModel(spec, product);
  const operations = Object.fromEntries(
    model.resources.flatMap((resource) => resource.operations.map((one) => [one.verb, one])),
  );
  expect(operations.delete!.result).toEqual({ kind: "none" });
  expect(operations.list!.result).toMatchObject({ kind: "page", property: "invoices", paging: "context" });
  expect(operations.get!.result).toMatchObject({ kind: "entity", property: "invoice" });
  expect([operations.get!.parameters, operations.get!.organization, operations.delete!.organization]).toEqual([
    [],
    true,
    false,
  ]);
  expect(operations.download).toMatchObject({
    result: { kind: "file" },
    role: "download",
    parameters: [{ name: "accept", required: true, type: { kind: "enum", values: ["pdf", "html"] } }],
  });
});

test("what two files describe has the answer of the one that describes it, under whatever status", async () => {
  const person = object({ ...envelope, contact_person: object({ email: string }) });
  const imported = await importDocuments(
    {
      "contact-persons.yml": documentOf({
        "/contacts/contactpersons": { post: operation({ responses: { 201: json(person) } }) },
        "/contacts/contactpersons/{person_id}": { put: operation({ responses: { 200: json(person) } }) },
      }),
      "contacts.yml": documentOf({
        "/contacts/contactpersons": { post: operation() },
        "/contacts/contactpersons/{person_id}": { put: operation() },
      }),
    },
    {},
    ORIGIN,
    finance,
  );
  const [create, update] = Object.values(imported.spec("contactpersons").paths);
  const [created, updated] = [create!.post!.responses, update!.put!.responses];
  for (const response of [created["200"], created["201"], updated["200"]])
    expect(JSON.stringify(response)).toContain("contact_person");
});
