import { type Context, Hono } from "hono";
import type { Emulator } from "../emulator.ts";
import { TOKEN_THROTTLE } from "../faults/effect.ts";
import type { Site } from "../sites.ts";
import type { Client } from "./clients.ts";
import { isProvenBy, type NewCode } from "./codes.ts";
import { readParameters } from "./form.ts";
import type { Consent } from "./grant.ts";
import { parseScopes } from "./scopes.ts";
import { TOKEN_LIFE } from "./tokens.ts";

/** `POST /oauth/v2/token`. Zoho reports most failures with HTTP 200. */
export function tokenEndpoint(emulator: Emulator, site: Site): Hono {
  const { accounts } = emulator;
  return new Hono().all("/v2/token", async (context) => {
    if (context.req.method !== "POST") return refuse(context, "unsupported_grant_type", 400);
    const given = await readParameters(context);
    const grant = GRANTS.get(given.get("grant_type") ?? "");
    if (!grant) return refuse(context, "unsupported_grant_type", 400);
    const client = accounts.clients.find(given.get("client_id") ?? "", site.dataCenter);
    if (!client) return refuse(context, "invalid_client");
    if (!accounts.clients.hasSecret(client, site.dataCenter, given.get("client_secret") ?? "")) {
      return refuse(context, "invalid_client_secret");
    }
    return grant({ emulator, site, context, given, client });
  });
}

interface Asking {
  readonly emulator: Emulator;
  readonly site: Site;
  readonly context: Context;
  readonly given: URLSearchParams;
  readonly client: Client;
}

const GRANTS: ReadonlyMap<string, (asking: Asking) => Response> = new Map([
  ["authorization_code", exchangeCode],
  ["refresh_token", refresh],
  ["client_credentials", clientCredentials],
]);

function exchangeCode({ emulator, site, context, given, client }: Asking): Response {
  const { codes } = emulator.accounts;
  const code = codes.find(given.get("code") ?? "");
  if (code?.clientId !== client.id || code.dataCenter !== site.dataCenter) return refuse(context, "invalid_code");
  if (code.redirectUri !== null && code.redirectUri !== given.get("redirect_uri")) {
    return refuse(context, "invalid_redirect_uri");
  }
  if (!isProvenBy(code, given.get("code_verifier"))) return refuse(context, "invalid_code");
  codes.spend(code);
  return buy(emulator, context, code);
}

/** What a grant code is worth: an access token, and a refresh token where one was asked for. */
export function buy(emulator: Emulator, context: Context, code: NewCode): Response {
  const { tokens } = emulator.accounts;
  const consent = consentOf(code);
  if (!code.offline) return granted(emulator, context, consent, tokens.mintFor(consent));
  const refreshToken = tokens.addRefresh(consent);
  const accessToken = tokens.mint(tokens.findRefresh(refreshToken)!)!;
  return granted(emulator, context, consent, accessToken, refreshToken);
}

function refresh({ emulator, site, context, given, client }: Asking): Response {
  const { tokens } = emulator.accounts;
  const found = tokens.findRefresh(given.get("refresh_token") ?? "");
  if (found?.clientId !== client.id || found.dataCenter !== site.dataCenter) return refuse(context, "invalid_code");
  const accessToken = tokens.mint(found);
  return accessToken ? granted(emulator, context, found, accessToken) : context.json(TOKEN_THROTTLE.body, 400);
}

function clientCredentials({ emulator, site, context, given, client }: Asking): Response {
  if (client.type !== "self") return refuse(context, "invalid_client");
  const scopes = parseScopes(given.get("scope") ?? "");
  if (scopes.length === 0) return refuse(context, "invalid_scope");
  const [, orgId] = /^\w+\.(\w+)$/.exec(given.get("soid") ?? "") ?? [];
  const here = emulator.places.filter(({ dataCenter }) => dataCenter === site.dataCenter);
  // CRM has several organizations; Books and Inventory choose theirs with each request.
  const needed = scopes.some((scope) => /^zohocrm\./i.test(scope));
  const place = orgId ? here.find((each) => each.orgId === orgId) : needed ? undefined : here[0];
  if (!place) return refuse(context, "missing_org_info");
  const consent = consentOf({ ...place, clientId: client.id, scopes });
  return granted(emulator, context, consent, emulator.accounts.tokens.mintFor(consent));
}

/** Without what a code or a token has beside it. */
const consentOf = ({ dataCenter, environment, clientId, userId, orgId, scopes }: Consent): Consent => ({
  ...{ dataCenter, environment, clientId, userId, orgId, scopes },
});

function granted(
  { sites }: Emulator,
  context: Context,
  { dataCenter, environment, scopes }: Consent,
  accessToken: string,
  refreshToken?: string,
): Response {
  const site = sites.find((each) => each.dataCenter === dataCenter && each.environment === environment);
  return context.json({
    access_token: accessToken,
    ...(refreshToken && { refresh_token: refreshToken }),
    scope: scopes.join(" "),
    api_domain: site?.url,
    token_type: "Bearer",
    expires_in: TOKEN_LIFE,
  });
}

const refuse = (context: Context, error: string, status: 200 | 400 = 200): Response => context.json({ error }, status);
