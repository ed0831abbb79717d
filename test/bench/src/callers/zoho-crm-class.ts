import { ZohoCrm } from "@x/zoho-crm";
import { type Connect, FIELDS } from "./caller.ts";
import { sessionFor } from "./session.ts";

export const connect: Connect = (url) => {
  const crm = new ZohoCrm({ session: sessionFor(url) });
  return async (module) => (await crm.records.list(module, { fields: FIELDS })).rows.length;
};
