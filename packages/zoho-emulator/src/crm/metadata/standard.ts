import type { FieldDefinition } from "./field.ts";
import { activities } from "./standard/activities.ts";
import { inventory } from "./standard/inventory.ts";
import { sales } from "./standard/sales.ts";
import { support } from "./standard/support.ts";

/** What a module is made of; the rest follows. */
export interface ModuleDefinition {
  readonly api_name: string;
  readonly module_name?: string;
  readonly singular_label: string;
  readonly plural_label: string;
  readonly name_field: string;
  readonly duplicate_field?: string;
  readonly generated_type?: "default" | "custom" | "subform" | "linking";
  readonly parent_module?: string;
  readonly photo?: boolean;
  /** Beside those that every module has. */
  readonly fields: readonly FieldDefinition[];
}

/** Modules that every organization has. The order decides ids: add at the end. */
export const STANDARD_MODULES: readonly ModuleDefinition[] = [...sales, ...activities, ...inventory, ...support];

const ROW_FIELDS: readonly FieldDefinition[] = [
  { api_name: "Created_Time", data_type: "datetime", read_only: true },
  { api_name: "Modified_Time", data_type: "datetime", read_only: true },
];

const RECORD_FIELDS: readonly FieldDefinition[] = [
  { api_name: "Owner", data_type: "ownerlookup" },
  { api_name: "Created_By", data_type: "ownerlookup", read_only: true },
  { api_name: "Modified_By", data_type: "ownerlookup", read_only: true },
  ...ROW_FIELDS,
  { api_name: "Last_Activity_Time", data_type: "datetime", read_only: true },
  { api_name: "Tag", data_type: "text", json_type: "jsonarray", read_only: true },
  { api_name: "Layout", data_type: "layout" },
  { api_name: "Locked__s", data_type: "boolean", label: "Locked", read_only: true },
];

/** Fields that every record of the kind has. */
export const SYSTEM_FIELDS = ({
  generated_type,
  api_name,
  parent_module,
}: ModuleDefinition): readonly FieldDefinition[] => {
  if (generated_type === "subform" || generated_type === "linking") {
    return [
      { api_name: "Parent_Id", data_type: "lookup", lookup: parent_module ?? [], read_only: true },
      ...ROW_FIELDS,
    ];
  }
  if (api_name === "Notes" || api_name === "Attachments") return RECORD_FIELDS.slice(0, 5);
  return RECORD_FIELDS;
};
