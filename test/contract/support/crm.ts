import { ZohoCrm } from "@x/zoho-crm";
import * as functions from "@x/zoho-crm/operations";
import { type Api, loadApi } from "./api.ts";

export function loadCrm(): Api {
  return loadApi("crm", { connect: (session) => new ZohoCrm({ session }), functions });
}
