// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CrmRecord, ExternalField, NamedReference, PicklistValue, PrivateField, ProfileReference, SubmoduleReference, ViewType } from "../schemas/common.ts";

export interface Blueprint {
  data: CrmRecord;
  process_info: BlueprintProcess;
  transition_id: string | null;
  transitions: BlueprintTransition[];
}

export interface BlueprintAutoNumber {
  prefix: string | null;
  start_number: number | null;
  suffix: string | null;
}

export interface BlueprintCrypt {
  column: string | null;
  mode: string | null;
  status: number | null;
  table: string | null;
}

export interface BlueprintCurrency {
  precision: number | null;
  rounding_option: string | null;
}

export interface BlueprintCurrentPicklist {
  colour_code?: string;
  id?: string;
  value?: string;
}

export interface BlueprintEscalation {
  days?: number;
  status?: string;
}

export interface BlueprintField {
  _type: string | null;
  api_name: string | null;
  association_details: BlueprintFieldAssociation;
  auto_number: BlueprintAutoNumber;
  column_name: string | null;
  content: string | null;
  convert_mapping: unknown;
  created_source: string | null;
  crypt: BlueprintCrypt;
  currency: BlueprintCurrency;
  custom_field: boolean | null;
  data_type: string | null;
  decimal_place: string | null;
  display_label: string | null;
  display_type?: number;
  external?: ExternalField;
  field_label: string | null;
  field_read_only: boolean | null;
  filterable?: boolean;
  formula: BlueprintFormula;
  history_tracking: boolean | null;
  id: string | null;
  json_type: string | null;
  layouts: NamedReference;
  length: number | null;
  lookup: BlueprintLookup;
  mandatory: boolean | null;
  multi_module_lookup: MultiModuleLookup;
  multiselectlookup: BlueprintMultiSelectLookup;
  personality_name: string | null;
  pick_list_values: PicklistValue[];
  pick_list_values_sorted_lexically?: boolean;
  private?: PrivateField;
  profiles?: ProfileReference[];
  quick_sequence_number: string | null;
  read_only: boolean | null;
  sortable?: boolean;
  system_mandatory: boolean | null;
  tooltip: BlueprintTooltip;
  transition_sequence: number | null;
  ui_type?: number;
  unique: BlueprintUnique;
  validation_rule: string | null;
  view_type: ViewType;
  visible: boolean | null;
  webhook: boolean | null;
}

export interface BlueprintFieldAssociation {
  lookup_field: NamedReference;
  related_field: NamedReference;
}

export interface BlueprintFormula {
  expression: number | null;
  return_type: string | null;
}

export interface BlueprintLookup {
  api_name: string | null;
  display_label: string | null;
  id: string | null;
  module: string | null;
}

export interface BlueprintMultiSelectLookup {
  api_name: string | null;
  connectedlookup_apiname: string | null;
  display_label: string | null;
  id: string | null;
  linking_module: string | null;
  lookup_apiname: string | null;
}

export interface BlueprintNextTransition {
  criteria_matched?: boolean;
  id: string | null;
  name: string | null;
  type?: string;
}

export interface BlueprintProcess {
  api_name: string | null;
  column_name: string | null;
  continuous: boolean | null;
  current_picklist?: BlueprintCurrentPicklist;
  escalation?: BlueprintEscalation;
  field_id: string | null;
  field_label: string | null;
  field_name: string | null;
  field_value: string | null;
  id: string | null;
  is_continuous: boolean | null;
  name: string | null;
}

export interface BlueprintTooltip {
  name: string | null;
  value: string | null;
}

export interface BlueprintTransition {
  color_code: string | null;
  criteria_matched: boolean | null;
  criteria_message: string | null;
  data: CrmRecord;
  execution_time?: string;
  fields: BlueprintField[];
  id: string | null;
  name: string | null;
  next_field_value: string | null;
  next_transitions: BlueprintNextTransition[];
  parent_transition?: BlueprintTransition;
  percent_partial_save: number | null;
  sequence?: number;
  text_color_code: string | null;
  type?: string;
}

export interface BlueprintUnique {
  casesensitive?: string | null;
}

export interface MultiModuleLookup {
  api_name: string | null;
  display_label: string | null;
  modules: SubmoduleReference[];
}
