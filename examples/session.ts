// The session of the examples: against a mock server if ZOHO_MOCK names one, else against Zoho.
import { createSession, type DataCenterName, refreshToken } from "@x/zoho-auth";

const {
  ZOHO_MOCK,
  ZOHO_DC = "us",
  ZOHO_CLIENT_ID = "",
  ZOHO_CLIENT_SECRET = "",
  ZOHO_REFRESH_TOKEN = "",
  ZOHO_ORGANIZATION_ID,
} = process.env;

export const organizationId = ZOHO_ORGANIZATION_ID;

export const session = createSession({
  dataCenter: ZOHO_MOCK ? { name: "mock", accounts: ZOHO_MOCK, api: ZOHO_MOCK } : (ZOHO_DC as DataCenterName),
  credential: refreshToken({
    clientId: ZOHO_CLIENT_ID,
    clientSecret: ZOHO_CLIENT_SECRET,
    refreshToken: ZOHO_REFRESH_TOKEN,
  }),
});
