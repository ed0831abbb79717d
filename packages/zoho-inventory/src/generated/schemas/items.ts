// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, ItemTaxPreference, Location, ReplenishmentConfiguration } from "../schemas/common.ts";

export interface Item {
  account_name?: string;
  actual_available_stock?: number | string;
  attribute_id1?: string;
  attribute_name1?: string;
  attribute_option_id1?: string;
  attribute_option_name1?: string;
  available_stock?: number | string;
  can_be_purchased?: boolean;
  can_be_sold?: boolean;
  custom_fields?: CustomField[];
  default_purchase_unit_conversion_id?: string;
  default_sales_unit_conversion_id?: string;
  description?: string;
  documents?: string[];
  ean?: number;
  group_id?: string;
  group_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  inventory_account_id?: string;
  is_taxable?: boolean;
  isbn?: string;
  item_id: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  locations?: ItemLocation[];
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
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  source?: string;
  status?: string;
  stock_on_hand?: number | string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  track_inventory?: boolean;
  unit?: string;
  unit_group_id?: string;
  unit_group_name?: string;
  unit_id?: string;
  /** Only: mx. */
  unitkey_code?: string;
  upc?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemAddToGroup {
  attribute_name1?: string;
  attribute_name2?: string;
  attribute_name3?: string;
  group_id?: string;
  group_name?: string;
  items?: ItemAddToGroupItem[];
  unit?: string;
}

export interface ItemAddToGroupItem {
  attribute_option_data1?: string;
  attribute_option_data2?: string;
  attribute_option_data3?: string;
  attribute_option_name1?: string;
  attribute_option_name2?: string;
  attribute_option_name3?: string;
  item_id?: string;
  name?: string;
  sku?: string;
}

export interface ItemCreate {
  attribute_name1?: string;
  attribute_option_name1?: string;
  can_be_purchased?: boolean;
  can_be_sold?: boolean;
  custom_fields?: CustomFieldInput[];
  default_purchase_unit_conversion_id?: string;
  default_sales_unit_conversion_id?: string;
  description?: string;
  documents?: string[];
  ean?: number;
  group_id?: string;
  group_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  inventory_account_id?: string;
  is_taxable?: boolean;
  isbn?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  locations?: Location[];
  name: string;
  part_number?: string;
  product_type?: string;
  purchase_account_id?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  tax_id?: string;
  track_inventory?: boolean;
  unit?: string;
  unit_group_id?: string;
  unit_id?: string;
  /** Only: mx. */
  unitkey_code?: string;
  upc?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemDeliveryChallan {
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  deliverychallan_id?: string;
  deliverychallan_number?: string;
  item_price?: number;
  item_quantity?: number;
  item_total_price?: number;
  status?: string;
  unit?: string;
}

export interface ItemDetailsListItem {
  account_name?: string;
  actual_available_stock?: number | string;
  attribute_id1?: string;
  attribute_name1?: string;
  attribute_option_id1?: string;
  attribute_option_name1?: string;
  available_stock?: number | string;
  custom_fields?: CustomField[];
  description?: string;
  ean?: number;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  inventory_account_id?: string;
  is_taxable?: boolean;
  isbn?: string;
  item_id?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  locations?: ItemLocation[];
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
  status?: string;
  stock_on_hand?: number | string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
  upc?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemInvoice {
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  invoice_id?: string;
  invoice_number?: string;
  item_price?: number;
  item_quantity?: number;
  item_total_price?: number;
  status?: string;
  unit?: string;
}

export interface ItemListItem {
  [member: `cf_${string}`]: unknown;
  actual_available_stock?: number | string;
  attribute_id1?: string;
  attribute_name1?: string;
  attribute_option_id1?: string;
  attribute_option_name1?: string;
  available_stock?: number | string;
  created_time?: string;
  custom_fields?: CustomField[];
  description?: string;
  ean?: number;
  group_id?: string;
  group_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  is_linked_with_zohocrm?: boolean;
  is_taxable?: boolean;
  isbn?: string;
  item_id: string;
  item_type?: string;
  last_modified_time?: string;
  locations?: ItemLocation[];
  name?: string;
  part_number?: string;
  product_type?: string;
  purchase_description?: string;
  purchase_rate?: number;
  rate?: number;
  reorder_level?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  source?: string;
  status?: string;
  stock_on_hand?: number | string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: mx. */
  unitkey_code?: string;
  upc?: number;
}

export interface ItemLocation {
  is_primary?: boolean;
  location_actual_available_stock?: string;
  location_available_stock?: string;
  location_id?: string;
  location_name?: string;
  location_stock_on_hand?: string;
  status?: string;
}

export interface ItemMoveOrder {
  date?: string;
  item_quantity?: number;
  location_id?: string;
  location_name?: string;
  moveorder_id?: string;
  moveorder_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface ItemMoveToGroup {
  attribute_name1?: string;
  attribute_name2?: string;
  attribute_name3?: string;
  attribute_option_name1?: string;
  attribute_option_name2?: string;
  attribute_option_name3?: string;
  group_id?: string;
}

export interface ItemPurchaseOrder {
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  date?: string;
  item_price?: number;
  item_quantity?: number;
  item_total_price?: number;
  purchaseorder_id?: string;
  purchaseorder_number?: string;
  status?: string;
  unit?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemPutaway {
  date?: string;
  item_quantity?: number;
  location_id?: string;
  location_name?: string;
  putaway_id?: string;
  putaway_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface ItemReplenishmentConfiguration {
  item_id?: string;
  locations?: LocationListItem[];
  name?: string;
  sku?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemSalesOrder {
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  item_price?: number;
  item_quantity?: number;
  item_total_price?: number;
  order_status?: string;
  sales_channel?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  unit?: string;
}

export interface ItemUpdate {
  account_name?: string;
  attribute_id1?: string;
  attribute_name1?: string;
  attribute_option_id1?: string;
  attribute_option_name1?: string;
  can_be_purchased?: boolean;
  can_be_sold?: boolean;
  custom_fields?: CustomFieldInput[];
  default_purchase_unit_conversion_id?: string;
  default_sales_unit_conversion_id?: string;
  description?: string;
  ean?: number;
  group_id?: string;
  group_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  inventory_account_id?: string;
  is_taxable?: boolean;
  isbn?: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: string;
  locations?: Location[];
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
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  source?: string;
  status?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  track_inventory?: boolean;
  unit?: string;
  unit_group_id?: string;
  unit_id?: string;
  /** Only: mx. */
  unitkey_code?: string;
  upc?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface ItemUpdateStorageLocations {
  location_id?: string;
  storage_locations_product_mapping?: StorageLocationsProductMapping[];
}

export interface ItemValidateAndMapSerialNumbers {
  entity_id?: string;
  entity_type?: string;
  location_id?: string;
  serial_numbers?: string[];
  warehouse_id?: string;
}

export interface LocationListItem {
  location_id?: string;
  location_name?: string;
  replenishment_configuration?: ReplenishmentConfiguration;
}

export interface SalesReceipt {
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  item_price?: number;
  item_quantity?: number;
  item_total_price?: number;
  receipt_id?: string;
  receipt_number?: string;
}

export interface StorageLocationProductMapping {
  location_id?: string;
  product_id?: string;
  storage_id?: string;
}

export interface StorageLocationsProductMapping {
  product_id: string;
  storage_id: string;
}
