// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ContactCardCreate {
  address?: string;
  card_number?: string;
  card_token?: string;
  city?: string;
  country?: string;
  cvv?: string;
  expire_month?: number;
  expire_year?: number;
  first_name?: string;
  gateway?: string;
  is_backup?: boolean;
  is_primary?: boolean;
  last_name?: string;
  state?: string;
  zip?: string;
}

export interface ContactCardRecurringInvoice {
  recurrence_name?: string;
  recurring_invoice_id?: string;
}
