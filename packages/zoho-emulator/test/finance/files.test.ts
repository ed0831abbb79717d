import { ZohoBooks } from "@x/zoho-books";
import { ZohoInventory } from "@x/zoho-inventory";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false, clock: { now: "2026-11-20T20:00:00Z", frozen: true } });
const organizationId = "10234695";
let wire: Wire;
let item: string;
let invoice: string;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
  const { contact } = (await wire("POST", "/books/v3/contacts", { contact_name: "Ito (Größe) \\ Co €" })).body;
  item = (await wire("POST", "/inventory/v1/items", { name: "Oak", rate: 925 })).body.item.item_id;
  const line_items = [{ item_id: item, quantity: 2 }];
  const { body } = await wire("POST", "/books/v3/invoices", { customer_id: contact.contact_id, line_items });
  invoice = body.invoice.invoice_id;
});
afterAll(() => emulator.close());

const form = (field: string, name: string, bytes: Uint8Array, type: string): FormData => {
  const data = new FormData();
  data.append(field, new File([bytes as Uint8Array<ArrayBuffer>], name, { type }));
  return data;
};
const BYTES = Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256);

describe("a PDF", () => {
  it("is one, with the number, the lines and the total", async () => {
    const answer = await wire("GET", `/books/v3/invoices/${invoice}?accept=pdf`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain("INV-000001.pdf");
    const document = await getDocumentProxy(answer.body);
    expect(document.numPages).toBe(1);
    const { text } = await extractText(document, { mergePages: true });
    for (const part of ["INVOICE INV-000001", "Ito (Größe) \\ Co €", "Oak 2 x USD 925.00", "Total: USD 1850.00"]) {
      expect(text.replace(/\s+/g, " ")).toContain(part);
    }
  });

  it("holds several documents, a page each", async () => {
    const { customer_id } = (await wire("GET", `/books/v3/invoices/${invoice}`)).body.invoice;
    const line_items = Array.from({ length: 60 }, () => ({ item_id: item }));
    const long = (await wire("POST", "/books/v3/invoices", { customer_id, line_items })).body.invoice.invoice_id;
    const { body } = await wire("GET", `/books/v3/invoices/pdf?invoice_ids=${invoice},${long}`);
    const document = await getDocumentProxy(body);
    expect(document.numPages).toBe(3);
  });

  it("comes through the client, and as a page of HTML where that is asked for", async () => {
    const books = new ZohoBooks({ session: emulator.session(), organizationId });
    const pdf = await books.invoices.download(invoice, { accept: "pdf" });
    expect(new TextDecoder().decode((await pdf.bytes()).slice(0, 5))).toBe("%PDF-");
    const html = await wire("GET", `/books/v3/invoices/${invoice}?accept=html`);
    expect(html.headers.get("content-type")).toContain("text/html");
    expect(new TextDecoder().decode(html.body)).toContain("INVOICE INV-000001");
  });
});

describe("a file", () => {
  it("is attached, fetched byte for byte, and deleted", async () => {
    const path = `/books/v3/invoices/${invoice}/attachment`;
    expect((await wire("GET", path)).body).toMatchObject({ code: 1002 });
    const added = await wire("POST", path, form("attachment", "Scan.png", BYTES, "image/png"));
    expect(added.body.code).toBe(0);
    expect((await wire("GET", `/books/v3/invoices/${invoice}`)).body.invoice).toMatchObject({
      has_attachment: true,
      attachment_name: "Scan.png",
      documents: [{ file_name: "Scan.png", file_size: 3000 }],
    });
    expect((await wire("GET", path)).body).toEqual(BYTES);
    expect((await wire("POST", path, form("attachment", "", new Uint8Array(), "text/plain"))).status).toBeLessThan(500);
    expect((await wire("DELETE", path)).body.code).toBe(0);
    expect((await wire("GET", path)).status).toBe(404);
  });

  it("goes along with a snapshot", async () => {
    const path = `/books/v3/invoices/${invoice}/attachment`;
    await wire("POST", path, form("attachment", "Scan.png", BYTES, "image/png"));
    const snapshot = JSON.parse(JSON.stringify(emulator.snapshot()));
    emulator.reset();
    emulator.restore(snapshot);
    expect((await wire("GET", path)).body).toEqual(BYTES);
  });

  it("is an item's image, if it is an image and not too large", async () => {
    const inventory = new ZohoInventory({ session: emulator.session(), organizationId });
    await inventory.items.uploadImage(item, { image: new File([BYTES], "oak.png", { type: "image/png" }) });
    const { image_name } = (await wire("GET", `/inventory/v1/items/${item}`)).body.item;
    expect(image_name).toBe("oak.png");
    const image = await inventory.items.downloadImage(item);
    expect(await image.bytes()).toEqual(BYTES);
    const text = await wire("POST", `/inventory/v1/items/${item}/image`, form("image", "oak.txt", BYTES, "text/plain"));
    expect(text.status).toBe(400);
    const large = form("image", "oak.png", new Uint8Array(7 * 1024 * 1024 + 1), "image/png");
    expect((await wire("POST", `/inventory/v1/items/${item}/image`, large)).status).toBe(400);
  });

  it("is the receipt of an expense", async () => {
    const { expense } = (
      await wire("POST", "/books/v3/expenses", {
        account_id: "1",
        paid_through_account_id: "2",
        date: "2026-11-20",
        amount: 12,
      })
    ).body;
    const path = `/books/v3/expenses/${expense.expense_id}/receipt`;
    await wire("POST", path, form("receipt", "taxi.jpg", BYTES, "image/jpeg"));
    expect((await wire("GET", path)).body).toEqual(BYTES);
    expect((await wire("GET", `/books/v3/expenses/${expense.expense_id}`)).body.expense.expense_receipt_name).toBe(
      "taxi.jpg",
    );
  });
});

it("comes along with the record that it belongs to", async () => {
  const books = new ZohoBooks({ session: emulator.session(), organizationId });
  const { customer_id } = await books.invoices.get(invoice);
  const order = await books.salesOrders.create(
    { customer_id: customer_id!, line_items: [{ item_id: item, quantity: 3 }] },
    { doc: new File([BYTES], "plan.pdf", { type: "application/pdf" }) },
  );
  expect(order).toMatchObject({ total: 2775, attachment_name: "plan.pdf" });
  const attachment = await books.salesOrders.downloadAttachment(order.salesorder_id);
  expect(await attachment.bytes()).toEqual(BYTES);
});

it("is mailed at once where the request says so", async () => {
  const { customer_id } = (await wire("GET", `/books/v3/invoices/${invoice}`)).body.invoice;
  const sent = await wire("POST", "/books/v3/invoices?send=true", { customer_id, line_items: [{ item_id: item }] });
  expect(sent.body.invoice).toMatchObject({ status: "sent", is_emailed: true });
});
