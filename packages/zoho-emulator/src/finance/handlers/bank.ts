import type { Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { existing } from "../named.ts";
import { invalid, missing, notPossible } from "../refusal.ts";
import { done, rowsReply, valueReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { fieldsOf, wholePage } from "./payments.ts";

/** Statements that a bank sent, and what becomes of their lines. */
export const BANK: Readonly<Record<string, FinanceHandler>> = {
  "bankStatements.import": async (request) => {
    const { ledger } = request;
    const body = await fieldsOf(request);
    const account = accountOf(ledger, body.account_id);
    const lines = listOf(body.transactions);
    if (lines.length === 0) throw invalid("transactions");
    const statement_id = ledger.newId();
    const transactions = lines.map((line) =>
      ledger.add("bankTransactions", {
        ...line,
        transaction_id: undefined,
        bank_transaction_id: line.transaction_id ?? "",
        statement_id,
        account_id: account.account_id,
        account_name: account.account_name,
        amount: numberOf(line.amount),
        transaction_type: line.debit_or_credit === "credit" ? "deposit" : "expense",
        status: "uncategorized",
        source: "api",
      }),
    );
    const dates = transactions.map(({ date }) => textOf(date)).sort();
    ledger.add("bankStatements", {
      statement_id,
      account_id: account.account_id,
      from_date: textOf(body.start_date) || dates[0],
      to_date: textOf(body.end_date) || dates.at(-1),
      source: "api",
    });
    return done(request, "Your bank statement has been imported.");
  },
  "bankStatements.getLastImported": (request) => {
    const { call, ledger } = request;
    const account = accountOf(ledger, call.params.account_id);
    const statement = ledger.where("bankStatements", "account_id", account.account_id).at(-1);
    if (!statement) throw missing("statement");
    const transactions = ledger.where("bankTransactions", "statement_id", statement.statement_id);
    return valueReply(request, { ...statement, transactions }, "success");
  },
  "bankTransactions.listMatches": (request) => {
    const { ledger } = request;
    const line = uncategorized(request);
    const [resource, type] =
      line.debit_or_credit === "debit"
        ? ["vendorPayments", "vendor_payment"]
        : ["customerPayments", "customer_payment"];
    const found = [...ledger.rows(resource!).idsWhere("amount", line.amount)].map((id) => ledger.get(resource!, id));
    const rows = found.map((row) => ({
      ...row,
      transaction_id: row.payment_id,
      transaction_type: type,
      transaction_number: row.payment_number,
      contact_name: row.customer_name ?? row.vendor_name,
      debit_or_credit: line.debit_or_credit,
      is_best_match: row.date === line.date,
    }));
    return rowsReply(request, rows, { page_context: wholePage(rows.length) });
  },
  "bankTransactions.match": async (request) => {
    const line = uncategorized(request);
    const body = await fieldsOf(request);
    const matched = listOf(body.transactions_to_be_matched ?? body.entries);
    if (matched.length === 0) throw invalid("transactions_to_be_matched");
    return become(request, line, "matched", { matched_transactions: matched });
  },
  "bankTransactions.unmatch": (request) => {
    const line = lineOf(request, "matched");
    return become(request, line, "uncategorized", { matched_transactions: [] });
  },
  "bankTransactions.exclude": (request) => become(request, uncategorized(request), "excluded", {}),
  "bankTransactions.restore": (request) => become(request, lineOf(request, "excluded"), "uncategorized", {}),
  "bankTransactions.categorize": async (request) => {
    const line = uncategorized(request);
    const { transaction_type, ...body } = await fieldsOf(request);
    return become(request, line, "categorized", { ...body, transaction_type });
  },
  "bankTransactions.categorizeAsExpense": (request) => categorize(request, "expenses"),
  "bankTransactions.categorizeAsCustomerPayment": (request) => categorize(request, "customerPayments"),
  "bankTransactions.categorizeAsVendorPayment": (request) => categorize(request, "vendorPayments"),
  "bankTransactions.categorizeAsCreditNoteRefund": (request) => categorize(request, "creditNotes/refunds"),
  "bankTransactions.categorizeAsVendorCreditRefund": (request) => categorize(request, "vendorCredits/refunds"),
  "bankTransactions.categorizeAsPaymentRefund": (request) => categorize(request, "customerPayments/refunds"),
  "bankTransactions.categorizeAsVendorPaymentRefund": (request) => categorize(request, "vendorPayments/refunds"),
  "bankTransactions.uncategorize": (request) => {
    const { ledger } = request;
    const line = lineOf(request, "categorized");
    const { resource, id } = (line.categorized ?? {}) as { resource?: string; id?: string };
    if (resource && id && ledger.find(resource, id)) ledger.remove(resource, id);
    return become(request, line, "uncategorized", { categorized: undefined });
  },
};

function accountOf(ledger: Ledger, id: unknown): Row {
  return ledger.get("bankAccounts", id);
}

function lineOf(request: Request, status: string): Row {
  const line = existing(request, { resource: "bankTransactions", id: "transaction_id" });
  if (line.status !== status) throw notPossible(`The transaction is not ${status}.`);
  return line;
}

const uncategorized = (request: Request): Row => lineOf(request, "uncategorized");

function become(request: Request, line: Row, status: string, members: Fields): Reply {
  request.ledger.set("bankTransactions", String(line.transaction_id), { ...members, status });
  return done(request, `The transaction is ${status} now.`);
}

/** A line of a statement becomes a record of its own; what the request does not say is taken from the line. */
async function categorize(request: Request, resource: string): Promise<Reply> {
  const { ledger } = request;
  const line = uncategorized(request);
  const body = await fieldsOf(request);
  const { amount, date, description = "", reference_number = "" } = line;
  const record = ledger.add(resource, {
    amount,
    date,
    description,
    reference_number,
    ...(resource === "expenses" ? { paid_through_account_id: line.account_id } : {}),
    ...body,
  });
  const categorized = { resource, id: record[ledger.idOf(resource)] };
  return become(request, line, "categorized", { categorized });
}
