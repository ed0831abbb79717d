import type { paths } from "@x/zoho-crm/openapi";
import createClient from "openapi-fetch";
import { type Connect, FIELDS, TOKEN } from "./caller.ts";

export const connect: Connect = (url) => {
  const client = createClient<paths>({
    baseUrl: url,
    headers: { authorization: `Zoho-oauthtoken ${TOKEN}` },
    querySerializer: { array: { style: "form", explode: false } },
  });
  return async (module) => {
    const { data, response } = await client.GET("/crm/v8/{module}", {
      params: { path: { module }, query: { fields: FIELDS } },
    });
    if (!data) throw new Error(`HTTP ${response.status}`);
    return data.data?.length ?? 0;
  };
};
