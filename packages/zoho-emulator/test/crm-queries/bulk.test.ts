import { ZohoCrm } from "@x/zoho-crm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromCell } from "../../src/crm/bulk/cells.ts";
import { EMPTY } from "../../src/crm/criteria/json.ts";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";
import { type Receiver, receiver } from "./receiver.ts";

let emulator: RunningEmulator;
let call: Caller;
let receiving: Receiver;

beforeAll(async () => {
  emulator = await startEmulator({
    clock: { now: "2026-03-01T10:00:00Z", frozen: true },
    limits: false,
    seed: {
      crm: {
        records: {
          Accounts: [{ id: "4876876000009000001", Account_Name: "Zylker" }],
          Products: [{ id: "4876876000009000002", Product_Name: "Oak" }],
          Leads: [
            { Last_Name: 'Quote " and, comma', Company: "ABC", Annual_Revenue: 12.5, Email_Opt_Out: true },
            { Last_Name: "Line\nbreak", Company: "XYZ" },
          ],
          Contacts: [{ Last_Name: "Burns", Account_Name: { id: "4876876000009000001" } }],
        },
      },
    },
  });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  emulator.reset();
  emulator.clock.freeze("2026-03-01T10:00:00Z");
  call = await caller(emulator);
  receiving = await receiver();
});
afterEach(() => receiving.close());

interface Reply {
  readonly data: readonly (Record<string, unknown> & { details: { id: string }; result: Record<string, unknown> })[];
}

const bulkRead = async (query: unknown, more: object = {}): Promise<string> => {
  const { status, body } = await call("POST", "/crm/bulk/v8/read", { query, ...more });
  expect(status).toBe(201);
  return (body as Reply).data[0]!.details.id;
};

const csv = (body: unknown): string => strFromU8(Object.values(unzipSync(body as Uint8Array))[0]!);

describe("bulk read", () => {
  it("goes through its states, and gives a zip with a CSV", async () => {
    const created = await call("POST", "/crm/bulk/v8/read", {
      query: {
        module: { api_name: "Leads" },
        fields: ["Last_Name", "Company", "Annual_Revenue", "Email_Opt_Out", "Created_Time"],
      },
    });
    expect(created).toMatchObject({
      status: 201,
      body: {
        data: [
          {
            status: "success",
            code: "ADDED_SUCCESSFULLY",
            message: "Added successfully.",
            details: { operation: "read", state: "ADDED", created_time: "2026-03-01T10:00:00+00:00" },
          },
        ],
        info: {},
      },
    });
    const { id } = (created.body as Reply).data[0]!.details;
    const states: unknown[] = [];
    for (const step of [0, 50, 50, 100]) {
      emulator.clock.advance(step);
      const { body } = await call("GET", `/crm/bulk/v8/read/${id}`);
      states.push((body as Reply).data[0]!.state);
    }
    expect(states).toEqual(["ADDED", "QUEUED", "IN PROGRESS", "COMPLETED"]);
    const { status, body } = await call("GET", `/crm/bulk/v8/read/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: [
        {
          id,
          operation: "read",
          state: "COMPLETED",
          query: { module: { api_name: "Leads" }, page: 1 },
          file_type: "csv",
          result: {
            page: 1,
            per_page: 200_000,
            count: 2,
            download_url: `/crm/bulk/v8/read/${id}/result`,
            more_records: false,
            next_page_token: null,
          },
        },
      ],
    });
    const result = await call("GET", (body as Reply).data[0]!.result.download_url as string);
    expect(result.status).toBe(200);
    expect(Object.keys(unzipSync(result.body as Uint8Array))).toEqual([`${id}.csv`]);
    const lines = csv(result.body);
    expect(lines).toMatch(
      /^id,Last_Name,Company,Annual_Revenue,Email_Opt_Out,Created_Time\n\d{19},"Quote "" and, comma",ABC,12\.5,true,2026-03-01T10:00:00\+00:00\n\d{19},"Line\nbreak",XYZ,,false,/,
    );
    emulator.clock.advance(25 * 60 * 60 * 1000);
    call = await caller(emulator);
    expect(await call("GET", `/crm/bulk/v8/read/${id}/result`)).toMatchObject({
      status: 404,
      body: { code: "RESOURCE_NOT_FOUND" },
    });
  });

  it("takes criteria, and look-ups as ids or by their fields", async () => {
    const first = await bulkRead({
      module: { api_name: "Contacts" },
      fields: ["Last_Name", "Account_Name", "Account_Name.Account_Name"],
      criteria: {
        group_operator: "and",
        group: [
          { field: { api_name: "Last_Name" }, comparator: "starts_with", value: "bu" },
          { field: { api_name: "Account_Name.Account_Name" }, comparator: "in", value: ["Zylker", "x"] },
        ],
      },
    });
    const none = await bulkRead({
      module: { api_name: "Contacts" },
      fields: ["Last_Name"],
      criteria: { field: { api_name: "Email" }, comparator: "not_equal", value: EMPTY },
    });
    emulator.clock.advance(200);
    const found = await call("GET", `/crm/bulk/v8/read/${first}/result`);
    expect(csv(found.body)).toMatch(
      /^id,Last_Name,Account_Name,Account_Name\.Account_Name\n\d+,Burns,4876876000009000001,Zylker$/,
    );
    expect(csv((await call("GET", `/crm/bulk/v8/read/${none}/result`)).body)).toBe("id,Last_Name\n");
  });

  it("posts the reply of the status to the callback", async () => {
    const id = await bulkRead(
      { module: { api_name: "Leads" } },
      { callback: { url: `${receiving.url}/done`, method: "post" } },
    );
    emulator.clock.advance(200);
    const [{ url, body }] = (await receiving.arrived(1)) as [Receiver["received"][0]];
    expect(url).toBe("/done");
    expect(body).toEqual((await call("GET", `/crm/bulk/v8/read/${id}`)).body);
  });

  it("writes events as a calendar", async () => {
    const ics = await call("POST", "/crm/bulk/v8/read", { query: { module: { api_name: "Leads" } }, file_type: "ics" });
    expect(ics).toMatchObject({ status: 400, body: { code: "NOT_SUPPORTED_FEATURE" } });
    const id = await bulkRead({ module: { api_name: "Events" } }, { file_type: "ics" });
    emulator.clock.advance(200);
    expect(csv((await call("GET", `/crm/bulk/v8/read/${id}/result`)).body)).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/,
    );
  });

  const leads = { api_name: "Leads" };
  const name = { field: { api_name: "Last_Name" }, comparator: "equal", value: "x" };
  it.each([
    [{ query: { module: { api_name: "Nope" } } }, 400, "MODULE_NOT_AVAILABLE", {}],
    [{ query: { module: { api_name: "Notes" } } }, 400, "MODULE_NOT_SUPPORTED", {}],
    [{}, 400, "QUERY_NOT_SUPPORTED", {}],
    [{ query: { module: leads, fields: ["Nope"] } }, 400, "FIELD_NOT_AVAILABLE", { resource: "Nope" }],
    [{ query: { module: leads, page: 501 } }, 400, "PAGE_RANGE_EXCEEDED", { max_limit: 500 }],
    [
      { query: { module: leads, criteria: { ...name, comparator: "equals!" } } },
      400,
      "FIELD_COMPARATOR_IN_CRITERIA_NOT_SUPPORTED",
      {},
    ],
    [
      { query: { module: leads, criteria: { ...name, comparator: "less_than" } } },
      400,
      "FIELD_AND_COMPARATOR_IN_CRITERIA_NOT_COMPATIBLE",
      {},
    ],
    [
      { query: { module: leads, criteria: { group_operator: "and", group: Array.from({ length: 26 }, () => name) } } },
      400,
      "CRITERIA_LIMIT_EXCEEDED",
      { max_limit: 25 },
    ],
    [
      { query: { module: leads, criteria: { ...name, comparator: "in", value: Array.from({ length: 201 }, String) } } },
      400,
      "VALUE_LIMIT_EXCEEDED_IN_CRITERIA",
      { max_limit: 200 },
    ],
    [{ query: { module: leads }, callback: { url: "ftp://x", method: "post" } }, 400, "INVALID_CALLBACK_URL", {}],
    [{ query: { module: leads }, callback: { url: "http://x", method: "get" } }, 400, "INVALID_CALLBACK_METHOD", {}],
  ])("refuses %j", async (body, status, code, details) => {
    expect(await call("POST", "/crm/bulk/v8/read", body)).toMatchObject({
      status,
      body: { code, details, status: "error" },
    });
  });

  it("takes JSON alone, and knows its own jobs", async () => {
    const text = new TextEncoder().encode("{}");
    expect(await call("POST", "/crm/bulk/v8/read", text, { "content-type": "text/plain" })).toMatchObject({
      status: 415,
      body: { code: "MEDIA_TYPE_NOT_SUPPORTED" },
    });
    expect(await call("GET", "/crm/bulk/v8/read/1")).toMatchObject({
      status: 404,
      body: { code: "RESOURCE_NOT_FOUND", details: { resource: "1" } },
    });
  });
});

describe("bulk write", () => {
  const zgid = async (): Promise<string> => {
    const { body } = await call("GET", "/crm/v8/org");
    return (body as { org: readonly { zgid: string }[] }).org[0]!.zgid;
  };
  const upload = async (content: string | Uint8Array, headers?: Record<string, string>) => {
    const bytes = typeof content === "string" ? zipSync({ "rows.csv": strToU8(content) }) : content;
    const form = new FormData();
    form.set("file", new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/zip" }), "rows.zip");
    return call("POST", "/crm/v8/upload", form, headers ?? { feature: "bulk-write", "x-crm-org": await zgid() });
  };
  const fileOf = async (content: string): Promise<string> => {
    const reply = await upload(content);
    expect(reply).toMatchObject({
      status: 200,
      body: { status: "success", code: "FILE_UPLOAD_SUCCESS", message: "file uploaded." },
    });
    return (reply.body as { details: { file_id: string } }).details.file_id;
  };
  const write = async (content: string, operation: string, resource: object, more: object = {}) => {
    const file_id = await fileOf(content);
    return call("POST", "/crm/bulk/v8/write", {
      operation,
      resource: [{ type: "data", module: { api_name: "Leads" }, file_id, ...resource }],
      ...more,
    });
  };
  const done = async (content: string, operation: string, resource: object, more: object = {}) => {
    const created = await write(content, operation, resource, more);
    expect(created).toMatchObject({
      status: 201,
      body: { status: "success", code: "SUCCESS", message: "success", details: { created_by: {} } },
    });
    const { id } = (created.body as { details: { id: string } }).details;
    emulator.clock.advance(200);
    const { body } = await call("GET", `/crm/bulk/v8/write/${id}`);
    const job = body as { result: { download_url: string }; resource: { file: object }[] };
    const result = await call("GET", job.result.download_url);
    expect(result.status).toBe(200);
    return { id, job, lines: csv(result.body).split("\n") };
  };
  const lead = async (name: string): Promise<Record<string, unknown> | undefined> => {
    const { body } = await call("POST", "/crm/v8/coql", {
      select_query: `select Last_Name, Company, Annual_Revenue, Email, Email_Opt_Out from Leads where Last_Name = '${name}'`,
    });
    return (body as { data: Record<string, unknown>[] } | undefined)?.data[0];
  };

  it("inserts rows by their mapping, says what became of each, and calls back", async () => {
    const { job, lines, id } = await done(
      "Name,Firm,Revenue,Mail,Out\nNew,Acme,1.5,new@example.com,TRUE\n,Acme,,,\nBad,Acme,many,nope,\n",
      "insert",
      {
        field_mappings: [
          { api_name: "Last_Name", index: 0 },
          { api_name: "Company", index: 1 },
          { api_name: "Annual_Revenue", index: 2 },
          { api_name: "Email", index: 3 },
          { api_name: "Email_Opt_Out", index: 4 },
          { api_name: "Lead_Source", default_value: { value: "Advertisement" } },
        ],
      },
      { callback: { url: `${receiving.url}/done`, method: "post" }, ignore_empty: true },
    );
    expect(job).toMatchObject({
      status: "COMPLETED",
      character_encoding: "UTF-8",
      operation: "insert",
      resource: [
        {
          status: "COMPLETED",
          type: "data",
          module: { api_name: "Leads" },
          file: {
            status: "COMPLETED",
            name: "rows.csv",
            added_count: 1,
            skipped_count: 2,
            updated_count: 0,
            total_count: 3,
          },
        },
      ],
    });
    expect(lines[0]).toBe("Name,Firm,Revenue,STATUS,RECORD_ID,ERRORS");
    expect(lines[1]).toMatch(/^New,Acme,1\.5,ADDED,\d{19},$/);
    expect(lines[2]).toBe(",Acme,,SKIPPED,,MANDATORY_NOT_FOUND-Last_Name");
    expect(lines[3]).toBe("Bad,Acme,many,SKIPPED,,INVALID_DATA-Annual_Revenue:INVALID_DATA-Email");
    expect(await lead("New")).toMatchObject({ Annual_Revenue: 1.5, Email: "new@example.com", Email_Opt_Out: true });
    const [callback] = await receiving.arrived(1);
    expect(callback!.body).toMatchObject({ id, status: "COMPLETED", result: job.result });
  });

  it("updates and upserts by a field, and empties what is empty in the file", async () => {
    await done("Last_Name,Email,Company\nOne,one@example.com,Acme\n", "insert", {});
    const updated = await done("Email,Company\none@example.com,\nnobody@example.com,X\n", "update", {
      find_by: "Email",
    });
    expect(updated.lines.slice(1)).toEqual([
      expect.stringMatching(/^one@example\.com,,UPDATED,\d{19},$/),
      "nobody@example.com,X,SKIPPED,,INVALID_DATA-id",
    ]);
    expect(await lead("One")).toMatchObject({ Company: null });
    const upserted = await done("Last_Name,Email\nUno,one@example.com\nTwo,two@example.com\n", "upsert", {
      find_by: "Email",
    });
    expect(upserted.lines[1]).toContain("UPDATED");
    expect(upserted.lines[2]).toContain("ADDED");
    expect(upserted.job.resource[0]!.file).toMatchObject({ added_count: 1, updated_count: 1, skipped_count: 0 });
    expect(await lead("Uno")).toBeDefined();
  });

  it("writes the rows of a subform from a file of their own", async () => {
    const zip = zipSync({
      "quotes.csv": strToU8("Key,Subject\nq1,First\nq2,Second\n"),
      "items.csv": strToU8(
        "Quote,Product,Quantity\nq1,4876876000009000002,2\nq1,4876876000009000002,3\nq2,4876876000009000002,1\nq9,x,1\n",
      ),
    });
    const reply = await upload(zip);
    const { file_id } = (reply.body as { details: { file_id: string } }).details;
    const created = await call("POST", "/crm/bulk/v8/write", {
      operation: "insert",
      resource: [
        {
          type: "data",
          module: { api_name: "Quotes" },
          file_id,
          file_names: ["quotes.csv"],
          field_mappings: [{ api_name: "Subject", index: 1 }],
        },
        {
          type: "data",
          module: { api_name: "Quoted_Items" },
          file_id,
          file_names: ["items.csv"],
          field_mappings: [
            { api_name: "Parent_Id", index: 0, parent_column_index: 0 },
            { api_name: "Product_Name", index: 1 },
            { api_name: "Quantity", index: 2 },
          ],
        },
      ],
    });
    expect(created.status).toBe(201);
    emulator.clock.advance(200);
    const { id } = (created.body as { details: { id: string } }).details;
    const job = (await call("GET", `/crm/bulk/v8/write/${id}`)).body as {
      resource: unknown;
      result: { download_url: string };
    };
    expect(job.resource).toMatchObject([
      { module: { api_name: "Quotes" }, file: { added_count: 2, skipped_count: 0 } },
      { module: { api_name: "Quoted_Items" }, file: { added_count: 3, skipped_count: 1 } },
    ]);
    const files = unzipSync((await call("GET", job.result.download_url)).body as Uint8Array);
    expect(strFromU8(files[`items_${id}.csv`]!)).toContain("x,1,SKIPPED,,INVALID_DATA-Parent_Id");
    const found = await call("POST", "/crm/v8/coql", {
      select_query: "select Subject from Quotes where Subject = 'First'",
    });
    const [quote] = (found.body as { data: { id: string }[] }).data;
    const whole = await call("GET", `/crm/v8/Quotes/${quote!.id}`);
    expect((whole.body as { data: { Quoted_Items: unknown }[] }).data[0]!.Quoted_Items).toMatchObject([
      { Quantity: 2 },
      { Quantity: 3 },
    ]);
  });

  it("refuses what is no zip, and headers that are not right", async () => {
    expect(await upload(strToU8("Last_Name\nx"))).toMatchObject({
      status: 400,
      body: { code: "INVALID_FILE_FORMAT", message: "invalid file format. only zip format is supported" },
    });
    expect(await upload("Last_Name\nx", { feature: "bulk-write" })).toMatchObject({
      status: 400,
      body: { "x-error": "check if headers [feature, X-CRM-ORG] are present and valid" },
    });
    expect(await call("GET", "/crm/downloads/1.zip")).toMatchObject({
      status: 403,
      body: { "x-info": "Link not valid" },
    });
  });

  it.each([
    ["insert", { module: { api_name: "Nope" } }, "MODULE_NOT_AVAILABLE"],
    ["insert", { file_id: "1" }, "INVALID_FILE_ID"],
    ["insert", { field_mappings: [{ api_name: "ast_Name", index: 0 }] }, "INVALID_FIELD"],
    ["insert", { field_mappings: [{ api_name: "Company" }] }, "MISSING_REQUIRED_KEY"],
    ["insert", { field_mappings: [{ api_name: "Last_Name", index: 9 }] }, "COLUMN_INDEX_NOT_FOUND"],
    ["insert", { field_mappings: [{ api_name: "Company", index: 0 }] }, "MANDATORY_FIELDS_NOT_MAPPED"],
    ["update", {}, "MISSING_REQUIRED_KEY"],
    ["remove", {}, "INVALID_DATA"],
  ])("refuses to %s with %j", async (operation, resource, code) => {
    expect(await write("Last_Name,Company\na,b\n", operation, resource)).toMatchObject({
      status: 400,
      body: { code, status: "error" },
    });
  });

  it("refuses more than 200 columns", async () => {
    const header = Array.from({ length: 201 }, (_, index) => `c${index}`).join(",");
    expect(await write(`${header}\n`, "insert", {})).toMatchObject({
      status: 400,
      body: { code: "HEADER_LIMIT_EXCEEDED" },
    });
  });

  it("works with the client", async () => {
    emulator.clock.resume();
    const crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
    const job = await crm.bulkRead.create({ query: { module: { api_name: "Leads" }, fields: ["Last_Name"] } });
    expect(job.details).toMatchObject({ operation: "read", state: "ADDED" });
    emulator.clock.advance(200);
    const { state, result } = await crm.bulkRead.get(job.details.id);
    expect([state, result?.count]).toEqual(["COMPLETED", 2]);
  });
});

describe("a cell", () => {
  it.each([
    ["date", "03/31/2026", undefined, "2026-03-31"],
    ["date", "31-03-2026", "dd-MM-yyyy", "2026-03-31"],
    ["date", "2026-03-31", undefined, "2026-03-31"],
    ["date", "02/30/2026", undefined, "02/30/2026"],
    ["datetime", "03/31/2026 14:05:06", undefined, "2026-03-31T14:05:06+00:00"],
    ["datetime", "2026-03-31T14:05:06+05:30", "yyyy-MM-dd'T'HH:mm:ssXXX", "2026-03-31T08:35:06+00:00"],
    ["multiselectpicklist", "a; b", undefined, ["a", "b"]],
    ["boolean", "True", undefined, true],
    ["integer", "x1", undefined, "x1"],
    ["lookup", "123", undefined, { id: "123" }],
    ["text", "007", undefined, "007"],
  ])("of type %s: %s", (data_type, cell, format, value) => {
    expect(fromCell({ data_type }, cell, format)).toEqual(value);
  });
});
