// Generated from specs/ by `pnpm generate`. Do not edit.
export interface SupportedApi {
  operation_types: SupportedApiOperation[];
  path: string;
}

export interface SupportedApiOperation {
  max_credits: number;
  method: string;
  min_credits: number;
  oauth_scope: string;
}
