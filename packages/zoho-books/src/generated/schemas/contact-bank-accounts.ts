// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ContactBankAccountCreate {
  accept_license?: boolean;
  account_number?: string;
  account_type?: string;
  bank_name?: string;
  beneficiary_name?: string;
  check_number?: string;
  city?: string;
  country?: string;
  first_name?: string;
  gateway?: string;
  last_name?: string;
  name?: string;
  routing_number?: string;
  state?: string;
  street?: string;
  zip?: string;
}
