// Clients that other generators make of the documents we publish. They know a base URL and a header, and nothing else.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient as generate } from "@hey-api/openapi-ts";
import type { paths as BooksPaths } from "@x/zoho-books/openapi";
import type { paths as CrmPaths } from "@x/zoho-crm/openapi";
import { type RunningEmulator, startEmulator } from "@x/zoho-emulator";
import type { paths as InventoryPaths } from "@x/zoho-inventory/openapi";
import openapiFetch from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buyToken } from "./support/buy-token.ts";

const CACHE = fileURLToPath(new URL(".cache/foreign", import.meta.url));
const organization_id = "10234695";

let emulator: RunningEmulator;
let headers: { readonly Authorization: string };

beforeAll(async () => {
  emulator = await startEmulator();
  headers = { Authorization: `Zoho-oauthtoken ${await buyToken(emulator)}` };
});
afterAll(() => emulator.close());

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly error?: unknown;
  readonly response: Response;
}

type Peer = Readonly<Record<string, (input: object) => Promise<Answer>>>;

/** A client made by @hey-api/openapi-ts; `coql.query` is `coqlQuery` there. */
async function heyApi(product: string): Promise<Peer> {
  const output = join(CACHE, product);
  rmSync(output, { recursive: true, force: true });
  await generate({
    input: createRequire(import.meta.url).resolve(`@x/zoho-${product}/openapi.json`),
    output,
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
  const functions = (await import(join(output, "sdk.gen.ts"))) as Peer;
  const runtime = (await import(join(output, "client/index.ts"))) as { createClient(config: object): unknown };
  const client = runtime.createClient({ baseUrl: emulator.url, headers });
  return Object.fromEntries(
    Object.entries(functions).map(([name, call]) => [name, (input: object) => call({ client, ...input })]),
  );
}

/** What an answer with this status says; an entity of it, where `property` names one. */
function said(answer: Answer, status: number, property?: string): Record<string, unknown> {
  expect([answer.response.status, answer.error]).toEqual([status, undefined]);
  return (property ? answer.data?.[property] : answer.data) as Record<string, unknown>;
}

describe("a client by @hey-api/openapi-ts", () => {
  it("sells in Books: item, customer, invoice, payment", async () => {
    const books = await heyApi("books");
    const query = { organization_id };
    const item = said(await books.itemsCreate!({ query, body: { name: "Plank", rate: 5 } }), 201, "item");
    const customer = said(await books.contactsCreate!({ query, body: { contact_name: "Oak Ltd" } }), 201, "contact");
    const { customer_id, invoice_id } = said(
      await books.invoicesCreate!({
        query,
        body: { customer_id: customer.contact_id, line_items: [{ item_id: item.item_id, quantity: 4 }] },
      }),
      201,
      "invoice",
    );
    const path = { invoice_id };
    said(await books.invoicesMarkAsSent!({ query, path }), 200);
    const payment = { customer_id, payment_mode: "cash", amount: 20, date: "2026-11-22" };
    said(
      await books.customerPaymentsCreate!({
        query,
        body: { ...payment, invoices: [{ invoice_id, amount_applied: 20 }] },
      }),
      201,
    );
    expect(said(await books.invoicesGet!({ query, path }), 200, "invoice")).toMatchObject({
      status: "paid",
      total: 20,
      balance: 0,
    });
    const list = said(await books.invoicesList!({ query: { ...query, status: "paid" } }), 200);
    expect(list).toMatchObject({
      code: 0,
      invoices: [{ invoice_id }],
      page_context: { page: 1, has_more_page: false },
    });

    const missing = await books.invoicesGet!({ query, path: { invoice_id: "1" } });
    expect([missing.response.status, missing.error]).toMatchObject([404, { code: 1002 }]);
  });

  it("ships in Inventory: item with stock, order, package", async () => {
    const inventory = await heyApi("inventory");
    const query = { organization_id };
    const item = said(
      await inventory.itemsCreate!({
        query,
        body: { name: "Beam", rate: 50, item_type: "inventory", initial_stock: 10, initial_stock_rate: 20 },
      }),
      200,
      "item",
    );
    const customer = said(await inventory.contactsCreate!({ query, body: { contact_name: "Ash" } }), 201, "contact");
    const order = said(
      await inventory.salesOrdersCreate!({
        query,
        body: { customer_id: customer.contact_id, line_items: [{ item_id: item.item_id, quantity: 3 }] },
      }),
      201,
      // The document says `sales_order`; what was captured of Zoho's answers says this.
      "salesorder",
    );
    const path = { sales_order_id: order.salesorder_id };
    said(await inventory.salesOrdersMarkAsConfirmed!({ query, path }), 200);
    const [line] = order.line_items as { line_item_id: string }[];
    said(
      await inventory.packagesCreate!({
        query: { ...query, salesorder_id: order.salesorder_id },
        body: { date: "2026-11-22", line_items: [{ so_line_item_id: line!.line_item_id, quantity: 3 }] },
      }),
      201,
    );
    const read = said(await inventory.itemsGet!({ query, path: { item_id: item.item_id } }), 200, "item");
    expect(read).toMatchObject({ stock_on_hand: 10, available_stock: 7 });
  });

  it("keeps records in CRM, and queries them", async () => {
    const crm = await heyApi("crm");
    const path = { module: "Leads" };
    const made = await crm.recordsCreate!({ path, body: { data: [{ Last_Name: "Ito", Company: "Acme" }, {}] } });
    expect(made.response.status).toBe(207);
    const [good, bad] = made.data!.data as { code: string; details: { id: string } }[];
    expect([good?.code, bad?.code]).toEqual(["SUCCESS", "MANDATORY_NOT_FOUND"]);
    const list = said(await crm.recordsList!({ path, query: { fields: "Last_Name,Company" } }), 200);
    expect(list).toMatchObject({ data: [{ id: good?.details.id, Last_Name: "Ito" }], info: { more_records: false } });
    const select_query = "select Last_Name from Leads where Company = 'Acme'";
    expect(said(await crm.coqlQuery!({ body: { select_query } }), 200)).toMatchObject({
      data: [{ Last_Name: "Ito" }],
    });
    const wrong = await crm.recordsList!({ path: { module: "Nonsense" }, query: { fields: "Name" } });
    expect([wrong.response.status, wrong.error]).toMatchObject([400, { code: "INVALID_MODULE", status: "error" }]);
  });
});

describe("openapi-fetch on our paths", () => {
  it("keeps CRM's records", async () => {
    const crm = openapiFetch<CrmPaths>({ baseUrl: emulator.url, headers });
    const params = { path: { module: "Contacts" } };
    const made = await crm.POST("/crm/v8/{module}", { params, body: { data: [{ Last_Name: "Oak" }] } });
    expect([made.response.status, made.data?.data?.[0]?.code]).toEqual([201, "SUCCESS"]);
    const list = await crm.GET("/crm/v8/{module}", {
      params: { ...params, query: { fields: ["Last_Name"], per_page: 1 } },
    });
    expect(list.data?.data).toMatchObject([{ Last_Name: "Oak" }]);
    const none = await crm.GET("/crm/v8/{module}/{record_id}", {
      params: { path: { module: "Contacts", record_id: "1" } },
    });
    expect([none.response.status, none.data, none.error]).toEqual([204, undefined, undefined]);
  });

  it("keeps Books' estimates", async () => {
    const books = openapiFetch<BooksPaths>({ baseUrl: emulator.url, headers });
    const query = { organization_id };
    const contact = await books.POST("/books/v3/contacts", { params: { query }, body: { contact_name: "Elm" } });
    const customer_id = contact.data!.contact!.contact_id!;
    const made = await books.POST("/books/v3/estimates", {
      params: { query },
      body: { customer_id, line_items: [{ name: "Plank", rate: 5, quantity: 3 }] },
    });
    expect([made.response.status, made.data?.estimate]).toMatchObject([201, { status: "draft", total: 15 }]);
    const estimate_id = made.data!.estimate!.estimate_id!;
    const removed = await books.DELETE("/books/v3/estimates/{estimate_id}", {
      params: { query, path: { estimate_id } },
    });
    expect([removed.response.status, removed.data]).toMatchObject([200, { code: 0 }]);
  });

  it("keeps Inventory's purchase orders", async () => {
    const inventory = openapiFetch<InventoryPaths>({ baseUrl: emulator.url, headers });
    const query = { organization_id };
    const vendor = await inventory.POST("/inventory/v1/contacts", {
      params: { query },
      body: { contact_name: "Sawmill", contact_type: "vendor" },
    });
    const item = await inventory.POST("/inventory/v1/items", { params: { query }, body: { name: "Log", rate: 9 } });
    const made = await inventory.POST("/inventory/v1/purchaseorders", {
      params: { query },
      body: {
        vendor_id: vendor.data!.contact!.contact_id!,
        line_items: [{ item_id: item.data!.item!.item_id!, quantity: 2, rate: 6 }],
      },
    });
    expect([made.response.status, made.data?.purchase_order]).toMatchObject([201, { status: "draft", total: 12 }]);
  });
});
