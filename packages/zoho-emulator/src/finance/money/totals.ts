import { round } from "./round.ts";

/** One line of a document, as far as money goes. */
export interface Line {
  readonly quantity: number;
  readonly rate: number;
  /** `12.5%`, or an amount. */
  readonly discount: number | string;
  /** Taxes on this line; more than one where its tax is a group. */
  readonly taxes: readonly LineTax[];
}

export interface LineTax {
  readonly id: string;
  readonly name: string;
  readonly percentage: number;
  /** On top of the other taxes, not beside them. */
  readonly compound: boolean;
}

export interface Terms {
  /** Digits after the point that the currency has. */
  readonly precision: number;
  /** Of the document as a whole: `12.5%`, or an amount. */
  readonly discount: number | string;
  readonly discountType: "entity_level" | "item_level";
  readonly discountBeforeTax: boolean;
  /** Rates hold their taxes already. */
  readonly inclusive: boolean;
  readonly shipping: number;
  readonly adjustment: number;
}

export interface Totals {
  readonly lines: readonly {
    readonly discountAmount: number;
    /** Without tax, after the line's own discount. */
    readonly itemTotal: number;
    readonly taxAmount: number;
  }[];
  readonly subTotal: number;
  readonly discountAmount: number;
  readonly taxes: readonly (LineTax & { readonly amount: number })[];
  readonly taxTotal: number;
  readonly total: number;
}

/**
 * What a document comes to. Each line is rounded to the currency, then each tax over all lines. What rounding moves stays
 * within the smallest coin, and `subTotal - discount + tax + shipping + adjustment = total` holds to the coin.
 */
export function totalsOf(lines: readonly Line[], terms: Terms): Totals {
  const money = (amount: number): number => round(amount, terms.precision);
  const own = lines.map((line) => {
    const gross = line.quantity * line.rate;
    const discountAmount = terms.discountType === "item_level" ? money(part(line.discount, gross)) : 0;
    const amount = money(gross - discountAmount);
    const net = terms.inclusive ? money(amount / (1 + rateOf(line.taxes))) : amount;
    return { line, discountAmount, amount, net };
  });
  const subTotal = money(sum(own.map(({ net }) => net)));
  const entity = terms.discountType === "entity_level";
  const before = entity && terms.discountBeforeTax ? money(part(terms.discount, subTotal)) : 0;
  const kept = subTotal === 0 ? 1 : (subTotal - before) / subTotal;

  const taxes = new Map<string, LineTax & { amount: number }>();
  const perLine = own.map(({ line, amount, net }) => {
    const shares = sharesOf(line.taxes, net * kept);
    // A rate that holds its tax: what is not net is tax, so that the two make up what was asked.
    const whole = terms.inclusive && before === 0 ? amount - net : undefined;
    const exact = sum(shares.map(({ share }) => share));
    for (const { tax, share } of shares) {
      const scaled = whole === undefined || exact === 0 ? share : (share / exact) * whole;
      const known = taxes.get(tax.id);
      if (known) known.amount += scaled;
      else taxes.set(tax.id, { ...tax, amount: scaled });
    }
    return money(whole ?? exact);
  });
  const summary = [...taxes.values()].map((tax) => ({ ...tax, amount: money(tax.amount) }));
  if (terms.inclusive && before === 0) level(summary, money(sum(own.map(({ amount, net }) => amount - net))), money);
  const taxTotal = money(sum(summary.map(({ amount }) => amount)));
  const after = entity && !terms.discountBeforeTax ? money(part(terms.discount, subTotal + taxTotal)) : 0;
  const discountAmount = entity ? money(before + after) : money(sum(own.map((each) => each.discountAmount)));
  return {
    lines: own.map(({ discountAmount, net }, index) => ({
      discountAmount,
      itemTotal: net,
      taxAmount: perLine[index]!,
    })),
    subTotal,
    discountAmount,
    taxes: summary,
    taxTotal,
    total: money(subTotal - before - after + taxTotal + money(terms.shipping) + money(terms.adjustment)),
  };
}

/** `12.5%` of the amount, or the amount that is given. */
function part(discount: number | string, amount: number): number {
  const text = String(discount).trim();
  const number = Number(text.replace(/%$/, ""));
  if (!Number.isFinite(number)) return 0;
  return text.endsWith("%") ? (amount * number) / 100 : number;
}

/** All taxes of a line as one rate on its net amount. */
const rateOf = (taxes: readonly LineTax[]): number => sum(sharesOf(taxes, 1).map(({ share }) => share));

function sharesOf(taxes: readonly LineTax[], net: number): { tax: LineTax; share: number }[] {
  const simple = taxes.filter(({ compound }) => !compound);
  const simpleTotal = sum(simple.map(({ percentage }) => (net * percentage) / 100));
  return taxes.map((tax) => ({
    tax,
    share: ((tax.compound ? net + simpleTotal : net) * tax.percentage) / 100,
  }));
}

/** Rounded parts need not add up to the rounded whole: the largest one takes the coin that is over. */
function level(parts: { amount: number }[], whole: number, money: (amount: number) => number): void {
  const over = money(whole - sum(parts.map(({ amount }) => amount)));
  const largest = parts.reduce<{ amount: number } | undefined>(
    (found, each) => (!found || Math.abs(each.amount) > Math.abs(found.amount) ? each : found),
    undefined,
  );
  if (largest && over !== 0) largest.amount = money(largest.amount + over);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
