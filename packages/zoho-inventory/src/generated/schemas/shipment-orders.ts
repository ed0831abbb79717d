// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactContactPerson, CustomFieldUpdate, TaxListItem } from "../schemas/common.ts";

export interface ShipmentOrder {
  billing_address?: Address;
  carrier?: string;
  contact_persons?: ContactContactPerson[];
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  delivery_days?: number;
  delivery_guarantee?: boolean;
  delivery_method?: string;
  delivery_method_id?: string;
  detailed_status?: string;
  discount?: number;
  discount_amount?: number;
  discount_type?: string;
  estimate_id?: string;
  exchange_rate?: number;
  is_discount_before_tax?: boolean;
  is_emailed?: boolean;
  last_modified_time?: string;
  line_items?: ShipmentOrderLineItem[];
  notes?: string;
  price_precision?: number;
  reference_number?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  service?: string;
  shipment_id: string;
  shipment_number?: string;
  shipmentorder_custom_fields?: CustomFieldUpdate[];
  shipping_address?: Address;
  shipping_charge?: number;
  status?: string;
  status_message?: string;
  sub_total?: number;
  tax_total?: number;
  taxes?: TaxListItem[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  total?: number;
  tracking_number?: string;
}

export interface ShipmentOrderCreate {
  contact_persons?: ContactContactPerson[];
  date: string;
  delivery_method: string;
  exchange_rate?: number;
  notes?: string;
  reference_number?: string;
  shipment_number: string;
  shipmentorder_custom_fields?: CustomFieldUpdate[];
  shipping_charge?: number;
  template_id?: string;
  tracking_number: string;
}

export interface ShipmentOrderLineItem {
  bcy_rate?: number;
  description?: string;
  is_invoiced?: boolean;
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  name?: string;
  rate?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
}

export interface ShipmentOrderUpdate {
  contact_persons?: ContactContactPerson[];
  date?: string;
  delivery_method?: string;
  exchange_rate?: number;
  notes?: string;
  reference_number?: string;
  shipment_number?: string;
  shipmentorder_custom_fields?: CustomFieldUpdate[];
  shipping_charge?: number;
  template_id?: string;
  tracking_number?: string;
}
