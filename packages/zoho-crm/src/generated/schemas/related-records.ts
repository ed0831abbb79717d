// Generated from specs/ by `pnpm generate`. Do not edit.
export interface RelatedRecordDetails {
  External_Deal_ID?: string;
  id?: string;
}

export interface RelatedRecordResult {
  code: string;
  details: RelatedRecordDetails;
  message: string;
  status: "success" | (string & {});
}
