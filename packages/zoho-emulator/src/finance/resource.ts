import type { Row } from "../state/collection.ts";
import type { Fields } from "./body.ts";
import type { Ledger } from "./ledger.ts";

/** What is particular about a resource. A resource without anything of the kind needs no rules: the engine serves it. */
export interface Rules {
  /** As in "The sales order has been created." Default: from the name of the resource. */
  readonly noun?: string;
  /** Members that no two rows may share. */
  readonly unique?: readonly string[];
  /** A number that is given out where the request brings none. */
  readonly number?: { readonly member: string; readonly prefix: string };
  /** What `search_text` looks into. Default: every member that is a name or a number. */
  readonly search?: readonly string[];
  /** Order of a list that asks for none. Default: the newest first. */
  readonly sort?: { readonly column: string; readonly order: "A" | "D" };
  /** Members of the body that are kept although the documents do not list them. */
  readonly accepts?: readonly string[];
  /** What a new one is made from, named in the query where the documents forgot to say so. */
  readonly links?: readonly string[];
  /** Members that rows of its lists have although the documents do not list them. */
  readonly lists?: readonly string[];
  /** Ids of other resources in the body, as in `{ customer_id: "contacts" }`: they have to exist. */
  readonly references?: Readonly<Record<string, string>>;
  /** What `filter_by` means beside `Status.All` and `Status.<a status>`. `undefined`: not a preset of this resource. */
  preset?(name: string, ledger: Ledger): ((row: Row) => boolean) | undefined;
  /** Other texts of a status that a `status` filter stands for: `unpaid` is several. */
  readonly statuses?: Readonly<Record<string, readonly string[]>>;
  /** Fills in what a new row has from the start. */
  create?(draft: Fields, ledger: Ledger): Fields;
  /** Applies a request's members to a row that exists. Default: they replace the old ones. */
  update?(row: Row, changes: Fields, ledger: Ledger): Fields;
  /** What follows from the rest of the row: totals, statuses. Called before every save; must give the same twice. */
  settle?(row: Fields, ledger: Ledger): Fields;
  /** What changes when an action leads to a status: `open`, `void`. Throws where it must not. Default: the status. */
  move?(row: Row, to: string, ledger: Ledger): Fields;
  /** What the row adds to the counters of others. A save applies the difference to what the old row added. */
  effects?(row: Row): readonly Effect[];
  /** After a save (`before` is what was there) or, without `row`, after a deletion. */
  saved?(row: Row | undefined, before: Row | undefined, ledger: Ledger): void;
  /** Throws where a row must not be deleted. */
  deletable?(row: Row, ledger: Ledger): void;
  /** Members that are put together when the record stands in a list. Must cost little. */
  row?(row: Row, ledger: Ledger): Fields;
  /** Members that are put together when one record is read. */
  show?(row: Row, ledger: Ledger): Fields;
}

/** So much more of a counter. */
export interface Effect {
  readonly resource: string;
  readonly id: string;
  readonly member: string;
  readonly amount: number;
}

/** `salesOrders` -> `sales order` */
export const nounOf = (resource: string): string =>
  resource
    .replace(/.*\//, "")
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch)es$/, "$1")
    .replace(/([^s])s$/, "$1")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
