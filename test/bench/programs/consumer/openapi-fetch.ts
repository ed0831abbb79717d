import createClient from "openapi-fetch";
import type { paths } from "../../openapi-typescript/schema.d.ts";

const client = createClient<paths>({
  baseUrl: "https://www.zohoapis.eu",
  headers: { authorization: "Zoho-oauthtoken token" },
});

export async function run(): Promise<string[]> {
  const listed = await client.GET("/crm/v8/{module}", {
    params: { path: { module: "Leads" }, query: { fields: ["Last_Name"], per_page: 200 } },
  });
  if (!listed.response.ok || !listed.data) throw new Error(`list: ${listed.response.status}`);
  const created = await client.POST("/crm/v8/{module}", {
    params: { path: { module: "Leads" } },
    body: { data: [{ Last_Name: "Boyle" }] },
  });
  if (!created.response.ok) throw new Error(`create: ${created.response.status}`);
  return (listed.data.data ?? []).map((row) => String(row.id));
}
