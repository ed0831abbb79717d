// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ModuleReference } from "../schemas/common.ts";

export interface DuplicateCheckConfiguration {
  field_mappings: DuplicateCheckPreferenceFieldMapping[];
  mapped_module: ModuleReference;
}

export interface DuplicateCheckConfigurationInput {
  field_mappings?: DuplicateCheckPreferenceFieldMappingInput[];
  mapped_module?: ModuleReference;
}

export interface DuplicateCheckPreference {
  type: "converted_records" | "mapped_module_records" | (string & {});
  type_configurations: DuplicateCheckConfiguration[];
}

export interface DuplicateCheckPreferenceFieldMapping {
  current_field: ModuleReference;
  mapped_field: ModuleReference;
}

export interface DuplicateCheckPreferenceFieldMappingInput {
  current_field?: ModuleReference;
  mapped_field?: ModuleReference;
}

export interface DuplicateCheckPreferenceInput {
  type?: "converted_records" | "mapped_module_records";
  type_configurations?: DuplicateCheckConfigurationInput[];
}
