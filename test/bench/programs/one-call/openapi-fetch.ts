import createClient from "openapi-fetch";
import type { paths } from "../../openapi-typescript/schema.d.ts";

const client = createClient<paths>({
  baseUrl: "https://www.zohoapis.eu",
  headers: { authorization: "Zoho-oauthtoken token" },
});
const { data } = await client.GET("/crm/v8/{module}", {
  params: { path: { module: "Leads" }, query: { fields: ["Last_Name"] } },
});
console.log(data?.data?.length);
