import { type Connect, FIELDS, TOKEN } from "./caller.ts";

export const connect: Connect = (url) => async (module) => {
  const response = await fetch(`${url}/crm/v8/${module}?fields=${FIELDS}`, {
    headers: { authorization: `Zoho-oauthtoken ${TOKEN}` },
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return ((await response.json()) as { data: unknown[] }).data.length;
};
