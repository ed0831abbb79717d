// Generated from specs/ by `pnpm generate`. Do not edit.
import type { InventoryConvertTarget } from "../schemas/records.ts";

export interface ActionResult {
  code: string;
  details: IdReference;
  message: string;
  status: "success" | (string & {});
}

export interface ActionsAllowed {
  clone: boolean | null;
  deactivate: boolean | null;
  delete: boolean | null;
  downgrade: boolean | null;
  edit: boolean | null;
  rename: boolean | null;
  set_layout_permissions: boolean | null;
}

export interface ActionsAllowedInput {
  clone?: boolean | null;
  deactivate?: boolean | null;
  delete?: boolean | null;
  downgrade?: boolean | null;
  edit?: boolean | null;
  rename?: boolean | null;
  set_layout_permissions?: boolean | null;
}

export interface ApiError {
  code: string;
  details?: unknown;
  message: string;
  status: "error" | (string & {});
}

export interface ApiNameReference {
  api_name: string;
}

export interface ApiNameReferenceInput {
  api_name?: string;
}

export interface Attachment {
  $attachment_type?: number;
  $editable?: boolean;
  $file_id?: string;
  $link_url?: string | null;
  $se_module?: string;
  $sharing_permission?: string;
  $state?: string;
  $type?: string;
  Created_By?: UserReference;
  Created_Time?: string;
  File_Name?: string | null;
  Modified_By?: UserReference;
  Modified_Time?: string;
  Owner?: UserReference;
  Parent_Id?: NamedReference;
  Size?: string;
  id: string;
}

export interface AttachmentInput {
  $attachment_type?: number;
  $editable?: boolean;
  $file_id?: string;
  $link_url?: string | null;
  $se_module?: string;
  $sharing_permission?: string;
  $state?: string;
  $type?: string;
  Created_By?: UserReferenceInput;
  Created_Time?: string;
  File_Name?: string | null;
  Modified_By?: UserReferenceInput;
  Modified_Time?: string;
  Owner?: UserReferenceInput;
  Parent_Id?: NamedReference;
  Size?: string;
  id?: string;
}

export interface AutoNumber {
  prefix: string | null;
  start_number: number | null;
  starting_number_length: number;
  suffix: string | null;
}

export interface AutoNumberInput {
  prefix?: string | null;
  start_number?: number | null;
  starting_number_length?: number;
  suffix?: string | null;
}

export interface BlueprintExecution {
  data?: CrmRecordInput;
  transition_id: string;
}

export interface ConvertMapping {
  Accounts?: string | null;
  Contacts?: string | null;
  Deals?: string | null;
}

export interface Criteria {
  comparator?: string | null;
  field?: FieldReference;
  group?: Criteria[];
  group_operator?: string | null;
  value?: unknown;
}

export interface CrmRecord {
  [member: string]: unknown;
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  Tag?: Tag[];
  id?: string;
  name?: string;
}

export interface CrmRecordInput {
  [member: string]: unknown;
  Created_By?: UserReferenceInput;
  Created_Time?: string;
  Modified_By?: UserReferenceInput;
  Modified_Time?: string;
  Tag?: TagInput[];
  id?: string;
  name?: string;
}

export interface CustomView {
  access_type: "shared" | "public" | "only_to_me" | (string & {});
  category: string;
  created_by: UserReference;
  created_time: string | null;
  criteria: Criteria;
  default: boolean;
  display_value: string;
  favorite: number | null;
  fields: CustomViewField[];
  id: string;
  last_accessed_time: string | null;
  locked: boolean | null;
  modified_by: UserReference;
  modified_time: string | null;
  module: UserReference;
  name: string;
  offline: boolean;
  shared_to: SharedTo[];
  sort_by: FieldReference;
  sort_order: "asc" | "desc" | (string & {}) | null;
  system_defined: boolean;
  system_name: string | null;
}

export interface CustomViewField {
  _pin: boolean;
  api_name: string;
  id: string;
}

export interface CustomViewFieldInput {
  _pin?: boolean;
  api_name?: string;
  id?: string;
}

export interface CustomViewInput {
  access_type?: "shared" | "public" | "only_to_me";
  category?: string;
  created_by?: UserReferenceInput;
  created_time?: string | null;
  criteria?: Criteria;
  default?: boolean;
  display_value?: string;
  favorite?: number | null;
  fields?: CustomViewFieldInput[];
  id?: string;
  last_accessed_time?: string | null;
  locked?: boolean | null;
  modified_by?: UserReferenceInput;
  modified_time?: string | null;
  module?: UserReferenceInput;
  name?: string;
  offline?: boolean;
  shared_to?: SharedToInput[];
  sort_by?: FieldReference;
  sort_order?: "asc" | "desc" | null;
  system_defined?: boolean;
  system_name?: string | null;
}

export interface DeletePermanently {
  permanent: boolean | null;
}

export interface DeletePermanentlyInput {
  permanent?: boolean | null;
}

export interface EmailParser {
  fields_update_supported: boolean | null;
  record_operations_supported: boolean | null;
}

export interface EmailParserInput {
  fields_update_supported?: boolean | null;
  record_operations_supported?: boolean | null;
}

export interface EmailRecipient {
  email: string | null;
  user_name: string;
}

export interface EmailRecipientInput {
  email?: string | null;
  user_name?: string;
}

export interface EmailTemplate {
  associated: boolean | null;
  attachments: EmailTemplateAttachment[];
  category?: string;
  consent_linked: boolean | null;
  content: string | null;
  created_by: NamedReference;
  created_time: string | null;
  description?: string;
  editor_mode: string | null;
  favorite: boolean | null;
  folder: NamedReference;
  id: string | null;
  last_usage_time: string | null;
  last_version_statistics: EmailTemplateStatistics;
  mail_content: string | null;
  modified_by: NamedReference;
  modified_time: string | null;
  module: FieldReference;
  name: string | null;
  subject: string | null;
}

export interface EmailTemplateAttachment {
  file_id?: string;
  file_name?: string;
  id?: string;
  size?: string;
}

export interface EmailTemplateInput {
  associated?: boolean | null;
  attachments?: EmailTemplateAttachment[];
  category?: string;
  consent_linked?: boolean | null;
  content?: string | null;
  created_by?: NamedReference;
  created_time?: string | null;
  description?: string;
  editor_mode?: string | null;
  favorite?: boolean | null;
  folder?: NamedReference;
  id?: string | null;
  last_usage_time?: string | null;
  last_version_statistics?: EmailTemplateStatisticsInput;
  mail_content?: string | null;
  modified_by?: NamedReference;
  modified_time?: string | null;
  module?: FieldReference;
  name?: string | null;
  subject?: string | null;
}

export interface EmailTemplateStatistics {
  bounced: number | null;
  clicked: number | null;
  delivered: number | null;
  opened: number | null;
  sent: number | null;
  tracked: number | null;
}

export interface EmailTemplateStatisticsInput {
  bounced?: number | null;
  clicked?: number | null;
  delivered?: number | null;
  opened?: number | null;
  sent?: number | null;
  tracked?: number | null;
}

export interface EnrichedIndustry {
  description?: string;
  name?: string;
}

export interface EnrichedSocialMedia {
  media_type: string;
  media_url: string[];
}

export interface EnrichedSocialMediaInput {
  media_type?: string;
  media_url?: string[];
}

export interface ExternalField {
  allow_multiple_config?: boolean;
  show: boolean | null;
  type: string | null;
}

export interface ExternalFieldInput {
  allow_multiple_config?: boolean;
  show?: boolean | null;
  type?: string | null;
}

export interface FeatureExecution {
  name: string;
}

export interface FeatureSkip {
  action?: string;
  name: string;
}

export interface Field {
  _update_existing_records: boolean;
  additional_column: string | null;
  allowed_modules: SubmoduleReference[];
  api_name: string;
  associated_module: SubmoduleReference;
  association_details: FieldAssociation;
  auto_number: unknown;
  autonumber: AutoNumber;
  available_in_user_layout: boolean;
  blueprint_supported: boolean;
  businesscard_supported: boolean;
  category: number;
  colour_code_enabled_by_system: boolean | null;
  column_name: string;
  "common.picklist": unknown;
  convert_mapping: ConvertMapping;
  created_source: string;
  created_time: string | null;
  crypt: FieldEncryption;
  currency: unknown;
  custom_field: boolean;
  customizable_properties: string[];
  data_type: string;
  decimal_place: number | null;
  default_value?: string;
  display_field: boolean;
  display_label: string;
  display_type: number;
  email_parser: EmailParser;
  enable_colour_code: boolean;
  external: ExternalField;
  field_label: string;
  field_read_only: boolean;
  file_upolad_optionlist: FileUploadOption[];
  filterable: boolean;
  formula: unknown;
  hipaa_compliance: HipaaCompliance;
  hipaa_compliance_enabled: boolean | null;
  history_tracking: HistoryTracking;
  id: string;
  json_type: string;
  layout_associations: ModuleReference[];
  length: number;
  lookup: unknown;
  mass_update: boolean;
  modified_time: string | null;
  multi_module_lookup: unknown;
  multiselectlookup: unknown;
  multiuserlookup: MultiSelectLookup;
  number_separator: boolean;
  operation_type: OperationType;
  pick_list_values: PicklistValue[];
  pick_list_values_sorted_lexically: boolean;
  private?: PrivateField;
  profiles: ProfileReference[];
  quick_sequence_number: string;
  read_only: boolean;
  refer_from_field: FieldReference;
  rollup_summary: unknown;
  searchable: boolean;
  separator: boolean;
  sequence_number?: number;
  sharing_properties: SharingProperties;
  show_type: number;
  sortable: boolean;
  static_field: boolean;
  sub_module: SubmoduleReference;
  subform: unknown;
  system_mandatory: boolean;
  textarea: TextAreaField;
  tooltip: Tooltip;
  type: string;
  ui_type: number;
  unique: unknown;
  view_type: ViewType;
  virtual_field: boolean;
  visible: boolean;
  webhook: boolean;
}

export interface FieldAssociation {
  lookup_field: SubmoduleReference;
  related_field: SubmoduleReference;
}

export interface FieldAssociationInput {
  lookup_field?: SubmoduleReferenceInput;
  related_field?: SubmoduleReferenceInput;
}

export interface FieldEncryption {
  column?: string;
  encFldIds?: string[];
  mode: string | null;
  notify?: string;
  status: number | null;
  table?: string;
}

export interface FieldEncryptionInput {
  column?: string;
  encFldIds?: string[];
  mode?: string | null;
  notify?: string;
  status?: number | null;
  table?: string;
}

export interface FieldInput {
  _update_existing_records?: boolean;
  additional_column?: string | null;
  allowed_modules?: SubmoduleReferenceInput[];
  api_name?: string;
  associated_module?: SubmoduleReferenceInput;
  association_details?: FieldAssociationInput;
  auto_number?: unknown;
  autonumber?: AutoNumberInput;
  available_in_user_layout?: boolean;
  blueprint_supported?: boolean;
  businesscard_supported?: boolean;
  category?: number;
  colour_code_enabled_by_system?: boolean | null;
  column_name?: string;
  "common.picklist"?: unknown;
  convert_mapping?: ConvertMapping;
  created_source?: string;
  created_time?: string | null;
  crypt?: FieldEncryptionInput;
  currency?: unknown;
  custom_field?: boolean;
  customizable_properties?: string[];
  data_type?: string;
  decimal_place?: number | null;
  default_value?: string;
  display_field?: boolean;
  display_label?: string;
  display_type?: number;
  email_parser?: EmailParserInput;
  enable_colour_code?: boolean;
  external?: ExternalFieldInput;
  field_label?: string;
  field_read_only?: boolean;
  file_upolad_optionlist?: FileUploadOptionInput[];
  filterable?: boolean;
  formula?: unknown;
  hipaa_compliance?: HipaaComplianceInput;
  hipaa_compliance_enabled?: boolean | null;
  history_tracking?: HistoryTrackingInput;
  id?: string;
  json_type?: string;
  layout_associations?: ModuleReference[];
  length?: number;
  lookup?: unknown;
  mass_update?: boolean;
  modified_time?: string | null;
  multi_module_lookup?: unknown;
  multiselectlookup?: unknown;
  multiuserlookup?: MultiSelectLookupInput;
  number_separator?: boolean;
  operation_type?: OperationTypeInput;
  pick_list_values?: PicklistValueInput[];
  pick_list_values_sorted_lexically?: boolean;
  private?: PrivateFieldInput;
  profiles?: ProfileReference[];
  quick_sequence_number?: string;
  read_only?: boolean;
  refer_from_field?: FieldReference;
  rollup_summary?: unknown;
  searchable?: boolean;
  separator?: boolean;
  sequence_number?: number;
  sharing_properties?: SharingPropertiesInput;
  show_type?: number;
  sortable?: boolean;
  static_field?: boolean;
  sub_module?: SubmoduleReferenceInput;
  subform?: unknown;
  system_mandatory?: boolean;
  textarea?: TextAreaField;
  tooltip?: TooltipInput;
  type?: string;
  ui_type?: number;
  unique?: unknown;
  view_type?: ViewTypeInput;
  virtual_field?: boolean;
  visible?: boolean;
  webhook?: boolean;
}

export interface FieldReference {
  api_name?: string | null;
  id?: string | null;
}

export interface FileUploadOption {
  actual_value: string | null;
  display_value: string | null;
}

export interface FileUploadOptionInput {
  actual_value?: string | null;
  display_value?: string | null;
}

export interface FullNameReference {
  first_name: string | null;
  id: string | null;
  last_name: string | null;
  name: string | null;
}

export interface FullNameReferenceInput {
  first_name?: string | null;
  id?: string | null;
  last_name?: string | null;
  name?: string | null;
}

export interface HipaaCompliance {
  restricted: boolean | null;
  restricted_in_export: boolean | null;
}

export interface HipaaComplianceInput {
  restricted?: boolean | null;
  restricted_in_export?: boolean | null;
}

export interface HistoryTracking {
  duration_configured_field: SubmoduleReference;
  module: HistoryTrackingModule;
}

export interface HistoryTrackingInput {
  duration_configured_field?: SubmoduleReferenceInput;
  module?: HistoryTrackingModuleInput;
}

export interface HistoryTrackingModule {
  api_name?: string;
  display_label?: string;
  id?: string;
  layout?: Layout;
  module?: HistoryTrackingModule;
  module_name?: string;
}

export interface HistoryTrackingModuleInput {
  api_name?: string;
  display_label?: string;
  id?: string;
  layout?: LayoutInput;
  module?: HistoryTrackingModuleInput;
  module_name?: string;
}

export interface IdReference {
  id?: string | null;
}

export interface InventoryConversion {
  convert_to: InventoryConvertTarget[];
}

export interface InventoryTemplate {
  active: boolean | null;
  category: string | null;
  content: string | null;
  created_by: NamedReference;
  created_time: string | null;
  editor_mode: string | null;
  favorite: boolean | null;
  folder: NamedReference;
  id: string | null;
  last_usage_time: string | null;
  mail_content: string | null;
  modified_by: NamedReference;
  modified_time: string | null;
  module: FieldReference;
  name: string | null;
}

export interface InventoryTemplateInput {
  active?: boolean | null;
  category?: string | null;
  content?: string | null;
  created_by?: NamedReference;
  created_time?: string | null;
  editor_mode?: string | null;
  favorite?: boolean | null;
  folder?: NamedReference;
  id?: string | null;
  last_usage_time?: string | null;
  mail_content?: string | null;
  modified_by?: NamedReference;
  modified_time?: string | null;
  module?: FieldReference;
  name?: string | null;
}

export interface JobDetails {
  id?: string | null;
  job_id?: string | null;
}

export interface JobDetailsResult {
  code: string;
  details: JobDetails;
  message: string;
  status: "success" | (string & {});
}

export interface JobReference {
  job_id?: string;
}

export interface JobResult {
  code: string;
  details: PicklistJobReference;
  message: string;
  status: "success" | (string & {});
}

export interface Layout {
  actions_allowed: ActionsAllowed;
  api_name?: string;
  convert_mapping: LayoutConvertMapping;
  created_by: UserReference;
  created_for: UserReference;
  created_time: string | null;
  display_label: string | null;
  display_type?: number;
  generated_type: string | null;
  has_more_profiles: boolean | null;
  id: string | null;
  mode: string | null;
  modified_by: UserReference;
  modified_time: string | null;
  name: string | null;
  profiles: LayoutProfile[];
  sections: LayoutSection[];
  show_business_card: boolean | null;
  source: string | null;
  status: string | null;
  subform_properties: SubformProperties;
  visible: boolean | null;
}

export interface LayoutConvertMapping {
  Accounts: NamedReference;
  Contacts: NamedReference;
  Deals: LayoutConvertMappingDeal;
  Invoices: NamedReference;
  SalesOrders: NamedReference;
}

export interface LayoutConvertMappingDeal {
  fields: LayoutConvertMappingDealField[];
  id: string | null;
  name: string | null;
}

export interface LayoutConvertMappingDealField {
  api_name: string | null;
  field_label: string | null;
  id: string | null;
  required: boolean | null;
}

export interface LayoutConvertMappingDealFieldInput {
  api_name?: string | null;
  field_label?: string | null;
  id?: string | null;
  required?: boolean | null;
}

export interface LayoutConvertMappingDealInput {
  fields?: LayoutConvertMappingDealFieldInput[];
  id?: string | null;
  name?: string | null;
}

export interface LayoutConvertMappingInput {
  Accounts?: NamedReference;
  Contacts?: NamedReference;
  Deals?: LayoutConvertMappingDealInput;
  Invoices?: NamedReference;
  SalesOrders?: NamedReference;
}

export interface LayoutDefaultView {
  id?: string | null;
  name?: string | null;
  type?: string | null;
}

export interface LayoutField {
  _delete: DeletePermanently;
  _update_existing_records: boolean;
  additional_column: string | null;
  allowed_modules: SubmoduleReference[];
  api_name: string;
  associated_module: SubmoduleReference;
  association_details: FieldAssociation;
  auto_number: unknown;
  autonumber: AutoNumber;
  available_in_user_layout: boolean;
  blueprint_supported: boolean | null;
  businesscard_supported: boolean;
  category: number;
  colour_code_enabled_by_system: boolean | null;
  column_name: string;
  "common.picklist": unknown;
  convert_mapping: ConvertMapping;
  created_source: string;
  created_time: string | null;
  crypt: FieldEncryption;
  currency: unknown;
  custom_field: boolean;
  customizable_properties: string[];
  data_type: string;
  decimal_place: number | null;
  default_value: unknown;
  display_field: boolean;
  display_label: string;
  display_type: number;
  email_parser: EmailParser;
  enable_colour_code: boolean;
  external: ExternalField;
  field_label: string;
  field_read_only: boolean;
  file_upolad_optionlist: FileUploadOption[];
  filterable: boolean;
  formula: unknown;
  hipaa_compliance: HipaaCompliance;
  hipaa_compliance_enabled: boolean | null;
  history_tracking: HistoryTracking;
  id: string;
  json_type: string | null;
  layout_associations: ModuleReference[];
  length: number;
  lookup: unknown;
  mass_update: boolean;
  modified_time: string | null;
  multi_module_lookup: unknown;
  multiselectlookup: unknown;
  multiuserlookup: MultiSelectLookup;
  number_separator: boolean;
  operation_type: OperationType;
  pick_list_values: PicklistValue[];
  pick_list_values_sorted_lexically: boolean;
  private?: PrivateField;
  profiles: ProfileReference[];
  quick_sequence_number: string;
  read_only: boolean;
  refer_from_field: FieldReference;
  required: boolean | null;
  rollup_summary: unknown;
  searchable: boolean;
  section_id: string | null;
  separator: boolean;
  sequence_number: number | null;
  sharing_properties: SharingProperties;
  show_type: number;
  sortable: boolean;
  static_field: boolean | null;
  static_values: StaticValue[];
  sub_module: SubmoduleReference;
  subform: unknown;
  system_mandatory: boolean;
  textarea: TextAreaField;
  tooltip: Tooltip;
  type: string;
  ui_type: number;
  unique: unknown;
  validation_rule: unknown;
  view_type: ViewType;
  virtual_field: boolean;
  visible: boolean;
  webhook: boolean;
}

export interface LayoutFieldInput {
  _delete?: DeletePermanentlyInput;
  _update_existing_records?: boolean;
  additional_column?: string | null;
  allowed_modules?: SubmoduleReferenceInput[];
  api_name?: string;
  associated_module?: SubmoduleReferenceInput;
  association_details?: FieldAssociationInput;
  auto_number?: unknown;
  autonumber?: AutoNumberInput;
  available_in_user_layout?: boolean;
  blueprint_supported?: boolean | null;
  businesscard_supported?: boolean;
  category?: number;
  colour_code_enabled_by_system?: boolean | null;
  column_name?: string;
  "common.picklist"?: unknown;
  convert_mapping?: ConvertMapping;
  created_source?: string;
  created_time?: string | null;
  crypt?: FieldEncryptionInput;
  currency?: unknown;
  custom_field?: boolean;
  customizable_properties?: string[];
  data_type?: string;
  decimal_place?: number | null;
  default_value?: unknown;
  display_field?: boolean;
  display_label?: string;
  display_type?: number;
  email_parser?: EmailParserInput;
  enable_colour_code?: boolean;
  external?: ExternalFieldInput;
  field_label?: string;
  field_read_only?: boolean;
  file_upolad_optionlist?: FileUploadOptionInput[];
  filterable?: boolean;
  formula?: unknown;
  hipaa_compliance?: HipaaComplianceInput;
  hipaa_compliance_enabled?: boolean | null;
  history_tracking?: HistoryTrackingInput;
  id?: string;
  json_type?: string | null;
  layout_associations?: ModuleReference[];
  length?: number;
  lookup?: unknown;
  mass_update?: boolean;
  modified_time?: string | null;
  multi_module_lookup?: unknown;
  multiselectlookup?: unknown;
  multiuserlookup?: MultiSelectLookupInput;
  number_separator?: boolean;
  operation_type?: OperationTypeInput;
  pick_list_values?: PicklistValueInput[];
  pick_list_values_sorted_lexically?: boolean;
  private?: PrivateFieldInput;
  profiles?: ProfileReference[];
  quick_sequence_number?: string;
  read_only?: boolean;
  refer_from_field?: FieldReference;
  required?: boolean | null;
  rollup_summary?: unknown;
  searchable?: boolean;
  section_id?: string | null;
  separator?: boolean;
  sequence_number?: number | null;
  sharing_properties?: SharingPropertiesInput;
  show_type?: number;
  sortable?: boolean;
  static_field?: boolean | null;
  static_values?: StaticValueInput[];
  sub_module?: SubmoduleReferenceInput;
  subform?: unknown;
  system_mandatory?: boolean;
  textarea?: TextAreaField;
  tooltip?: TooltipInput;
  type?: string;
  ui_type?: number;
  unique?: unknown;
  validation_rule?: unknown;
  view_type?: ViewTypeInput;
  virtual_field?: boolean;
  visible?: boolean;
  webhook?: boolean;
}

export interface LayoutInput {
  actions_allowed?: ActionsAllowedInput;
  api_name?: string;
  convert_mapping?: LayoutConvertMappingInput;
  created_by?: UserReferenceInput;
  created_for?: UserReferenceInput;
  created_time?: string | null;
  display_label?: string | null;
  display_type?: number;
  generated_type?: string | null;
  has_more_profiles?: boolean | null;
  id?: string | null;
  mode?: string | null;
  modified_by?: UserReferenceInput;
  modified_time?: string | null;
  name?: string | null;
  profiles?: LayoutProfileInput[];
  sections?: LayoutSectionInput[];
  show_business_card?: boolean | null;
  source?: string | null;
  status?: string | null;
  subform_properties?: SubformPropertiesInput;
  visible?: boolean | null;
}

export interface LayoutProfile {
  _default_assignment_view?: LayoutDefaultView;
  _default_view: LayoutDefaultView;
  default: boolean | null;
  id: string | null;
  name: string | null;
}

export interface LayoutProfileInput {
  _default_assignment_view?: LayoutDefaultView;
  _default_view?: LayoutDefaultView;
  default?: boolean | null;
  id?: string | null;
  name?: string | null;
}

export interface LayoutSection {
  _delete: DeletePermanently;
  api_name: string | null;
  column_count: number | null;
  display_label: string | null;
  fields: LayoutField[];
  generated_type: string | null;
  id: string | null;
  isSubformSection: boolean | null;
  name: string | null;
  properties: SectionProperties;
  sequence_number: number | null;
  tab_traversal: string | null;
  type: string | null;
}

export interface LayoutSectionInput {
  _delete?: DeletePermanentlyInput;
  api_name?: string | null;
  column_count?: number | null;
  display_label?: string | null;
  fields?: LayoutFieldInput[];
  generated_type?: string | null;
  id?: string | null;
  isSubformSection?: boolean | null;
  name?: string | null;
  properties?: SectionPropertiesInput;
  sequence_number?: number | null;
  tab_traversal?: string | null;
  type?: string | null;
}

export interface LeadConversion {
  Accounts?: IdReference;
  Contacts?: IdReference;
  Deals?: CrmRecordInput;
  add_to_existing_record?: boolean;
  assign_to?: IdReference;
  carry_over_tags?: { Accounts?: string[]; Contacts?: string[]; Deals?: string[]; };
  move_attachments_to?: FieldReference;
  notify_lead_owner?: boolean;
  notify_new_entity_owner?: boolean;
  overwrite?: boolean;
}

export interface LinkedRecordReference {
  id: string;
  module: FieldReference;
  name: string;
}

export interface LinkedRecordReferenceInput {
  id?: string;
  module?: FieldReference;
  name?: string;
}

export interface LockedFor {
  id?: string;
  module?: FieldReference;
  name?: string;
}

export interface LookupFieldProperty {
  fields: LookupFieldPropertyField[];
}

export interface LookupFieldPropertyField {
  api_name: string | null;
  id: string | null;
  sequence_number: number | null;
}

export interface LookupFieldPropertyFieldInput {
  api_name?: string | null;
  id?: string | null;
  sequence_number?: number | null;
}

export interface LookupFieldPropertyInput {
  fields?: LookupFieldPropertyFieldInput[];
}

export interface Module {
  $field_states: string[];
  $on_demand_properties: string[];
  $properties: string[];
  activity_badge: "Enabled" | "Disabled" | (string & {}) | null;
  api_name: string | null;
  api_supported: boolean;
  arguments: ModuleArgument[];
  business_card_field_limit: number;
  business_card_fields: string[];
  chart_view: boolean;
  chart_view_supported: boolean;
  "common.search_supported": boolean;
  convertable: boolean;
  creatable: boolean;
  custom_view: CustomView;
  default_mapping_fields: FieldReference[];
  deletable: boolean;
  description: string | null;
  display_field: unknown;
  editable: boolean;
  emailTemplate_support: boolean;
  email_parser_supported: boolean;
  feeds_required: boolean;
  fields: ModuleField[];
  filter_status: boolean | null;
  filter_supported: boolean;
  generated_type: "default" | "web" | "linking" | "custom" | (string & {});
  has_more_profiles?: boolean;
  id: string;
  inventory_template_supported: boolean;
  isBlueprintSupported: boolean;
  kanban_view: boolean | null;
  kanban_view_supported: boolean | null;
  layout_associations: ModuleReference[];
  layouts: unknown[];
  lookup_field_properties: LookupFieldProperty;
  modified_by: UserReference;
  modified_time: string | null;
  module_name: string;
  parent_module: unknown;
  per_page: number | null;
  plural_label: string | null;
  presence_sub_menu: boolean;
  profile_count: number;
  profiles: ModuleProfile[];
  quick_create: boolean;
  recycle_bin_on_delete: boolean;
  related_list_properties: RelatedListProperty;
  related_lists: RelatedList[];
  scoring_supported: boolean;
  search_layout_fields: string[];
  sequence_number: number;
  show_as_tab: boolean;
  singular_label: string | null;
  static_subform_properties?: StaticSubformProperty;
  status?: string;
  sub_menu_available?: boolean;
  territory?: TerritoryReference;
  track_current_data: boolean;
  triggers_supported: boolean;
  viewable: boolean;
  visibility: number;
  visible: boolean;
  web_link: string | null;
  webform_supported: boolean;
  zia_view: boolean | null;
}

export interface ModuleArgument {
  name?: string;
  value?: string;
}

export interface ModuleField {
  _update_existing_records: boolean;
  additional_column: string | null;
  allowed_modules: SubmoduleReference[];
  api_name: string;
  associated_module: SubmoduleReference;
  association_details: FieldAssociation;
  auto_number: unknown;
  autonumber: AutoNumber;
  available_in_user_layout: boolean;
  blueprint_supported: boolean | null;
  businesscard_supported: boolean;
  category: number;
  colour_code_enabled_by_system: boolean | null;
  column_name: string;
  "common.picklist": unknown;
  convert_mapping: ConvertMapping;
  created_source: string;
  created_time: string | null;
  crypt: FieldEncryption;
  currency: unknown;
  custom_field: boolean;
  customizable_properties: string[];
  data_type: string;
  decimal_place: number | null;
  default_value?: string;
  display_field: boolean;
  display_label: string;
  display_type: number;
  email_parser: EmailParser;
  enable_colour_code: boolean;
  external: ExternalField;
  field_label: string;
  field_read_only: boolean;
  file_upolad_optionlist: FileUploadOption[];
  filterable: boolean;
  formula: unknown;
  hipaa_compliance: HipaaCompliance;
  hipaa_compliance_enabled: boolean | null;
  history_tracking: HistoryTracking;
  id: string;
  json_type: string | null;
  layout_associations: ModuleReference[];
  length: number;
  lookup: unknown;
  mass_update: boolean;
  modified_time: string | null;
  multi_module_lookup: unknown;
  multiselectlookup: unknown;
  multiuserlookup: MultiSelectLookup;
  number_separator: boolean;
  operation_type: OperationType;
  pick_list_values: PicklistValue[];
  pick_list_values_sorted_lexically: boolean;
  private?: PrivateField;
  profiles: ProfileReference[];
  quick_sequence_number: string;
  read_only: boolean;
  refer_from_field: FieldReference;
  rollup_summary: unknown;
  searchable: boolean;
  separator: boolean;
  sequence_number?: number;
  sharing_properties: SharingProperties;
  show_type: number;
  sortable: boolean;
  static_field: boolean;
  sub_module: SubmoduleReference;
  subform: unknown;
  system_mandatory: boolean;
  textarea: TextAreaField;
  tooltip: Tooltip;
  type: string;
  ui_type: number;
  unique: unknown;
  view_type: ViewType;
  virtual_field: boolean;
  visible: boolean;
  webhook: boolean;
}

export interface ModuleFieldInput {
  _update_existing_records?: boolean;
  additional_column?: string | null;
  allowed_modules?: SubmoduleReferenceInput[];
  api_name?: string;
  associated_module?: SubmoduleReferenceInput;
  association_details?: FieldAssociationInput;
  auto_number?: unknown;
  autonumber?: AutoNumberInput;
  available_in_user_layout?: boolean;
  blueprint_supported?: boolean | null;
  businesscard_supported?: boolean;
  category?: number;
  colour_code_enabled_by_system?: boolean | null;
  column_name?: string;
  "common.picklist"?: unknown;
  convert_mapping?: ConvertMapping;
  created_source?: string;
  created_time?: string | null;
  crypt?: FieldEncryptionInput;
  currency?: unknown;
  custom_field?: boolean;
  customizable_properties?: string[];
  data_type?: string;
  decimal_place?: number | null;
  default_value?: string;
  display_field?: boolean;
  display_label?: string;
  display_type?: number;
  email_parser?: EmailParserInput;
  enable_colour_code?: boolean;
  external?: ExternalFieldInput;
  field_label?: string;
  field_read_only?: boolean;
  file_upolad_optionlist?: FileUploadOptionInput[];
  filterable?: boolean;
  formula?: unknown;
  hipaa_compliance?: HipaaComplianceInput;
  hipaa_compliance_enabled?: boolean | null;
  history_tracking?: HistoryTrackingInput;
  id?: string;
  json_type?: string | null;
  layout_associations?: ModuleReference[];
  length?: number;
  lookup?: unknown;
  mass_update?: boolean;
  modified_time?: string | null;
  multi_module_lookup?: unknown;
  multiselectlookup?: unknown;
  multiuserlookup?: MultiSelectLookupInput;
  number_separator?: boolean;
  operation_type?: OperationTypeInput;
  pick_list_values?: PicklistValueInput[];
  pick_list_values_sorted_lexically?: boolean;
  private?: PrivateFieldInput;
  profiles?: ProfileReference[];
  quick_sequence_number?: string;
  read_only?: boolean;
  refer_from_field?: FieldReference;
  rollup_summary?: unknown;
  searchable?: boolean;
  separator?: boolean;
  sequence_number?: number;
  sharing_properties?: SharingPropertiesInput;
  show_type?: number;
  sortable?: boolean;
  static_field?: boolean;
  sub_module?: SubmoduleReferenceInput;
  subform?: unknown;
  system_mandatory?: boolean;
  textarea?: TextAreaField;
  tooltip?: TooltipInput;
  type?: string;
  ui_type?: number;
  unique?: unknown;
  view_type?: ViewTypeInput;
  virtual_field?: boolean;
  visible?: boolean;
  webhook?: boolean;
}

export interface ModuleInput {
  $field_states?: string[];
  $on_demand_properties?: string[];
  $properties?: string[];
  activity_badge?: "Enabled" | "Disabled" | null;
  api_name?: string | null;
  api_supported?: boolean;
  arguments?: ModuleArgument[];
  business_card_field_limit?: number;
  business_card_fields?: string[];
  chart_view?: boolean;
  chart_view_supported?: boolean;
  "common.search_supported"?: boolean;
  convertable?: boolean;
  creatable?: boolean;
  custom_view?: CustomViewInput;
  default_mapping_fields?: FieldReference[];
  deletable?: boolean;
  description?: string | null;
  display_field?: unknown;
  editable?: boolean;
  emailTemplate_support?: boolean;
  email_parser_supported?: boolean;
  feeds_required?: boolean;
  fields?: ModuleFieldInput[];
  filter_status?: boolean | null;
  filter_supported?: boolean;
  generated_type?: "default" | "web" | "linking" | "custom";
  has_more_profiles?: boolean;
  id?: string;
  inventory_template_supported?: boolean;
  isBlueprintSupported?: boolean;
  kanban_view?: boolean | null;
  kanban_view_supported?: boolean | null;
  layout_associations?: ModuleReference[];
  layouts?: unknown[];
  lookup_field_properties?: LookupFieldPropertyInput;
  modified_by?: UserReferenceInput;
  modified_time?: string | null;
  module_name?: string;
  parent_module?: unknown;
  per_page?: number | null;
  plural_label?: string | null;
  presence_sub_menu?: boolean;
  profile_count?: number;
  profiles?: ModuleProfileInput[];
  quick_create?: boolean;
  recycle_bin_on_delete?: boolean;
  related_list_properties?: RelatedListPropertyInput;
  related_lists?: RelatedListInput[];
  scoring_supported?: boolean;
  search_layout_fields?: string[];
  sequence_number?: number;
  show_as_tab?: boolean;
  singular_label?: string | null;
  static_subform_properties?: StaticSubformPropertyInput;
  status?: string;
  sub_menu_available?: boolean;
  territory?: TerritoryReference;
  track_current_data?: boolean;
  triggers_supported?: boolean;
  viewable?: boolean;
  visibility?: number;
  visible?: boolean;
  web_link?: string | null;
  webform_supported?: boolean;
  zia_view?: boolean | null;
}

export interface ModuleProfile {
  _delete?: boolean;
  id: string | null;
  name: string;
}

export interface ModuleProfileInput {
  _delete?: boolean;
  id?: string | null;
  name?: string;
}

export interface ModuleReference {
  api_name?: string;
  id?: string;
  name?: string;
}

export interface MultiSelectLookup {
  api_name: string | null;
  connected_module: SubmoduleReference;
  connectedfield_apiname: string | null;
  connectedlookup_apiname: string | null;
  display_label: string | null;
  id: string | null;
  linking_module: SubmoduleReference;
  lookup_apiname: string | null;
  record_access: boolean | null;
}

export interface MultiSelectLookupInput {
  api_name?: string | null;
  connected_module?: SubmoduleReferenceInput;
  connectedfield_apiname?: string | null;
  connectedlookup_apiname?: string | null;
  display_label?: string | null;
  id?: string | null;
  linking_module?: SubmoduleReferenceInput;
  lookup_apiname?: string | null;
  record_access?: boolean | null;
}

export interface NamedReference {
  id?: string | null;
  name?: string | null;
}

export interface NewHoliday {
  date: string;
  name: string;
  shift_hour?: NamedReference;
  type: "business_holiday" | "shift_holiday";
}

export interface OpenActionResult {
  code: string;
  details: unknown;
  message: string;
  status: "success" | (string & {});
}

export interface OperationType {
  api_create: boolean;
  api_update: boolean;
  web_create: boolean;
  web_update: boolean;
}

export interface OperationTypeInput {
  api_create?: boolean;
  api_update?: boolean;
  web_create?: boolean;
  web_update?: boolean;
}

export interface PageInfo {
  call?: boolean | null;
  count?: number | null;
  email?: boolean | null;
  more_records?: boolean | null;
  next_page_token?: string | null;
  page?: number | null;
  page_token_expiry?: string | null;
  per_page?: number | null;
  previous_page_token?: string | null;
  sort_by?: string | null;
  sort_order?: string | null;
}

export interface PicklistJobReference {
  job_id?: string;
}

export interface PicklistValue {
  _delete?: boolean;
  actual_value: string;
  colour_code: string | null;
  deal_category?: string;
  display_value: string;
  expected_data_type?: string;
  forecast_category?: NamedReference;
  forecast_type?: string;
  id: string;
  maps?: PicklistValueMap[];
  probability?: number;
  reference_value?: string;
  sequence_number: number;
  show_value?: boolean;
  sys_ref_name?: string;
  type: "unused" | "used" | (string & {});
}

export interface PicklistValueChoice {
  display_value?: string;
  id?: string;
}

export interface PicklistValueInput {
  _delete?: boolean;
  actual_value?: string;
  colour_code?: string | null;
  deal_category?: string;
  display_value?: string;
  expected_data_type?: string;
  forecast_category?: NamedReference;
  forecast_type?: string;
  id?: string;
  maps?: PicklistValueMapInput[];
  probability?: number;
  reference_value?: string;
  sequence_number?: number;
  show_value?: boolean;
  sys_ref_name?: string;
  type?: "unused" | "used";
}

export interface PicklistValueMap {
  api_name?: string;
  pick_list_values?: PicklistValue[];
}

export interface PicklistValueMapInput {
  api_name?: string;
  pick_list_values?: PicklistValueInput[];
}

export interface PicklistValueReplacement {
  new_value: PicklistValueChoice;
  old_value: PicklistValueChoice;
}

export interface PluralModuleReference {
  api_name: string;
  id: string;
  plural_label: string;
}

export interface PluralModuleReferenceInput {
  api_name?: string;
  id?: string;
  plural_label?: string;
}

export interface PrivateField {
  export: boolean | null;
  restricted: boolean | null;
  type: string | null;
}

export interface PrivateFieldInput {
  export?: boolean | null;
  restricted?: boolean | null;
  type?: string | null;
}

export interface Profile {
  _default_view?: LayoutDefaultView;
  _delete?: boolean;
  category: boolean;
  created_by: UserReference;
  created_time: string;
  custom?: boolean;
  default?: boolean;
  description: string;
  display_label: string;
  id: string | null;
  modified_by: UserReference;
  modified_time: string;
  name: string | null;
  permission_type?: string;
  permissions_details: ProfilePermission[];
  sections: ProfileSection[];
  type?: "normal_profile" | "lite_profile" | (string & {});
}

export interface ProfileCategory {
  display_label: string | null;
  module?: string | null;
  name: string | null;
  permissions_details: string[];
}

export interface ProfileCategoryInput {
  display_label?: string | null;
  module?: string | null;
  name?: string | null;
  permissions_details?: string[];
}

export interface ProfileInput {
  _default_view?: LayoutDefaultView;
  _delete?: boolean;
  category?: boolean;
  created_by?: UserReferenceInput;
  created_time?: string;
  custom?: boolean;
  default?: boolean;
  description?: string;
  display_label?: string;
  id?: string | null;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  name?: string | null;
  permission_type?: string;
  permissions_details?: ProfilePermissionInput[];
  sections?: ProfileSectionInput[];
  type?: "normal_profile" | "lite_profile";
}

export interface ProfilePermission {
  customizable?: boolean;
  display_label: string;
  enabled: boolean;
  id: string;
  module: string;
  name: string;
  parent_permissions?: string[];
}

export interface ProfilePermissionInput {
  customizable?: boolean;
  display_label?: string;
  enabled?: boolean;
  id?: string;
  module?: string;
  name?: string;
  parent_permissions?: string[];
}

export interface ProfileReference {
  id?: string | null;
  name?: string | null;
  permission_type?: string | null;
}

export interface ProfileSection {
  categories: ProfileCategory[];
  name: string | null;
}

export interface ProfileSectionInput {
  categories?: ProfileCategoryInput[];
  name?: string | null;
}

export interface RecordWriteDetails {
  $approval_state?: string;
  Accounts?: CrmRecord;
  Contacts?: CrmRecord;
  Created_By?: UserReference;
  Created_Time?: string;
  Deals?: CrmRecord;
  External_Contact_ID?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  id?: string;
}

export interface RecordWriteResult {
  action?: "insert" | "update" | (string & {});
  code: string;
  details: RecordWriteDetails;
  duplicate_field?: string | null;
  message: string;
  status: "success" | (string & {});
}

export interface RelatedList {
  action: string | null;
  api_name: string | null;
  connectedmodule?: string;
  customize_display_label: boolean | null;
  customize_fields: boolean | null;
  customize_sort: boolean | null;
  display_label: string | null;
  fields: FieldReference[];
  href: string | null;
  id: string;
  linkingmodule?: string;
  module: FieldReference;
  name: string | null;
  sequence_number: string | null;
  sort_by: FieldReference;
  sort_order: string | null;
  status: "visible" | "scheduled_for_deletion" | "user_hidden" | (string & {});
  type: string | null;
}

export interface RelatedListInput {
  action?: string | null;
  api_name?: string | null;
  connectedmodule?: string;
  customize_display_label?: boolean | null;
  customize_fields?: boolean | null;
  customize_sort?: boolean | null;
  display_label?: string | null;
  fields?: FieldReference[];
  href?: string | null;
  id?: string;
  linkingmodule?: string;
  module?: FieldReference;
  name?: string | null;
  sequence_number?: string | null;
  sort_by?: FieldReference;
  sort_order?: string | null;
  status?: "visible" | "scheduled_for_deletion" | "user_hidden";
  type?: string | null;
}

export interface RelatedListProperty {
  fields: string[];
  sort_by: FieldReference;
  sort_order: string | null;
}

export interface RelatedListPropertyInput {
  fields?: string[];
  sort_by?: FieldReference;
  sort_order?: string | null;
}

export interface ScheduledResult {
  code: string;
  details: JobReference;
  message: string;
  status: "success" | (string & {});
}

export interface SectionProperties {
  maximum_rows: number | null;
  reorder_rows: boolean | null;
  tooltip: SectionTooltip;
}

export interface SectionPropertiesInput {
  maximum_rows?: number | null;
  reorder_rows?: boolean | null;
  tooltip?: SectionTooltip;
}

export interface SectionTooltip {
  name?: string;
  value?: string;
}

export interface SharedTo {
  id: string;
  name: string;
  subordinates: boolean | null;
  type: "territories" | "roles" | "groups" | "users" | (string & {});
}

export interface SharedToInput {
  id?: string;
  name?: string;
  subordinates?: boolean | null;
  type?: "territories" | "roles" | "groups" | "users";
}

export interface SharingProperties {
  scheduler_status?: string;
  share_permission?: "read-write" | "read-only" | "full-access" | (string & {});
  share_preference_enabled?: boolean;
}

export interface SharingPropertiesInput {
  scheduler_status?: string;
  share_permission?: "read-write" | "read-only" | "full-access";
  share_preference_enabled?: boolean;
}

export interface StaticSubformProperty {
  fields: FieldReference[];
}

export interface StaticSubformPropertyInput {
  fields?: FieldReference[];
}

export interface StaticValue {
  id: string | null;
  sequence_number: number | null;
  value: string | null;
}

export interface StaticValueInput {
  id?: string | null;
  sequence_number?: number | null;
  value?: string | null;
}

export interface SubformProperties {
  pinned_column: boolean | null;
}

export interface SubformPropertiesInput {
  pinned_column?: boolean | null;
}

export interface SubmoduleReference {
  api_name: string | null;
  id: string | null;
  module?: string;
  module_name?: string;
}

export interface SubmoduleReferenceInput {
  api_name?: string | null;
  id?: string | null;
  module?: string;
  module_name?: string;
}

export interface TabTheme {
  background: string | null;
  font_color: string | null;
}

export interface TabThemeInput {
  background?: string | null;
  font_color?: string | null;
}

export interface Tag {
  color_code: "#57B1FD" | "#879BFC" | "#658BA8" | "#FD87BD" | "#969696" | "#F48435" | "#1DB9B4" | "#E7A826" | "#63C57E" | "#F17574" | "#D297EE" | "#A8C026" | "#B88562" | (string & {}) | null;
  created_by: UserReference;
  created_time: string;
  id: string | null;
  modified_by: UserReference;
  modified_time: string;
  name: string;
}

export interface TagInput {
  color_code?: "#57B1FD" | "#879BFC" | "#658BA8" | "#FD87BD" | "#969696" | "#F48435" | "#1DB9B4" | "#E7A826" | "#63C57E" | "#F17574" | "#D297EE" | "#A8C026" | "#B88562" | null;
  created_by?: UserReferenceInput;
  created_time?: string;
  id?: string | null;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  name?: string;
}

export interface TerritoryAssignment {
  Territories: IdReference[];
  id?: string;
}

export interface TerritoryReference {
  id?: string;
  name?: string;
  subordinates?: boolean;
}

export interface TerritorySelection {
  id: string;
  include_child?: boolean;
}

export interface TerritoryTransfer {
  delete_previous_forecasts?: boolean;
  id?: string;
  transfer_to_id?: string;
}

export interface TextAreaField {
  type?: string;
}

export interface Tooltip {
  name: string;
  value: string;
}

export interface TooltipInput {
  name?: string;
  value?: string;
}

export interface User {
  $current_shift?: NamedReference;
  $next_shift?: NamedReference;
  $shift_effective_from?: unknown;
  Currency?: string | null;
  Isonline?: boolean;
  Modified_By?: FullNameReference;
  Modified_Time?: string;
  Reporting_To?: UserReference;
  alias?: string | null;
  category?: string;
  city?: string | null;
  confirm?: boolean;
  country?: string | null;
  country_locale?: string;
  created_by?: UserReference;
  created_time?: string;
  customize_info?: UserCustomization;
  date_format?: string | null;
  decimal_separator?: "Comma" | "Period" | (string & {}) | null;
  default_tab_group?: string;
  dob?: string | null;
  email?: string;
  fax?: string | null;
  first_name?: string;
  full_name?: string;
  id?: string | null;
  language?: string;
  last_name?: string | null;
  locale?: string | null;
  microsoft?: boolean;
  mobile?: string | null;
  name_format__s?: "Salutation,First Name,Last Name" | "Saluation,Last Name,First Name" | "First Name,Last Name,Saluation" | (string & {}) | null;
  number_separator?: string | null;
  offset?: number;
  personal_account?: boolean;
  phone?: string | null;
  profile?: NamedReference;
  role?: NamedReference;
  sandboxDeveloper?: boolean;
  signature?: string | null;
  sort_order_preference?: string;
  sort_order_preference__s?: string;
  state?: string | null;
  status?: string;
  status_reason__s?: string | null;
  street?: string | null;
  theme?: UserTheme;
  time_format?: "HH:mm" | "hh:mm a" | (string & {}) | null;
  time_zone?: unknown;
  website?: string | null;
  zip?: string | null;
  zuid?: string | null;
}

export interface UserCustomization {
  bc_view: unknown;
  notes_desc: unknown;
  show_detail_view: boolean | null;
  show_home: boolean | null;
  show_right_panel: unknown;
  unpin_recent_item: unknown;
}

export interface UserCustomizationInput {
  bc_view?: unknown;
  notes_desc?: unknown;
  show_detail_view?: boolean | null;
  show_home?: boolean | null;
  show_right_panel?: unknown;
  unpin_recent_item?: unknown;
}

export interface UserGroupedCount {
  count?: number;
  status?: "active" | "inactive" | "deleted" | (string & {});
}

export interface UserInput {
  $current_shift?: NamedReference;
  $next_shift?: NamedReference;
  $shift_effective_from?: unknown;
  Currency?: string | null;
  Isonline?: boolean;
  Modified_By?: FullNameReferenceInput;
  Modified_Time?: string;
  Reporting_To?: UserReferenceInput;
  alias?: string | null;
  category?: string;
  city?: string | null;
  confirm?: boolean;
  country?: string | null;
  country_locale?: string;
  created_by?: UserReferenceInput;
  created_time?: string;
  customize_info?: UserCustomizationInput;
  date_format?: string | null;
  decimal_separator?: "Comma" | "Period" | null;
  default_tab_group?: string;
  dob?: string | null;
  email?: string;
  fax?: string | null;
  first_name?: string;
  full_name?: string;
  id?: string | null;
  language?: string;
  last_name?: string | null;
  locale?: string | null;
  microsoft?: boolean;
  mobile?: string | null;
  name_format__s?: "Salutation,First Name,Last Name" | "Saluation,Last Name,First Name" | "First Name,Last Name,Saluation" | null;
  number_separator?: string | null;
  offset?: number;
  personal_account?: boolean;
  phone?: string | null;
  profile?: NamedReference;
  role?: NamedReference;
  sandboxDeveloper?: boolean;
  signature?: string | null;
  sort_order_preference?: string;
  sort_order_preference__s?: string;
  state?: string | null;
  status?: string;
  status_reason__s?: string | null;
  street?: string | null;
  theme?: UserThemeInput;
  time_format?: "HH:mm" | "hh:mm a" | null;
  time_zone?: unknown;
  website?: string | null;
  zip?: string | null;
  zuid?: string | null;
}

export interface UserReference {
  email?: string;
  id: string | null;
  name: string;
}

export interface UserReferenceInput {
  email?: string;
  id?: string | null;
  name?: string;
}

export interface UserTheme {
  background: string | null;
  new_background: string | null;
  normal_tab: TabTheme;
  screen: string | null;
  selected_tab: TabTheme;
  type: string;
}

export interface UserThemeInput {
  background?: string | null;
  new_background?: string | null;
  normal_tab?: TabThemeInput;
  screen?: string | null;
  selected_tab?: TabThemeInput;
  type?: string;
}

export interface UserTransfer {
  id?: string;
  move_subordinate?: IdReference;
  transfer: UserTransferTarget;
}

export interface UserTransferTarget {
  assignment?: boolean;
  criteria?: boolean;
  id: string;
  records?: boolean;
}

export interface ViewFilter {
  api_name: string | null;
  display_label: string | null;
  id: string | null;
}

export interface ViewFilterInput {
  api_name?: string | null;
  display_label?: string | null;
  id?: string | null;
}

export interface ViewReference {
  display_label: string | null;
  id: string | null;
  name: string | null;
  type: string | null;
}

export interface ViewReferenceInput {
  display_label?: string | null;
  id?: string | null;
  name?: string | null;
  type?: string | null;
}

export interface ViewType {
  create: boolean | null;
  edit: boolean | null;
  quick_create: boolean | null;
  view: boolean | null;
}

export interface ViewTypeInput {
  create?: boolean | null;
  edit?: boolean | null;
  quick_create?: boolean | null;
  view?: boolean | null;
}

export interface ZuidReference {
  id: string;
  name: string;
  zuid: string;
}

export interface ZuidReferenceInput {
  id?: string;
  name?: string;
  zuid?: string;
}
