// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, MappedItem } from "../schemas/common.ts";

export interface SalesReturn {
  comments?: SalesReturnComment[];
  creditnotes?: SalesReturnCreditNote[];
  custom_fields?: CustomField[];
  date?: string;
  line_items?: SalesReturnLineItem[];
  location_id?: string;
  location_name?: string;
  reason?: string;
  receive_status?: string;
  refund_status?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  salesreturn_id: string;
  salesreturn_number?: string;
  salesreturn_status?: string;
  salesreturnreceives?: SalesReturnReceive[];
}

export interface SalesReturnComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  date?: string;
  date_description?: string;
  operation_type?: string;
  salesreturn_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface SalesReturnCreate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  line_items: SalesReturnCreateLineItem[];
  location_id?: string;
  reason?: string;
  salesreturn_number?: string;
}

export interface SalesReturnCreateLineItem {
  item_id?: string;
  location_id?: string;
  mapped_items?: SalesReturnCreateLineItemMappedItem[];
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}

export interface SalesReturnCreateLineItemMappedItem {
  item_id?: string;
  location_id?: string;
  mapped_items?: SalesReturnCreateLineItemMappedItemMappedItem[];
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}

export interface SalesReturnCreateLineItemMappedItemMappedItem {
  item_id?: string;
  location_id?: string;
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}

export interface SalesReturnCreditNote {
  creditnote_id?: string;
  creditnote_number?: string;
  date?: string;
  status?: string;
  total?: number;
}

export interface SalesReturnLineItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  is_combo_product?: boolean;
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  mapped_items?: SalesReturnLineItemMappedItem[];
  name?: string;
  non_receive_quantity?: number;
  quantity?: number;
  rate?: number;
  salesorder_item_id?: string;
  unit?: string;
}

export interface SalesReturnLineItemMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  mapped_items?: SalesReturnLineItemMappedItemMappedItem[];
  name?: string;
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
  unit?: string;
}

export interface SalesReturnLineItemMappedItemMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
  unit?: string;
}

export interface SalesReturnListItem {
  [member: `cf_${string}`]: unknown;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  quantity?: number;
  receive_status?: string;
  refund_status?: string;
  refunded_amount?: number;
  salesorder_id?: string;
  salesorder_number?: string;
  salesreturn_id: string;
  salesreturn_number?: string;
  salesreturn_status?: string;
}

export interface SalesReturnMappedItemInput {
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: SalesReturnMappedItemInputMappedItem[];
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}

export interface SalesReturnMappedItemInputMappedItem {
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}

export interface SalesReturnReceive {
  date?: string;
  line_items?: SalesReturnReceiveLineItem[];
  notes?: string;
  receive_id?: string;
  receive_number?: string;
}

export interface SalesReturnReceiveLineItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  is_combo_product?: boolean;
  item_id?: string;
  line_item_id?: string;
  mapped_items?: MappedItem[];
  name?: string;
  quantity?: number;
  unit?: string;
}

export interface SalesReturnUpdate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  line_items?: SalesReturnUpdateLineItem[];
  location_id?: string;
  reason?: string;
  salesreturn_number?: string;
}

export interface SalesReturnUpdateLineItem {
  item_id?: string;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: SalesReturnMappedItemInput[];
  non_receive_quantity?: number;
  quantity?: number;
  salesorder_item_id?: string;
}
