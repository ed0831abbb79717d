import { createSession, refreshToken } from "@x/zoho-auth";
import { ZohoBooks } from "@x/zoho-books";

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
});
const books = new ZohoBooks({ session, organizationId: "10234695" });
const { rows } = await books.invoices.list({ status: "overdue" });
console.log(rows.length);
