// Generated from specs/ by `pnpm generate`. Do not edit.
import type { PageContext } from "../schemas/common.ts";

export interface Criteria {
  criteria_id?: string;
  options?: string[];
  tag_id?: string;
  type?: string;
}

export interface CriteriaOption {
  options?: string[];
  tag_id?: string;
  type?: string;
}

export interface CriteriaTag {
  tag_id?: string;
  type?: string;
}

export interface DependentOption {
  dependent_option_id?: string;
  dependent_option_name?: string;
  dependent_option_order?: number;
}

export interface DependentTag {
  dependent_id?: string;
  dependent_name?: string;
  dependent_options?: DependentOption[];
  dependent_order?: number;
  dependent_type?: string;
  tag_name?: string;
}

export interface MultiPreferenceEntity {
  entities?: MultiPreferenceEntityEntity[];
  preference?: string;
}

export interface MultiPreferenceEntityEntity {
  entity_name?: "Sales" | "Purchases" | "Journal" | "Inventory Adjustment" | (string & {});
  is_enabled?: boolean;
}

export interface MultiPreferenceEntityEntityInput {
  entity_name?: "Sales" | "Purchases" | "Journal" | "Inventory Adjustment";
  is_enabled?: boolean;
}

export interface MultiPreferenceEntityInput {
  entities?: MultiPreferenceEntityEntityInput[];
  preference?: string;
}

export interface OptionListItem {
  children?: ReportingTagChildren[];
  criteria?: Criteria;
  is_active?: boolean;
  is_default?: boolean;
  option_id?: string;
  option_name?: string;
  option_order?: number;
  parent_id?: string;
  parent_name?: string;
}

export interface ReportingTag {
  description?: string;
  entities?: ReportingTagEntity[];
  is_mandatory?: boolean;
  multi_preference_entities?: MultiPreferenceEntity;
  tag_id: string;
  tag_name?: string;
}

export interface ReportingTagAllOptions {
  dependent_tags?: DependentTag[];
  description?: string;
  is_class?: boolean;
  is_draft?: boolean;
  options?: OptionListItem[];
  page_context?: PageContext;
  tag_id?: string;
  tag_name?: string;
}

export interface ReportingTagChildren {
  criteria?: Criteria;
  is_active?: boolean;
  is_default?: boolean;
  option_id?: string;
  option_name?: string;
  option_order?: number;
  parent_id?: string;
  parent_name?: string;
}

export interface ReportingTagCreate {
  description?: string;
  entities: ReportingTagEntityInput[];
  is_mandatory?: boolean;
  multi_preference_entities: MultiPreferenceEntityInput;
  tag_name: string;
}

export interface ReportingTagEntity {
  entity_name?: "customers" | "vendors" | "items" | "banking" | (string & {});
  is_enabled?: boolean;
}

export interface ReportingTagEntityInput {
  entity_name?: "customers" | "vendors" | "items" | "banking";
  is_enabled?: boolean;
}

export interface ReportingTagListItem {
  description?: string;
  is_active?: boolean;
  is_class?: boolean;
  is_draft?: boolean;
  is_mandatory?: boolean;
  tag_id: string;
  tag_name?: string;
  tag_order?: number;
}

export interface ReportingTagOption {
  criteria_options?: CriteriaOption[];
  option_id?: string;
}

export interface ReportingTagOptionInput {
  children?: ReportingTagOptionInputChildren[];
  is_active?: boolean;
  is_default?: boolean;
  option_id?: string;
  option_name?: string;
}

export interface ReportingTagOptionInputChildren {
  is_active?: boolean;
  is_default?: boolean;
  option_id?: string;
  option_name?: string;
}

export interface ReportingTagOptionListItem {
  depth?: number;
  option_id?: string;
  option_name?: string;
}

export interface ReportingTagReorder {
  tag_ids?: string[];
}

export interface ReportingTagUpdate {
  description?: string;
  entities?: ReportingTagEntityInput[];
  is_mandatory?: boolean;
  multi_preference_entities?: MultiPreferenceEntityInput;
  tag_name?: string;
}

export interface ReportingTagUpdateCriteria {
  criteria_tags?: CriteriaTag[];
  options?: ReportingTagOption[];
}
