// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface CustomerPayment {
  account_id?: string;
  account_name?: string;
  amount?: number;
  amount_refunded?: number;
  bank_charges?: number;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  email?: string;
  exchange_rate?: number;
  invoices?: CustomerPaymentInvoice[];
  last_four_digits?: number;
  location_id?: string;
  location_name?: string;
  payment_id: string;
  payment_mode?: string;
  reference_number?: string;
  status?: string;
  tax_account_id?: string;
  tax_account_name?: string;
  tax_amount_withheld?: number;
  unused_amount?: number;
}

export interface CustomerPaymentCreate {
  account_id?: string;
  amount: number;
  bank_charges?: number;
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  invoices: CustomerPaymentInvoiceInput[];
  location_id?: string;
  /** Only: mx. */
  payment_form?: string;
  payment_mode: string;
  reference_number?: string;
  tax_account_id?: string;
}

export interface CustomerPaymentInvoice {
  amount_applied?: number;
  balance_amount?: number;
  date?: unknown;
  invoice_amount?: number;
  invoice_id?: string;
  invoice_number?: string;
}

export interface CustomerPaymentInvoiceInput {
  amount_applied: number;
  invoice_id: string;
  tax_amount_withheld?: number;
}

export interface CustomerPaymentListItem {
  [member: `cf_${string}`]: unknown;
  account_id?: string;
  account_name?: string;
  amount?: number;
  bcy_amount?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  invoice_number?: string;
  location_id?: string;
  location_name?: string;
  payment_id: string;
  payment_mode?: string;
  payment_number?: string;
  reference_number?: string;
  unused_amount?: number;
}

export interface CustomerPaymentUpdate {
  account_id?: string;
  amount?: number;
  bank_charges?: number;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  invoices?: CustomerPaymentInvoiceInput[];
  location_id?: string;
  /** Only: mx. */
  payment_form?: string;
  payment_mode?: string;
  reference_number?: string;
  tax_account_id?: string;
}
