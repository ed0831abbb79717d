// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CrmRecord, FieldReference, PluralModuleReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface GlobalPicklist {
  actual_label: string;
  api_name: string;
  created_by: UserReference;
  created_time: string | null;
  description: string | null;
  display_label: string;
  id: string;
  modified_by: UserReference;
  modified_time: string;
  pick_list_values: GlobalPicklistValue[];
  pick_list_values_sorted_lexically: boolean | null;
  presence: boolean;
}

export interface GlobalPicklistAssociation {
  field: FieldReference;
  layouts: GlobalPicklistLayout[];
  module: PluralModuleReference;
}

export interface GlobalPicklistInput {
  actual_label?: string;
  api_name?: string;
  created_by?: UserReferenceInput;
  created_time?: string | null;
  description?: string | null;
  display_label?: string;
  id?: string;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  pick_list_values?: GlobalPicklistValueInput[];
  pick_list_values_sorted_lexically?: boolean | null;
  presence?: boolean;
}

export interface GlobalPicklistLayout {
  id: string;
  name: string;
  status: string;
}

export interface GlobalPicklistResource {
  details: CrmRecord[];
  id: string;
  name: string;
}

export interface GlobalPicklistValue {
  actual_value: string;
  display_value: string;
  id: string | null;
  sequence_number: number;
  type: "unused" | "used" | (string & {});
}

export interface GlobalPicklistValueAssociation {
  resources: GlobalPicklistResource[];
  type: string;
}

export interface GlobalPicklistValueInput {
  actual_value?: string;
  display_value?: string;
  id?: string | null;
  sequence_number?: number;
  type?: "unused" | "used";
}

export interface ReplacedPicklistValue {
  actual_value: string;
  display_value: string;
}
