// Generated from specs/ by `pnpm generate`. Do not edit.
export interface Tax {
  /** Only: eu, global, uk. */
  country?: string;
  /** Only: eu, global, uk. */
  country_code?: string;
  is_value_added?: boolean;
  /** Only: au, ca. */
  purchase_tax_expense_account_id?: string;
  /** Only: mx, us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: mx. */
  tax_factor?: string;
  tax_id: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: in, mx. */
  tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess" | (string & {});
  tax_type?: string;
  /** Only: mx. */
  tds_payable_account_id?: string;
}

export interface TaxCreate {
  /** Only: eu, global, uk. */
  country_code?: string;
  is_editable?: boolean;
  is_value_added?: boolean;
  /** Only: au, ca. */
  purchase_tax_expense_account_id?: string;
  /** Only: mx, us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: mx. */
  tax_factor?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: in, mx. */
  tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
  tax_type?: string;
  update_draft_invoice?: boolean;
  update_draft_so?: boolean;
}

export interface TaxUpdate {
  /** Only: eu, global, uk. */
  country_code?: string;
  is_editable?: boolean;
  is_value_added?: boolean;
  /** Only: au, ca. */
  purchase_tax_expense_account_id?: string;
  /** Only: mx, us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: mx. */
  tax_factor?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: in, mx. */
  tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess";
  tax_type?: string;
  /** Only: mx. */
  tds_payable_account_id?: string;
  update_draft_invoice?: boolean;
  update_draft_so?: boolean;
}
