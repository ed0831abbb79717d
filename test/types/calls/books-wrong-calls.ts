// Calls of Books that must not compile: each mistake is one that somebody makes. A line that does compile fails the test.
import type { Session } from "@x/zoho-auth";
import { type InvoiceCreate, ZohoBooks } from "@x/zoho-books";
import { invoicesGet, invoicesList } from "@x/zoho-books/operations";

declare const books: ZohoBooks;
declare const session: Session;
declare const file: Blob;
const id = "982000000567114";
const line_items = [{ item_id: id }];

export async function parameters(): Promise<void> {
  // @ts-expect-error -- a status that does not exist
  await books.invoices.list({ status: "open" });
  // @ts-expect-error -- a column that cannot be sorted by
  await books.invoices.list({ sort_column: "colour" });
  // @ts-expect-error -- a misspelt parameter returns everything
  await books.invoices.list({ costumer_id: id });
  // @ts-expect-error -- parameters are spelt as Zoho spells them
  await books.invoices.list({ customerId: id });
  // @ts-expect-error -- a page is a number
  await books.invoices.list({ page: "2" });
  // @ts-expect-error -- which format?
  await books.invoices.download(id);
  // @ts-expect-error -- data is what `get` gives
  await books.invoices.download(id, { accept: "json" });
  // @ts-expect-error -- a document is what `download` gives
  await books.invoices.get(id, { accept: "pdf" });
  // @ts-expect-error -- which invoices?
  await books.invoices.deleteMany({});
  // @ts-expect-error -- several ids are a list
  await books.invoices.deleteMany({ invoice_ids: id });
  // @ts-expect-error -- headers have camel-case names
  await books.invoices.updateByCustomField({ customer_id: id, line_items }, { "X-Unique-Identifier-Key": "cf" });
  // @ts-expect-error -- by which field?
  await books.invoices.updateByCustomField({ customer_id: id, line_items }, { upsert: true });
}

export async function organizations(): Promise<void> {
  // @ts-expect-error -- the organization is a setting, not a parameter
  await books.invoices.list({ organization_id: "10234695" });
  // @ts-expect-error -- an organization's id is a string
  await books.invoices.get(id, { organizationId: 10234695 });
  // @ts-expect-error -- the settings of a call have camel-case names
  await books.invoices.get(id, { organization_id: "10234695" });
  // @ts-expect-error -- so have those of the client
  new ZohoBooks({ session, organization_id: "10234695" });
  // @ts-expect-error -- a plan that does not exist
  new ZohoBooks({ session, organizationId: "10234695", plan: "gold" });
  // @ts-expect-error -- a plan of Inventory
  new ZohoBooks({ session, organizationId: "10234695", plan: "enterprise" });
  // @ts-expect-error -- as whom?
  new ZohoBooks({ organizationId: "10234695" });
}

export async function ids(): Promise<void> {
  // @ts-expect-error -- an id has more digits than a number holds
  await books.invoices.get(982000000567114);
  // @ts-expect-error -- which invoice?
  await books.invoices.get();
  // @ts-expect-error -- neither is the id of a customer a number
  await books.invoices.create({ customer_id: 982000000567001, line_items });
  // @ts-expect-error -- nor that of an item
  await books.invoices.create({ customer_id: id, line_items: [{ item_id: 982000000030049 }] });
}

export async function bodies(): Promise<void> {
  // @ts-expect-error -- for whom?
  await books.invoices.create({ line_items });
  // @ts-expect-error -- for what?
  await books.invoices.create({ customer_id: id });
  // @ts-expect-error -- an invoice is needed
  await books.invoices.create();
  // @ts-expect-error -- one invoice, not several
  await books.invoices.create([{ customer_id: id, line_items }]);
  // @ts-expect-error -- the envelope is ours to make
  await books.invoices.create({ invoice: { customer_id: id, line_items } });
  // @ts-expect-error -- lines are a list
  await books.invoices.create({ customer_id: id, line_items: { item_id: id } });
  // @ts-expect-error -- a misspelt member
  await books.invoices.create({ customer_id: id, line_items, due_dat: "2026-12-31" });
  // @ts-expect-error -- a date is a string, as Zoho has it
  await books.invoices.create({ customer_id: id, line_items, date: new Date() });
  // @ts-expect-error -- an amount is a number
  await books.invoices.create({ customer_id: id, line_items, adjustment: "12.50" });
  // @ts-expect-error -- a treatment that does not exist
  await books.invoices.create({ customer_id: id, line_items, gst_treatment: "none" });
  // @ts-expect-error -- to whom?
  await books.invoices.email(id, { subject: "Invoice" });
  // @ts-expect-error -- several addresses are a list
  await books.invoices.email(id, { to_mail_ids: "ito@example.com" });
  // @ts-expect-error -- a file is a Blob, not its path
  await books.expenses.addReceipt(id, { receipt: "./receipt.png" });
  // @ts-expect-error -- a form is an object
  await books.expenses.addReceipt(id, file);
  // @ts-expect-error -- several tasks
  await books.tasks.updateMany({ task_description: "Call" }, { bulk_update: true });
  // @ts-expect-error -- an answer may hold values that a request may not
  const again: InvoiceCreate = await books.invoices.get(id);
  console.log(again);
}

export async function results(): Promise<void> {
  const invoice = await books.invoices.get(id);
  // @ts-expect-error -- the envelope is gone
  invoice.invoice;
  // @ts-expect-error -- so is its code
  invoice.code;
  // @ts-expect-error -- a call must be awaited
  books.invoices.get(id).invoice_number;
  const invoices = await books.invoices.list();
  // @ts-expect-error -- a page has `rows`
  invoices.invoices;
  // @ts-expect-error -- `info` is the page's context
  invoices.page_context;
  // @ts-expect-error -- there may be no next page
  (await invoices.nextPage()).rows;
  // @ts-expect-error -- rows of a list have no lines
  invoices.rows[0]?.line_items;
  // @ts-expect-error -- a download is no invoice
  (await books.invoices.download(id, { accept: "pdf" })).invoice_id;
  // @ts-expect-error -- nothing comes back
  (await books.invoices.email(id, { to_mail_ids: [] })).message;
  const saved = await books.tasks.updateMany([], { bulk_update: true });
  // @ts-expect-error -- a row that failed has no value
  saved.rows[0]?.value;
}

export async function names(): Promise<void> {
  // @ts-expect-error -- no such operation
  await books.invoices.find(id);
  // @ts-expect-error -- no such resource
  await books.invoice.get(id);
  // @ts-expect-error -- a resource of CRM
  await books.records.list("Leads");
  // @ts-expect-error -- the client comes first
  await invoicesList({ status: "sent" });
  // @ts-expect-error -- a session is no client
  await invoicesGet(session, id);
}
