import { client } from "../../hey-api/client.gen.js";
import { recordsList } from "../../hey-api/sdk.gen.js";

client.setConfig({ baseUrl: "https://www.zohoapis.eu", headers: { authorization: "Zoho-oauthtoken token" } });
const { data } = await recordsList({ path: { module: "Leads" }, query: { fields: ["Last_Name"] } });
console.log(data?.data?.length);
