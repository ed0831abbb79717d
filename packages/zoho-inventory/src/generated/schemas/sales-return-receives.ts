// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Batch, BillBatch, BillStorage, CreditNoteStorage, MappedItem } from "../schemas/common.ts";

export interface SalesReturnReceiveCreate {
  date?: string;
  line_items: SalesReturnReceiveCreateLineItem[];
  notes?: string;
}

export interface SalesReturnReceiveCreateLineItem {
  batches?: BillBatch[];
  line_item_id?: string;
  mapped_items?: SalesReturnReceiveMappedItem[];
  quantity?: number;
  serial_numbers?: string[];
  storages?: CreditNoteStorage[];
}

export interface SalesReturnReceiveMappedItem {
  line_item_id?: string;
  mapped_items?: SalesReturnReceiveMappedItemMappedItem[];
  quantity?: number;
}

export interface SalesReturnReceiveMappedItemMappedItem {
  line_item_id?: string;
  quantity?: number;
}

export interface SalesReturnReceiveSalesReturn {
  date?: string;
  line_items?: SalesReturnReceiveSalesReturnLineItem[];
  notes?: string;
  receive_id?: string;
  receive_number?: string;
  salesreturn_id?: string;
  salesreturn_number?: string;
}

export interface SalesReturnReceiveSalesReturnLineItem {
  batches?: Batch[];
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  is_combo_product?: boolean;
  item_id?: string;
  line_item_id?: string;
  mapped_items?: MappedItem[];
  name?: string;
  quantity?: number;
  serial_numbers?: string[];
  storages?: BillStorage[];
  unit?: string;
}
