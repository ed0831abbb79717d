// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface Service {
  [member: string]: unknown;
  $canvas_id?: boolean;
  $currency_symbol?: string;
  $editable?: boolean;
  $has_more?: ServiceHasMore;
  $sharing_permission?: string;
  $state?: string;
  Availability_Type?: string | null;
  Available_Dates?: string[];
  Available_Days?: (string | null)[];
  Available_From?: string | null;
  Available_Till?: string | null;
  Available_Timings?: unknown[] | null;
  Created_By?: UserReference;
  Created_Time?: string;
  Description?: string | null;
  Duration?: number | null;
  Location?: string | null;
  Members?: ServiceMember[];
  Modified_By?: UserReference;
  Modified_Time?: string;
  Owner?: UserReference;
  Price?: number | null;
  Record_Image?: unknown;
  Service_Name?: string | null;
  Status?: string | null;
  Tag?: string[];
  Tax?: ServiceTax[];
  Unavailable_From?: string | null;
  Unavailable_Till?: string | null;
  id?: string | null;
}

export interface ServiceHasMore {
  Members: boolean;
}

export interface ServiceHasMoreInput {
  Members?: boolean;
}

export interface ServiceInput {
  [member: string]: unknown;
  $canvas_id?: boolean;
  $currency_symbol?: string;
  $editable?: boolean;
  $has_more?: ServiceHasMoreInput;
  $sharing_permission?: string;
  $state?: string;
  Availability_Type?: string | null;
  Available_Dates?: string[];
  Available_Days?: (string | null)[];
  Available_From?: string | null;
  Available_Till?: string | null;
  Available_Timings?: unknown[] | null;
  Created_By?: UserReferenceInput;
  Created_Time?: string;
  Description?: string | null;
  Duration?: number | null;
  Location?: string | null;
  Members?: ServiceMemberInput[];
  Modified_By?: UserReferenceInput;
  Modified_Time?: string;
  Owner?: UserReferenceInput;
  Price?: number | null;
  Record_Image?: unknown;
  Service_Name?: string | null;
  Status?: string | null;
  Tag?: string[];
  Tax?: ServiceTaxInput[];
  Unavailable_From?: string | null;
  Unavailable_Till?: string | null;
  id?: string | null;
}

export interface ServiceMember {
  Members: NamedReference;
  id: string | null;
}

export interface ServiceMemberInput {
  Members?: NamedReference;
  id?: string | null;
}

export interface ServiceTax {
  id: string | null;
  value: string | null;
}

export interface ServiceTaxInput {
  id?: string | null;
  value?: string | null;
}
