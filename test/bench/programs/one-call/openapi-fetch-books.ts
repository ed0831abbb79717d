import type { paths } from "@x/zoho-books/openapi";
import createClient from "openapi-fetch";

const client = createClient<paths>({
  baseUrl: "https://www.zohoapis.eu",
  headers: { authorization: "Zoho-oauthtoken token" },
});
const query = { organization_id: "10234695", status: "overdue" } as const;
const { data } = await client.GET("/books/v3/invoices", { params: { query } });
console.log(data?.invoices?.length);
