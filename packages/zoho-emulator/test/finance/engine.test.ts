import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator: RunningEmulator = await startEmulator({
  clock: { now: "2026-11-20T12:00:00Z", frozen: true },
  limits: false,
});
let wire: Wire;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
});
afterAll(() => emulator.close());

describe("a plain resource", () => {
  it("is created, read, listed, changed and deleted", async () => {
    const created = await wire("POST", "/books/v3/employees", { name: "Aiko", email: "ito@example.com" });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ code: 0, employee: { name: "Aiko", email: "ito@example.com" } });
    const id = created.body.employee.employee_id;
    expect(id).toMatch(/^\d{17,}$/);

    const read = await wire("GET", `/books/v3/employees/${id}`);
    expect(read.body).toEqual({ code: 0, message: "success", employee: created.body.employee });
    const listed = await wire("GET", "/books/v3/employees");
    expect(listed.body).toEqual({
      code: 0,
      message: "success",
      employees: [{ employee_id: id, name: "Aiko", email: "ito@example.com" }],
      page_context: {
        page: 1,
        per_page: 200,
        has_more_page: false,
        report_name: "Employees",
        applied_filter: "Status.All",
        custom_fields: [],
        sort_column: "created_time",
        sort_order: "D",
      },
    });
    expect((await wire("DELETE", `/books/v3/employee/${id}`)).body.code).toBe(0);
    const gone = await wire("GET", `/books/v3/employees/${id}`);
    expect([gone.status, gone.body]).toEqual([404, { code: 1002, message: "Employee does not exist." }]);
  });

  it("is the same in both products", async () => {
    const { body } = await wire("POST", "/inventory/v1/contacts", { contact_name: "Ito & Co" });
    const read = await wire("GET", `/books/v3/contacts/${body.contact.contact_id}`);
    expect(read.body.contact.contact_name).toBe("Ito & Co");
  });

  it("stamps times with an offset that has no colon", async () => {
    const { body } = await wire("POST", "/books/v3/contacts", { contact_name: "Ito & Co" });
    expect(body.contact.created_time).toBe("2026-11-20T04:00:00-0800");
  });
});
