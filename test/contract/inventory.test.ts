import { ZohoInventory } from "@x/zoho-inventory";
import * as functions from "@x/zoho-inventory/operations";
import { ORGANIZATION, testFinance } from "./support/test-finance.ts";

await testFinance("inventory", functions, (session) => new ZohoInventory({ session, organizationId: ORGANIZATION }));
