// Generated from specs/ by `pnpm generate`. Do not edit.
import type { BatchCustomField, CustomField } from "../schemas/common.ts";

export interface SerialNumberDetails {
  code?: string;
  custom_fields?: CustomField[];
  is_transacted_out?: boolean;
  item_id?: string;
  price?: number;
  serialnumber?: string;
  serialnumber_id: string;
  status?: "active" | "inactive" | (string & {});
}

export interface SerialNumberListItem {
  [member: `cf_${string}`]: unknown;
  /** Only: Serial with Batch tracked items. */
  batch_custom_fields?: BatchCustomField[];
  /** Only: Serial with Batch tracked items. */
  batch_id?: string;
  /** Only: Serial with Batch tracked items. */
  batch_number?: string;
  custom_fields?: CustomField[];
  is_transacted_out?: boolean;
  serialnumber?: string;
  serialnumber_id: string;
  status?: "active" | "inactive" | (string & {});
}
