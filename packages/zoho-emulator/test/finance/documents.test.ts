import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false, clock: { now: "2026-11-20T20:00:00Z", frozen: true } });
let wire: Wire;
let customer: string;
let item: string;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
  customer = (await wire("POST", "/books/v3/contacts", { contact_name: "Ito", payment_terms: 15 })).body.contact
    .contact_id;
  item = (await wire("POST", "/books/v3/items", { name: "Oak", rate: 100 })).body.item.item_id;
});
afterAll(() => emulator.close());

const books = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  wire(method, `/books/v3${path}`, body, headers);
async function invoice(more: object = {}, sent = true) {
  const { body } = await books("POST", "/invoices", {
    customer_id: customer,
    line_items: [{ item_id: item }],
    ...more,
  });
  const id = body.invoice.invoice_id as string;
  if (sent) await books("POST", `/invoices/${id}/status/sent`);
  return id;
}
const read = async (id: string) => (await books("GET", `/invoices/${id}`)).body.invoice;
const contact = async () => (await books("GET", `/contacts/${customer}`)).body.contact;

describe("an invoice", () => {
  it("takes what is not said from its item, its customer and its organization", async () => {
    const shown = await read(await invoice({}, false));
    expect(shown).toMatchObject({
      invoice_number: "INV-000001",
      customer_name: "Ito",
      date: "2026-11-20",
      due_date: "2026-12-05",
      payment_terms_label: "Net 15",
      currency_code: "USD",
      status: "draft",
      line_items: [{ name: "Oak", rate: 100, quantity: 1, item_total: 100 }],
    });
  });

  it("has its taxes and its discount worked out, and again when it changes", async () => {
    const taxes = [];
    for (const [tax_name, tax_percentage] of [
      ["State", 5],
      ["City", 2.5],
    ]) {
      const { body } = await books("POST", "/settings/taxes", { tax_name, tax_percentage });
      taxes.push(body.tax[0].tax_id);
    }
    const group = await books("POST", "/settings/taxgroups", { tax_group_name: "Both", taxes: taxes.join(",") });
    expect(group.body.tax_group).toMatchObject({ tax_group_percentage: 7.5 });
    const line_items = [
      { item_id: item, quantity: 2, tax_id: group.body.tax_group.tax_group_id },
      { item_id: item, quantity: 1, rate: 50, tax_id: taxes[0] },
    ];
    const id = await invoice(
      { line_items, discount: "10%", discount_type: "entity_level", shipping_charge: "12" },
      false,
    );
    const shown = await read(id);
    expect(shown).toMatchObject({ sub_total: 250, tax_total: 15.75, total: 252.75, balance: 252.75 });
    expect(shown.taxes).toMatchObject([
      { tax_name: "State", tax_amount: 11.25 },
      { tax_name: "City", tax_amount: 4.5 },
    ]);
    const kept = [{ ...shown.line_items[1], quantity: 3 }];
    const { body } = await books("PUT", `/invoices/${id}`, { line_items: kept, discount: 0 });
    expect(body.invoice).toMatchObject({ sub_total: 150, tax_total: 7.5, total: 169.5 });
    expect(body.invoice.line_items.map(({ line_item_id }: { line_item_id: string }) => line_item_id)).toEqual([
      shown.line_items[1].line_item_id,
    ]);
  });

  it("keeps a number of its own when asked to, and refuses one that is taken", async () => {
    const own = await books("POST", "/invoices?ignore_auto_number_generation=true", {
      customer_id: customer,
      invoice_number: "INV-000001",
      line_items: [{ item_id: item }],
    });
    expect(own.body.invoice.invoice_number).toBe("INV-000001");
    expect((await read(await invoice())).invoice_number).toBe("INV-000002");
    const again = await books("POST", "/invoices?ignore_auto_number_generation=true", {
      customer_id: customer,
      invoice_number: "INV-000002",
      line_items: [{ item_id: item }],
    });
    expect(again.status).toBe(400);
  });

  it("falls overdue when its day has passed, and is paid, written off, made void", async () => {
    const id = await invoice();
    const other = await invoice();
    emulator.clock.advance(16 * 86_400_000);
    wire = await wireTo(emulator);
    const { invoices } = (await books("GET", "/invoices?status=overdue")).body;
    expect(invoices).toHaveLength(2);
    expect((await books("POST", `/invoices/${id}/writeoff`)).body.code).toBe(0);
    expect(await read(id)).toMatchObject({ status: "paid", balance: 0, write_off_amount: 100 });
    await books("POST", `/invoices/${id}/writeoff/cancel`);
    expect(await read(id)).toMatchObject({ status: "overdue", balance: 100 });
    await books("POST", `/invoices/${other}/status/void`);
    expect(await read(other)).toMatchObject({ status: "void", balance: 0 });
    expect(await contact()).toMatchObject({ outstanding_receivable_amount: 100 });
  });

  it("cannot be deleted or made void while something is applied to it", async () => {
    const id = await invoice();
    const { payment } = (
      await books("POST", "/customerpayments", {
        customer_id: customer,
        payment_mode: "cash",
        date: "2026-11-20",
        amount: 60,
        invoices: [{ invoice_id: id, amount_applied: 60 }],
      })
    ).body;
    expect((await books("DELETE", `/invoices/${id}`)).status).toBe(400);
    expect((await books("POST", `/invoices/${id}/status/void`)).status).toBe(400);
    const [applied] = (await books("GET", `/invoices/${id}/payments`)).body.payments;
    expect(applied).toMatchObject({ payment_id: payment.payment_id, amount: 60, payment_mode: "cash" });
    await books("DELETE", `/invoices/${id}/payments/${payment.payment_id}`);
    expect(await read(id)).toMatchObject({ status: "sent", balance: 100 });
    expect((await books("GET", `/customerpayments/${payment.payment_id}`)).status).toBe(404);
    expect((await books("DELETE", `/invoices/${id}`)).body.code).toBe(0);
  });

  it("is not paid more than is due, nor by somebody else's money", async () => {
    const id = await invoice();
    const pay = (more: object) =>
      books("POST", "/customerpayments", {
        customer_id: customer,
        payment_mode: "cash",
        date: "2026-11-20",
        amount: 500,
        invoices: [{ invoice_id: id, amount_applied: 101 }],
        ...more,
      });
    expect((await pay({})).status).toBe(400);
    expect((await pay({ amount: 50, invoices: [{ invoice_id: id, amount_applied: 60 }] })).status).toBe(400);
    const { contact_id } = (await books("POST", "/contacts", { contact_name: "Other" })).body.contact;
    expect((await pay({ customer_id: contact_id, invoices: [{ invoice_id: id, amount_applied: 10 }] })).status).toBe(
      400,
    );
    expect(await read(id)).toMatchObject({ balance: 100 });
    expect((await books("GET", "/customerpayments")).body.customerpayments).toEqual([]);
  });
});

describe("credits", () => {
  it("count against invoices, are taken off again, and are paid back", async () => {
    const id = await invoice();
    const { creditnote } = (
      await books("POST", "/creditnotes", {
        customer_id: customer,
        creditnote_number: "CN-7",
        date: "2026-11-20",
        line_items: [{ item_id: item, quantity: 1, rate: 70 }],
      })
    ).body;
    const note = `/creditnotes/${creditnote.creditnote_id}`;
    expect(await contact()).toMatchObject({ unused_credits_receivable_amount: 70 });
    expect(
      (await books("POST", `${note}/invoices`, { invoices: [{ invoice_id: id, amount_applied: 30 }] })).body.code,
    ).toBe(0);
    expect(await read(id)).toMatchObject({ status: "partially_paid", balance: 70, credits_applied: 30 });
    expect(await contact()).toMatchObject({ unused_credits_receivable_amount: 40, outstanding_receivable_amount: 70 });
    const [credited] = (await books("GET", `${note}/invoices`)).body.invoices_credited;
    expect(credited).toMatchObject({ invoice_id: id, credited_amount: 30 });
    const { creditnote_refund } = (
      await books("POST", `${note}/refunds`, { date: "2026-11-20", amount: 40, from_account_id: "1" })
    ).body;
    expect((await books("GET", note)).body.creditnote).toMatchObject({ status: "closed", balance: 0 });
    expect((await books("POST", `${note}/refunds`, { date: "2026-11-20", amount: 1 })).status).toBe(400);
    expect((await books("GET", `/creditnotes/refunds/${creditnote_refund.creditnote_refund_id}`)).body).toMatchObject({
      creditnote_refund: { amount: 40 },
    });
    await books("DELETE", `${note}/refunds/${creditnote_refund.creditnote_refund_id}`);
    await books("DELETE", `${note}/invoices/${credited.creditnote_invoice_id}`);
    expect((await books("GET", note)).body.creditnote).toMatchObject({ status: "open", balance: 70 });
    expect(await read(id)).toMatchObject({ status: "sent", balance: 100 });
    await books("POST", `/invoices/${id}/credits`, {
      invoice_payments: [],
      apply_creditnotes: [{ creditnote_id: creditnote.creditnote_id, amount_applied: 70 }],
    });
    expect(await read(id)).toMatchObject({ balance: 30 });
  });

  it("of vendors count against bills", async () => {
    const vendor = (await books("POST", "/contacts", { contact_name: "Mill", contact_type: "vendor" })).body.contact
      .contact_id;
    const line_items = [{ item_id: item, quantity: 1, rate: 80 }];
    const { bill } = (await books("POST", "/bills", { vendor_id: vendor, bill_number: "B-1", line_items })).body;
    expect(bill).toMatchObject({ status: "open", balance: 80 });
    const { vendor_credit } = (
      await books("POST", `/vendorcredits`, { vendor_id: vendor, line_items: [{ item_id: item, rate: 30 }] })
    ).body;
    await books("POST", `/vendorcredits/${vendor_credit.vendor_credit_id}/bills`, {
      bills: [{ bill_id: bill.bill_id, amount_applied: 30 }],
    });
    const paid = await books("POST", "/vendorpayments", {
      vendor_id: vendor,
      amount: 50,
      bills: [{ bill_id: bill.bill_id, amount_applied: 50 }],
    });
    expect(paid.body.vendorpayment.bills).toMatchObject([{ bill_id: bill.bill_id, amount_applied: 50 }]);
    const shown = (await books("GET", `/bills/${bill.bill_id}`)).body.bill;
    expect(shown).toMatchObject({ status: "paid", balance: 0 });
    const { contact: seen } = (await books("GET", `/contacts/${vendor}`)).body;
    expect(seen).toMatchObject({ outstanding_payable_amount: 0, unused_credits_payable_amount: 0 });
    await books("DELETE", `/vendorpayments/${paid.body.vendorpayment.payment_id}`);
    expect((await books("GET", `/bills/${bill.bill_id}`)).body.bill).toMatchObject({
      status: "partially_paid",
      balance: 50,
    });
  });
});

describe("documents", () => {
  it("of a project's life: an estimate is accepted and invoiced", async () => {
    const { estimate } = (
      await books("POST", "/estimates", { customer_id: customer, line_items: [{ item_id: item, quantity: 3 }] })
    ).body;
    await books("POST", `/estimates/${estimate.estimate_id}/status/sent`);
    await books("POST", `/estimates/${estimate.estimate_id}/status/accepted`);
    expect((await books("GET", `/estimates/${estimate.estimate_id}`)).body.estimate.status).toBe("accepted");
    const made = await books("POST", `/invoices/fromestimates?estimate_ids=${estimate.estimate_id}`);
    expect(made.body.invoice).toMatchObject({ total: 300, customer_id: customer });
    expect((await books("GET", `/estimates/${estimate.estimate_id}`)).body.estimate.status).toBe("invoiced");
    expect((await books("POST", `/estimates/${estimate.estimate_id}/status/declined`)).status).toBe(400);
  });

  it("come into being again and again", async () => {
    const { recurring_invoice } = (
      await books("POST", "/recurringinvoices", {
        customer_id: customer,
        recurrence_name: "Monthly oak",
        recurrence_frequency: "months",
        repeat_every: 1,
        start_date: "2026-10-31",
        line_items: [{ item_id: item, quantity: 2 }],
      })
    ).body;
    const path = `/recurringinvoices/${recurring_invoice.recurring_invoice_id}`;
    const dates = async () =>
      (await books("GET", "/invoices?sort_column=date")).body.invoices.map(({ date }: { date: string }) => date);
    expect(await dates()).toEqual(["2026-10-31"]);
    expect((await books("GET", path)).body.recurring_invoice.next_invoice_date).toBe("2026-11-30");
    emulator.clock.advance(45 * 86_400_000);
    wire = await wireTo(emulator);
    expect(await dates()).toEqual(["2026-10-31", "2026-11-30", "2026-12-31"]);
    await books("POST", `${path}/status/stop`);
    emulator.clock.advance(60 * 86_400_000);
    wire = await wireTo(emulator);
    expect(await dates()).toHaveLength(3);
    expect((await books("GET", `${path}/invoices`)).body.invoice_history).toHaveLength(3);
  });

  it("keep a history of comments, mails and changes", async () => {
    const id = await invoice({}, false);
    await books("POST", `/invoices/${id}/comments`, { description: "Call first." });
    await books("POST", `/invoices/${id}/email`, { to_mail_ids: ["ito@example.com"], subject: "Oak", body: "Here." });
    const { comments } = (await books("GET", `/invoices/${id}/comments`)).body;
    const texts = comments.map(({ description }: { description: string }) => description);
    expect(texts[0]).toBe("Mail sent to ito@example.com.");
    expect(texts).toContain("Call first.");
    const own = comments.find(({ description }: { description: string }) => description === "Call first.");
    expect((await books("DELETE", `/invoices/${id}/comments/${own.comment_id}`)).body.code).toBe(0);
    expect((await books("GET", `/invoices/${id}/comments`)).body.comments).toHaveLength(comments.length - 1);
    const { data } = (await books("GET", `/invoices/${id}/email`)).body;
    expect(data).toMatchObject({ subject: "Invoice INV-000001", customer_name: "Ito" });
  });

  it("are found and made by a custom field that is unique", async () => {
    const headers = { "X-Unique-Identifier-Key": "cf_order", "X-Unique-Identifier-Value": "W-77" };
    const body = { name: "Cedar", rate: 5 };
    expect((await books("PUT", "/items", body, headers)).status).toBe(404);
    const made = await books("PUT", "/items", body, { ...headers, "X-Upsert": "true" });
    expect(made.body.item.custom_field_hash).toEqual({ cf_order: "W-77" });
    const changed = await books("PUT", "/items", { rate: 8 }, { ...headers, "X-Upsert": "true" });
    expect(changed.body.item).toMatchObject({ item_id: made.body.item.item_id, rate: 8, name: "Cedar" });
  });

  it("answer several writes in one call each for itself", async () => {
    const other = (await books("POST", "/items", { name: "Pine", rate: 1 })).body.item.item_id;
    const { status, body } = await books("PUT", "/items", [
      { item_id: item, rate: 11 },
      { item_id: "1", rate: 12 },
      { item_id: other, name: "Oak" },
    ]);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("code");
    expect(body.items.map(({ code }: { code: number }) => code)).toEqual([0, 1002, 1001]);
    expect(body.items[0].item).toMatchObject({ item_id: item, rate: 11 });
    const details = await books("GET", `/itemdetails?item_ids=${item},${other}`);
    expect(details.body.items.map(({ rate }: { rate: number }) => rate)).toEqual([11, 1]);
    const sent = [await invoice({}, false), await invoice({}, false)];
    await books("POST", `/invoices/status/sent?invoice_ids=${sent}`);
    expect((await read(sent[1]!)).status).toBe("sent");
    expect((await books("DELETE", `/invoices?invoice_ids=${sent}`)).body.code).toBe(0);
    expect((await books("GET", "/invoices")).body.invoices).toEqual([]);
  });

  it("of projects keep tasks and time under the project", async () => {
    const { project } = (
      await books("POST", "/projects", {
        project_name: "Fence",
        customer_id: customer,
        billing_type: "based_on_task_hours",
        user_id: "1",
        tasks: [{ task_name: "Dig" }],
      })
    ).body;
    const base = `/projects/${project.project_id}`;
    const { task } = (await books("POST", `${base}/tasks`, { task_name: "Saw" })).body;
    const listed = (await books("GET", `${base}/tasks`)).body.tasks;
    expect(listed.map(({ task_name }: { task_name: string }) => task_name).sort()).toEqual(["Dig", "Saw"]);
    const other = (
      await books("POST", "/projects", {
        project_name: "Roof",
        customer_id: customer,
        billing_type: "based_on_task_hours",
        user_id: "1",
      })
    ).body.project;
    expect((await books("GET", `/projects/${other.project_id}/tasks/${task.task_id}`)).status).toBe(404);
    await books("POST", "/projects/timeentries", {
      project_id: project.project_id,
      task_id: task.task_id,
      user_id: "1",
      log_date: "2026-11-20",
      begin_time: "09:00",
      end_time: "11:30",
    });
    expect((await books("GET", base)).body.project.total_hours).toBe("02:30");
  });
});
