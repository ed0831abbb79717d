// Generated from specs/ by `pnpm generate`. Do not edit.
export interface Address {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  phone?: string;
  state?: string;
  street2?: string;
  zip?: string;
}

export interface AddressUpdate {
  address?: string;
  city?: string;
  country?: string;
  fax?: string;
  state?: string;
  zip?: string;
}

export interface ApiError {
  code: number;
  error_info?: unknown;
  message: string;
}

export interface AssemblyBatch {
  batch_id: string;
  out_quantity: number;
  /** Only: Batch with Bin tracked items. */
  storages?: InvoiceStorage[];
}

export interface AssemblyStorage {
  in_quantity: number;
  storage_id: string;
}

export interface Batch {
  batch_id?: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity?: number;
  manufacturer_date?: string;
  /** Only: Batch with Bin tracked items. */
  storages?: BatchStorage[];
}

export interface BatchCustomField {
  custom_field_id?: string;
  label?: string;
  value?: string;
}

export interface BatchStorage {
  in_quantity?: number;
  storage_id?: string;
  storage_in_id?: string;
  storage_name?: string;
}

export interface BillBatch {
  batch_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity: number;
  manufacturer_date?: string;
  /** Only: Batch with Bin tracked items. */
  storages?: AssemblyStorage[];
}

export interface BillStorage {
  in_quantity?: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id?: string;
  storage_in_id?: string;
  storage_name?: string;
}

export interface CommentCreate {
  description: string;
}

export interface CommentInput {
  description?: string;
}

export interface CommunicationPreference {
  is_email_enabled?: boolean;
  /** Only: SMS integration. */
  is_sms_enabled?: boolean;
  /** Only: WhatsApp integration. */
  is_whatsapp_enabled?: boolean;
}

export interface CompositeItemDefaultStorageLocationMapping {
  location_id?: string;
  storage_id?: string;
}

export interface ContactCommunicationPreference {
  /** Only: SMS integration. */
  is_sms_enabled?: boolean;
  /** Only: WhatsApp integration. */
  is_whatsapp_enabled?: boolean;
}

export interface ContactContactPerson {
  contact_person_id?: string;
}

export interface ContactPersonAssociation {
  communication_preference?: CommunicationPreference;
  contact_person_email?: string;
  contact_person_id?: string;
  contact_person_name?: string;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
}

export interface ContactPersonAssociationInput {
  communication_preference?: CommunicationPreference;
  contact_person_id?: string;
}

export interface CreditNoteBatch {
  batch_id?: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity: number;
  manufacturer_date?: string;
  /** Only: Batch with Bin tracked items. */
  storages?: PurchaseReceiveStorage[];
}

export interface CreditNoteStorage {
  in_quantity: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
}

export interface CustomField {
  api_name?: string;
  custom_field_id?: string;
  customfield_id?: string;
  data_type?: string;
  edit_on_portal?: boolean;
  edit_on_store?: boolean;
  index?: number;
  is_active?: boolean;
  is_dependent_field?: boolean;
  label?: string;
  order?: number;
  placeholder?: string;
  search_entity?: string;
  show_in_all_pdf?: boolean;
  show_in_portal?: boolean;
  show_in_store?: boolean;
  show_on_pdf?: boolean;
  value?: string | number | boolean | string[];
  value_formatted?: string;
}

export interface CustomFieldInput {
  api_name?: string;
  customfield_id?: string;
  index?: number;
  label?: string;
  show_on_pdf?: boolean;
  value?: string | number | boolean | string[];
  value_formatted?: string;
}

export interface CustomFieldUpdate {
  customfield_id?: string;
  label?: string;
  value?: string | number | boolean | string[];
}

export interface CustomFieldValue {
  customfield_id?: string;
  value?: string | number | boolean | string[];
}

export interface DefaultStorageLocationMapping {
  location_id?: string;
  storage_id: string;
}

export interface Document {
  attachment_order?: number;
  can_send_in_mail?: boolean;
  can_show_in_portal?: boolean;
  document_id?: string;
  file_name?: string;
  file_size?: number;
  file_size_formatted?: string;
  file_type?: string;
}

export interface EmailTemplateReference {
  email_template_id?: string;
  name?: string;
  selected?: boolean;
}

export interface Envelope {
  code: number;
  message: string;
}

export interface FromEmail {
  email?: string;
  selected?: boolean;
  user_name?: string;
}

export interface GetStorage {
  out_quantity?: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id?: string;
  storage_name?: string;
  storage_out_id?: string;
}

export interface InvoiceAddComment {
  description?: string;
  payment_expected_date?: string;
  show_comment_to_clients?: boolean;
}

export interface InvoiceBatch {
  batch_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  manufacturer_date?: string;
  out_quantity?: number;
  /** Only: Batch with Bin tracked items. */
  storages?: InvoiceBatchStorage[];
}

export interface InvoiceBatchStorage {
  out_quantity?: number;
  storage_id?: string;
  storage_name?: string;
  storage_out_id?: string;
}

export interface InvoiceEmail {
  body?: string;
  cc_mail_ids?: string[];
  send_from_org_email_id?: boolean;
  subject?: string;
  to_mail_ids: string[];
}

export interface InvoiceStorage {
  out_quantity: number;
  storage_id: string;
}

export interface InvoiceUpdateComment {
  description?: string;
  show_comment_to_clients?: boolean;
}

export interface ItemDocument {
  attachment_order?: number;
  can_send_in_mail?: boolean;
  document_id?: string;
  file_name?: string;
  file_size?: number;
  file_size_formatted?: string;
  file_type?: string;
  order?: number;
}

export interface ItemTaxPreference {
  tax_id?: string;
  /** Only: in. */
  tax_specification?: string;
}

export interface Location {
  initial_stock?: number;
  initial_stock_rate?: number;
  location_id?: string;
}

export interface MappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  line_item_id?: string;
  mapped_items?: SalesReturnMappedItem[];
  name?: string;
  quantity?: number;
  unit?: string;
}

export interface MoveOrderBatch {
  balance_quantity?: number;
  batch_id?: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  in_quantity?: number;
  label_rate?: number;
  manufactured_date?: string;
  manufacturer_batch_number?: string;
  sales_rate?: number;
  status?: string;
}

export interface MoveOrderDocument {
  document_id?: string;
  file_name?: string;
  file_size?: number;
  file_size_formatted?: string;
  file_type?: string;
}

export interface PackageBatch {
  batch_id: string;
  out_quantity: number;
  /** Only: Batch with Bin tracked items. */
  storages?: VendorCreditStorage[];
}

export interface PackageDetails {
  dimension_unit?: string;
  height?: number;
  length?: number;
  weight?: number;
  weight_unit?: string;
  width?: number;
}

export interface PackageStorage {
  out_quantity: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
}

export interface PageContext {
  applied_filter?: string;
  custom_fields?: unknown[];
  has_more_page?: boolean;
  page?: number;
  per_page?: number;
  report_name?: string;
  search_criteria?: unknown[];
  sort_column?: string;
  sort_order?: string;
  total?: number;
  total_pages?: number;
}

export interface PaymentGateway {
  additional_field1?: "standard" | "adaptive" | (string & {});
  configured?: boolean;
  gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree" | (string & {});
}

export interface PaymentGatewayInput {
  additional_field1?: "standard" | "adaptive";
  configured?: boolean;
  gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree";
}

export interface PaymentOption {
  payment_gateways?: PaymentGateway[];
}

export interface PaymentOptionInput {
  payment_gateways?: PaymentGatewayInput[];
}

export interface PurchaseReceiveStorage {
  in_quantity: number;
  storage_id: string;
  storage_in_id?: string;
}

export interface PutawaySettings {
  auto_generate?: boolean;
  next_number?: string;
  prefix_string?: string;
}

export interface Reason {
  reason?: string;
}

export interface ReplenishmentConfiguration {
  item_id?: string;
  item_name?: string;
  item_status?: string;
  location_id?: string;
  location_name?: string;
  location_status?: string;
  max_order_quantity?: number;
  max_stock_level?: number;
  min_order_quantity?: number;
  order_multiple?: number;
  order_type?: "purchase_order" | "transfer_order" | (string & {});
  pause_till_date?: string;
  preferred_location_id?: string;
  preferred_location_name?: string;
  preferred_location_status?: string;
  preferred_vendor_id?: string;
  preferred_vendor_name?: string;
  preferred_vendor_status?: string;
  reorder_level?: number;
  replenishment_configuration_id?: string;
  status?: "active" | "paused" | (string & {});
  trigger?: string;
  trigger_frequency?: string;
  trigger_frequency_period?: "day" | "week" | "month" | (string & {});
  type?: "auto" | "manual" | (string & {});
  unit?: string;
}

export interface SalesReturnMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  line_item_id?: string;
  name?: string;
  quantity?: number;
  unit?: string;
}

export interface SerialNumber {
  serial_number?: string;
  serialnumber_id?: string;
  status?: string;
}

export interface Storage {
  quantity?: number;
  storage_id?: string;
}

export interface Tag {
  description?: string;
  is_active?: boolean;
  is_class?: boolean;
  is_draft?: boolean;
  is_mandatory?: boolean;
  tag_id?: string;
  tag_name?: string;
  tag_option_id?: string;
  tag_option_name?: string;
  tag_order?: number;
}

export interface TagInput {
  tag_id?: string;
  tag_option_id?: string;
}

export interface TaxListItem {
  is_default_tax?: boolean;
  is_editable?: boolean;
  is_value_added?: boolean;
  /** Only: mx. */
  output_tax_account_name?: string;
  /** Only: mx. */
  purchase_tax_account_id?: string;
  /** Only: mx. */
  purchase_tax_account_name?: string;
  /** Only: mx. */
  tax_account_id?: string;
  tax_amount?: string;
  /** Only: mx, us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: mx. */
  tax_factor?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: in, mx. */
  tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess" | (string & {});
  tax_type?: string;
}

export interface Template {
  template_id?: string;
  template_name?: string;
  template_type?: string;
}

export interface ToContact {
  contact_person_id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  selected?: boolean;
}

export interface TransferOrderStorage {
  in_quantity: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
  storage_in_id?: string;
}

export interface UnitConversionUpdate {
  conversion_rate?: number;
  target_unit_id?: string;
}

export interface UpdateStorage {
  out_quantity: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
  storage_out_id?: string;
}

export interface UpdateUnitConversion {
  conversion_rate?: number;
  target_unit_id?: string;
  unit_conversion_id?: string;
}

export interface VendorCreditStorage {
  out_quantity: number;
  storage_id: string;
  storage_out_id?: string;
}
