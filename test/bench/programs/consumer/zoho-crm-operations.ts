import { createSession, refreshToken, ZohoError } from "@x/zoho-auth";
import { recordsCreate, recordsList } from "@x/zoho-crm/operations";

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
});

export async function run(): Promise<string[]> {
  try {
    const page = await recordsList({ session }, "Leads", { fields: ["Last_Name"], per_page: 200 });
    const created = await recordsCreate({ session }, "Leads", [{ Last_Name: "Boyle" }]);
    for (const row of created.failed) console.warn(row.index, row.error.code);
    return page.rows.map((row) => String(row.id));
  } catch (error) {
    if (error instanceof ZohoError) console.error(error.operation, error.status, error.code, error.hint);
    throw error;
  }
}
