import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { applicationsOf, applicationsTo, apply, checkEntries, entriesOf } from "../money/applications.ts";
import { invalid, notPossible } from "../refusal.ts";
import { done, rowsReply, valueReply } from "../replies.ts";
import type { FinanceHandler } from "../request.ts";
import { fieldsOf, takeOff } from "./payments.ts";

/** Credits: of notes, retainers and payments, put against invoices and bills and taken off again. */
export const CREDITS: Readonly<Record<string, FinanceHandler>> = {
  "creditNotes.applyToInvoices": async (request) => {
    const note = request.ledger.get("creditNotes", request.call.params.credit_note_id);
    const body = await fieldsOf(request);
    const entries = Array.isArray(body.invoices) ? body.invoices : (body.entries ?? [body]);
    credit(request.ledger, "creditNotes", note, "invoices", entries);
    return done(request, "Credits have been applied to the invoice(s).");
  },
  "creditNotes.listInvoices": (request) => {
    const { call, ledger } = request;
    const note = ledger.get("creditNotes", call.params.credit_note_id);
    return rowsReply(
      request,
      applicationsOf(ledger, String(note.creditnote_id)).map(({ id, target_id, amount, date }) => ({
        creditnote_id: note.creditnote_id,
        creditnote_number: note.creditnote_number,
        creditnote_invoice_id: id,
        invoice_id: target_id,
        invoice_number: ledger.find("invoices", target_id)?.invoice_number ?? "",
        credited_amount: amount,
        date,
      })),
    );
  },
  "creditNotes.removeFromInvoice": (request) => {
    const { call, ledger } = request;
    const note = ledger.get("creditNotes", call.params.credit_note_id);
    const wanted = call.params.credit_note_invoice_id;
    const found = applicationsOf(ledger, String(note.creditnote_id)).find(
      ({ id, target_id }) => id === wanted || target_id === wanted,
    );
    takeOff(ledger, found?.target_id ?? "", found?.id);
    return done(request, "The credits applied to the invoice have been deleted.");
  },
  "invoices.applyCredits": async (request) => {
    const { call, ledger } = request;
    const invoice = ledger.get("invoices", call.params.invoice_id);
    const body = await fieldsOf(request);
    applyAll(ledger, "invoices", String(invoice.invoice_id), [
      ["creditNotes", "creditnote_id", body.apply_creditnotes],
      ["customerPayments", "payment_id", body.invoice_payments],
      ["retainerInvoices", "retainerinvoice_id", body.apply_retainerinvoices],
    ]);
    return done(request, "Credits have been applied to the invoice.");
  },
  "invoices.listAppliedCredits": (request) => {
    const { call, ledger } = request;
    const invoice = ledger.get("invoices", call.params.invoice_id);
    const rows = applicationsTo(ledger, String(invoice.invoice_id)).filter(
      ({ source }) => source !== "customerPayments",
    );
    return rowsReply(
      request,
      rows.map(({ id, source_id, amount, date }) => {
        const number = ledger.find("creditNotes", source_id)?.creditnote_number ?? "";
        return {
          creditnotes_invoice_id: id,
          creditnote_invoice_id: id,
          creditnote_id: source_id,
          creditnotes_number: number,
          creditnote_number: number,
          amount_applied: amount,
          credited_date: date,
        };
      }),
    );
  },
  "invoices.removeAppliedCredit": (request) => {
    const { call, ledger } = request;
    const invoice = ledger.get("invoices", call.params.invoice_id);
    takeOff(ledger, String(invoice.invoice_id), call.params.credit_note_invoice_id);
    return done(request, "The credits applied to the invoice have been deleted.");
  },
  "retainerInvoices.applyToInvoices": async (request) => {
    const retainer = request.ledger.get("retainerInvoices", request.call.params.retainer_invoice_id);
    const body = await fieldsOf(request);
    const entries = body.invoice_payments ?? body.invoices ?? body.entries;
    credit(request.ledger, "retainerInvoices", retainer, "invoices", entries);
    return done(request, "The retainer has been applied to the invoice(s).");
  },
  "retainerInvoices.removeFromInvoice": (request) => {
    const { call, ledger } = request;
    const retainer = ledger.get("retainerInvoices", call.params.retainer_invoice_id);
    takeOff(ledger, String(call.params.invoice_id), String(retainer.retainerinvoice_id));
    return done(request, "The retainer applied to the invoice has been removed.");
  },
  "bills.applyCredits": async (request) => {
    const { call, ledger } = request;
    const bill = ledger.get("bills", call.params.bill_id);
    const body = await fieldsOf(request);
    applyAll(ledger, "bills", String(bill.bill_id), [
      ["vendorCredits", "vendor_credit_id", body.apply_vendor_credits],
      ["vendorPayments", "payment_id", body.bill_payments],
    ]);
    return done(request, "Credits have been applied to the bill.");
  },
  "vendorCredits.applyToBills": async (request) => {
    const { call, ledger } = request;
    const note = ledger.get("vendorCredits", call.params.vendor_credit_id);
    const body = await fieldsOf(request);
    const applied = credit(ledger, "vendorCredits", note, "bills", body.bills ?? body.entries);
    return valueReply(
      request,
      applied.map(({ id, amount }) => ({ bill_id: id, amount_applied: amount })),
      "Credits have been applied to the bill(s).",
    );
  },
  "vendorCredits.listBills": (request) => {
    const { call, ledger } = request;
    const note = ledger.get("vendorCredits", call.params.vendor_credit_id);
    return rowsReply(
      request,
      applicationsOf(ledger, String(note.vendor_credit_id)).map(({ id, target_id, amount, date }) => ({
        vendor_credit_bill_id: id,
        vendor_credit_id: note.vendor_credit_id,
        vendor_credit_number: note.vendor_credit_number ?? "",
        bill_id: target_id,
        bill_number: ledger.find("bills", target_id)?.bill_number ?? "",
        amount,
        date,
      })),
    );
  },
  "vendorCredits.removeFromBill": (request) => {
    const { call, ledger } = request;
    const note = ledger.get("vendorCredits", call.params.vendor_credit_id);
    const wanted = call.params.vendor_credit_bill_id;
    const found = applicationsOf(ledger, String(note.vendor_credit_id)).find(
      ({ id, target_id }) => id === wanted || target_id === wanted,
    );
    takeOff(ledger, found?.target_id ?? "", found?.id);
    return done(request, "The credits applied to the bill have been deleted.");
  },
};

const PARTIES: Readonly<Record<string, string>> = { invoices: "customer_id", bills: "vendor_id" };

/** So much of one credit against several documents. */
function credit(ledger: Ledger, source: string, row: Row, target: "invoices" | "bills", given: unknown) {
  const entries = entriesOf(given, target === "invoices" ? "invoice_id" : "bill_id");
  if (entries.length === 0) throw invalid(target);
  checkUsable(source, row);
  checkEntries(ledger, target, entries, available(source, row));
  for (const { id } of entries) checkParty(ledger, row, target, ledger.get(target, id));
  const sourceId = String(row[ledger.idOf(source)]);
  for (const entry of entries) apply(ledger, source, sourceId, target, entry);
  return entries;
}

/** So much of several credits against one document. */
function applyAll(
  ledger: Ledger,
  target: "invoices" | "bills",
  targetId: string,
  groups: readonly (readonly [source: string, idMember: string, given: unknown])[],
): void {
  const parts = groups.flatMap(([source, idMember, given]) =>
    entriesOf(given, idMember).map(({ id, amount }) => ({ source, row: ledger.get(source, id), amount })),
  );
  if (parts.length === 0) throw invalid("apply_creditnotes");
  const document = ledger.get(target, targetId);
  for (const { source, row, amount } of parts) {
    checkUsable(source, row);
    checkParty(ledger, row, target, document);
    checkEntries(ledger, target, [{ id: targetId, amount }], available(source, row));
  }
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  checkEntries(ledger, target, [{ id: targetId, amount: whole }], whole);
  for (const { source, row, amount } of parts) {
    if (source !== "customerPayments" && source !== "vendorPayments") {
      apply(ledger, source, String(row[ledger.idOf(source)]), target, { id: targetId, amount });
      continue;
    }
    const idMember = target === "invoices" ? "invoice_id" : "bill_id";
    const payment = ledger.get(source, row.payment_id);
    const entries = listOf(payment[target]);
    const known = entries.find((entry) => textOf(entry[idMember]) === targetId);
    const raised: Fields = { ...known, [idMember]: targetId, amount_applied: numberOf(known?.amount_applied) + amount };
    ledger.set(source, String(row.payment_id), { [target]: [...entries.filter((entry) => entry !== known), raised] });
  }
}

function checkUsable(source: string, row: Row): void {
  if (row.status === "void" || row.status === "draft")
    throw notPossible(
      `${source === "vendorCredits" ? "A vendor credit" : "A credit"} that is ${row.status} cannot be applied.`,
    );
}

function checkParty(ledger: Ledger, row: Row, target: "invoices" | "bills", document: Row): void {
  const party = PARTIES[target]!;
  if (row[party] !== document[party]) throw invalid(ledger.idOf(target));
}

const available = (source: string, row: Row): number =>
  numberOf(source === "creditNotes" || source === "vendorCredits" ? row.balance : row.unused_amount);
