import { createSession, refreshToken, ZohoError } from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
});
const crm = new ZohoCrm({ session });

export async function run(): Promise<string[]> {
  try {
    const page = await crm.records.list("Leads", { fields: ["Last_Name"], per_page: 200 });
    const created = await crm.records.create("Leads", [{ Last_Name: "Boyle" }]);
    for (const row of created.failed) console.warn(row.index, row.error.code);
    return page.rows.map((row) => String(row.id));
  } catch (error) {
    if (error instanceof ZohoError) console.error(error.operation, error.status, error.code, error.hint);
    throw error;
  }
}
