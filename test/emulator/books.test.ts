import { ZohoBooks } from "@x/zoho-books";
import { FINANCE_ALIASES } from "./support/finance-aliases.ts";
import { walk } from "./support/walk.ts";

await walk({
  product: "books",
  first: ["organizations", "currencies", "taxes", "contacts", "items", "chartOfAccounts", "bankAccounts", "projects"],
  aliases: FINANCE_ALIASES,
  connect: (session, organizationId) => new ZohoBooks({ session, organizationId }),
});
