import { ZohoCrm } from "@x/zoho-crm";
import * as functions from "@x/zoho-crm/operations";
import { compareWire } from "./src/compare-wire.ts";

compareWire("crm", { functions, client: (session) => new ZohoCrm({ session }) });
