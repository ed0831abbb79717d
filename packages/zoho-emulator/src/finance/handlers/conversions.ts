import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { existing, idsOf } from "../named.ts";
import { notPossible } from "../refusal.ts";
import { entityReply, valueReply } from "../replies.ts";
import type { FinanceHandler } from "../request.ts";

/** Documents that are made from others. */
export const CONVERSIONS: Readonly<Record<string, FinanceHandler>> = {
  "invoices.createFromSalesOrder": (request) => {
    const { call, ledger } = request;
    const order = ledger.get("salesOrders", call.query.get("salesorder_id"));
    const line_items = leftOf(order, "quantity_invoiced", "salesorder_item_id");
    if (line_items.length === 0) throw notPossible("Everything in the sales order has been invoiced already.");
    const invoice = ledger.add("invoices", { ...inherited(order), salesorder_id: order.salesorder_id, line_items });
    return entityReply(request, "invoices", invoice, "The invoice has been created.");
  },
  "invoices.createFromEstimates": async (request) => {
    const { ledger } = request;
    const estimates = (await idsOf(request)).map((id) => ledger.get("estimates", id));
    const [first] = estimates;
    if (estimates.some(({ customer_id, status }) => customer_id !== first!.customer_id || status === "invoiced")) {
      throw notPossible("The estimates have to be of one customer, and not invoiced yet.");
    }
    const line_items = estimates.flatMap((estimate) => listOf(estimate.line_items).map(withoutId));
    const invoice = ledger.add("invoices", { ...inherited(first!), line_items });
    for (const { estimate_id } of estimates) ledger.set("estimates", String(estimate_id), { status: "invoiced" });
    return valueReply(request, { invoice }, "The invoice has been created.");
  },
  "bills.draftFromPurchaseOrders": async (request) => {
    const { ledger } = request;
    const orders = (await idsOf(request)).map((id) => ledger.get("purchaseOrders", id));
    return valueReply(request, { bill: draftBill(orders, ledger) }, "success");
  },
  "projects.clone": async (request) => {
    const { ledger } = request;
    const project = existing(request, { resource: "projects", id: "project_id" });
    const { project_id: _, created_time: __, ...rest } = project;
    const body = (await request.call.json()) as Fields | undefined;
    const tasks = ledger
      .where("projectTasks", "project_id", project.project_id)
      .map(({ task_id: _, project_id: __, ...task }) => task);
    const clone = ledger.add("projects", { ...rest, ...body, tasks });
    return entityReply(request, "projects", clone, "The project has been cloned.");
  },
  "journals.reverse": (request) => {
    const { ledger } = request;
    const journal = existing(request, { resource: "journals", id: "journal_id" });
    const { journal_id, entry_number, created_time: _, ...rest } = journal;
    const reversed = ledger.add("journals", {
      ...rest,
      entry_number: `${String(entry_number)}-R`,
      journal_date: request.call.query.get("reversal_date") ?? ledger.today,
      reversed_journal_id: journal_id,
      line_items: listOf(journal.line_items).map(({ line_id: _, ...line }) => ({
        ...line,
        debit_or_credit: line.debit_or_credit === "debit" ? "credit" : "debit",
      })),
    });
    return entityReply(request, "journals", reversed, "The journal has been reversed.");
  },
};

function draftBill(orders: readonly Row[], ledger: Ledger): Fields {
  const [first] = orders;
  return {
    ...inherited(first!),
    date: ledger.today,
    purchaseorder_ids: orders.map(({ purchaseorder_id }) => purchaseorder_id),
    line_items: orders.flatMap((order) => leftOf(order, "quantity_billed", "purchaseorder_item_id")),
  };
}

/** Lines with what is left of each, and where they come from. */
const leftOf = (order: Row, done: string, link: string): readonly Fields[] =>
  listOf(order.line_items)
    .map((line) => ({ line, quantity: numberOf(line.quantity, 1) - numberOf(line[done]) }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({ ...withoutId(line), [link]: line.line_item_id, quantity }));

function withoutId({ line_item_id: _, ...line }: Fields): Fields {
  return line;
}

const INHERITED = [
  "customer_id",
  "vendor_id",
  "reference_number",
  "currency_id",
  "discount",
  "discount_type",
  "is_discount_before_tax",
  "is_inclusive_tax",
  "shipping_charge",
  "adjustment",
  "adjustment_description",
  "notes",
  "terms",
  "location_id",
  "billing_address",
  "shipping_address",
  "salesperson_name",
  "custom_fields",
];

/** What a document takes over from the one that it is made from. */
const inherited = (row: Row): Fields =>
  Object.fromEntries(INHERITED.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));
