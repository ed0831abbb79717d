// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, Document, ItemDocument, TaxListItem } from "../schemas/common.ts";

export interface EmailSuccesses {
  code?: number;
  ids?: string[];
  message?: string;
}

export interface SalesOrder {
  adjustment?: number;
  adjustment_description?: string;
  attachment_name?: string;
  billing_address?: Address;
  can_send_in_mail?: boolean;
  contact_persons_associated?: ContactPersonAssociation[];
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  delivery_method?: string;
  delivery_method_id?: string;
  discount?: number;
  discount_amount?: number;
  discount_type?: "entity_level" | "item_level" | (string & {});
  documents?: Document[];
  estimate_id?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  has_unconfirmed_line_item?: boolean;
  invoices?: SalesOrderInvoice[];
  is_backorder_allowed?: boolean;
  is_backordered?: boolean;
  is_discount_before_tax?: boolean;
  is_dropshipped?: boolean;
  is_emailed?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  last_modified_time?: string;
  line_items?: SalesOrderLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  packages?: SalesOrderPackage[];
  /** Only: in. */
  place_of_supply?: string;
  price_precision?: number;
  pricebook_id?: string;
  purchaseorders?: string[];
  reference_number?: string;
  sales_channel?: string;
  salesorder_id: string;
  salesorder_number?: string;
  salesperson_id?: string;
  salesperson_name?: string;
  shipment_date?: string;
  shipping_address?: Address;
  shipping_charge?: number;
  status?: string;
  sub_total?: number;
  tax_total?: number;
  taxes?: TaxListItem[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  terms?: string;
  total?: number;
}

export interface SalesOrderConfirmation {
  email_error_info?: unknown[];
  email_success_info?: EmailSuccesses[];
}

export interface SalesOrderCreate {
  adjustment?: number;
  adjustment_description?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date?: string;
  delivery_method?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  documents?: ItemDocument[];
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  line_items: SalesOrderCreateLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: in. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  salesorder_number?: string;
  salesperson_id?: string;
  shipment_date?: string;
  shipping_address_id?: string;
  shipping_charge?: number;
  template_id?: string;
  terms?: string;
}

export interface SalesOrderCreateLineItem {
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_total?: number;
  location_id?: string;
  mapped_items?: SalesOrderCreateLineItemMappedItem[];
  name?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface SalesOrderCreateLineItemMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  location_id?: string;
  mapped_items?: SalesOrderCreateLineItemMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface SalesOrderCreateLineItemMappedItemMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  location_id?: string;
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface SalesOrderInvoice {
  balance?: number;
  date?: string;
  due_date?: string;
  invoice_id?: string;
  invoice_number?: string;
  status?: string;
  total?: number;
}

export interface SalesOrderLineItem {
  bcy_rate?: number;
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  is_invoiced?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  mapped_items?: SalesOrderMappedItem[];
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_packed?: number;
  quantity_shipped?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface SalesOrderListItem {
  [member: `cf_${string}`]: unknown;
  bcy_total?: number;
  created_time?: string;
  currency_code?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  is_backorder?: boolean;
  is_drop_shipment?: boolean;
  is_emailed?: boolean;
  last_modified_time?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_packed?: number;
  quantity_shipped?: number;
  reference_number?: string;
  sales_channel?: string;
  salesorder_id: string;
  salesorder_number?: string;
  shipment_date?: string;
  shipment_days?: number;
  status?: string;
  total?: number;
}

export interface SalesOrderMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: SalesOrderMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_packed?: number;
  quantity_shipped?: number;
  warehouse_id?: string;
}

export interface SalesOrderMappedItemInput {
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: SalesOrderMappedItemInputMappedItem[];
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface SalesOrderMappedItemInputMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface SalesOrderMappedItemMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity?: number;
  quantity_invoiced?: number;
  quantity_packed?: number;
  quantity_shipped?: number;
  warehouse_id?: string;
}

export interface SalesOrderPackage {
  carrier?: string;
  delivery_days?: string;
  delivery_guarantee?: boolean;
  detailed_status?: string;
  package_id?: string;
  package_number?: string;
  service?: string;
  shipment_date?: string;
  shipment_id?: string;
  shipment_number?: string;
  shipment_status?: string;
  status?: string;
  status_message?: string;
  tracking_number?: string;
}

export interface SalesOrderUpdate {
  adjustment?: number;
  adjustment_description?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  delivery_method?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  line_items?: SalesOrderUpdateLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: in. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  salesorder_number?: string;
  salesperson_name?: string;
  shipment_date?: string;
  shipping_address_id?: string;
  shipping_charge?: number;
  terms?: string;
}

export interface SalesOrderUpdateLineItem {
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: SalesOrderMappedItemInput[];
  name?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}
