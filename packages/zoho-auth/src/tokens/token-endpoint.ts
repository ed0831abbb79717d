import type { Clock } from "../clock.ts";
import type { DataCenter } from "../data-centers.ts";
import { parseJson } from "../errors/refusal.ts";
import {
  InvalidClientError,
  InvalidGrantError,
  TokenError,
  TokenRequestError,
  TokenThrottledError,
} from "../errors/token-errors.ts";
import { retryAfter } from "../retry-after.ts";
import type { Grant, TokenForm } from "./credential.ts";

/** Zoho closes minting for the rest of a 10-minute window. */
const THROTTLE_WINDOW = 600_000;

const checkClient = (center: DataCenter) =>
  `The commonest cause is the data centre: this request went to "${center.name}". Check that the client belongs there, ` +
  "or that Multi-DC is switched on for it (each data centre may have a client secret of its own).";

const checkGrant = (_: DataCenter, grant: string | undefined) =>
  grant === "authorization_code"
    ? "A grant code works once and for one to three minutes, in the data centre that issued it: authorize again."
    : "The refresh token was revoked, belongs to another data centre, or was pushed out by newer ones (Zoho keeps 20 for each user and client): authorize again.";

type TokenErrorClass = typeof TokenError;
type Advice = (center: DataCenter, grant: string | undefined) => string;

/** The refusals that Zoho documents or that were captured. */
const refusals: Readonly<Record<string, readonly [TokenErrorClass, Advice]>> = {
  invalid_code: [InvalidGrantError, checkGrant],
  invalid_grant: [InvalidGrantError, checkGrant],
  invalid_client: [InvalidClientError, checkClient],
  invalid_client_secret: [InvalidClientError, checkClient],
  invalid_redirect_uri: [TokenRequestError, () => "Send the redirect URI that the authorization request had."],
  missing_org_info: [TokenRequestError, () => 'Pass `soid`, as in "ZohoCRM.60001234567".'],
  invalid_scope: [TokenRequestError, () => "Check the spelling of the scopes."],
  unsupported_grant_type: [TokenRequestError, () => "This type of client does not offer this grant."],
  access_denied: [TokenRequestError, () => "The user, or a limit on grants, refused the authorization."],
  general_error: [TokenError, () => "Zoho failed; try again later."],
};

/** Asks the token endpoint once. Zoho reports most failures with HTTP 200, so the body decides. */
export const requestToken = async (
  form: TokenForm,
  center: DataCenter,
  send: typeof fetch,
  clock: Clock,
  signal: AbortSignal,
): Promise<Grant> => {
  const body = new URLSearchParams();
  for (const name in form) if (form[name] !== undefined) body.set(name, form[name]);
  const response = await send(`${center.accounts}/oauth/v2/token`, {
    method: "POST",
    body,
    redirect: "manual",
    signal,
  });
  const { status, headers } = response;
  const answer = (parseJson(await response.text()) ?? {}) as Record<string, unknown>;
  if (typeof answer.access_token === "string") return grantOf(answer);

  const code = typeof answer.error === "string" ? answer.error : undefined;
  const where = `The accounts server of "${center.name}" (${center.accounts})`;
  if (code && Object.hasOwn(refusals, code)) {
    const [kind, advice] = refusals[code]!;
    throw new kind(`${where} gave no token: ${code}.`, { status, code, hint: advice(center, form.grant_type) });
  }
  if (code && /^[a-z]+(_[a-z]+)+$/.test(code)) {
    throw new TokenRequestError(`${where} gave no token: ${code}.`, { status, code });
  }
  const wait = retryAfter(headers, clock.now());
  // The throttle's texts are translated ("Access Denied", "拒绝访问"), so it is told by not being an OAuth code.
  if (status === 429 || answer.status === "failure" || (code && status < 500)) {
    throw new TokenThrottledError(`${where} mints no more tokens for now.`, {
      status,
      hint: "A refresh token gives 10 access tokens in 10 minutes: let processes share a token store.",
      retryAt: new Date(clock.now() + (wait ?? THROTTLE_WINDOW)),
    });
  }
  throw new TokenError(`${where} answered ${status} without a token or an error code.`, {
    status,
    hint: "Zoho is failing or under maintenance, or the accounts host is wrong.",
  });
};

/** An older form of the answer has seconds in `expires_in_sec` and milliseconds in `expires_in`. */
const grantOf = (answer: Record<string, unknown>): Grant => {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    accessToken: answer.access_token as string,
    expiresIn: Number(answer.expires_in_sec ?? answer.expires_in) || 3600,
    apiDomain: text(answer.api_domain),
    refreshToken: text(answer.refresh_token),
    scope: text(answer.scope),
  };
};
