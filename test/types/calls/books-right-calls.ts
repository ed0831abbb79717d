// Calls of Books as users write them. They are compiled, never run.
import { createSession, DailyLimitError, NotFoundError, RateLimitError, refreshToken, ZohoError } from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import {
  type Invoice,
  type InvoiceCreate,
  type InvoiceListItem,
  type Organization,
  type OrganizationListItem,
  type Task,
  ZohoBooks,
} from "@x/zoho-books";
import { catalogue } from "@x/zoho-books/catalogue";
import { invoicesGet, invoicesList } from "@x/zoho-books/operations";
import { is } from "./is.js";

declare const file: Blob;

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "1000.A", clientSecret: "b", refreshToken: "1000.c" }),
});
const books = new ZohoBooks({ session, organizationId: "10234695", plan: "professional" });
const id = "982000000567114";

export async function organizations(): Promise<void> {
  const found = await new ZohoBooks({ session }).organizations.list();
  is<Page<OrganizationListItem>>()(found);
  is<Organization>()(await books.organizations.get("10234695"));
  await books.invoices.get(id, { organizationId: "20469390" });
}

export async function lists(): Promise<void> {
  let total = 0;
  for await (const invoice of books.invoices.list({ status: "overdue", sort_column: "due_date", per_page: 200 })) {
    is<InvoiceListItem>()(invoice);
    total += Number(invoice.total ?? 0);
  }
  is<number>()(total);

  const page = await books.invoices.list({ date_start: "2026-01-01", date_end: "2026-12-31" });
  is<readonly InvoiceListItem[]>()(page.rows);
  is<Page<InvoiceListItem> | undefined>()(await page.nextPage());
  is<boolean | undefined>()(page.info?.has_more_page);
  is<boolean>()(page.hasNextPage);

  await books.contacts.list();
  await books.bankTransactions.list({}, { timeout: 5_000 });
}

export async function writes(): Promise<void> {
  const invoice = await books.invoices.create(
    { customer_id: id, date: "2026-11-20", line_items: [{ item_id: id, quantity: 2, rate: 925 }] },
    { ignore_auto_number_generation: true },
  );
  is<Invoice>()(invoice);

  const draft: InvoiceCreate = { customer_id: id, line_items: [{ item_id: id }], custom_fields: [] };
  await books.invoices.create(draft);
  await books.invoices.email(id, { to_mail_ids: ["ito@example.com"], subject: "Invoice" });
  is<void>()(await books.invoices.markAsSent(id));
  await books.invoices.deleteMany({ invoice_ids: [id] as const });
  await books.invoices.updateByCustomField(
    { customer_id: id, line_items: [{ item_id: id }] },
    { uniqueIdentifierKey: "cf_order", uniqueIdentifierValue: "SO-7", upsert: true },
  );

  const updated = await books.tasks.updateMany([{ task_description: "Call" }], { bulk_update: true });
  is<BatchResult<Task>>()(updated);
  for (const row of updated.failed) console.warn(row.index, row.error.code);
  is<readonly Task[]>()(updated.throwIfAny());
}

export async function answers(): Promise<void> {
  const { data, response } = await books.invoices.get(id).withResponse();
  is<Invoice>()(data);
  is<Response>()(response);
  // A newer API may answer with a status that this release does not know.
  is<boolean>()(data.status === "disputed");
}

export async function files(): Promise<void> {
  const pdf = await books.invoices.download(id, { accept: "pdf" });
  is<FileDownload>()(pdf);
  is<ReadableStream<Uint8Array>>()(pdf.stream);
  await books.invoices.download(id, { accept: "html", print: true });
  await books.expenses.addReceipt(id, { receipt: file });
  await books.invoices.addAttachment(id, { attachment: file }, { can_send_in_mail: true });
}

export async function errors(): Promise<void> {
  try {
    await books.invoices.get(id);
  } catch (error) {
    if (error instanceof DailyLimitError) is<Date | undefined>()(error.retryAt);
    else if (error instanceof RateLimitError || error instanceof NotFoundError)
      is<string | number | undefined>()(error.code);
    else if (error instanceof ZohoError) console.error(error.operation, error.status, error.hint);
  }
}

export async function functions(): Promise<void> {
  is<Invoice>()(await invoicesGet(books, id));
  is<Invoice>()(await invoicesGet({ session, organizationId: "10234695" }, id));
  for await (const invoice of invoicesList(books, { status: "sent" })) is<InvoiceListItem>()(invoice);
  is<string[]>()(catalogue.filter(({ role }) => role === "download").map(({ name }) => name));
}
