import { client } from "../../hey-api/client.gen.js";
import { recordsCreate, recordsList } from "../../hey-api/index.js";

client.setConfig({ baseUrl: "https://www.zohoapis.eu", headers: { authorization: "Zoho-oauthtoken token" } });

export async function run(): Promise<string[]> {
  const listed = await recordsList({ path: { module: "Leads" }, query: { fields: ["Last_Name"], per_page: 200 } });
  if (listed.error || !listed.data) throw new Error(`list: ${listed.response?.status}`);
  const created = await recordsCreate({ path: { module: "Leads" }, body: { data: [{ Last_Name: "Boyle" }] } });
  if (created.error) throw new Error(`create: ${created.response?.status}`);
  return (listed.data.data ?? []).map((row) => String(row.id));
}
