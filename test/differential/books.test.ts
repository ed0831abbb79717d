import { ZohoBooks } from "@x/zoho-books";
import * as functions from "@x/zoho-books/operations";
import { compareWire, ORGANIZATION } from "./src/compare-wire.ts";

compareWire("books", { functions, client: (session) => new ZohoBooks({ session, organizationId: ORGANIZATION }) });
