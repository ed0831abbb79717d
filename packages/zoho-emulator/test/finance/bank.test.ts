import { afterAll, beforeEach, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false, clock: { now: "2026-11-20T20:00:00Z", frozen: true } });
let wire: Wire;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
});
afterAll(() => emulator.close());

it("the lines of a statement become payments, expenses, or nothing", async () => {
  const [account] = (await wire("GET", "/books/v3/bankaccounts?filter_by=Status.All")).body.bankaccounts;
  const { account_id } = account;
  const { contact_id } = (await wire("POST", "/books/v3/contacts", { contact_name: "Ito" })).body.contact;
  const line = (amount: number, debit_or_credit: string) => ({
    date: "2026-11-19",
    amount,
    debit_or_credit,
    payee: "P",
  });
  const transactions = [line(300, "credit"), line(45, "debit"), line(9, "debit")];
  expect((await wire("POST", "/books/v3/bankstatements", { account_id, transactions })).body.code).toBe(0);
  const { statement } = (await wire("GET", `/books/v3/bankaccounts/${account_id}/statement/lastimported`)).body;
  expect([statement].flat()[0].transactions).toHaveLength(3);
  const open = async () =>
    (await wire("GET", "/books/v3/banktransactions?filter_by=Status.Uncategorized&sort_column=amount")).body
      .banktransactions;
  const [fee, taxi, paid] = await open();

  const base = "/books/v3/banktransactions/uncategorized";
  const payment = { customer_id: contact_id, payment_mode: "banktransfer", account_id };
  expect((await wire("POST", `${base}/${paid.transaction_id}/categorize/customerpayments`, payment)).body.code).toBe(0);
  await wire("POST", `${base}/${taxi.transaction_id}/categorize/expenses`, { account_id: "1" });
  await wire("POST", `${base}/${fee.transaction_id}/exclude`);
  expect(await open()).toEqual([]);
  expect((await wire("GET", "/books/v3/customerpayments")).body.customerpayments).toMatchObject([{ amount: 300 }]);
  expect((await wire("GET", "/books/v3/expenses")).body.expenses).toMatchObject([{ total: 45 }]);
  expect((await wire("GET", `/books/v3/bankaccounts/${account_id}`)).body.bankaccount.balance).toBe(255);

  await wire("POST", `/books/v3/banktransactions/${paid.transaction_id}/uncategorize`);
  await wire("POST", `${base}/${fee.transaction_id}/restore`);
  expect(await open()).toHaveLength(2);
  expect((await wire("GET", "/books/v3/customerpayments")).body.customerpayments).toEqual([]);
  expect((await wire("POST", `${base}/${taxi.transaction_id}/exclude`)).status).toBe(400);
});

it("a journal has as much on one side as on the other, and is reversed", async () => {
  const { chartofaccounts } = (await wire("GET", "/books/v3/chartofaccounts")).body;
  const [first, second] = chartofaccounts.map(({ account_id }: { account_id: string }) => account_id);
  const entry = (amount: number) => ({
    journal_date: "2026-11-20",
    line_items: [
      { account_id: first, amount: 80, debit_or_credit: "debit" },
      { account_id: second, amount, debit_or_credit: "credit" },
    ],
  });
  expect((await wire("POST", "/books/v3/journals", entry(79))).body).toEqual({
    code: 2,
    message: "Invalid value passed for line_items",
  });
  const { journal } = (await wire("POST", "/books/v3/journals", entry(80))).body;
  expect(journal).toMatchObject({ total: 80, status: "published" });
  const reversed = (await wire("POST", `/books/v3/journals/${journal.journal_id}/reverse`)).body.journal;
  expect(reversed.line_items.map(({ debit_or_credit }: { debit_or_credit: string }) => debit_or_credit)).toEqual([
    "credit",
    "debit",
  ]);
  const { journal: again } = (await wire("POST", "/books/v3/recurringjournals", entry(80))).body;
  const stopped = await wire("POST", `/books/v3/recurringjournals/${again.journal_id}/status/stop`);
  expect(stopped.body.code).toBe(0);
});
