import { json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf, isFields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { type Application, applicationsTo, unapply } from "../money/applications.ts";
import { idsOf } from "../named.ts";
import { missing, notPossible } from "../refusal.ts";
import { done, rowsReply, statusOf } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";

/** Payments as invoices and bills show them, and write-offs. */
export const PAYMENTS: Readonly<Record<string, FinanceHandler>> = {
  "invoices.listPayments": (request) => listPayments(request, "invoices", "customerPayments"),
  "bills.listPayments": (request) => listPayments(request, "bills", "vendorPayments"),
  "invoices.deletePayment": (request) => deletePayment(request, "invoices", "customerPayments"),
  "bills.deletePayment": (request) => deletePayment(request, "bills", "vendorPayments"),
  "invoices.writeOff": (request) => {
    const { ledger } = request;
    writeOff(ledger, documentOf(request, "invoices"));
    return done(request, "Invoice has been written off.");
  },
  "invoices.writeOffMany": async (request) => {
    const { ledger } = request;
    for (const row of (await idsOf(request)).map((id) => ledger.get("invoices", id))) writeOff(ledger, row);
    return done(request, "Invoices have been written off.");
  },
  "invoices.cancelWriteOff": (request) => {
    const { ledger } = request;
    const row = documentOf(request, "invoices");
    if (numberOf(row.write_off_amount) === 0) throw notPossible("The invoice has not been written off.");
    ledger.set("invoices", String(row.invoice_id), { write_off_amount: 0 });
    return done(request, "The writeoff done for the invoice has been cancelled.");
  },
  "contacts.listUnpaidInvoices": (request) => {
    const { call, ledger } = request;
    const contact = ledger.get("contacts", call.params.contact_id);
    const invoices = ledger
      .where("invoices", "customer_id", contact.contact_id)
      .filter(({ balance, status }) => numberOf(balance) > 0 && status !== "draft" && status !== "void");
    return json({ code: 0, message: "success", invoices }, statusOf(call));
  },
  "contacts.getUnusedCredits": (request) => {
    const { call, ledger } = request;
    const id = ledger.get("contacts", call.params.contact_id).contact_id;
    const creditnotes = ledger
      .where("creditNotes", "customer_id", id)
      .filter(({ balance, status }) => status === "open" && numberOf(balance) > 0);
    const payments = ledger
      .where("customerPayments", "customer_id", id)
      .filter(({ unused_amount }) => numberOf(unused_amount) > 0);
    return json({ code: 0, message: "success", unused_credits: { creditnotes, payments } }, statusOf(call));
  },
  "contacts.listRefunds": (request) => {
    const { call, ledger } = request;
    const contact = ledger.get("contacts", call.params.contact_id);
    const notes = ledger.where("creditNotes", "customer_id", contact.contact_id);
    const refunds = notes.flatMap((note) => ledger.where("creditNotes/refunds", "creditnote_id", note.creditnote_id));
    return rowsReply(request, refunds, { page_context: wholePage(refunds.length) });
  },
  "projects.listInvoices": (request) => {
    const { call, ledger } = request;
    const { project_id } = ledger.get("projects", call.params.project_id);
    const invoices = [...ledger.rows("invoices").values()].filter(
      (invoice) =>
        invoice.project_id === project_id || listOf(invoice.line_items).some((line) => line.project_id === project_id),
    );
    return rowsReply(request, invoices, { page_context: wholePage(invoices.length) });
  },
  "recurringInvoices.listInvoices": (request) =>
    listChildren(request, "recurringInvoices", "invoices", "recurring_invoice_id"),
  "recurringExpenses.listExpenses": (request) =>
    listChildren(request, "recurringExpenses", "expenses", "recurring_expense_id"),
};

/** The `page_context` of a list that always fits on one page. */
export const wholePage = (count: number) => ({ page: 1, per_page: Math.max(200, count), has_more_page: false });

function listChildren(request: Request, resource: string, child: string, member: string) {
  const { ledger, call } = request;
  const row = ledger.get(resource, call.params[member]);
  const rows = ledger.where(child, member, row[member]).reverse();
  return rowsReply(request, rows, { page_context: wholePage(rows.length) });
}

const documentOf = ({ call, ledger }: Request, resource: "invoices" | "bills"): Row =>
  ledger.get(resource, call.params[resource === "invoices" ? "invoice_id" : "bill_id"]);

function listPayments(request: Request, resource: "invoices" | "bills", source: string) {
  const { ledger } = request;
  const document = documentOf(request, resource);
  const single = resource === "invoices" ? "invoice" : "bill";
  const rows = applicationsTo(ledger, String(document[`${single}_id`]))
    .filter((each) => each.source === source)
    .map(({ id, source_id, amount, date }) => {
      const payment = ledger.get(source, source_id);
      return {
        ...payment,
        [`${single}_payment_id`]: id,
        [`${single}_id`]: document[`${single}_id`],
        payment_id: source_id,
        paid_through: payment.paid_through_account_name ?? "",
        amount,
        date: payment.date ?? date,
        [`is_single_${single}_payment`]: listOf(payment[resource]).length <= 1,
      };
    });
  return rowsReply(request, rows);
}

/** A payment that was for this document alone is gone with it; of another, only this part. */
function deletePayment(
  request: Request,
  resource: "invoices" | "bills",
  source: "customerPayments" | "vendorPayments",
) {
  const { call, ledger } = request;
  const single = resource === "invoices" ? "invoice" : "bill";
  const document = documentOf(request, resource);
  const id = String(document[`${single}_id`]);
  const wanted = call.params.payment_id;
  const application = applicationsTo(ledger, id).find(
    (each) => each.source === source && (each.source_id === wanted || each.id === wanted),
  );
  if (!application) throw missing("payment");
  removePart(ledger, source, resource, application);
  ledger.note(resource, id, `Payment of ${application.amount} deleted.`);
  return done(request, "The payment has been deleted.");
}

export function removePart(
  ledger: Ledger,
  source: "customerPayments" | "vendorPayments",
  target: "invoices" | "bills",
  { source_id, target_id, amount }: Application,
): void {
  const idMember = target === "invoices" ? "invoice_id" : "bill_id";
  const payment = ledger.get(source, source_id);
  const others = listOf(payment[target]).filter((entry) => textOf(entry[idMember]) !== target_id);
  if (others.length === 0 && numberOf(payment.amount) === amount) ledger.remove(source, source_id);
  else ledger.set(source, source_id, { [target]: others });
}

function writeOff(ledger: Ledger, row: Row): void {
  if (row.status === "draft" || row.status === "void" || numberOf(row.balance) <= 0) {
    throw notPossible("Only an invoice that is due can be written off.");
  }
  const write_off_amount = numberOf(row.write_off_amount) + numberOf(row.balance);
  ledger.set("invoices", String(row.invoice_id), { write_off_amount });
  ledger.note("invoices", String(row.invoice_id), `Invoice written off for ${numberOf(row.balance)}.`);
}

/** Takes a credit, or a part of a payment, off a document again. */
export function takeOff(ledger: Ledger, targetId: string, applicationId: string | undefined): void {
  const found = applicationsTo(ledger, targetId).find(
    ({ id, source_id }) => id === applicationId || source_id === applicationId,
  );
  if (!found) throw missing("credit");
  if (found.source === "customerPayments") removePart(ledger, "customerPayments", "invoices", found);
  else if (found.source === "vendorPayments") removePart(ledger, "vendorPayments", "bills", found);
  else unapply(ledger, found);
}

/** The JSON of a request, which has to be an object. */
export async function fieldsOf({ call }: Request): Promise<Readonly<Record<string, unknown>>> {
  const { value } = await bodyOf(call);
  return isFields(value) ? value : Array.isArray(value) ? { entries: value } : {};
}
