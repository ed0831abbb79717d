import { ZohoBooks } from "@x/zoho-books";
import * as functions from "@x/zoho-books/operations";
import { testFinance } from "./support/test-finance.ts";

await testFinance("books", {
  connect: (session, organizationId) => new ZohoBooks({ session, ...(organizationId ? { organizationId } : {}) }),
  functions,
});
