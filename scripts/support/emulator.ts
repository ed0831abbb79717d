import type { RunningEmulator } from "@x/zoho-emulator";

/** What the examples read from the environment to reach an emulator. */
export const environmentOf = ({ url, credentials }: RunningEmulator): Readonly<Record<string, string>> => ({
  ZOHO_EMULATOR: url,
  ZOHO_CLIENT_ID: credentials.clientId,
  ZOHO_CLIENT_SECRET: credentials.clientSecret,
  ZOHO_REFRESH_TOKEN: credentials.refreshToken,
  ZOHO_ORGANIZATION_ID: "10234695",
});
