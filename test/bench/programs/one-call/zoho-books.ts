import { createSession, refreshToken } from "@x/zoho-auth";
import { invoicesList } from "@x/zoho-books/operations";

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
});
const { rows } = await invoicesList({ session, organizationId: "10234695" }, { status: "overdue" });
console.log(rows.length);
