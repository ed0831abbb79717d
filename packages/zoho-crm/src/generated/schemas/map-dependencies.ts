// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference } from "../schemas/common.ts";

export interface MapDependency {
  active?: boolean;
  category?: number;
  child?: FieldReference;
  id?: string;
  internal?: boolean;
  parent?: FieldReference;
  pick_list_values?: MapDependencyPicklistValue[];
  source?: number;
  sub_module?: FieldReference;
}

export interface MapDependencyMap {
  _delete?: boolean;
  actual_value?: string;
  display_value?: string;
  id?: string;
}

export interface MapDependencyPicklistValue {
  actual_value?: string;
  display_value?: string;
  id?: string;
  maps?: MapDependencyMap[];
}
