import { listOf } from "../body.ts";
import { MAX_PER_PAGE } from "../list.ts";
import { rowsReply } from "../replies.ts";
import type { FinanceHandler, Request } from "../request.ts";
import { listKey } from "../wire.ts";

/** What an item took part in: `GET /items/transactions/invoices?item_id=`. */
export const TRANSACTIONS: Readonly<Record<string, FinanceHandler>> = {
  "items.listInvoices": (request) => having(request, "invoices"),
  "items.listSalesOrders": (request) => having(request, "salesOrders"),
  "items.listPurchaseOrders": (request) => having(request, "purchaseOrders"),
  "items.listDeliveryChallans": (request) => having(request, "deliveryChallans"),
  "items.listSalesReceipts": (request) => having(request, "salesReceipts"),
  "items.listMoveOrders": (request) => having(request, "moveOrders"),
  "items.listPutaways": (request) => having(request, "putaways"),
};

function having(request: Request, resource: string) {
  const { call, ledger } = request;
  const { item_id } = ledger.get("items", call.query.get("item_id"));
  const rows = [];
  for (const row of ledger.rows(resource).values()) {
    const line = listOf(row.line_items).find((each) => each.item_id === item_id);
    if (line) rows.push({ ...row, item_quantity: line.quantity, item_price: line.rate, item_total: line.item_total });
    if (rows.length === MAX_PER_PAGE) break;
  }
  return rowsReply(request, rows, { has_more_page: false, [listKey(call.operation) ?? resource]: rows });
}
