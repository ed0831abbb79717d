import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { resolve, Unresolved } from "../../src/crm/composite/reference.ts";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";
import { receiver } from "./receiver.ts";

let emulator: RunningEmulator;
let call: Caller;

beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(async () => {
  emulator.reset();
  call = await caller(emulator);
});

const composite = (parts: readonly object[], more: object = {}) =>
  call("POST", "/crm/v8/__composite_requests", { __composite_requests: parts, ...more });
const outcomes = ({
  body,
}: {
  body: unknown;
}): readonly { details: { response: { body: unknown; status_code: number } } }[] =>
  (body as { __composite_requests: [] }).__composite_requests;
const lead = (Last_Name: string, more: object = {}) => ({
  body: { data: [{ Last_Name }] },
  method: "POST",
  uri: "/crm/v8/Leads",
  ...more,
});
const names = async (): Promise<unknown> => {
  const { body } = await call("POST", "/crm/v8/coql", { select_query: "select Last_Name from Leads where id > 0" });
  return (body as { data: { Last_Name: string }[] } | undefined)?.data.map(({ Last_Name }) => Last_Name) ?? [];
};

describe("a composite request", () => {
  it("carries out each part; later parts use what earlier ones answered", async () => {
    const reply = await composite(
      [
        lead("Boyle", { sub_request_id: "1", uri: "/crm/v3/Leads", headers: {} }),
        {
          sub_request_id: "2",
          method: "PUT",
          uri: "/crm/v8/Leads/@{1:$.data[0].details.id}",
          body: { data: [{ Company: "Zylker @{1:$.data[0].code}" }] },
        },
        {
          method: "GET",
          uri: "/crm/v8/Leads/@{2:$.data[0].details.id}",
          params: { fields: "Last_Name,Company" },
        },
      ],
      { parallel_execution: false },
    );
    expect(reply.status).toBe(200);
    expect(outcomes(reply)).toMatchObject([
      {
        code: "SUCCESS",
        message: "composite sub request executed successfully",
        status: "success",
        details: {
          response: {
            status_code: 201,
            headers: { "content-type": "application/json;charset=UTF-8" },
            body: { data: [{ code: "SUCCESS", message: "record added" }] },
          },
        },
      },
      { details: { response: { status_code: 200 } } },
      {
        details: {
          response: { status_code: 200, body: { data: [{ Last_Name: "Boyle", Company: "Zylker SUCCESS" }] } },
        },
      },
    ]);
  });

  it("says 200 as long as every part was carried out, whatever came of it", async () => {
    const reply = await composite([
      lead("A"),
      { ...lead("B"), body: { data: [{}] } },
      { method: "GET", uri: "/crm/v8/Leadz/1" },
    ]);
    expect(reply.status).toBe(200);
    expect(outcomes(reply)).toMatchObject([
      { status: "success", details: { response: { status_code: 201 } } },
      {
        status: "success",
        details: { response: { status_code: 400, body: { data: [{ code: "MANDATORY_NOT_FOUND" }] } } },
      },
      { status: "success", details: { response: { status_code: 400, body: { code: "INVALID_MODULE" } } } },
    ]);
  });

  it("takes everything back when one part fails, and tells nobody", async () => {
    const { url, received, arrived, close } = await receiver();
    await call("POST", "/crm/v8/actions/watch", {
      watch: [{ channel_id: "1", events: ["Leads.all"], notify_url: url }],
    });
    await call("POST", "/crm/v8/Leads", { data: [{ Last_Name: "Before" }] });
    await arrived(1);
    const reply = await composite([lead("A"), { ...lead("B"), body: { data: [{ Company: "x" }] } }, lead("C")], {
      rollback_on_fail: true,
    });
    expect(reply.status).toBe(400);
    expect(outcomes(reply)).toMatchObject([
      { code: "ROLLBACK_PERFORMED", details: { rollbacked_by_sub_request_index: 1 }, status: "error" },
      { code: "SUCCESS", details: { response: { status_code: 400 } } },
      { code: "PROCESSING_STOPPED", status: "error" },
    ]);
    expect(await names()).toEqual(["Before"]);
    const kept = await composite([lead("A"), lead("B")], { rollback_on_fail: true });
    expect(kept.status).toBe(200);
    expect(await names()).toEqual(["Before", "A", "B"]);
    await arrived(3);
    expect(received).toHaveLength(3);
    await close();
  });

  it("takes back only what it wrote itself", async () => {
    const others = Array.from({ length: 5 }, (_, index) =>
      call("POST", "/crm/v8/Leads", { data: [{ Last_Name: `Other ${index}` }] }),
    );
    const failing = composite([lead("A"), lead("B"), { ...lead("C"), body: { data: [{}] } }], {
      rollback_on_fail: true,
    });
    await Promise.all([...others, failing]);
    expect(await names()).toHaveLength(5);
  });

  it("costs one credit for all its parts", async () => {
    const few = await startEmulator({ limits: { credits: 3 } });
    const own = await caller(few);
    const parts = [lead("A"), lead("B"), lead("C"), lead("D"), lead("E")];
    for (let count = 0; count < 3; count++) {
      expect((await own("POST", "/crm/v8/__composite_requests", { __composite_requests: parts })).status).toBe(200);
    }
    expect((await own("POST", "/crm/v8/__composite_requests", { __composite_requests: parts })).status).toBe(429);
    await few.close();
  });

  it("reads at most 25 rows and writes one record in a part", async () => {
    for (const start of [0, 15]) {
      const data = Array.from({ length: 15 }, (_, index) => ({ Last_Name: `L${start + index}` }));
      await call("POST", "/crm/v8/Leads", { data });
    }
    const reply = await composite([
      { method: "GET", uri: "/crm/v8/Leads", params: { fields: "Last_Name" } },
      { method: "POST", uri: "/crm/v8/coql", body: { select_query: "select Last_Name from Leads where id > 0" } },
      { method: "GET", uri: "/crm/v8/Leads", params: { fields: "Last_Name", per_page: 26 } },
      { ...lead("x"), body: { data: [{ Last_Name: "x" }, { Last_Name: "y" }] } },
      { method: "DELETE", uri: "/crm/v8/Leads?ids=1,2" },
    ]);
    expect(reply.status).toBe(207);
    const [list, query, ...refused] = outcomes(reply);
    expect((list!.details.response.body as { data: [] }).data).toHaveLength(25);
    expect((query!.details.response.body as { data: [] }).data).toHaveLength(25);
    expect(refused).toMatchObject([
      { code: "INVALID_DATA", details: { maximum_length: 25 } },
      { code: "INVALID_DATA", details: { maximum_length: 1 } },
      { code: "NOT_SUPPORTED", details: { restricted_params: ["ids"] } },
    ]);
  });

  const uri = "/crm/v8/Leads/@{b:$.data[0].details.id}";
  it.each([
    [
      [{ method: "GET", uri: "Leads" }],
      [
        {
          code: "INVALID_DATA",
          details: {
            expected_data_type: "text",
            regex: "/crm(/.*)?/v[0-9]+([.][0-9]+)?/.*",
            api_name: "uri",
            json_path: "$.__composite_requests[0].uri",
          },
        },
      ],
    ],
    [[{ uri: "/crm/v8/Leads" }], [{ code: "MANDATORY_NOT_FOUND", details: { api_name: "method" } }]],
    [
      [{ method: "GET", uri: "/crm/v9/Leads" }],
      [{ code: "NOT_ALLOWED", details: { sub_request_version: 9, composite_request_version: 8 } }],
    ],
    [
      [{ method: "GET", uri: "/crm/v8/org", headers: { Authorization: "x" } }],
      [{ code: "NOT_ALLOWED", details: { restricted_headers: ["Authorization"] } }],
    ],
    [[{ method: "GET", uri: "/crm/bulk/v8/read/1" }], [{ code: "NOT_SUPPORTED" }]],
    [[{ method: "POST", uri: "/crm/v8/__composite_requests" }], [{ code: "NOT_SUPPORTED" }]],
    [[{ method: "GET", uri }], [{ code: "INVALID_REFERENCE", details: { reference: "b" } }]],
    [
      [
        { sub_request_id: "a", method: "GET", uri },
        { sub_request_id: "b", method: "GET", uri: uri.replace("{b", "{a") },
      ],
      [
        { code: "LOOPING_FOUND", details: { sub_request_indexes: [0, 1] } },
        { code: "LOOPING_FOUND", details: { sub_request_indexes: [0, 1] } },
      ],
    ],
    [
      [
        { sub_request_id: "a", method: "GET", uri: "/crm/v8/org" },
        { sub_request_id: "a", method: "GET", uri: "/crm/v8/org" },
      ],
      [
        { code: "DUPLICATE_DATA", details: { sub_request_indexes: [0, 1] } },
        { code: "DUPLICATE_DATA", details: { sub_request_indexes: [0, 1] } },
      ],
    ],
    [
      [
        { sub_request_id: "b", method: "GET", uri: "nothing" },
        { sub_request_id: "a", method: "GET", uri },
      ],
      [
        { code: "INVALID_DATA" },
        {
          code: "PROCESSING_STOPPED",
          details: { dependent_data: [{ sub_request_id: "a", referred_sub_request_ids: ["b"] }] },
        },
      ],
    ],
  ])("refuses %j", async (parts, expected) => {
    const reply = await composite(parts);
    expect(reply.status).toBe(400);
    expect(outcomes(reply)).toMatchObject(expected);
  });

  it("finds nothing at a reference that the reply has not", async () => {
    const reply = await composite([
      lead("A", { sub_request_id: "1" }),
      { method: "GET", uri: "/crm/v8/Leads/@{1:$.data[0].details.nope}" },
    ]);
    expect(reply.status).toBe(207);
    expect(outcomes(reply)).toMatchObject([
      { code: "SUCCESS" },
      { code: "INVALID_REFERENCE", details: { reference: "@{1:$.data[0].details.nope}" } },
    ]);
  });

  it.each([
    [{}, "MANDATORY_NOT_FOUND", { api_name: "__composite_requests" }],
    [{ __composite_requests: {} }, "INVALID_DATA", { expected_data_type: "jsonarray" }],
    [{ __composite_requests: [1, 2, 3, 4, 5, 6] }, "INVALID_DATA", { maximum_length: 5 }],
    [
      { __composite_requests: [lead("A")], rollback_on_fail: true, parallel_execution: true },
      "AMBIGUITY_DURING_PROCESSING",
      { ambiguity_due_to: [{ api_name: "rollback_on_fail" }, { api_name: "parallel_execution" }] },
    ],
  ])("is refused as a whole: %j", async (body, code, details) => {
    expect(await call("POST", "/crm/v8/__composite_requests", body)).toMatchObject({
      status: 400,
      body: { code, details },
    });
  });
});

describe("a reference", () => {
  const replies = new Map([["1", { data: [{ id: "5", "a b": { c: null, n: 7 } }] }]]);

  it("keeps the type of what it stands for when it is all of a text", () => {
    expect(resolve({ x: "@{1:$.data[0]['a b'].n}", y: ["id @{1:$.data[0].id}!"] }, replies)).toEqual({
      x: 7,
      y: ["id 5!"],
    });
    expect(resolve("@{1:$}", replies)).toBe(replies.get("1"));
    expect(resolve("@{ no reference }", replies)).toBe("@{ no reference }");
  });

  it.each(["@{1:$.data[1].id}", "@{1:$.data[0]['a b'].c}", "@{1:$.data.constructor}", "@{1:$..x}", "@{2:$.x}"])(
    "%s stands for nothing",
    (text) => {
      expect(() => resolve(text, replies)).toThrow(Unresolved);
    },
  );
});
