import { ZohoBooks } from "@x/zoho-books";
import * as functions from "@x/zoho-books/operations";
import { ORGANIZATION, testFinance } from "./support/test-finance.ts";

await testFinance("books", functions, (session) => new ZohoBooks({ session, organizationId: ORGANIZATION }));
