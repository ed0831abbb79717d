// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BankMatchFilterCreate {
  apply_to?: string;
  rule_name?: string;
  rule_order?: number;
}
