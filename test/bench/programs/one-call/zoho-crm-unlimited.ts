import { createUnlimitedSession, refreshToken } from "@x/zoho-auth";
import { recordsList } from "@x/zoho-crm/operations";

const session = createUnlimitedSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
});
const { rows } = await recordsList({ session }, "Leads", { fields: ["Last_Name"] });
console.log(rows.length);
