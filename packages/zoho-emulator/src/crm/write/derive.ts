import type { Row } from "../../state/collection.ts";
import type { Module } from "../metadata/module.ts";
import { DEAL_STAGES } from "../metadata/standard/sales.ts";
import type { Org } from "../org.ts";

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Cents stay cents: sums of decimals are rounded to what a currency field holds. */
const money = (value: number): number => Math.round(value * 100) / 100;

/** What follows from the other values of a record, as CRM works it out: full names, probabilities, sums. */
export function derive(org: Org, module: Module, row: Row): Row {
  switch (module.api_name) {
    case "Leads":
    case "Contacts": {
      const name = [row.First_Name, row.Last_Name].filter((part) => typeof part === "string").join(" ");
      return { ...row, Full_Name: name };
    }
    case "Deals": {
      const stage = DEAL_STAGES.find(({ name }) => name === row.Stage);
      const probability = typeof row.Probability === "number" ? row.Probability : stage?.probability;
      if (probability === undefined) return row;
      const revenue = typeof row.Amount === "number" ? money((row.Amount * probability) / 100) : null;
      return { ...row, Probability: probability, Expected_Revenue: revenue };
    }
    case "Tasks":
      return row.Status === "Completed"
        ? { ...row, Closed_Time: row.Closed_Time ?? org.time() }
        : { ...row, Closed_Time: null };
    default:
      return LINES[module.api_name] ? withTotals(org, row, LINES[module.api_name]!) : row;
  }
}

/** Subform that the sums of a paper come from. */
const LINES: Readonly<Record<string, string>> = {
  Quotes: "Quoted_Items",
  Sales_Orders: "Ordered_Items",
  Purchase_Orders: "Purchased_Items",
  Invoices: "Invoiced_Items",
};

function withTotals(org: Org, row: Row, lines: string): Row {
  const items = (Array.isArray(row[lines]) ? row[lines] : []).map((line: Row, index: number) => {
    const product = org.records("Products").get((line.Product_Name as { id: string }).id);
    const price = typeof line.List_Price === "number" ? line.List_Price : number(product?.Unit_Price);
    const quantity = typeof line.Quantity === "number" ? line.Quantity : 1;
    const total = money(price * quantity);
    const discounted = money(total - number(line.Discount));
    const taxes: readonly Row[] = Array.isArray(line.Line_Tax) ? line.Line_Tax : [];
    const Line_Tax = taxes.map((tax) => ({ ...tax, value: money((discounted * number(tax.percentage)) / 100) }));
    const tax = money(Line_Tax.reduce((sum, { value }) => sum + value, 0));
    return {
      ...line,
      ...{ Sequence_Number: index + 1, Quantity: quantity, List_Price: price, Total: total, Line_Tax, Tax: tax },
      ...{ Total_After_Discount: discounted, Net_Total: money(discounted + tax) },
    };
  });
  const Sub_Total = money(items.reduce((sum: number, { Net_Total }: { Net_Total: number }) => sum + Net_Total, 0));
  const taxes: readonly Row[] = Array.isArray(row.$line_tax) ? row.$line_tax : [];
  const base = Sub_Total - number(row.Discount);
  const Tax = money(taxes.reduce((sum, { percentage }) => sum + (base * number(percentage)) / 100, 0));
  return { ...row, [lines]: items, Sub_Total, Tax, Grand_Total: money(base + Tax + number(row.Adjustment)) };
}
