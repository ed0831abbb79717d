// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface ItemGroup {
  attribute_id1?: string;
  attribute_name1?: string;
  attributes?: ItemGroupAttribute;
  brand?: string;
  custom_fields?: CustomField[];
  description?: string;
  documents?: string[];
  group_id?: string;
  group_name?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_taxable?: boolean;
  items?: ItemGroupItem;
  manufacturer?: string;
  options?: ItemGroupOption;
  source?: string;
  status?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
}

export interface ItemGroupAttribute {
  id?: string;
  name?: string;
  options?: ItemGroupOption;
}

export interface ItemGroupAttributeInput {
  id?: string;
  name?: string;
  options?: ItemGroupOption[];
}

export interface ItemGroupCreate {
  attribute_name1?: string;
  attributes?: ItemGroupAttributeInput[];
  brand?: string;
  description?: string;
  group_name: string;
  items?: ItemGroupCreateItemGroupItem[];
  manufacturer?: string;
  tax_id?: string;
  unit: string;
}

export interface ItemGroupCreateItemGroupItem {
  attribute_option_name1?: number;
  custom_fields?: CustomFieldInput[];
  ean?: number;
  initial_stock?: number;
  initial_stock_rate?: number;
  isbn?: string;
  name: string;
  part_number?: string;
  purchase_rate: number;
  rate: number;
  reorder_level?: number;
  sku?: string;
  upc?: number;
  vendor_id?: string;
}

export interface ItemGroupItem {
  actual_available_stock?: number;
  attribute_option_id1?: string;
  attribute_option_name1?: number;
  available_stock?: number;
  ean?: number;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  initial_stock?: number;
  initial_stock_rate?: number;
  isbn?: string;
  item_id?: string;
  name?: string;
  part_number?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  sku?: string;
  status?: string;
  stock_on_hand?: number;
  upc?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemGroupListItem {
  [member: `cf_${string}`]: unknown;
  attribute_id1?: string;
  attribute_name1?: string;
  brand?: string;
  created_time?: string;
  custom_fields?: CustomField[];
  description?: string;
  group_id: string;
  group_name?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_taxable?: boolean;
  items?: ItemGroupItem;
  last_modified_time?: string;
  manufacturer?: string;
  product_type?: string;
  source?: string;
  status?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
}

export interface ItemGroupOption {
  id?: string;
  name?: string;
}

export interface ItemGroupUpdate {
  attribute_name1?: string;
  brand?: string;
  custom_fields?: CustomFieldInput[];
  description?: string;
  group_name?: string;
  manufacturer?: string;
  name?: string;
  purchase_rate?: number;
  rate?: number;
  sku?: string;
  tax_id?: string;
  unit?: string;
}
