// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, AssemblyBatch, ContactContactPerson, CustomField, CustomFieldInput, GetStorage, InvoiceBatch, PackageBatch, PackageStorage, UpdateStorage } from "../schemas/common.ts";

export interface Package {
  billing_address?: Address;
  contact_persons?: ContactContactPerson[];
  created_time?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  email?: string;
  is_emailed?: boolean;
  last_modified_time?: string;
  line_items?: PackageLineItem[];
  mobile?: string;
  notes?: string;
  package_id: string;
  package_number?: string;
  phone?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  shipment_order?: PackageShipmentOrder;
  shipping_address?: Address;
  template_id?: string;
  template_name?: string;
  template_type?: string;
  total_quantity?: string;
}

export interface PackageCreate {
  custom_fields?: CustomFieldInput[];
  date: string;
  line_items: PackageCreateLineItem[];
  notes?: string;
  package_number?: string;
}

export interface PackageCreateLineItem {
  batches?: AssemblyBatch[];
  mapped_items?: PackageCreateLineItemMappedItem[];
  quantity?: number;
  serial_numbers?: string[];
  so_line_item_id?: string;
  storages?: PackageStorage[];
}

export interface PackageCreateLineItemMappedItem {
  mapped_items?: PackageCreateLineItemMappedItemMappedItem[];
  quantity?: number;
  so_line_item_id?: string;
}

export interface PackageCreateLineItemMappedItemMappedItem {
  quantity?: number;
  so_line_item_id?: string;
}

export interface PackageLineItem {
  batches?: InvoiceBatch[];
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  is_combo_product?: boolean;
  is_invoiced?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: unknown;
  line_item_id?: string;
  mapped_items?: PackageMappedItem[];
  name?: string;
  quantity?: number;
  serial_numbers?: string[];
  sku?: string;
  so_line_item_id?: string;
  storages?: GetStorage[];
  unit?: string;
}

export interface PackageListItem {
  [member: `cf_${string}`]: unknown;
  created_time?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  email?: string;
  is_emailed?: boolean;
  last_modified_time?: string;
  mobile?: string;
  notes?: string;
  package_id: string;
  package_number?: string;
  phone?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  template_id?: string;
  template_name?: string;
  template_type?: string;
  total_quantity?: string;
}

export interface PackageMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  item_order?: unknown;
  line_item_id?: string;
  mapped_items?: PackageMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  sku?: string;
  so_line_item_id?: string;
  unit?: string;
}

export interface PackageMappedItemInput {
  line_item_id?: string;
  mapped_items?: PackageMappedItemInputMappedItem[];
  quantity?: number;
  so_line_item_id?: string;
}

export interface PackageMappedItemInputMappedItem {
  line_item_id?: string;
  quantity?: number;
  so_line_item_id?: string;
}

export interface PackageMappedItemMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  item_order?: unknown;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  sku?: string;
  so_line_item_id?: string;
  unit?: string;
}

export interface PackageShipmentOrder {
  carrier?: string;
  delivery_days?: number;
  delivery_guarantee?: boolean;
  delivery_method?: string;
  delivery_method_id?: string;
  detailed_status?: string;
  notes?: string;
  service?: string;
  shipment_id?: string;
  shipment_number?: string;
  shipment_rate?: number;
  shipping_date?: string;
  status?: string;
  tracking_number?: string;
}

export interface PackageUpdate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  line_items?: PackageUpdateLineItem[];
  notes?: string;
  package_number?: string;
}

export interface PackageUpdateLineItem {
  batches?: PackageBatch[];
  line_item_id?: string;
  mapped_items?: PackageMappedItemInput[];
  quantity?: number;
  serial_numbers?: string[];
  so_line_item_id?: string;
  storages?: UpdateStorage[];
}
