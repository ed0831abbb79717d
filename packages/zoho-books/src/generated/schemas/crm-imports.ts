// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CrmImportData {
  contact_id?: string;
}

export interface CrmImportProduct {
  item_id?: string;
}
