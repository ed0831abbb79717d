import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false });
let wire: Wire;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
});
afterAll(() => emulator.close());

describe("a request is refused", () => {
  it.each([
    ["a missing member", { rate: 1 }, 400, 2, "Invalid value passed for name"],
    [
      "a name that is too long",
      { name: "x".repeat(101), rate: 1 },
      400,
      15,
      "Please ensure that the name has less than 100 characters.",
    ],
    ["a number that is none", { name: "Oak", rate: "many" }, 400, 2, "Invalid value passed for rate"],
    [
      "a value that is not listed",
      { name: "Oak", rate: 1, item_type: "gift" },
      400,
      2,
      "Invalid value passed for item_type",
    ],
  ])("for %s", async (_what, body, status, code, message) => {
    const answer = await wire("POST", "/books/v3/items", body);
    expect([answer.status, answer.body]).toEqual([status, { code, message }]);
  });

  it("for lines that are no list", async () => {
    const { contact } = (await wire("POST", "/books/v3/contacts", { contact_name: "Ito" })).body;
    const answer = await wire("POST", "/books/v3/invoices", { customer_id: contact.contact_id, line_items: "none" });
    expect(answer.body).toEqual({
      code: 15,
      message: "Please ensure that the line_items has less than 100 characters.",
    });
  });

  it("for somebody who does not exist, in the path or in the body", async () => {
    const gone = await wire("GET", "/books/v3/invoices/123");
    expect([gone.status, gone.body]).toEqual([404, { code: 1002, message: "Invoice does not exist." }]);
    const unknown = await wire("POST", "/books/v3/invoices", { customer_id: "1", line_items: [{ item_id: "1" }] });
    expect([unknown.status, unknown.body]).toEqual([400, { code: 2, message: "Invalid value passed for customer_id" }]);
  });

  it("for a name or a number that is taken", async () => {
    await wire("POST", "/books/v3/contacts", { contact_name: "Ito" });
    const again = await wire("POST", "/inventory/v1/contacts", { contact_name: "ITO" });
    expect(again.status).toBe(400);
    expect(again.body.code).not.toBe(0);
  });

  it("for JSON that is none, and for a form where JSON is expected", async () => {
    const broken = await wire("POST", "/books/v3/items", new URLSearchParams({ JSONString: "{" }));
    expect([broken.status, broken.body]).toEqual([400, { code: 1038, message: "JSON is not well formed" }]);
    const form = await wire("POST", "/books/v3/items", new URLSearchParams({ name: "Oak" }));
    expect(form.body.code).toBe(1038);
    const right = await wire("POST", "/books/v3/items", new URLSearchParams({ JSONString: '{"name":"Oak","rate":3}' }));
    expect([right.status, right.body.item.rate]).toEqual([201, 3]);
  });

  it("for a path or a method that is none", async () => {
    expect((await wire("GET", "/books/v3/nothing/at/all/here")).body).toEqual({
      code: 5,
      message: "Invalid URL Passed",
    });
    expect((await wire("PATCH", "/books/v3/invoices/1")).status).toBe(405);
  });

  it("as a whole: what it had written already is taken back", async () => {
    await wire("POST", "/books/v3/items", { name: "Taken", rate: 1 });
    const before = emulator.snapshot();
    const group = {
      group_name: "Woods",
      unit: "pcs",
      items: [{ name: "New", rate: 1, purchase_rate: 1 }, { name: "Taken" }],
    };
    expect((await wire("POST", "/inventory/v1/itemgroups", group)).body.code).toBe(1001);
    const rows = (snapshot: typeof before) => snapshot.collections["finance/10234695/items"]!.rows;
    expect(rows(emulator.snapshot())).toEqual(rows(before));
  });

  it("for more than 25 ids", async () => {
    const ids = Array.from({ length: 26 }, (_, index) => index).join(",");
    expect((await wire("DELETE", `/books/v3/contacts?contact_ids=${ids}`)).body.code).toBe(2);
  });
});

describe("organizations", () => {
  it("are one, which need not be named", async () => {
    const { body } = await wire("GET", "/books/v3/organizations?organization_id=nonsense");
    expect(body.organizations).toMatchObject([{ organization_id: "10234695", is_default_org: true }]);
    expect(body).not.toHaveProperty("page_context");
    const foreign = await wire("GET", "/books/v3/contacts?organization_id=1");
    expect([foreign.status, foreign.body]).toEqual([
      400,
      { code: 6041, message: "This user is not associated with the CompanyID/CompanyName:1." },
    ]);
  });

  it("have to be named when there are several, and keep their books apart", async () => {
    const made = await wire("POST", "/books/v3/organizations", {
      name: "Second",
      currency_code: "JPY",
      time_zone: "Asia/Tokyo",
      portal_name: "second",
    });
    expect(made.status).toBe(201);
    const { organization_id, fiscal_year_start_month } = made.body.organization;
    expect(fiscal_year_start_month).toBe("january");
    const unnamed = await wire("GET", "/books/v3/contacts");
    expect(unnamed.status).toBe(400);
    expect(unnamed.body).toMatchObject({
      code: 6024,
      error_info: [
        { organization_id: "10234695", is_default_org: true },
        { organization_id, name: "Second", is_default_org: false },
      ],
    });
    await wire("POST", `/books/v3/contacts?organization_id=${organization_id}`, { contact_name: "Ito" });
    expect((await wire("GET", "/books/v3/contacts?organization_id=10234695")).body.contacts).toEqual([]);
    const { body } = await wire("GET", `/books/v3/settings/currencies?organization_id=${organization_id}`);
    const base = body.currencies.find(({ is_base_currency }: { is_base_currency: boolean }) => is_base_currency);
    expect(base).toMatchObject({ currency_code: "JPY", price_precision: 0 });
  });

  it("have a user, accounts and a location from the start", async () => {
    expect((await wire("GET", "/books/v3/users/me")).body.user).toMatchObject({ status: "active", user_role: "admin" });
    const { chartofaccounts } = (await wire("GET", "/books/v3/chartofaccounts?filter_by=AccountType.All")).body;
    expect(chartofaccounts.length).toBeGreaterThan(20);
    expect((await wire("GET", "/books/v3/bankaccounts")).body.bankaccounts.length).toBeGreaterThan(0);
    expect((await wire("GET", "/inventory/v1/locations")).body.locations).toMatchObject([{ is_primary: true }]);
  });

  it("are seeded", async () => {
    const seeded = await startEmulator({
      limits: false,
      seed: {
        books: {
          organizations: [
            { organization_id: "1", name: "One" },
            { organization_id: "2", name: "Two" },
          ],
          contacts: [{ contact_name: "Ito" }, { contact_name: "Mill", organization_id: "2" }],
        },
      },
    });
    const at = await wireTo(seeded);
    const names = async (id: string) =>
      (await at("GET", `/books/v3/contacts?organization_id=${id}`)).body.contacts.map(nameOf);
    const nameOf = ({ contact_name }: { contact_name: string }) => contact_name;
    expect([await names("1"), await names("2")]).toEqual([["Ito"], ["Mill"]]);
    await seeded.close();
    await expect(startEmulator({ seed: { books: { items: [{ name: "Oak" }, { name: "Oak" }] } } })).rejects.toThrow(
      /row 2 of items was refused/,
    );
  });
});
