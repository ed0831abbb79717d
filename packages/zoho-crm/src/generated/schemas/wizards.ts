// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Field, FieldReference, IdReference, Layout, Module, NamedReference, Profile, UserReference } from "../schemas/common.ts";

export interface Wizard {
  active: boolean | null;
  containers: WizardContainer[];
  created_by: UserReference;
  created_time: string | null;
  exempted_portal_user_types?: IdReference[];
  id: string | null;
  modified_by: UserReference;
  modified_time: string | null;
  module?: Module;
  name: string | null;
  portal_user_types?: WizardPortalUserType[];
  profiles?: Profile[];
}

export interface WizardAction {
  exempted_profiles?: Profile[];
  field: Field;
  fields?: Field;
  id?: string;
  segment?: WizardSegment;
  type?: string;
  value?: unknown;
}

export interface WizardButton {
  background_color: string;
  category: string;
  color: string;
  criteria: WizardCriteria;
  display_label: string;
  id: string;
  message: WizardMessage;
  reference_id: string;
  resource: unknown;
  sequence_number?: number;
  shape: string;
  target_screen?: WizardScreen;
  transition: NamedReference;
  type: string;
  visibility: string;
}

export interface WizardChart {
  color_palette?: WizardColorPalette;
  connections?: WizardConnection[];
  nodes?: WizardNode[];
}

export interface WizardColorPalette {
  button_background?: string[];
}

export interface WizardConnection {
  id: string;
  source_button?: WizardButton;
  target_screen?: WizardScreen;
}

export interface WizardContainer {
  chart_data?: WizardChart;
  id: string;
  layout?: Layout;
  screens?: WizardScreen[];
}

export interface WizardCriteria {
  comparator?: string;
  field?: FieldReference;
  group?: WizardCriteria[];
  group_operator?: string;
  value?: unknown;
}

export interface WizardElement {
  resource?: NamedReference;
  type: string;
}

export interface WizardMessage {
  content: string;
  title: string;
}

export interface WizardNode {
  pos_x?: number;
  pos_y?: number;
  screen?: WizardScreen;
  start_node?: boolean;
}

export interface WizardPortalUserType {
  chart_data?: WizardChart;
  id?: string;
  layout?: Layout;
  screens?: WizardScreen[];
}

export interface WizardRule {
  actions: WizardAction[];
  criteria: WizardCriteria;
  execute_on: "create_edit" | "edit" | "create" | (string & {});
  query_id: string;
}

export interface WizardScreen {
  api_name: string;
  conditional_rules?: WizardRule[];
  display_label: string;
  id: string;
  reference_id: string;
  segments?: WizardSegment[];
}

export interface WizardSegment {
  buttons?: WizardButton[];
  column_count: number;
  display_label: string;
  elements?: WizardElement[];
  fields: Field[];
  id: string;
  sequence_number: number;
  type: string;
}
