// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Document, MoveOrderBatch, SerialNumber, Storage } from "../schemas/common.ts";

export interface Putaway {
  comments?: PutawayComment[];
  created_by_id?: string;
  created_by_name?: string;
  date?: string;
  documents?: Document[];
  html_string?: string;
  line_items?: PutawayLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  putaway_id: string;
  putaway_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface PutawayComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  putaway_id?: string;
  time?: string;
}

export interface PutawayCreate {
  date: string;
  line_items: PutawayLineItemInput[];
  location_id?: string;
  notes?: string;
  putaway_number?: string;
  warehouse_id?: string;
}

export interface PutawayLineItem {
  batches?: MoveOrderBatch[];
  description?: string;
  image_document_id?: string;
  is_combo_product?: boolean;
  is_storage_location_enabled?: boolean;
  item_id?: string;
  line_item_id?: string;
  name?: string;
  quantity_transferred?: number;
  serial_numbers?: SerialNumber[];
  sku?: string;
  storages?: Storage[];
  track_batch_number?: boolean;
  track_serial_number?: boolean;
  unit?: string;
}

export interface PutawayLineItemInput {
  batches?: MoveOrderBatch[];
  description?: string;
  item_id: string;
  line_item_id?: string;
  quantity_transferred: number;
  serial_numbers?: SerialNumber[];
  storages?: Storage[];
}

export interface PutawayListItem {
  created_time?: string;
  date?: string;
  has_attachment?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  notes?: string;
  putaway_id: string;
  putaway_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface PutawayUpdate {
  date?: string;
  line_items?: PutawayLineItemInput[];
  location_id?: string;
  notes?: string;
  putaway_number?: string;
  warehouse_id?: string;
}
