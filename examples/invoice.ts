// Creates an invoice in Books, e-mails it and collects it.
import { ZohoBooks } from "@x/zoho-books";
import { organizationId, session } from "./session.ts";

const books = new ZohoBooks({ session, organizationId, plan: "standard" });

const customer = await books.contacts.create({
  contact_name: "Ito & Co",
  contact_persons: [{ first_name: "Aiko", last_name: "Ito", email: "ito@example.com", is_primary_contact: true }],
});
const item = await books.items.create({ name: "Oak beam", rate: 925 });

const invoice = await books.invoices.create({
  customer_id: customer.contact_id,
  date: "2026-11-20",
  line_items: [{ item_id: item.item_id, quantity: 2 }],
});
console.log(`${invoice.invoice_number}: ${invoice.status}, total ${invoice.total}`);

await books.invoices.email(invoice.invoice_id, {
  to_mail_ids: ["ito@example.com"],
  subject: `Invoice ${invoice.invoice_number}`,
  body: "Two oak beams, as ordered.",
});
console.log(`${invoice.invoice_number}: e-mailed`);

const payment = await books.customerPayments.create({
  customer_id: customer.contact_id,
  payment_mode: "banktransfer",
  date: "2026-11-21",
  amount: 1850,
  invoices: [{ invoice_id: invoice.invoice_id, amount_applied: 1850 }],
});
console.log(`payment ${payment.payment_id}: ${payment.amount}`);

const collected = await books.invoices.get(invoice.invoice_id);
console.log(`${collected.invoice_number}: ${collected.status}, balance ${collected.balance}`);
