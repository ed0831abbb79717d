interface Records {
  readonly data: readonly { readonly id: string }[];
}

async function call(method: string, query: string, body?: unknown): Promise<Records> {
  const response = await fetch(`https://www.zohoapis.eu/crm/v8/Leads${query}`, {
    method,
    headers: { authorization: "Zoho-oauthtoken token", "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method}: ${response.status}`);
  return (await response.json()) as Records;
}

export async function run(): Promise<string[]> {
  const listed = await call("GET", "?fields=Last_Name&per_page=200");
  await call("POST", "", { data: [{ Last_Name: "Boyle" }] });
  return listed.data.map((row) => row.id);
}
