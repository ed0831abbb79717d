// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, BankTransactionBill, CustomField, CustomFieldInput, FromEmail, Tag, TagInput, ToContact } from "../schemas/common.ts";

export interface VendorPayment {
  ach_payment_status?: string;
  amount?: number;
  balance?: number;
  billing_address?: Address;
  bills?: VendorPaymentBill[];
  check_details?: VendorPaymentCheckDetails;
  comments?: string;
  created_time?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  documents?: string[];
  exchange_rate?: number;
  imported_transactions?: string[];
  is_ach_payment?: boolean;
  /** Only: ca, mx, us. */
  is_paid_via_print_check?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  paid_through_account_id?: string;
  paid_through_account_name?: string;
  paid_through_account_type?: string;
  payment_id: string;
  payment_mode?: string;
  payment_number?: number;
  reference_number?: string;
  tags?: Tag[];
  tax_account_name?: string;
  /** Only: au, global, in. */
  tax_amount_withheld?: number;
  vendor_id?: string;
  vendor_name?: string;
  vendorpayment_refunds?: VendorPaymentRefundListItem[];
}

export interface VendorPaymentBill {
  amount_applied?: number;
  balance?: number;
  bill_id?: string;
  bill_number?: string;
  bill_payment_id?: string;
  date?: string;
  due_date?: string;
  price_precision?: number;
  /** Only: au, global, in. */
  tax_amount_withheld?: number;
  total?: number;
}

export interface VendorPaymentCheckDetails {
  amount_in_words?: string;
  check_id?: string;
  check_number?: string;
  check_status?: string;
  memo?: string;
}

export interface VendorPaymentCreate {
  amount: number;
  bills?: BankTransactionBill[];
  /** Only: ca, us. */
  check_details?: string[];
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  exchange_rate?: number;
  /** Only: ca, mx, us. */
  is_paid_via_print_check?: boolean;
  location_id?: string;
  paid_through_account_id?: string;
  payment_mode?: string;
  reference_number?: string;
  tags?: TagInput[];
  vendor_id?: string;
}

export interface VendorPaymentCreateRefund {
  amount: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
  to_account_id: string;
}

export interface VendorPaymentEmail {
  body: string;
  cc_mail_ids?: string[];
  email_template_id?: string;
  from_address_id?: string;
  send_from_org_email_id?: boolean;
  subject: string;
  to_mail_ids: string[];
}

export interface VendorPaymentEmailContent {
  attachment_name?: string;
  body?: string;
  deprecated_placeholders_used?: string[];
  email_template_id?: string;
  error_list?: string[];
  file_name?: string;
  from_emails?: FromEmail[];
  gateways_configured?: boolean;
  subject?: string;
  to_contacts?: ToContact[];
}

export interface VendorPaymentListItem {
  [member: `cf_${string}`]: unknown;
  ach_gw_transaction_id?: string;
  ach_payment_status?: string;
  amount?: number;
  balance?: number;
  bcy_amount?: number;
  bcy_balance?: number;
  bill_numbers?: string;
  check_details?: VendorPaymentListItemCheckDetails[];
  created_time?: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  has_attachment?: boolean;
  is_ach_payment?: boolean;
  /** Only: ca, mx, us. */
  is_paid_via_print_check?: boolean;
  last_modified_time?: string;
  paid_through_account_id?: string;
  paid_through_account_name?: string;
  payment_id: string;
  payment_mode?: string;
  payment_number?: number;
  reference_number?: string;
  tags?: Tag[];
  vendor_id?: string;
  vendor_name?: string;
}

export interface VendorPaymentListItemCheckDetails {
  check_id?: string;
  check_number?: string;
  check_status?: string;
  memo?: string;
}

export interface VendorPaymentRefund {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
  to_account_id?: string;
  to_account_name?: string;
  vendorpayment_id?: string;
  vendorpayment_refund_id?: string;
}

export interface VendorPaymentRefundListItem {
  amount_bcy?: number;
  amount_fcy?: number;
  date?: string;
  description?: string;
  reference_number?: string;
  refund_mode?: string;
  vendorpayment_refund_id?: string;
}

export interface VendorPaymentUpdate {
  amount?: number;
  bills?: BankTransactionBill[];
  /** Only: ca, us. */
  check_details?: string[];
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  exchange_rate?: number;
  /** Only: ca, mx, us. */
  is_paid_via_print_check?: boolean;
  location_id?: string;
  paid_through_account_id?: string;
  payment_mode?: string;
  reference_number?: string;
  tags?: TagInput[];
  vendor_id?: string;
}

export interface VendorPaymentUpdateRefund {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
  to_account_id?: string;
}
