// The session of the examples: against the emulator if ZOHO_EMULATOR says where it is, else against Zoho.
import { createSession, type DataCenterName, refreshToken } from "@x/zoho-auth";

const {
  ZOHO_EMULATOR,
  ZOHO_DC = "us",
  ZOHO_CLIENT_ID = "",
  ZOHO_CLIENT_SECRET = "",
  ZOHO_REFRESH_TOKEN = "",
  ZOHO_ORGANIZATION_ID,
} = process.env;

export const organizationId = ZOHO_ORGANIZATION_ID;

export const session = createSession({
  dataCenter: ZOHO_EMULATOR ? { name: "us", accounts: ZOHO_EMULATOR, api: ZOHO_EMULATOR } : (ZOHO_DC as DataCenterName),
  credential: refreshToken({
    clientId: ZOHO_CLIENT_ID,
    clientSecret: ZOHO_CLIENT_SECRET,
    refreshToken: ZOHO_REFRESH_TOKEN,
  }),
});
