// Generated from specs/ by `pnpm generate`. Do not edit.
export interface DefaultFromAddress {
  email: string;
  type?: "org_email" | "primary" | (string & {});
  user_name?: string;
}

export interface DefaultFromAddressInput {
  email?: string;
  type?: "org_email" | "primary";
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

export interface EmailComposeSettingsInput {
  default_from_address?: DefaultFromAddressInput;
  default_replyto_address?: DefaultFromAddressInput;
  font?: EmailFontInput;
  type?: "default" | "emailin" | "mass_mail";
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

export interface EmailFontInput {
  family?: string;
  size?: number;
}
