import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false, clock: { now: "2026-11-20T12:00:00Z", frozen: true } });
let wire: Wire;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
});
afterAll(() => emulator.close());

async function items(count: number) {
  for (let index = 0; index < count; index++) {
    const name = `${["Oak", "Pine", "Cedar"][index % 3]} ${String(index).padStart(3, "0")}`;
    await wire("POST", "/inventory/v1/items", { name, sku: `S-${index}`, rate: index * 10 });
  }
}
const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

describe("a list", () => {
  it("goes by pages of at most 200, and says whether there are more", async () => {
    await items(5);
    const first = await wire("GET", "/inventory/v1/items?per_page=2&sort_column=rate&sort_order=D");
    expect(names(first.body)).toEqual(["Pine 004", "Oak 003"]);
    const { page_context } = (await wire("GET", "/books/v3/items?per_page=500&page=1")).body;
    expect(page_context).toMatchObject({
      page: 1,
      per_page: 200,
      has_more_page: false,
      sort_column: "name",
      sort_order: "A",
    });
    const last = await wire("GET", "/books/v3/items?per_page=2&page=3");
    expect(last.body.items).toHaveLength(1);
    expect(last.body.page_context).toMatchObject({ page: 3, per_page: 2, has_more_page: false });
    expect((await wire("GET", "/books/v3/items?page=9")).body.items).toEqual([]);
  });

  it("only counts when it is asked to", async () => {
    await items(3);
    const { body } = await wire("GET", "/books/v3/invoices?response_option=2");
    expect(body).toEqual({
      code: 0,
      message: "success",
      page_context: expect.objectContaining({ total: 0, total_pages: 0 }),
    });
    const counted = await wire("GET", "/books/v3/items?response_option=2&per_page=2");
    expect(counted.body.page_context).toMatchObject({ total: 3, total_pages: 2 });
  });

  it.each([
    ["name=oak 000", ["Oak 000"]],
    ["name_startswith=pin", ["Pine 001", "Pine 004"]],
    ["name_contains=ak", ["Oak 000", "Oak 003"]],
    ["rate=20", ["Cedar 002"]],
    ["rate_less_than=20", ["Oak 000", "Pine 001"]],
    ["rate_less_equals=10", ["Oak 000", "Pine 001"]],
    ["rate_greater_than=30", ["Cedar 005", "Pine 004"]],
    ["rate_greater_equals=40", ["Cedar 005", "Pine 004"]],
    ["name_contains=o&rate_greater_than=0", ["Oak 003"]],
    ["search_text=cedar", ["Cedar 002", "Cedar 005"]],
    ["search_text=oak 003", ["Oak 003"]],
    ["search_text=nothing", []],
  ])("filters by %s", async (query, expected) => {
    await items(6);
    const { body } = await wire("GET", `/inventory/v1/items?${query}`);
    expect(names(body)).toEqual(expected);
  });

  it("passes over what it does not know, and refuses a preset that is none", async () => {
    await items(2);
    expect((await wire("GET", "/inventory/v1/items?nmae=Oak")).body.items).toHaveLength(2);
    const refused = await wire("GET", "/inventory/v1/items?filter_by=Status.Sunny");
    expect([refused.status, refused.body]).toEqual([400, { code: 2, message: "Invalid value passed for filter_by" }]);
    const unsorted = await wire("GET", "/inventory/v1/items?sort_column=colour");
    expect([unsorted.status, unsorted.body.code]).toEqual([400, 2]);
  });

  it("knows presets, dates and what changed since", async () => {
    const { contact } = (await wire("POST", "/books/v3/contacts", { contact_name: "Ito" })).body;
    await wire("POST", "/books/v3/contacts", { contact_name: "Mill", contact_type: "vendor" });
    await items(1);
    const [{ item_id }] = (await wire("GET", "/books/v3/items")).body.items;
    for (const date of ["2026-09-01", "2026-10-01", "2026-11-01"]) {
      const line_items = [{ item_id, quantity: 1, rate: 5 }];
      const { invoice } = (
        await wire("POST", "/books/v3/invoices", { customer_id: contact.contact_id, date, line_items })
      ).body;
      if (date !== "2026-11-01") await wire("POST", `/books/v3/invoices/${invoice.invoice_id}/status/sent`);
    }
    const dates = async (query: string) =>
      (await wire("GET", `/books/v3/invoices?sort_column=date&${query}`)).body.invoices.map(
        ({ date }: { date: string }) => date,
      );
    expect(await dates("filter_by=Status.Draft")).toEqual(["2026-11-01"]);
    expect(await dates("filter_by=Status.OverDue")).toEqual(["2026-09-01", "2026-10-01"]);
    expect(await dates("status=unpaid")).toEqual(["2026-09-01", "2026-10-01"]);
    expect(await dates("date_start=2026-10-01&date_end=2026-10-31")).toEqual(["2026-10-01"]);
    expect(await dates("date_before=2026-10-01")).toEqual(["2026-09-01"]);
    expect(await dates("date_after=2026-10-01")).toEqual(["2026-11-01"]);
    expect(await dates(`item_id=${item_id}&date=2026-09-01`)).toEqual(["2026-09-01"]);
    emulator.clock.advance(1_800_000);
    await wire("PUT", `/books/v3/contacts/${contact.contact_id}`, { notes: "Called." });
    const since = encodeURIComponent("2026-11-20T12:15:00+0000");
    const { contacts } = (await wire("GET", `/books/v3/contacts?last_modified_time=${since}`)).body;
    expect(contacts.map(({ contact_name }: { contact_name: string }) => contact_name)).toEqual(["Ito"]);
    const unpaid = await wire("GET", "/books/v3/contacts?filter_by=Invoice.Unpaid");
    expect(unpaid.body.contacts).toHaveLength(1);
  });

  it("shows less than a record does, and custom fields by their names", async () => {
    const custom_fields = [{ label: "Shelf mark", value: "A-17" }];
    const { item } = (await wire("POST", "/books/v3/items", { name: "Oak", rate: 5, custom_fields })).body;
    expect(item.custom_fields).toMatchObject([{ api_name: "cf_shelf_mark", label: "Shelf mark", value: "A-17" }]);
    expect(item.custom_field_hash).toEqual({ cf_shelf_mark: "A-17" });
    const [row] = (await wire("GET", "/books/v3/items")).body.items;
    expect(row).toMatchObject({ item_id: item.item_id, name: "Oak", rate: 5, cf_shelf_mark: "A-17" });
    expect(row).not.toHaveProperty("taxes");
    await wire("PUT", `/books/v3/item/${item.item_id}/customfields`, [{ api_name: "cf_shelf_mark", value: "B-02" }]);
    const found = await wire("GET", "/books/v3/items?cf_shelf_mark=b-02");
    expect(found.body.items).toHaveLength(1);
  });
});

describe("100,000 rows", () => {
  it("are listed and searched without looking at each for each page", { timeout: 30_000 }, async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      item_id: `48768760000${String(index).padStart(8, "0")}`,
      name: `${["oak", "pine"][index % 2]} ${index}`,
      status: "active",
      rate: index % 1000,
      created_time: "2026-11-20T04:00:00-0800",
    }));
    const snapshot = emulator.snapshot();
    const name = "finance/10234695/items";
    emulator.restore({ ...snapshot, collections: { ...snapshot.collections, [name]: { idField: "item_id", rows } } });
    const paths = [
      "items?sort_column=rate&page=250",
      "items?search_text=oak&page=100",
      "items?name_contains=99&page=3",
      "items?filter_by=Status.Active&page=400",
    ];
    for (const path of paths) expect((await wire("GET", `/inventory/v1/${path}`)).body.items).toHaveLength(200);
    const started = performance.now();
    for (let round = 0; round < 10; round++) for (const path of paths) await wire("GET", `/inventory/v1/${path}`);
    // One scan of all rows takes some 20 ms and up, and sorting them several times that.
    expect((performance.now() - started) / 40).toBeLessThan(40);
  });
});
