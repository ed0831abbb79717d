// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Tag, TagInput } from "../schemas/common.ts";

export interface SalesReceipt {
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  exchange_rate?: number;
  last_modified_time?: string;
  line_items?: SalesReceiptLineItem[];
  notes?: string;
  payment_mode?: string;
  receipt_number?: string;
  sales_receipt_id: string;
  status?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_total?: number;
  terms?: string;
  total?: number;
}

export interface SalesReceiptCreate {
  customer_id: string;
  date?: string;
  line_items?: SalesReceiptCreateLineItem[];
  notes?: string;
  payment_mode: string;
  receipt_number?: string;
  tags?: TagInput[];
  terms?: string;
}

export interface SalesReceiptCreateLineItem {
  item_id?: string;
  line_item_category?: "line_item" | "header" | "subtotal";
  quantity?: number;
  rate?: number;
  tags?: TagInput[];
  tax_id?: string;
}

export interface SalesReceiptLineItem {
  description?: string;
  item_id?: string;
  item_total?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  name?: string;
  quantity?: number;
  rate?: number;
  tags?: Tag[];
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  unit?: string;
}

export interface SalesReceiptUpdate {
  customer_id?: string;
  date?: string;
  line_items?: SalesReceiptUpdateLineItem[];
  notes?: string;
  payment_mode?: string;
  receipt_number?: string;
  tags?: TagInput[];
}

export interface SalesReceiptUpdateLineItem {
  item_id?: string;
  line_item_category?: "line_item" | "header" | "subtotal";
  quantity?: number;
  rate?: number;
  tags?: TagInput[];
}
