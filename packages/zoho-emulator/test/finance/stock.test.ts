import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";
import { type Wire, wireTo } from "./wire.ts";

const emulator = await startEmulator({ limits: false, clock: { now: "2026-11-20T12:00:00Z", frozen: true } });
let wire: Wire;
beforeEach(async () => {
  emulator.reset();
  wire = await wireTo(emulator);
});
afterAll(() => emulator.close());

const api = "/inventory/v1";

/** An item with a stock of 50 at the head office, a second location, a customer and a vendor. */
async function shop() {
  const head = (await wire("GET", `${api}/locations`)).body.locations[0].location_id as string;
  const store = (await wire("POST", `${api}/locations`, { location_name: "Store", tax_settings_id: "1" })).body
    .locations.location_id as string;
  const item = (
    await wire("POST", `${api}/items`, {
      name: "Oak",
      rate: 10,
      purchase_rate: 6,
      item_type: "inventory",
      initial_stock: 50,
    })
  ).body.item.item_id as string;
  const customer = (await wire("POST", `${api}/contacts`, { contact_name: "Ito" })).body.contact.contact_id as string;
  const vendor = (await wire("POST", `${api}/contacts`, { contact_name: "Mill", contact_type: "vendor" })).body.contact
    .contact_id as string;
  const stock = async () => {
    const { item: shown } = (await wire("GET", `${api}/items/${item}`)).body;
    const at = (id: string) => shown.locations.find((each: { location_id: string }) => each.location_id === id);
    return {
      on: shown.stock_on_hand as number,
      committed: shown.committed_stock as number,
      available: shown.available_stock as number,
      head: Number(at(head).location_stock_on_hand),
      store: Number(at(store).location_stock_on_hand),
    };
  };
  return { head, store, item, customer, vendor, stock };
}

async function order(customer: string, item: string, quantity: number) {
  const { body } = await wire("POST", `${api}/salesorders`, {
    customer_id: customer,
    line_items: [{ item_id: item, quantity }],
  });
  await wire("POST", `${api}/salesorders/${body.salesorder.salesorder_id}/status/confirmed`);
  return { id: body.salesorder.salesorder_id as string, line: body.salesorder.line_items[0].line_item_id as string };
}

describe("stock", () => {
  it("comes in with receives and bills, and goes out with invoices that no order is behind", async () => {
    const { item, vendor, customer, stock } = await shop();
    const { body: made } = await wire("POST", `${api}/purchaseorders`, {
      vendor_id: vendor,
      line_items: [{ item_id: item, quantity: 8 }],
    });
    const { purchaseorder_id, line_items } = made.purchase_order;
    await wire("POST", `${api}/purchaseorders/${purchaseorder_id}/status/issued`);
    expect((await stock()).on).toBe(50);
    const lines = [{ line_item_id: line_items[0].line_item_id, quantity: 5 }];
    const received = await wire("POST", `${api}/purchasereceives?purchaseorder_id=${purchaseorder_id}`, {
      receive_number: "PR-1",
      line_items: lines,
    });
    expect(received.body.purchase_receive).toMatchObject({ receive_number: "PR-1", vendor_name: "Mill" });
    expect((await stock()).on).toBe(55);
    const tooMany = await wire("POST", `${api}/purchasereceives?purchaseorder_id=${purchaseorder_id}`, {
      receive_number: "PR-2",
      line_items: lines,
    });
    expect([tooMany.status, tooMany.body.code]).toEqual([400, 2]);
    const bill = await wire("POST", "/books/v3/bills", {
      vendor_id: vendor,
      bill_number: "B-1",
      line_items: [{ item_id: item, quantity: 8, purchaseorder_item_id: line_items[0].line_item_id }],
    });
    expect(bill.body.bill.purchaseorder_ids).toEqual([purchaseorder_id]);
    expect((await stock()).on).toBe(55);
    const { body: billed } = await wire("GET", `/books/v3/purchaseorders/${purchaseorder_id}`);
    expect(billed.purchaseorder).toMatchObject({
      status: "billed",
      billed_status: "billed",
      received_status: "partially_received",
    });
    await wire("POST", "/books/v3/bills", {
      vendor_id: vendor,
      bill_number: "B-2",
      line_items: [{ item_id: item, quantity: 2 }],
    });
    expect((await stock()).on).toBe(57);

    const { body } = await wire("POST", "/books/v3/invoices", {
      customer_id: customer,
      line_items: [{ item_id: item, quantity: 7 }],
    });
    expect((await stock()).on).toBe(57);
    await wire("POST", `/books/v3/invoices/${body.invoice.invoice_id}/status/sent`);
    expect((await stock()).on).toBe(50);
    await wire("POST", `/books/v3/invoices/${body.invoice.invoice_id}/status/void`);
    expect((await stock()).on).toBe(57);
  });

  it("moves between locations, in two steps where the goods travel", async () => {
    const { item, head, store, stock } = await shop();
    const transfer = (more: object) => ({
      date: "2026-11-20",
      from_location_id: head,
      to_location_id: store,
      line_items: [{ item_id: item, name: "Oak", quantity_transfer: 10 }],
      ...more,
    });
    await wire("POST", `${api}/transferorders`, transfer({}));
    expect(await stock()).toMatchObject({ on: 50, head: 40, store: 10 });
    const { body } = await wire("POST", `${api}/transferorders`, transfer({ is_intransit_order: true }));
    expect(await stock()).toMatchObject({ on: 40, head: 30, store: 10 });
    const id = body.transfer_order.transfer_order_id;
    expect((await wire("POST", `${api}/transferorders/${id}/markastransferred`)).body.code).toBe(0);
    expect(await stock()).toMatchObject({ on: 50, head: 30, store: 20 });
    await wire("DELETE", `${api}/transferorders/${id}`);
    expect(await stock()).toMatchObject({ on: 50, head: 40, store: 10 });
    const same = await wire("POST", `${api}/transferorders`, transfer({ to_location_id: head }));
    expect(same.body).toEqual({ code: 2, message: "Invalid value passed for to_location_id" });
  });

  it("comes back with what a customer returns, once it is received", async () => {
    const { item, customer, stock } = await shop();
    const { id, line } = await order(customer, item, 6);
    const box = await wire("POST", `${api}/packages?salesorder_id=${id}`, {
      date: "2026-11-20",
      line_items: [{ so_line_item_id: line, quantity: 6 }],
    });
    await wire("POST", `${api}/shipmentorders?salesorder_id=${id}&package_ids=${box.body.package.package_id}`, {
      date: "2026-11-20",
      shipment_number: "SH-1",
      delivery_method: "DHL",
      tracking_number: "1",
    });
    expect((await stock()).on).toBe(44);
    const { body } = await wire("POST", `${api}/salesreturns?salesorder_id=${id}`, {
      line_items: [{ item_id: item, salesorder_item_id: line, quantity: 2 }],
    });
    expect((await stock()).on).toBe(44);
    const { salesreturn_id, line_items } = body.salesreturn;
    await wire("POST", `${api}/salesreturnreceives?salesreturn_id=${salesreturn_id}`, {
      line_items: [{ line_item_id: line_items[0].line_item_id, quantity: 2 }],
    });
    expect((await stock()).on).toBe(46);
    const { body: after } = await wire("GET", `${api}/salesreturns/${salesreturn_id}`);
    expect(after.salesreturn).toMatchObject({ receive_status: "received", salesreturn_status: "closed" });
  });

  it("takes a link in the body for no link", async () => {
    const { item, customer } = await shop();
    const { id, line } = await order(customer, item, 1);
    const made = await wire("POST", `${api}/packages`, {
      date: "2026-11-20",
      salesorder_id: id,
      line_items: [{ so_line_item_id: line, quantity: 1 }],
    });
    expect([made.status, made.body]).toEqual([400, { code: 2, message: "Invalid value passed for salesorder_id" }]);
  });

  it("is what all documents together say, whatever is done in whatever order", { timeout: 20_000 }, async () => {
    const step = fc.record({
      what: fc.constantFrom("order", "void", "pack", "ship", "unship", "unpack", "adjust", "transfer", "deliver"),
      which: fc.nat(5),
      quantity: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        emulator.reset();
        wire = await wireTo(emulator);
        const { item, customer, head, store, stock } = await shop();
        const orders: { id: string; line: string; quantity: number; packed: number; shipped: number; void: boolean }[] =
          [];
        const boxes: {
          id: string;
          order: number;
          quantity: number;
          shipment: string;
          gone: boolean;
          delivered: boolean;
        }[] = [];
        let [atHead, atStore, shipments] = [50, 0, 0];
        const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];
        for (const { what, which, quantity } of steps) {
          const of = pick(orders, which);
          const box = pick(boxes, which);
          if (what === "order") {
            orders.push({ ...(await order(customer, item, quantity)), quantity, packed: 0, shipped: 0, void: false });
          } else if (what === "void" && of) {
            const { status } = await wire("POST", `${api}/salesorders/${of.id}/status/void`);
            expect(status).toBe(of.packed > 0 ? 400 : 200);
            if (status === 200) of.void = true;
          } else if (what === "pack" && of) {
            const { status, body } = await wire("POST", `${api}/packages?salesorder_id=${of.id}`, {
              date: "2026-11-20",
              line_items: [{ so_line_item_id: of.line, quantity }],
            });
            expect(status).toBe(!of.void && quantity <= of.quantity - of.packed ? 201 : 400);
            if (status !== 201) continue;
            of.packed += quantity;
            const id = body.package.package_id;
            boxes.push({ id, order: orders.indexOf(of), quantity, shipment: "", gone: false, delivered: false });
          } else if (what === "ship" && box) {
            const { status, body } = await wire("POST", `${api}/shipmentorders?package_ids=${box.id}`, {
              date: "2026-11-20",
              shipment_number: `SH-${++shipments}`,
              delivery_method: "DHL",
              tracking_number: "1",
            });
            expect(status).toBe(box.gone ? 404 : box.shipment ? 400 : 201);
            if (status !== 201) continue;
            box.shipment = body.shipmentorder.shipment_id;
            orders[box.order]!.shipped += box.quantity;
            atHead -= box.quantity;
          } else if (what === "deliver" && box?.shipment) {
            const { body } = await wire("POST", `${api}/shipmentorders/${box.shipment}/status/delivered`);
            expect(body.code).toBe(box.delivered ? 37135 : 0);
            box.delivered = true;
          } else if (what === "unship" && box?.shipment) {
            expect((await wire("DELETE", `${api}/shipmentorders/${box.shipment}`)).status).toBe(200);
            box.shipment = "";
            box.delivered = false;
            orders[box.order]!.shipped -= box.quantity;
            atHead += box.quantity;
          } else if (what === "unpack" && box && !box.gone) {
            const { status } = await wire("DELETE", `${api}/packages/${box.id}`);
            expect(status).toBe(box.shipment ? 400 : 200);
            if (status === 200) {
              box.gone = true;
              orders[box.order]!.packed -= box.quantity;
            }
          } else if (what === "adjust") {
            await wire("POST", `${api}/inventoryadjustments`, {
              date: "2026-11-20",
              reason: "Count",
              adjustment_type: "quantity",
              line_items: [{ item_id: item, quantity_adjusted: -quantity }],
            });
            atHead -= quantity;
          } else if (what === "transfer") {
            await wire("POST", `${api}/transferorders`, {
              date: "2026-11-20",
              from_location_id: head,
              to_location_id: store,
              line_items: [{ item_id: item, name: "Oak", quantity_transfer: quantity }],
            });
            atHead -= quantity;
            atStore += quantity;
          }
          const promised = orders
            .filter((each) => !each.void)
            .reduce((sum, each) => sum + each.quantity - each.shipped, 0);
          const on = atHead + atStore;
          expect(await stock()).toEqual({
            on,
            committed: promised,
            available: on - promised,
            head: atHead,
            store: atStore,
          });
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("a composite item", () => {
  it("comes into stock as its parts leave it", async () => {
    const { item, stock, head } = await shop();
    const { body } = await wire("POST", `${api}/compositeitems`, {
      name: "Bench",
      sku: "B-1",
      rate: 90,
      item_type: "inventory",
      product_type: "goods",
      mapped_items: [{ item_id: item, quantity: 4 }],
    });
    const { composite_item_id } = body.composite_item;
    expect((await wire("GET", `${api}/items/${composite_item_id}`)).body.item).toMatchObject({ name: "Bench" });
    const made = await wire("POST", `${api}/bundles`, {
      composite_item_id,
      composite_item_name: "Bench",
      reference_number: "BN-1",
      date: "2026-11-20",
      is_completed: false,
      quantity_to_bundle: 3,
      line_items: [{ item_id: item, name: "Oak", quantity_consumed: 12, account_id: "1", location_id: head }],
    });
    expect((await stock()).on).toBe(50);
    expect((await wire("POST", `${api}/bundles/${made.body.bundle_id}/bundled`)).body.code).toBe(0);
    expect((await stock()).on).toBe(38);
    const composite = (await wire("GET", `${api}/compositeitems/${composite_item_id}`)).body.composite_item;
    expect(composite.stock_on_hand).toBe(3);
    await wire("DELETE", `${api}/bundles/${made.body.bundle_id}`);
    expect((await stock()).on).toBe(50);
  });
});

it("an order keeps what was packed of it", async () => {
  const { item, customer } = await shop();
  const { id, line } = await order(customer, item, 5);
  const lines = [{ so_line_item_id: line, quantity: 3 }];
  await wire("POST", `${api}/packages?salesorder_id=${id}`, { date: "2026-11-20", line_items: lines });
  const fewer = (quantity: number) => ({ line_items: [{ line_item_id: line, item_id: item, quantity }] });
  expect((await wire("PUT", `${api}/salesorders/${id}`, fewer(2))).status).toBe(400);
  expect((await wire("PUT", `${api}/salesorders/${id}`, { line_items: [{ item_id: item, quantity: 9 }] })).status).toBe(
    400,
  );
  expect((await wire("PUT", `${api}/salesorders/${id}`, fewer(3))).body.salesorder.line_items).toMatchObject([
    { line_item_id: line, quantity: 3, quantity_packed: 3 },
  ]);
});
