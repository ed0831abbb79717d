import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Effect } from "../resource.ts";

/** Counters of an item's stock: what is there, and what of it is promised to confirmed orders. */
export type Counter = "stock_on_hand" | "committed_stock";

/** So much more of an item, in all and at one location. */
export const moved = (item: unknown, location: unknown, member: Counter, amount: number): readonly Effect[] => {
  const id = textOf(item);
  if (id === "" || amount === 0) return [];
  const inAll: Effect = { resource: "items", id, member, amount };
  const at = textOf(location);
  return at === "" ? [inAll] : [inAll, { resource: "stock", id: `${id}/${at}`, member, amount }];
};

/** What a sale that ships by itself takes from stock. */
export const soldOn = (row: Row, idle: boolean): readonly Effect[] => (idle ? [] : lines(row, -1));

/** What a purchase that is received by itself puts into stock. */
export const boughtOn = (row: Row, idle: boolean): readonly Effect[] => (idle ? [] : lines(row, 1));

const lines = (row: Row, sign: 1 | -1): readonly Effect[] =>
  listOf(row.line_items).flatMap((line) =>
    moved(line.item_id, placeOf(line, row), "stock_on_hand", sign * numberOf(line.quantity, 1)),
  );

export const placeOf = (line: Fields, row: Fields): unknown => line.location_id ?? line.warehouse_id ?? row.location_id;
