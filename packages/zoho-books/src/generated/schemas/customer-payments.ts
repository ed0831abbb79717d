// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, Tag, TagInput } from "../schemas/common.ts";

export interface CustomerPayment {
  amount?: number;
  amount_refunded?: number;
  bank_charges?: number;
  currency_code?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  email?: string;
  invoices?: CustomerPaymentInvoice[];
  location_id?: string;
  location_name?: string;
  payment_id: string;
  payment_mode?: string;
  reference_number?: string;
  status?: string;
  tags?: Tag[];
}

export interface CustomerPaymentCreate {
  account_id?: string;
  amount: number;
  amount_applied?: number;
  bank_charges?: number;
  contact_persons?: string[];
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date: string;
  description?: string;
  exchange_rate?: number;
  invoice_id?: string;
  invoices: CustomerPaymentInvoiceInput[];
  location_id?: string;
  /** Only: mx. */
  payment_form?: string;
  payment_mode: string;
  reference_number?: string;
  retainerinvoice_id?: string;
  tags?: TagInput[];
}

export interface CustomerPaymentCreateRefund {
  amount: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  from_account_id: string;
  /** Only: mx. */
  payment_form?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface CustomerPaymentInvoice {
  amount_applied?: number;
  balance_amount?: number;
  date?: unknown;
  invoice_amount?: number;
  invoice_id?: string;
  invoice_number?: string;
  tax_amount_withheld?: number;
}

export interface CustomerPaymentInvoiceInput {
  amount_applied?: number;
  invoice_id?: string;
  tax_amount_withheld?: number;
}

export interface CustomerPaymentListItem {
  [member: `cf_${string}`]: unknown;
  amount?: number;
  bcy_amount?: string;
  date?: string;
  invoice_number?: string;
  location_id?: string;
  location_name?: string;
  payment_id: string;
  payment_mode?: string;
  payment_number?: string;
  tags?: Tag[];
}

export interface CustomerPaymentPaymentRefund {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  /** Only: mx. */
  payment_form?: string;
  payment_id?: string;
  payment_refund_id?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface CustomerPaymentUpdate {
  account_id?: string;
  amount?: number;
  amount_applied?: number;
  bank_charges?: number;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  invoice_id?: string;
  invoices?: CustomerPaymentInvoiceInput[];
  location_id?: string;
  /** Only: mx. */
  payment_form?: string;
  payment_mode?: string;
  reference_number?: string;
  retainerinvoice_id?: string;
  tags?: TagInput[];
  tax_amount_withheld?: number;
}

export interface CustomerPaymentUpdateRefund {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  from_account_id?: string;
  /** Only: mx. */
  payment_form?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface PaymentRefundListItem {
  amount_bcy?: number;
  amount_fcy?: number;
  customer_name?: string;
  date?: string;
  payment_id?: string;
  payment_number?: string;
  payment_refund_id?: string;
  reference_number?: string;
  refund_mode?: string;
}
