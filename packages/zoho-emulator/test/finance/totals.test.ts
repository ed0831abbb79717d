import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { round } from "../../src/finance/money/round.ts";
import { type Line, type Terms, totalsOf } from "../../src/finance/money/totals.ts";

const PLAIN: Terms = {
  precision: 2,
  discount: 0,
  discountType: "entity_level",
  discountBeforeTax: true,
  inclusive: false,
  shipping: 0,
  adjustment: 0,
};
const tax = (id: string, percentage: number, compound = false) => ({ id, name: `Tax ${id}`, percentage, compound });
const line = (quantity: number, rate: number, more: Partial<Line> = {}): Line => ({
  quantity,
  rate,
  discount: 0,
  taxes: [],
  ...more,
});

describe("totals", () => {
  it("add up lines, a tax, shipping and an adjustment", () => {
    const totals = totalsOf([line(2, 925, { taxes: [tax("1", 10)] }), line(3, 0.335)], {
      ...PLAIN,
      shipping: 15,
      adjustment: -0.5,
    });
    expect(totals).toMatchObject({ subTotal: 1851.01, taxTotal: 185, total: 2050.51 });
  });

  it("spread a discount over the lines before their tax", () => {
    const lines = [line(1, 100, { taxes: [tax("1", 10)] }), line(1, 300)];
    expect(totalsOf(lines, { ...PLAIN, discount: "25%" })).toMatchObject({
      subTotal: 400,
      discountAmount: 100,
      taxTotal: 7.5,
      total: 307.5,
    });
    expect(totalsOf(lines, { ...PLAIN, discount: "25%", discountBeforeTax: false })).toMatchObject({
      discountAmount: 102.5,
      taxTotal: 10,
      total: 307.5,
    });
    expect(totalsOf(lines, { ...PLAIN, discount: 40 })).toMatchObject({ discountAmount: 40, taxTotal: 9, total: 369 });
  });

  it("take a line's own discount off the line", () => {
    const totals = totalsOf([line(4, 25, { discount: "10%" }), line(1, 50, { discount: 5 })], {
      ...PLAIN,
      discountType: "item_level",
    });
    expect(totals.lines.map(({ itemTotal }) => itemTotal)).toEqual([90, 45]);
    expect(totals).toMatchObject({ subTotal: 135, discountAmount: 15, total: 135 });
  });

  it("find the tax that a rate holds already", () => {
    const totals = totalsOf([line(1, 110, { taxes: [tax("1", 10)] })], { ...PLAIN, inclusive: true });
    expect(totals).toMatchObject({ subTotal: 100, taxTotal: 10, total: 110 });
  });

  it("put a compound tax on top of the others of its group", () => {
    const totals = totalsOf([line(1, 100, { taxes: [tax("1", 5), tax("2", 10, true)] })], PLAIN);
    expect(totals.taxes.map(({ amount }) => amount)).toEqual([5, 10.5]);
    expect(totals.total).toBe(115.5);
  });

  it("round to what the currency has", () => {
    expect(totalsOf([line(3, 33.5, { taxes: [tax("1", 8)] })], { ...PLAIN, precision: 0 })).toMatchObject({
      subTotal: 101,
      taxTotal: 8,
      total: 109,
    });
    expect([round(1.005, 2), round(-1.005, 2), round(2.675, 2), round(0.5, 0), round(-0.001, 2)]).toEqual([
      1.01, -1.01, 2.68, 1, 0,
    ]);
  });
});

const coins = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
const taxes = fc.subarray([tax("1", 5), tax("2", 7.25), tax("3", 19), tax("4", 2.5, true)]);
const discount = fc.oneof(
  coins(20),
  fc.integer({ min: 0, max: 100 }).map((share) => `${share}%`),
);
const lines = fc.array(
  fc.record({ quantity: fc.integer({ min: 1, max: 40 }), rate: coins(500), discount: fc.constant(0), taxes }),
  { minLength: 1, maxLength: 8 },
);
const terms = fc.record({
  precision: fc.constantFrom(0, 2, 3),
  discount,
  discountType: fc.constant("entity_level" as const),
  discountBeforeTax: fc.boolean(),
  inclusive: fc.boolean(),
  shipping: coins(30),
  adjustment: coins(5),
});

describe("totals of any document", () => {
  const whole = (amount: number, precision: number) => Math.abs(amount - round(amount, precision)) < 1e-9;

  it("are sub total - discount + tax + shipping + adjustment, to the coin", () => {
    fc.assert(
      fc.property(lines, terms, (given, asked) => {
        const { subTotal, discountAmount, taxTotal, total } = totalsOf(given, asked);
        const [shipping, adjustment] = [
          round(asked.shipping, asked.precision),
          round(asked.adjustment, asked.precision),
        ];
        expect(total).toBeCloseTo(subTotal - discountAmount + taxTotal + shipping + adjustment, 6);
        for (const amount of [subTotal, discountAmount, taxTotal, total])
          expect(whole(amount, asked.precision)).toBe(true);
      }),
    );
  });

  it("hold the sum of the lines and the sum of the taxes", () => {
    fc.assert(
      fc.property(lines, terms, (given, asked) => {
        const totals = totalsOf(given, asked);
        expect(totals.lines.reduce((sum, { itemTotal }) => sum + itemTotal, 0)).toBeCloseTo(totals.subTotal, 6);
        expect(totals.taxes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(totals.taxTotal, 6);
      }),
    );
  });

  it("come to what was asked where rates hold their taxes", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(0, 2), (given, precision) => {
        const { total } = totalsOf(given, { ...PLAIN, precision, inclusive: true });
        const asked = given.reduce((sum, { quantity, rate }) => sum + round(quantity * rate, precision), 0);
        expect(total).toBeCloseTo(asked, 6);
      }),
    );
  });

  it("do not depend on the order of the lines", () => {
    fc.assert(
      fc.property(lines, terms, (given, asked) => {
        const forth = totalsOf(given, { ...asked, inclusive: false });
        const back = totalsOf([...given].reverse(), { ...asked, inclusive: false });
        expect(back.total).toBeCloseTo(forth.total, 6);
      }),
    );
  });
});
