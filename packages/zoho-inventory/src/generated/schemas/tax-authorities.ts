// Generated from specs/ by `pnpm generate`. Do not edit.
export interface TaxAuthority {
  description?: string;
  /** Only: ca. */
  registration_number?: string;
  /** Only: ca. */
  registration_number_label?: string;
  /** Only: mx, us. */
  tax_authority_id: string;
  tax_authority_name?: string;
}

export interface TaxAuthorityCreate {
  description?: string;
  /** Only: ca. */
  registration_number?: string;
  /** Only: ca. */
  registration_number_label?: string;
  tax_authority_name: string;
}

export interface TaxAuthorityUpdate {
  description?: string;
  /** Only: ca. */
  registration_number?: string;
  /** Only: ca. */
  registration_number_label?: string;
  tax_authority_name?: string;
}
