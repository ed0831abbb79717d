import { ZohoInventory } from "@x/zoho-inventory";
import { FINANCE_ALIASES } from "./support/finance-aliases.ts";
import { walk } from "./support/walk.ts";

await walk({
  product: "inventory",
  first: ["organizations", "currencies", "taxes", "contacts", "items", "locations", "salesOrders", "purchaseOrders"],
  aliases: FINANCE_ALIASES,
  connect: (session, organizationId) => new ZohoInventory({ session, organizationId }),
});
