// Generated from specs/ by `pnpm generate`. Do not edit.
export interface TaxExemption {
  description?: string;
  /** Only: in. */
  tax_exemption_code?: string;
  /** Only: in. */
  tax_exemption_id: string;
  type?: string;
}

export interface TaxExemptionCreate {
  description?: string;
  /** Only: in. */
  tax_exemption_code: string;
  type: string;
}

export interface TaxExemptionUpdate {
  description?: string;
  /** Only: in. */
  tax_exemption_code?: string;
  type?: string;
}
