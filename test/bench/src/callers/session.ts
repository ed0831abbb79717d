import { accessToken, createLimits, createSession, type Session, type SessionOptions } from "@x/zoho-auth";
import { TOKEN } from "./caller.ts";

/** As many calls at the same time as the benchmark makes; all else as it comes. */
export function sessionFor(url: string, options: Partial<SessionOptions> = {}): Session {
  return createSession({
    dataCenter: { name: "local", accounts: url, api: url },
    credential: accessToken(TOKEN),
    limits: createLimits({ crm: { concurrent: 10 } }),
    ...options,
  });
}
