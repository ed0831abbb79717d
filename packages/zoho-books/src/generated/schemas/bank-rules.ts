// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BankRule {
  account_id?: string;
  account_name?: string;
  accounts?: BankRuleAccount[];
  apply_to?: string;
  auto_categorize?: "autocategorize" | "recognize" | (string & {});
  criteria_type?: string;
  criterion?: BankRuleCriterion[];
  customer_id?: string;
  customer_name?: string;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  location_id?: string;
  location_name?: string;
  payment_mode?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  record_as?: string;
  reference_number?: string;
  rule_category?: "selected_accounts" | "all_accounts" | "all_banks" | "all_credit_cards" | (string & {});
  rule_id: string;
  rule_name?: string;
  rule_order?: number;
  target_accounts?: TargetAccount[];
  target_accounts_count?: number;
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: us. */
  tax_authority_name?: string;
  /** Only: in, us. */
  tax_exemption_code?: string;
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface BankRuleAccount {
  account_id?: string;
  account_name?: string;
}

export interface BankRuleCreate {
  account_id?: string;
  account_ids?: string;
  apply_to: "deposits" | "withdrawals";
  auto_categorize?: "autocategorize" | "recognize";
  criteria_type: "and" | "or";
  criterion: BankRuleCreateCriterion[];
  customer_id?: string;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  location_id?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  record_as: "expense" | "deposit" | "refund" | "transfer_fund" | "card_payment" | "sales_without_invoices" | "expense_refund" | "interest_income" | "other_income" | "owner_drawings";
  reference_number?: "manual" | "from_statement";
  rule_category: "selected_accounts" | "all_accounts" | "all_banks" | "all_credit_cards";
  rule_name: string;
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface BankRuleCreateCriterion {
  comparator?: string;
  field?: string;
  value?: string;
}

export interface BankRuleCriterion {
  comparator?: string;
  criteria_id?: string;
  field?: string;
  value?: string;
}

export interface BankRuleListItem {
  account_id?: string;
  account_name?: string;
  apply_to?: string;
  criteria_type?: string;
  criterion?: BankRuleCriterion[];
  record_as?: string;
  rule_category?: "selected_accounts" | "all_accounts" | "all_banks" | "all_credit_cards" | (string & {});
  rule_id: string;
  rule_name?: string;
  rule_order?: number;
  target_accounts_count?: number;
  target_accounts_formatted?: string;
}

export interface BankRuleUpdate {
  account_id?: string;
  account_ids?: string;
  apply_to?: "deposits" | "withdrawals";
  auto_categorize?: "autocategorize" | "recognize";
  criteria_type?: "and" | "or";
  criterion?: BankRuleCriterion[];
  customer_id?: string;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  location_id?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  record_as?: "expense" | "deposit" | "refund" | "transfer_fund" | "card_payment" | "sales_without_invoices" | "expense_refund" | "interest_income" | "other_income" | "owner_drawings";
  reference_number?: "manual" | "from_statement";
  rule_category?: "selected_accounts" | "all_accounts" | "all_banks" | "all_credit_cards";
  rule_name?: string;
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface TargetAccount {
  target_account_id?: string;
  target_account_name?: string;
}
