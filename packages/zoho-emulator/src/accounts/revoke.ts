import { type Context, Hono } from "hono";
import type { Emulator } from "../emulator.ts";
import type { Site } from "../sites.ts";
import { readParameters } from "./form.ts";

/** Both ways to take a token back: by whoever holds it, and by its client. */
export function revocation(emulator: Emulator, site: Site): Hono {
  const { clients, tokens } = emulator.accounts;
  const revoke = (context: Context, token: string) =>
    tokens.revoke(token, site.dataCenter)
      ? context.json({ status: "success" })
      : context.json({ error: "invalid_code" }, 400);
  return new Hono()
    .post("/v2/token/revoke", async (context) => revoke(context, (await readParameters(context)).get("token") ?? ""))
    .post("/v2/revoke/token", async (context) => {
      const given = await readParameters(context);
      const client = clients.find(given.get("client_id") ?? "", site.dataCenter);
      if (!client) return context.json({ error: "invalid_client" });
      if (!clients.hasSecret(client, site.dataCenter, given.get("client_secret") ?? "")) {
        return context.json({ error: "invalid_client_secret" });
      }
      const token = given.get("token") ?? "";
      if (!tokens.belongsTo(token, client.id)) return context.json({ error: "invalid_code" }, 400);
      return revoke(context, token);
    });
}
