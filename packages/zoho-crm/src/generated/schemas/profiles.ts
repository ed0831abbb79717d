// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ProfileLicenseInfo {
  license_limit: number | null;
}
