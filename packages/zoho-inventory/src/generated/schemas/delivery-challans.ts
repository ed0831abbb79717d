// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface DeliveryChallan {
  adjustment?: number;
  adjustment_description?: string;
  branch_id?: string;
  branch_name?: string;
  challan_type?: string;
  created_by_id?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  deliverychallan_id: string;
  deliverychallan_number?: string;
  discount?: number;
  discount_type?: string;
  exchange_rate?: number;
  gst_no?: string;
  gst_treatment?: string;
  has_qty_returned?: boolean;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  last_modified_time?: string;
  line_items?: DeliveryChallanLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  place_of_supply?: string;
  reference_number?: string;
  shipping_address?: Address;
  status?: string;
  sub_total?: number;
  tax_total?: number;
  tax_treatment?: string;
  template_id?: string;
  template_name?: string;
  terms?: string;
  total?: number;
}

export interface DeliveryChallanCreate {
  adjustment?: number;
  adjustment_description?: string;
  branch_id?: string;
  challan_type?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date?: string;
  deliverychallan_number?: string;
  discount?: string;
  discount_type?: string;
  exchange_rate?: number;
  gst_no?: string;
  gst_treatment?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: LineItemRequest[];
  location_id?: string;
  notes?: string;
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  shipping_address_id?: string;
  tax_authority_id?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
}

export interface DeliveryChallanLineItem {
  bcy_rate?: number;
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  discount?: number;
  hsn_or_sac?: string;
  is_combo_product?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  line_item_taxes?: LineItemTax[];
  mapped_items?: DeliveryChallanMappedItem[];
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_returned?: number;
  rate?: number;
  sku?: string;
  tax_exemption_code?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface DeliveryChallanLineItemInput {
  line_item_id?: string;
  qty_returned?: number;
}

export interface DeliveryChallanListItem {
  [member: `cf_${string}`]: unknown;
  bcy_total?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  deliverychallan_id: string;
  deliverychallan_number?: string;
  has_attachment?: boolean;
  last_modified_time?: string;
  reference_number?: string;
  status?: string;
  total?: number;
}

export interface DeliveryChallanMappedItem {
  combo_type?: "kit" | (string & {});
  is_combo_product?: boolean;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  mapped_items?: DeliveryChallanMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_returned?: number;
  sku?: string;
  unit?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface DeliveryChallanMappedItemMappedItem {
  combo_type?: "kit" | (string & {});
  is_combo_product?: boolean;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_returned?: number;
  sku?: string;
  unit?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface DeliveryChallanUpdate {
  adjustment?: number;
  adjustment_description?: string;
  branch_id?: string;
  challan_type?: string;
  currency_id?: string;
  customer_id?: string;
  date?: string;
  deliverychallan_number?: string;
  discount?: string;
  discount_type?: string;
  exchange_rate?: number;
  gst_no?: string;
  gst_treatment?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: LineItemRequestUpdate[];
  location_id?: string;
  notes?: string;
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  shipping_address_id?: string;
  tax_authority_id?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
}

export interface LineItemRequest {
  description?: string;
  discount?: string;
  hsn_or_sac?: string;
  item_id?: string;
  item_order?: number;
  location_id?: string;
  mapped_items?: LineItemRequestMappedItem[][];
  name?: string;
  pricebook_id?: string;
  quantity?: number;
  rate?: number;
  sku?: string;
  tax_exemption_code?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemRequestMappedItem {
  item_id?: string;
  item_order?: number;
  location_id?: string;
  mapped_items?: LineItemRequestMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemRequestMappedItemMappedItem {
  item_id?: string;
  item_order?: number;
  location_id?: string;
  name?: string;
  quantity?: number;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemRequestUpdate {
  description?: string;
  discount?: string;
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: LineItemRequestUpdateMappedItem[][];
  name?: string;
  pricebook_id?: string;
  quantity?: number;
  rate?: number;
  sku?: string;
  tax_exemption_code?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemRequestUpdateMappedItem {
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: LineItemRequestUpdateMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemRequestUpdateMappedItemMappedItem {
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity?: number;
  unit?: string;
  warehouse_id?: string;
}

export interface LineItemTax {
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
}
