// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, ItemTaxPreference, PackageDetails, Tag, TagInput } from "../schemas/common.ts";

export interface CompositeItem {
  account_id?: string;
  account_name?: string;
  actual_available_stock?: number;
  alias_name?: string;
  assembly_type?: string;
  asset_value?: number;
  available_for_sale_stock?: number;
  available_stock?: number;
  brand?: string;
  can_be_purchased?: boolean;
  can_be_sold?: boolean;
  category_id?: string;
  category_name?: string;
  combo_type?: "assembly" | "kit" | (string & {});
  committed_stock?: number;
  composite_item_id: string;
  created_time?: string;
  custom_fields?: CustomField[];
  description?: string;
  ean?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  initial_stock?: number;
  initial_stock_rate?: number;
  inventory_account_id?: string;
  inventory_account_name?: string;
  is_combo_product?: boolean;
  is_linked_with_zohocrm?: boolean;
  is_returnable?: boolean;
  is_taxable?: boolean;
  isbn?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  label_rate?: number;
  last_modified_time?: string;
  manufacturer?: string;
  mapped_items?: CompositeItemMappedItem[];
  maximum_order_quantity?: number;
  minimum_order_quantity?: number;
  name?: string;
  package_details?: PackageDetails;
  part_number?: string;
  pricebook_rate?: number;
  product_type?: string;
  purchase_account_id?: string;
  purchase_account_name?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  sales_rate?: number;
  sku?: string;
  source?: string;
  status?: string;
  stock_on_hand?: number;
  tags?: Tag[];
  tax_exemption_code?: string;
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  track_batch_number?: boolean;
  track_inventory?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  upc?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface CompositeItemCreate {
  account_id?: string;
  alias_name?: string;
  brand?: string;
  can_be_purchased?: boolean;
  can_be_sold?: boolean;
  category_id?: string;
  combo_type?: "assembly" | "kit";
  custom_fields?: CustomFieldInput[];
  description?: string;
  ean?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  initial_stock?: number;
  initial_stock_rate?: number;
  inventory_account_id?: string;
  is_combo_product?: boolean;
  is_returnable?: boolean;
  is_taxable?: boolean;
  isbn?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type: string;
  label_rate?: number;
  manufacturer?: string;
  mapped_items: CompositeItemCreateMappedItem[];
  maximum_order_quantity?: number;
  minimum_order_quantity?: number;
  name: string;
  package_details?: CompositeItemPackageDetails;
  part_number?: string;
  product_type: string;
  purchase_account_id?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate: number;
  reorder_level?: number;
  sku: string;
  tags?: TagInput[];
  tax_exemption_id?: string;
  tax_id?: string;
  track_batch_number?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  upc?: string;
  vendor_id?: string;
}

export interface CompositeItemCreateMappedItem {
  item_id: string;
  item_order?: number;
  line_item_id?: string;
  quantity?: number;
}

export interface CompositeItemListItem {
  [member: `cf_${string}`]: unknown;
  account_id?: string;
  account_name?: string;
  actual_available_stock?: number;
  available_stock?: number;
  brand?: string;
  category_id?: string;
  category_name?: string;
  combo_type?: string;
  composite_item_id: string;
  created_time?: string;
  custom_fields?: CustomField[];
  description?: string;
  ean?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  is_taxable?: boolean;
  isbn?: string;
  item_type?: string;
  last_modified_time?: string;
  manufacturer?: string;
  name?: string;
  part_number?: string;
  product_type?: string;
  purchase_account_id?: string;
  purchase_account_name?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  sku?: string;
  source?: string;
  status?: string;
  stock_on_hand?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  unit?: string;
  upc?: string;
}

export interface CompositeItemMappedItem {
  actual_available_stock?: number;
  available_stock?: number;
  description?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  name?: string;
  purchase_description?: string;
  purchase_rate?: number;
  quantity?: number;
  rate?: number;
  sku?: string;
  stock_on_hand?: number;
  unit?: string;
}

export interface CompositeItemPackageDetails {
  dimension_unit?: "cm" | "in";
  height?: number;
  length?: number;
  weight?: number;
  weight_unit?: "kg" | "g" | "lb" | "oz";
  width?: number;
}

export interface CompositeItemUpdate {
  account_id?: string;
  account_name?: string;
  actual_available_stock?: number;
  asset_value?: number;
  available_stock?: number;
  combo_type?: "assembly" | "kit";
  composite_item_id?: string;
  custom_fields?: CustomFieldInput[];
  description?: string;
  ean?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  initial_stock?: number;
  initial_stock_rate?: number;
  inventory_account_id?: string;
  inventory_account_name?: string;
  is_combo_product?: boolean;
  isbn?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  mapped_items?: CompositeItemMappedItem[];
  name?: string;
  part_number?: string;
  pricebook_rate?: number;
  product_type?: string;
  purchase_account_id?: string;
  purchase_account_name?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  sku?: string;
  source?: string;
  status?: string;
  stock_on_hand?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
  upc?: string;
  vendor_id?: string;
  vendor_name?: string;
}
