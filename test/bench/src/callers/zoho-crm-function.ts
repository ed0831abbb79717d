import { recordsList } from "@x/zoho-crm/operations";
import { type Connect, FIELDS } from "./caller.ts";
import { sessionFor } from "./session.ts";

export const connect: Connect = (url) => {
  const client = { session: sessionFor(url) };
  return async (module) => (await recordsList(client, module, { fields: FIELDS })).rows.length;
};
