import type { Field } from "./field.ts";

/** A module: its names, its fields, and what can be done with its records. */
export interface Module {
  readonly id: string;
  readonly api_name: string;
  /** Name inside CRM, which newer releases changed for some: `SalesOrders` for Sales_Orders. */
  readonly module_name: string;
  readonly singular_label: string;
  readonly plural_label: string;
  readonly generated_type: "default" | "custom" | "subform" | "linking";
  readonly custom: boolean;
  readonly fields: readonly Field[];
  /** Field that a record is called by: Last_Name's Full_Name, Deal_Name, Subject. */
  readonly name_field: string;
  /** System field that upsert looks for duplicates by. None: the module has no upsert. */
  readonly duplicate_field: string | undefined;
  readonly field: (apiName: string) => Field | undefined;
  /** Module whose records hold these rows: of a subform, or of a link. */
  readonly parent_module: string | undefined;
  readonly photo: boolean;
  readonly sequence: number;
}
