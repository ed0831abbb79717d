import { request } from "undici";
import { type Connect, FIELDS, TOKEN } from "./caller.ts";

export const connect: Connect = (url) => async (module) => {
  const { statusCode, body } = await request(`${url}/crm/v8/${module}?fields=${FIELDS}`, {
    headers: { authorization: `Zoho-oauthtoken ${TOKEN}` },
  });
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
  return ((await body.json()) as { data: unknown[] }).data.length;
};
