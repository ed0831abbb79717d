import { ZohoCrm } from "@x/zoho-crm";
import { walk } from "./support/walk.ts";

await walk({
  product: "crm",
  first: ["modules", "users", "records"],
  arguments: { "downloads.get": ({ origin }) => [`${origin}/crm/bulk/v8/read/1/result`] },
  connect: (session) => new ZohoCrm({ session, edition: "enterprise" }),
});
