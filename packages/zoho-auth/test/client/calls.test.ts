import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { batch, entity, file, outcome, page, value } from "../../src/client/index.ts";
import {
  createSession,
  InvalidGrantError,
  NotFoundError,
  refreshToken,
  type Session,
  UnexpectedResponseError,
  ValidationError,
} from "../../src/index.ts";
import { type FakeZoho, startFakeZoho } from "../support/fake-zoho.ts";
import { operation } from "../support/operation.ts";

let zoho: FakeZoho;
let session: Session;
const credential = refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" });

beforeEach(async () => {
  zoho = await startFakeZoho();
  session = createSession({ dataCenter: zoho.center, credential, retry: { base: 5 } });
});
afterEach(() => zoho.close());

const list = operation({
  name: "crm.records.list",
  method: "GET",
  path: "/crm/v8/{module}",
  property: "data",
  paging: "token",
});
const get = operation({
  name: "crm.records.get",
  method: "GET",
  path: "/crm/v8/{module}/{record_id}",
  property: "data",
});
const create = operation({
  name: "crm.records.create",
  method: "POST",
  path: "/crm/v8/{module}",
  wrap: "data",
  bodyKeys: ["trigger"],
  headers: { xExternal: "X-EXTERNAL" },
  property: "data",
});
const update = operation({
  name: "crm.records.update",
  method: "PUT",
  path: "/crm/v8/{module}/{record_id}",
  wrap: "data",
  wrapOne: true,
  property: "data",
});
const download = operation({ name: "crm.files.download", method: "GET", path: "/crm/v8/files" });

const ok = { code: "SUCCESS", details: { id: "1" }, message: "record added", status: "success" };
const refused = {
  code: "MANDATORY_NOT_FOUND",
  details: { api_name: "Last_Name", json_path: "$.data[1].Last_Name" },
  message: "required field not found",
  status: "error",
};

describe("what is sent", () => {
  test("path, comma lists, headers and body members each go to their place", async () => {
    zoho.onCall = () => ({ status: 201, body: { data: [ok] } });
    await batch({ session }, create, {
      path: { module: "My Module/x" },
      body: [{ Last_Name: "Ito" }],
      params: { trigger: [], xExternal: "Leads.Ext", fields: ["A", "B,C"], absent: undefined },
    });
    const [call] = zoho.calls;
    expect(call?.path).toBe("/crm/v8/My%20Module%2Fx?fields=A,B%2CC");
    expect(call?.headers["x-external"]).toBe("Leads.Ext");
    expect(JSON.parse(call!.body)).toEqual({ trigger: [], data: [{ Last_Name: "Ito" }] });
    expect(call?.headers["content-type"]).toBe("application/json");
  });

  test("one entity is sent as a list of one where Zoho wants a list", async () => {
    zoho.onCall = () => ({ body: { data: [ok] } });
    await outcome({ session }, update, { path: { module: "Leads", record_id: "1" }, body: { Company: "x" } });
    expect(JSON.parse(zoho.calls[0]!.body)).toEqual({ data: [{ Company: "x" }] });
  });

  test.each(["", ".", "..", undefined, 12])("a path parameter %j is refused before anything is sent", async (id) => {
    const call = entity({ session }, get, { path: { module: "Leads", record_id: id as string } });
    await expect(call).rejects.toThrow(/crm\.records\.get: the path parameter record_id is/);
    expect(zoho.calls).toHaveLength(0);
  });

  test.each([
    [{ ids: [] }, "the list ids is empty."],
    [{ since: new Date(0) }, 'the parameter since is "1970-01-01T00:00:00.000Z".'],
    [{ filter: { a: 1 } }, 'the parameter filter is {"a":1}.'],
    [{ ids: ["1", null] }, "the parameter ids is null."],
  ])("parameters %j cannot be written into a URL and are refused before anything is sent", async (params, problem) => {
    const call = page({ session }, list, { path: { module: "Leads" }, params });
    await expect(call).rejects.toThrow(`crm.records.list: ${problem}`);
    expect(zoho.calls).toHaveLength(0);
  });

  test("per-call headers, and a signal that is already aborted", async () => {
    await page({ session }, list, { path: { module: "Leads" } }, { headers: { "x-trace": "7" } });
    expect(zoho.calls[0]?.headers["x-trace"]).toBe("7");
    const call = page(
      { session },
      list,
      { path: { module: "Leads" } },
      { signal: AbortSignal.abort(new Error("stop")) },
    );
    await expect(call).rejects.toThrow("stop");
    expect(zoho.calls).toHaveLength(1);
  });
});

describe("one entity", () => {
  test("is taken out of its envelope; withResponse has the rest", async () => {
    zoho.onCall = () => ({ body: { data: [{ id: "9" }], info: { count: 1 } }, headers: { "x-seen": "yes" } });
    const input = { path: { module: "Leads", record_id: "9" } };
    expect(await entity({ session }, get, input)).toEqual({ id: "9" });
    const { data, response, body } = await entity({ session }, get, input).withResponse();
    expect(data).toEqual({ id: "9" });
    expect(response.headers.get("x-seen")).toBe("yes");
    expect(body).toEqual({ data: [{ id: "9" }], info: { count: 1 } });
  });

  test.each([204, 304])("%i rejects with NotFoundError", async (status) => {
    zoho.onCall = () => ({ status });
    const error = await entity({ session }, get, { path: { module: "Leads", record_id: "9" } }).catch((e) => e);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operation: "crm.records.get", status });
  });

  test("a rejection awaited through withResponse leaves nothing unhandled", async () => {
    zoho.onCall = () => ({ status: 204 });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const call = entity({ session }, get, { path: { module: "Leads", record_id: "9" } }).withResponse();
    await expect(call).rejects.toThrow(NotFoundError);
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("answers that are not what they seem", () => {
  test("an HTML page under 200", async () => {
    zoho.onCall = () => ({ body: "<html><title>Maintenance</title></html>" });
    const error = await value({ session }, get, { path: { module: "Leads", record_id: "1" } }).catch((e) => e);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(String(error)).toMatch(/text\/html.*Maintenance/);
  });

  test("an error object under 200", async () => {
    zoho.onCall = () => ({ body: { code: "INVALID_DATA", details: {}, message: "no", status: "error" } });
    const error = await page({ session }, list, { path: { module: "Leads" } }).catch((e) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: "INVALID_DATA", status: 200 });
  });

  test("an envelope without its result names what is there", async () => {
    zoho.onCall = () => ({ body: { records: [] } });
    const call = page({ session }, list, { path: { module: "Leads" } });
    await expect(call).rejects.toThrow(/has no "data"; it has records/);
  });

  test("a refused refresh under 200", async () => {
    zoho.onToken = () => ({ body: { error: "invalid_code" } });
    const call = page({ session }, list, { path: { module: "Leads" } });
    await expect(call).rejects.toBeInstanceOf(InvalidGrantError);
    expect(zoho.calls).toHaveLength(0);
  });
});

describe("rows of a write", () => {
  const rows = [{ Last_Name: "Ito" }, {}];

  test.each([200, 201, 202, 207, 400, 412])("each keeps its outcome under %i", async (status) => {
    zoho.onCall = () => ({ status, body: { data: [ok, refused] } });
    const result = await batch<typeof ok>({ session }, create, { path: { module: "Leads" }, body: rows });
    expect(result.succeeded).toEqual([{ ok: true, index: 0, value: ok }]);
    expect(result.failed).toHaveLength(1);
    expect(result.failed[0]).toMatchObject({
      index: 1,
      error: { code: "MANDATORY_NOT_FOUND", operation: "crm.records.create" },
    });
    expect(result.failed[0]?.error).toBeInstanceOf(ValidationError);
    expect(() => result.throwIfAny()).toThrow(/1 of 2 rows failed; the first: .*MANDATORY_NOT_FOUND/);
  });

  test("all written: throwIfAny gives them", async () => {
    zoho.onCall = () => ({ status: 201, body: { data: [ok] } });
    const result = await batch<typeof ok>({ session }, create, { path: { module: "Leads" }, body: rows });
    expect(result.throwIfAny()).toEqual([ok]);
  });

  test("a refused request is no batch", async () => {
    zoho.onCall = () => ({
      status: 400,
      body: { code: "INVALID_MODULE", details: {}, message: "no", status: "error" },
    });
    const call = batch({ session }, create, { path: { module: "Leeds" }, body: rows });
    await expect(call).rejects.toMatchObject({ code: "INVALID_MODULE", status: 400 });
  });

  test("the one row of a single write rejects when it was refused, under 200 as well", async () => {
    zoho.onCall = () => ({ body: { data: [refused] } });
    const call = outcome({ session }, update, { path: { module: "Leads", record_id: "1" }, body: {} });
    await expect(call).rejects.toMatchObject({ code: "MANDATORY_NOT_FOUND" });
  });
});

describe("downloads", () => {
  test("have name, type, size and bytes", async () => {
    zoho.onCall = () => ({
      body: "PDF!",
      headers: {
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename*=UTF-8''na%C3%AFve.pdf",
        "content-length": "4",
      },
    });
    const found = await file({ session }, download, { params: { id: "7" } });
    expect(found).toMatchObject({ name: "naïve.pdf", type: "application/pdf", size: 4 });
    expect(new TextDecoder().decode(await found.bytes())).toBe("PDF!");
  });

  test.each([
    ['attachment; filename="a b.txt"', "a b.txt"],
    ["attachment;filename=plain.csv", "plain.csv"],
    ["attachment; filename*=UTF-8''%zz; filename=fallback.txt", "fallback.txt"],
    ["inline", undefined],
  ])("%s names %s", async (disposition, name) => {
    zoho.onCall = () => ({ body: "x", headers: { "content-disposition": disposition } });
    expect((await file({ session }, download, {})).name).toBe(name);
  });

  test("an unknown id answers 204", async () => {
    zoho.onCall = () => ({ status: 204 });
    await expect(file({ session }, download, {})).rejects.toBeInstanceOf(NotFoundError);
  });

  test("a refusal in JSON is an error, under 200 as well", async () => {
    for (const status of [200, 400]) {
      zoho.onCall = () => ({ status, body: { code: "INVALID_DATA", details: {}, message: "no", status: "error" } });
      await expect(file({ session }, download, {})).rejects.toMatchObject({ code: "INVALID_DATA", status });
    }
  });
});

test("two sessions that take turns never mix", async () => {
  const other = await startFakeZoho({ name: "other" });
  const second = createSession({ dataCenter: other.center, credential });
  const calls = Array.from({ length: 20 }, (_, turn) =>
    page({ session: turn % 2 ? second : session }, list, { path: { module: `M${turn}` } }),
  );
  await Promise.all(calls);
  for (const [server, odd] of [
    [zoho, 0],
    [other, 1],
  ] as const) {
    expect(server.calls.map(({ path }) => Number(path.slice("/crm/v8/M".length)) % 2)).toEqual(Array(10).fill(odd));
    expect(new Set(server.calls.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Zoho-oauthtoken ${server.minted[0]}`]),
    );
  }
  await other.close();
});
