import { ZohoInventory } from "@x/zoho-inventory";
import * as functions from "@x/zoho-inventory/operations";
import { testFinance } from "./support/test-finance.ts";

await testFinance("inventory", {
  connect: (session, organizationId) => new ZohoInventory({ session, ...(organizationId ? { organizationId } : {}) }),
  functions,
});
