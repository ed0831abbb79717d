// Generated from specs/ by `pnpm generate`. Do not edit.
import type { AssemblyStorage, CreditNoteStorage, CustomField, CustomFieldInput, InvoiceStorage, PackageStorage, PurchaseReceiveStorage, TransferOrderStorage, UpdateStorage, VendorCreditStorage } from "../schemas/common.ts";

export interface TransferOrder {
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  from_location_id?: string;
  from_location_name?: string;
  is_intransit_order?: boolean;
  line_items?: TransferOrderLineItem[];
  locations?: unknown;
  status?: string;
  to_location_id?: string;
  to_location_name?: string;
  transfer_order_id: string;
  transfer_order_number?: string;
}

export interface TransferOrderBatch {
  batch_id: string;
  batch_in_number?: string;
  batch_in_number_id?: string;
  /** Only: Batch with Bin tracked items. */
  from_storages?: VendorCreditStorage[];
  out_quantity: number;
  /** Only: Batch with Bin tracked items. */
  to_storages?: PurchaseReceiveStorage[];
}

export interface TransferOrderBatchInput {
  batch_id: string;
  batch_in_number?: string;
  /** Only: Batch with Bin tracked items. */
  from_storages?: InvoiceStorage[];
  out_quantity: number;
  /** Only: Batch with Bin tracked items. */
  to_storages?: AssemblyStorage[];
}

export interface TransferOrderCreate {
  custom_fields?: CustomFieldInput[];
  date: string;
  description?: string;
  from_location_id: string;
  from_warehouse_id?: string;
  is_intransit_order?: boolean;
  line_items: TransferOrderCreateLineItem[];
  to_location_id: string;
  to_warehouse_id?: string;
  transfer_order_number?: string;
}

export interface TransferOrderCreateLineItem {
  batches?: TransferOrderBatchInput[];
  description?: string;
  from_storages?: PackageStorage[];
  item_id: string;
  name: string;
  quantity_transfer: number;
  serial_numbers?: string[];
  to_storages?: CreditNoteStorage[];
  unit?: string;
}

export interface TransferOrderDetails {
  custom_fields?: CustomField[];
  date?: string;
  from_location_id?: string;
  from_location_name?: string;
  is_intransit_order?: boolean;
  line_items?: TransferOrderLineItem[];
  to_location_id?: string;
  to_location_name?: string;
  transfer_order_id: string;
  transfer_order_number?: string;
}

export interface TransferOrderGet {
  locations?: unknown;
  transfer_order?: TransferOrderDetails;
}

export interface TransferOrderLineItem {
  description?: string;
  item_id?: string;
  line_item_id?: string;
  name?: string;
  quantity_transfer?: number;
  unit?: string;
}

export interface TransferOrderListItem {
  [member: `cf_${string}`]: unknown;
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  from_location_id?: string;
  from_location_name?: string;
  is_intransit_order?: boolean;
  status?: string;
  to_location_id?: string;
  to_location_name?: string;
  transfer_order_id: string;
  transfer_order_number?: string;
}

export interface TransferOrderUpdate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  from_location_id?: string;
  from_warehouse_id?: string;
  is_intransit_order?: boolean;
  line_items?: TransferOrderUpdateLineItem[];
  to_location_id?: string;
  to_warehouse_id?: string;
  transfer_order_number?: string;
}

export interface TransferOrderUpdateLineItem {
  batches?: TransferOrderBatch[];
  description?: string;
  from_storages?: UpdateStorage[];
  item_id: string;
  line_item_id?: string;
  name: string;
  quantity_transfer: number;
  serial_numbers?: string[];
  to_storages?: TransferOrderStorage[];
  unit?: string;
}
