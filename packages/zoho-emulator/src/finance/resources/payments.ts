import type { Row } from "../../state/collection.ts";
import { type Fields, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { applicationsOf, checkEntries, entriesOf, reapply, withdraw } from "../money/applications.ts";
import { round } from "../money/round.ts";
import { invalid } from "../refusal.ts";
import type { Rules } from "../resource.ts";

/** What customers paid, and what was paid to vendors: the same but for the sides. */
function paymentRules(side: Side): Rules {
  const { resource, party, target, idMember, list } = side;
  const check = (fields: Fields, ledger: Ledger, paymentId: string, again: boolean): void => {
    const amount = fields.amount;
    if (amount !== undefined && (typeof amount === "object" || !(numberOf(amount) > 0))) throw invalid("amount");
    const replaced = new Map(
      again ? applicationsOf(ledger, paymentId).map(({ target_id, amount }) => [target_id, amount]) : [],
    );
    const entries = entriesOf(fields[list], idMember);
    checkEntries(ledger, target, entries, numberOf(amount), replaced);
    for (const { id } of entries) {
      if (ledger.get(target, id)[party] !== fields[party]) throw invalid(idMember);
    }
  };
  return {
    noun: side.noun,
    number: { member: "payment_number", prefix: "" },
    references: { [party]: "contacts" },
    accepts: ["retainerinvoice_id"],
    search: ["reference_number", "description", party.replace("_id", "_name")],
    preset(name) {
      const mode = /^PaymentMode\.(\w+)$/.exec(name)?.[1];
      if (!mode || mode === "All") return undefined;
      const wanted = mode.toLowerCase();
      return (row) =>
        textOf(row.payment_mode)
          .toLowerCase()
          .replace(/[\s_-]/g, "") === wanted;
    },
    create(draft, ledger) {
      check(draft, ledger, "", false);
      const contact = ledger.find("contacts", draft[party]);
      return {
        payment_mode: "cash",
        reference_number: "",
        description: "",
        exchange_rate: 1,
        bank_charges: 0,
        date: ledger.today,
        currency_id: contact?.currency_id ?? ledger.organization.currency_id,
        currency_code: contact?.currency_code ?? ledger.organization.currency_code,
        currency_symbol: ledger.organization.currency_symbol,
        status: "paid",
        ...draft,
        [party.replace("_id", "_name")]: contact?.contact_name ?? "",
        email: textOf(contact?.email),
        amount: numberOf(draft.amount),
      };
    },
    update(row, changes, ledger) {
      const merged = { ...row, ...changes, amount: numberOf(changes.amount ?? row.amount) };
      check(merged, ledger, textOf(row.payment_id), true);
      return merged;
    },
    settle(row, ledger) {
      const id = textOf(row.payment_id);
      const refunded = ledger
        .where(`${resource}/refunds`, "payment_id", id)
        .reduce((sum, { amount }) => sum + numberOf(amount), 0);
      const applied = entriesOf(row[list], idMember).reduce((sum, { amount }) => sum + amount, 0);
      const retained = row.retainerinvoice_id ? numberOf(row.amount) : 0;
      const unused_amount = round(numberOf(row.amount) - applied - retained - refunded, 6);
      const first = ledger.find(target, entriesOf(row[list], idMember)[0]?.id);
      return {
        ...row,
        amount_refunded: refunded,
        unused_amount,
        balance: unused_amount,
        ...(side.number && { [side.number]: first?.[side.number] ?? "" }),
      };
    },
    effects: (row) => [
      {
        resource: "contacts",
        id: String(row[party]),
        member: side.unused,
        amount: numberOf(row.unused_amount),
      },
      {
        resource: "bankAccounts",
        id: textOf(row[side.account]),
        member: "balance",
        amount: side.sign * (numberOf(row.amount) - numberOf(row.amount_refunded)),
      },
    ],
    saved(row, before, ledger) {
      if (!row) {
        if (before) withdraw(ledger, String(before.payment_id));
        return;
      }
      const entries = entriesOf(row[list], idMember);
      const same = before && JSON.stringify(entriesOf(before[list], idMember)) === JSON.stringify(entries);
      if (!same) {
        reapply(ledger, resource, String(row.payment_id), target, entries);
        for (const { id, amount } of entries) {
          ledger.set(target, id, { last_payment_date: row.date });
          ledger.note(target, id, `Payment of ${amount} applied.`);
        }
      }
      const retainer = textOf(row.retainerinvoice_id);
      if (retainer && !before) {
        reapply(ledger, resource, String(row.payment_id), "retainerInvoices", [
          { id: retainer, amount: numberOf(row.amount) },
        ]);
      }
    },
    show: (row, ledger) => ({ ...row, [list]: shownEntries(row, side, ledger) }),
  };
}

interface Side {
  readonly resource: "customerPayments" | "vendorPayments";
  readonly noun: string;
  readonly party: "customer_id" | "vendor_id";
  readonly target: "invoices" | "bills";
  readonly idMember: "invoice_id" | "bill_id";
  readonly list: "invoices" | "bills";
  readonly number: string;
  readonly unused: string;
  /** Member with the account that the money comes to or goes from. */
  readonly account: string;
  readonly sign: 1 | -1;
}

export const customerPayments = paymentRules({
  resource: "customerPayments",
  noun: "payment",
  party: "customer_id",
  target: "invoices",
  idMember: "invoice_id",
  list: "invoices",
  number: "invoice_number",
  unused: "unused_credits_receivable_amount",
  account: "account_id",
  sign: 1,
});

export const vendorPayments = paymentRules({
  resource: "vendorPayments",
  noun: "payment",
  party: "vendor_id",
  target: "bills",
  idMember: "bill_id",
  list: "bills",
  number: "bill_number",
  unused: "unused_credits_payable_amount",
  account: "paid_through_account_id",
  sign: -1,
});

/** What a payment was for, each with what is still due. */
function shownEntries(row: Row, { target, idMember }: Side, ledger: Ledger): readonly Fields[] {
  const single = target === "invoices" ? "invoice" : "bill";
  return applicationsOf(ledger, textOf(row.payment_id))
    .filter((each) => each.target === target)
    .map(({ id, target_id, amount }) => {
      const document = ledger.find(target, target_id);
      return {
        [`${single}_payment_id`]: id,
        [idMember]: target_id,
        [`${single}_number`]: document?.[`${single}_number`] ?? "",
        date: document?.date ?? "",
        [`${single}_amount`]: document?.total ?? 0,
        total: document?.total ?? 0,
        amount_applied: amount,
        balance_amount: document?.balance ?? 0,
        balance: document?.balance ?? 0,
      };
    });
}

/** Refunds lower what is left of what they are refunds of. */
export function refundRules(parent: string, idMember: string, available: string): Rules {
  return {
    noun: "refund",
    create(draft, ledger) {
      const of = ledger.get(parent, draft[idMember]);
      const amount = numberOf(draft.amount);
      if (!(amount > 0) || round(amount, 6) > round(numberOf(of[available]), 6)) throw invalid("amount");
      return {
        refund_mode: "cash",
        reference_number: "",
        description: "",
        date: ledger.today,
        exchange_rate: 1,
        customer_name: of.customer_name ?? "",
        vendor_name: of.vendor_name ?? "",
        ...draft,
        amount,
        amount_bcy: amount,
        amount_fcy: amount,
        refund_amount: amount,
      };
    },
    update(row, changes, ledger) {
      const amount = numberOf(changes.amount ?? row.amount);
      const of = ledger.get(parent, row[idMember]);
      if (!(amount > 0) || round(amount, 6) > round(numberOf(of[available]) + numberOf(row.amount), 6))
        throw invalid("amount");
      return { ...row, ...changes, amount, amount_bcy: amount, amount_fcy: amount, refund_amount: amount };
    },
    saved(row, before, ledger) {
      ledger.resettle(parent, String((row ?? before)?.[idMember]));
    },
  };
}
