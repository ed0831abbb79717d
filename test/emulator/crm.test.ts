import { ZohoCrm } from "@x/zoho-crm";
import { walk } from "./support/walk.ts";

await walk({
  product: "crm",
  first: ["modules", "users", "records"],
  connect: (session) => new ZohoCrm({ session, edition: "enterprise" }),
});
