// Generated from specs/ by `pnpm generate`. Do not edit.
export interface DefaultFromAddress {
  email: string;
  type?: "org_email" | "primary" | (string & {});
  user_name?: string;
}

export interface EmailComposeSettings {
  default_from_address?: DefaultFromAddress;
  default_replyto_address?: DefaultFromAddress;
  font?: EmailFont;
  type?: "default" | "emailin" | "mass_mail" | (string & {});
}

export interface EmailComposeSettingsDetails {
  type?: "default" | "emailin" | "mass_mail" | (string & {});
}

export interface EmailComposeSettingsResult {
  code: string;
  details: EmailComposeSettingsDetails;
  message: string;
  status: "success" | (string & {});
}

export interface EmailFont {
  family: string;
  size: number;
}
