import { ZohoInventory } from "@x/zoho-inventory";
import { walk } from "./support/walk.ts";

await walk({
  product: "inventory",
  first: ["organizations", "currencies", "taxes", "contacts", "items", "locations", "salesOrders", "purchaseOrders"],
  connect: (session) => new ZohoInventory({ session, organizationId: "10234695" }),
});
