// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, AddressUpdate, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, Document, ItemDocument, TaxListItem } from "../schemas/common.ts";

export interface PurchaseOrder {
  attachment_name?: string;
  attention?: string;
  billed_status?: number;
  billing_address?: Address;
  bills?: PurchaseOrderBill[];
  can_send_in_mail?: boolean;
  comments?: PurchaseOrderComment[];
  contact_persons_associated?: ContactPersonAssociation[];
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  date_formatted?: string;
  delivery_address?: AddressUpdate[];
  delivery_customer_id?: string;
  delivery_customer_name?: string;
  delivery_date?: string;
  delivery_date_formatted?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: Document[];
  exchange_rate?: number;
  expected_delivery_date?: string;
  expected_delivery_date_formatted?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_backorder?: boolean;
  is_drop_shipment?: boolean;
  is_emailed?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  last_modified_time?: string;
  line_items?: PurchaseOrderLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  price_precision?: number;
  pricebook_id?: string;
  purchaseorder_id: string;
  purchaseorder_number?: string;
  purchasereceives?: PurchaseOrderPurchaseReceive[];
  reference_number?: string;
  salesorder_id?: string;
  ship_via?: string;
  ship_via_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  status?: string;
  status_formatted?: string;
  sub_total?: number;
  sub_total_formatted?: string;
  tax_total?: number;
  taxes?: TaxListItem[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  terms?: string;
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface PurchaseOrderBill {
  balance?: number;
  bill_id?: string;
  bill_number?: string;
  date?: string;
  due_date?: string;
  status?: string;
  total?: number;
}

export interface PurchaseOrderComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  date_description?: string;
  operation_type?: string;
  purchaseorder_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface PurchaseOrderCreate {
  attention?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  date?: string;
  delivery_customer_id?: string;
  delivery_date?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: ItemDocument[];
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_backorder?: boolean;
  is_drop_shipment?: boolean;
  is_inclusive_tax?: boolean;
  line_items: PurchaseOrderCreateLineItem[];
  location_id?: string;
  notes?: string;
  purchaseorder_number?: string;
  reference_number?: string;
  salesorder_id?: string;
  ship_via?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: mx. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  vendor_id: string;
}

export interface PurchaseOrderCreateLineItem {
  account_id?: string;
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  location_id?: string;
  name?: string;
  purchase_rate?: number;
  quantity?: number;
  quantity_received?: number;
  reverse_charge_tax_id?: string;
  salesorder_item_id?: string;
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface PurchaseOrderLineItem {
  account_id?: string;
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  purchase_rate?: number;
  quantity?: number;
  quantity_received?: number;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  salesorder_item_id?: string;
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface PurchaseOrderListItem {
  [member: `cf_${string}`]: unknown;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  date?: string;
  delivery_date?: string;
  is_backorder?: boolean;
  is_drop_shipment?: boolean;
  last_modified_time?: string;
  price_precision?: number;
  purchaseorder_id: string;
  purchaseorder_number?: string;
  receives?: PurchaseOrderReceive[];
  reference_number?: string;
  status?: string;
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface PurchaseOrderPurchaseReceive {
  date?: string;
  line_items?: PurchaseOrderLineItem[];
  notes?: string;
  receive_id?: string;
  receive_number?: string;
}

export interface PurchaseOrderReceive {
  receive_id?: string;
  receive_number?: string;
}

export interface PurchaseOrderUpdate {
  attention?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  date?: string;
  delivery_customer_id?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  exchange_rate?: number;
  expected_delivery_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_drop_shipment?: boolean;
  line_items?: PurchaseOrderUpdateLineItem[];
  location_id?: string;
  notes?: string;
  purchaseorder_number?: string;
  reference_number?: string;
  salesorder_id?: string;
  ship_via?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: mx. */
  tax_treatment?: string;
  terms?: string;
  vendor_id?: string;
}

export interface PurchaseOrderUpdateLineItem {
  account_id?: string;
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  purchase_rate?: number;
  quantity?: number;
  quantity_received?: number;
  reverse_charge_tax_id?: string;
  salesorder_item_id?: string;
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  unit?: string;
}
