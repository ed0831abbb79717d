import { ZohoBooks } from "@x/zoho-books";
import { walk } from "./support/walk.ts";

await walk({
  product: "books",
  first: ["organizations", "currencies", "taxes", "contacts", "items", "chartOfAccounts", "bankAccounts", "projects"],
  connect: (session) => new ZohoBooks({ session, organizationId: "10234695" }),
});
