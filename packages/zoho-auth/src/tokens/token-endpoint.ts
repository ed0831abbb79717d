import type { Clock } from "../clock.ts";
import type { DataCenter } from "../data-centers.ts";
import {
  InvalidClientError,
  InvalidGrantError,
  TokenError,
  TokenRequestError,
  TokenThrottledError,
} from "../errors/token-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import { parseJson } from "../parse-json.ts";
import { retryAfter } from "../retry-after.ts";
import type { Grant, TokenForm } from "./credential.ts";

/** Zoho closes minting for the rest of a 10-minute window. */
const THROTTLE_WINDOW = 600_000;

/** OAuth's codes are in snake case. The throttle's text is not, and is translated: "Access Denied", "拒绝访问". */
const oauthCode = /^[a-z]+(_[a-z]+)+$/;

function classOf(code: string) {
  if (/^invalid_(code|grant)$/.test(code)) return InvalidGrantError;
  if (/^invalid_client/.test(code)) return InvalidClientError;
  return code === "general_error" ? TokenError : TokenRequestError;
}

export const throttled = (until: number): TokenThrottledError =>
  new TokenThrottledError("Zoho mints no more tokens for now; asking prolongs that.", {
    hint: "A refresh token gives 10 access tokens in 10 minutes: share a token store between processes.",
    retryAt: new Date(until),
  });

/** Asks the token endpoint once. Zoho reports most failures with HTTP 200, so the body decides. */
export async function requestToken(
  form: TokenForm,
  hints: Readonly<Record<string, string>> | undefined,
  { name, accounts }: DataCenter,
  send: typeof fetch,
  clock: Clock,
  signal: AbortSignal,
): Promise<Grant> {
  const body = new URLSearchParams();
  for (const [field, value] of Object.entries(form)) if (value) body.set(field, value);
  let response: Response;
  let text: string;
  try {
    response = await send(`${accounts}/oauth/v2/token`, { method: "POST", body, redirect: "manual", signal });
    text = await response.text();
  } catch (cause) {
    throw new ConnectionError(`No answer from ${accounts}.`, { cause });
  }
  const { status, headers } = response;
  const answer = (parseJson(text) ?? {}) as Record<string, string | undefined>;
  if (answer.access_token) {
    return {
      accessToken: answer.access_token,
      // An older form has seconds in `expires_in_sec` and milliseconds in `expires_in`.
      expiresIn: Number(answer.expires_in_sec ?? answer.expires_in) || 3600,
      apiDomain: answer.api_domain,
      refreshToken: answer.refresh_token,
      scope: answer.scope,
    };
  }
  const { error: code } = answer;
  const where = `Data centre "${name}" (${accounts})`;
  if (typeof code === "string" && oauthCode.test(code)) {
    const Class = classOf(code);
    throw new Class(`${where} gave no token: ${code}.`, {
      status,
      code,
      hint:
        Class === InvalidClientError
          ? `Is the client known to "${name}", by Multi-DC? Its client secret may differ between data centres.`
          : hints?.[code],
    });
  }
  if (status === 429 || answer.status === "failure" || (code && status < 500)) {
    throw throttled(clock.now() + (retryAfter(headers, clock.now()) ?? THROTTLE_WINDOW));
  }
  throw new TokenError(`${where} answered ${status} without a token: it is failing, or no accounts server.`, {
    status,
  });
}
