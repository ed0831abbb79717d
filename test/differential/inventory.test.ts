import { ZohoInventory } from "@x/zoho-inventory";
import * as functions from "@x/zoho-inventory/operations";
import { compareWire, ORGANIZATION } from "./src/compare-wire.ts";

compareWire("inventory", {
  functions,
  client: (session) => new ZohoInventory({ session, organizationId: ORGANIZATION }),
});
