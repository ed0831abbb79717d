import { ZohoBooks } from "@x/zoho-books";
import { ZohoInventory } from "@x/zoho-inventory";
import { afterAll, beforeEach, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";

const emulator = await startEmulator({
  clock: { now: "2026-11-20T12:00:00Z", frozen: true },
  seed: {
    inventory: {
      items: [
        { name: "Pallet of oak", sku: "OAK-1", rate: 925, item_type: "inventory", initial_stock: 40 },
        { name: "Pallet of pine", sku: "PIN-1", rate: 410, item_type: "inventory", initial_stock: 25 },
      ],
    },
  },
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

it("an invoice is sent, paid, and due again when its payment is deleted", async () => {
  const books = new ZohoBooks({ session: emulator.session(), organizationId: "10234695" });
  const customer = await books.contacts.create({
    contact_name: "Ito & Co",
    contact_persons: [{ first_name: "Aiko", last_name: "Ito", email: "ito@example.com", is_primary_contact: true }],
  });
  const item = await books.items.create({ name: "Pallet of cedar", rate: 925 });
  const line_items = [{ item_id: item.item_id, quantity: 2 }];
  const invoice = await books.invoices.create({ customer_id: customer.contact_id, date: "2026-11-20", line_items });
  expect(invoice).toMatchObject({ invoice_number: "INV-000001", status: "draft", total: 1850, balance: 1850 });
  expect((await books.contacts.get(customer.contact_id)).outstanding_receivable_amount).toBe(0);

  await books.invoices.email(invoice.invoice_id, {
    to_mail_ids: ["ito@example.com"],
    subject: "Invoice",
    body: "Here.",
  });
  expect((await books.invoices.get(invoice.invoice_id)).status).toBe("sent");
  expect((await books.contacts.get(customer.contact_id)).outstanding_receivable_amount).toBe(1850);

  const first = await books.customerPayments.create({
    customer_id: customer.contact_id,
    payment_mode: "banktransfer",
    date: "2026-11-21",
    amount: 850,
    invoices: [{ invoice_id: invoice.invoice_id, amount_applied: 850 }],
  });
  expect(await books.invoices.get(invoice.invoice_id)).toMatchObject({ status: "partially_paid", balance: 1000 });
  const second = await books.customerPayments.create({
    customer_id: customer.contact_id,
    payment_mode: "cash",
    date: "2026-11-21",
    amount: 1200,
    invoices: [{ invoice_id: invoice.invoice_id, amount_applied: 1000 }],
  });
  expect(await books.invoices.get(invoice.invoice_id)).toMatchObject({
    status: "paid",
    balance: 0,
    payment_made: 1850,
  });
  expect(await books.contacts.get(customer.contact_id)).toMatchObject({
    outstanding_receivable_amount: 0,
    unused_credits_receivable_amount: 200,
  });
  expect(second.invoices).toMatchObject([{ invoice_number: "INV-000001", amount_applied: 1000, balance_amount: 0 }]);

  const payments = await books.invoices.listPayments(invoice.invoice_id);
  expect(payments.rows.map(({ amount }) => amount)).toEqual([850, 1000]);
  await books.customerPayments.delete(first.payment_id);
  expect(await books.invoices.get(invoice.invoice_id)).toMatchObject({ status: "partially_paid", balance: 850 });
  await books.customerPayments.delete(second.payment_id);
  expect(await books.invoices.get(invoice.invoice_id)).toMatchObject({ status: "sent", balance: 1850 });
  await expect(books.customerPayments.get(second.payment_id)).rejects.toMatchObject({ code: 1002 });
});

it("an order is confirmed, packed, shipped, delivered and invoiced", async () => {
  const inventory = new ZohoInventory({ session: emulator.session(), organizationId: "10234695" });
  const stock = async () => {
    const { rows } = await inventory.items.list({ sort_column: "name" });
    const { stock_on_hand, committed_stock, available_stock } = rows[0] as unknown as Record<string, number>;
    return [stock_on_hand, committed_stock, available_stock];
  };
  const items = await inventory.items.list({ filter_by: "Status.Active", sort_column: "name" });
  expect(items.rows.map(({ sku }) => sku)).toEqual(["OAK-1", "PIN-1"]);
  expect(await stock()).toEqual([40, 0, 40]);
  const customer = await inventory.contacts.create({ contact_name: "Ito & Co" });
  const order = await inventory.salesOrders.create({
    customer_id: customer.contact_id,
    date: "2026-11-20",
    line_items: [{ item_id: items.rows[0]!.item_id, quantity: 2 }],
  });
  expect(order).toMatchObject({ salesorder_number: "SO-000001", status: "draft", total: 1850 });
  expect(await stock()).toEqual([40, 0, 40]);
  await inventory.salesOrders.markAsConfirmed(order.salesorder_id);
  expect(await stock()).toEqual([40, 2, 38]);

  const lines = (order.line_items ?? []).map(({ line_item_id, quantity }) => ({
    so_line_item_id: line_item_id,
    quantity,
  }));
  const { salesorder_id } = order;
  const packed = await inventory.packages.create({ date: "2026-11-21", line_items: lines }, { salesorder_id });
  expect(packed.line_items).toHaveLength(1);
  await expect(
    inventory.packages.create({ date: "2026-11-21", line_items: lines }, { salesorder_id }),
  ).rejects.toMatchObject({ code: 2 });
  const shipment = await inventory.shipmentOrders.create(
    { date: "2026-11-21", shipment_number: "SH-0042", delivery_method: "DHL", tracking_number: "JD0146000036" },
    { salesorder_id, package_ids: [packed.package_id] },
  );
  expect(shipment).toMatchObject({ shipment_number: "SH-0042", status: "shipped" });
  expect(await stock()).toEqual([38, 0, 38]);
  expect(await inventory.salesOrders.get(salesorder_id)).toMatchObject({ status: "shipped" });
  await inventory.shipmentOrders.markAsDelivered(shipment.shipment_id);
  expect(await inventory.salesOrders.get(salesorder_id)).toMatchObject({ status: "fulfilled" });
  await expect(inventory.shipmentOrders.markAsDelivered(shipment.shipment_id)).rejects.toMatchObject({ code: 37135 });

  const books = new ZohoBooks({ session: emulator.session(), organizationId: "10234695" });
  const invoice = await books.invoices.createFromSalesOrder({ salesorder_id });
  expect(invoice).toMatchObject({ total: 1850, salesorder_id });
  expect(await inventory.salesOrders.get(salesorder_id)).toMatchObject({ status: "closed" });
  expect(await stock()).toEqual([38, 0, 38]);
});
