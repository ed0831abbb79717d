import { Hono } from "hono";
import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Reply } from "../http/reply.ts";
import type { Site } from "../sites.ts";
import type { Grant } from "./grant.ts";

/** A client and a user that are there from the start. */
export const DEFAULT_CLIENT = {
  clientId: "1000.EMULATOR",
  clientSecret: "emulator-secret",
  refreshToken: "1000.emulator.refresh",
} as const;

export class Accounts {
  readonly emulator: Emulator;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  seed(): void {}

  /** `/oauth/…` of one site. */
  routes(site: Site): Hono {
    return new Hono().post("/v2/token", (context) =>
      context.json({
        access_token: "1000.emulator.token",
        token_type: "Bearer",
        expires_in: 3600,
        api_domain: site.url,
      }),
    );
  }

  authorize(call: Omit<Call, "grant">): Grant | { readonly refusal: Reply } {
    return {
      dataCenter: call.site.dataCenter,
      environment: call.site.environment,
      clientId: "1000.EMULATOR",
      userId: "4876876000000000001",
      orgId: "4876876000000000002",
      scopes: [],
      expiresAt: Number.POSITIVE_INFINITY,
    };
  }

  headers(_call: Call): Readonly<Record<string, string>> {
    return {};
  }
}
