// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, Batch, BillBatch, ContactContactPerson, CreditNoteBatch, CreditNoteStorage, CustomField, CustomFieldInput, TransferOrderStorage } from "../schemas/common.ts";

export interface PurchaseReceive {
  billing_address?: Address;
  contact_persons?: ContactContactPerson[];
  created_time?: string;
  custom_fields?: CustomField[];
  date?: string;
  last_modified_time?: string;
  line_items?: PurchaseReceiveLineItem[];
  notes?: string;
  purchaseorder_id?: string;
  purchaseorder_number?: string;
  receive_id: string;
  receive_number?: string;
  shipping_address?: Address;
  vendor_id?: string;
  vendor_name?: string;
}

export interface PurchaseReceiveCreate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  line_items: PurchaseReceiveCreateLineItem[];
  notes?: string;
  receive_number: string;
}

export interface PurchaseReceiveCreateLineItem {
  batches?: BillBatch[];
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  serial_numbers?: string[];
  storages?: CreditNoteStorage[];
  unit?: string;
}

export interface PurchaseReceiveLineItem {
  batches?: Batch[];
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  serial_numbers?: string[];
  storages?: PurchaseReceiveLineItemStorage[];
  unit?: string;
}

export interface PurchaseReceiveLineItemStorage {
  in_quantity?: number;
  item_custom_fields?: CustomField[];
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id?: string;
  storage_in_id?: string;
  storage_name?: string;
}

export interface PurchaseReceiveUpdate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  line_items?: PurchaseReceiveUpdateLineItem[];
  notes?: string;
  receive_number?: string;
}

export interface PurchaseReceiveUpdateLineItem {
  batches?: CreditNoteBatch[];
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  serial_numbers?: string[];
  storages?: TransferOrderStorage[];
  unit?: string;
}
