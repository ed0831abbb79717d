// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface Item {
  custom_fields?: CustomField[];
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_id: string;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  locations?: ItemLocation[];
  name?: string;
  product_type?: "goods" | "service" | "digital_service" | (string & {});
  /** Only: ke, mx, za. */
  purchase_tax_rule_id?: string;
  rate?: number;
  /** Only: ke, mx, za. */
  sales_tax_rule_id?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  status?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: string;
  tax_type?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface ItemCreate {
  account_id?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  custom_fields?: CustomFieldInput[];
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  inventory_account_id?: string;
  /** Only: in, ke, mx, us, za. */
  is_taxable?: boolean;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: "sales" | "purchases" | "sales_and_purchases" | "inventory";
  locations?: ItemLocationInput[];
  name: string;
  product_type?: "goods" | "service" | "digital_service";
  purchase_account_id?: string;
  purchase_description?: string;
  purchase_rate?: string;
  /** Only: ke, za. */
  purchase_tax_exemption_id?: string;
  /** Only: ke, mx, za. */
  purchase_tax_rule_id?: string;
  rate: number;
  reorder_level?: string;
  /** Only: ke, mx, za. */
  sales_tax_rule_id?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  /** Only: in, ke, mx, us, za. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_percentage?: string;
  /** Only: mx. */
  unitkey_code?: string;
  vendor_id?: string;
}

export interface ItemListItem {
  [member: `cf_${string}`]: unknown;
  custom_fields?: CustomField[];
  description?: string;
  item_id: string;
  name?: string;
  product_type?: "goods" | "service" | "digital_service" | (string & {});
  /** Only: ke, mx, za. */
  purchase_tax_rule_id?: string;
  rate?: number;
  /** Only: ke, mx, za. */
  sales_tax_rule_id?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  status?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: string;
  tax_type?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
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

export interface ItemLocationInput {
  initial_stock?: string;
  initial_stock_rate?: string;
  location_id?: string;
}

export interface ItemTaxPreference {
  /** Only: in. */
  tax_id?: string;
  /** Only: in. */
  tax_specification?: string;
}

export interface ItemUpdate {
  account_id?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  custom_fields?: CustomFieldInput[];
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  inventory_account_id?: string;
  /** Only: in, ke, mx, us, za. */
  is_taxable?: boolean;
  /** Only: in. */
  item_tax_preferences?: ItemTaxPreference[];
  item_type?: "sales" | "purchases" | "sales_and_purchases" | "inventory";
  locations?: ItemLocationInput[];
  name?: string;
  product_type?: "goods" | "service" | "digital_service";
  purchase_account_id?: string;
  purchase_description?: string;
  purchase_rate?: string;
  /** Only: ke, za. */
  purchase_tax_exemption_id?: string;
  /** Only: ke, mx, za. */
  purchase_tax_rule_id?: string;
  rate?: number;
  reorder_level?: string;
  /** Only: ke, mx, za. */
  sales_tax_rule_id?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  /** Only: in, ke, mx, us, za. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_percentage?: string;
  /** Only: mx. */
  unitkey_code?: string;
  vendor_id?: string;
}
