import { systemClock } from "../clock.ts";
import { type DataCenter, type DataCenterName, dataCenter } from "../data-centers.ts";
import type { Grant, TokenForm } from "../tokens/credential.ts";
import { requestToken } from "../tokens/token-endpoint.ts";

export interface GrantCode {
  readonly clientId: string;
  /** Absent for public clients, which prove themselves with `codeVerifier`. */
  readonly clientSecret?: string;
  readonly code: string;
  /** The one of the authorization request. Absent for self clients. */
  readonly redirectUri?: string;
  /** From `createPkce`. */
  readonly codeVerifier?: string;
}

export interface ExchangeCodeOptions extends GrantCode {
  /** Of the user, as `parseRedirect` gives it; not where the client is registered. */
  readonly dataCenter: DataCenterName | DataCenter;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

export const codeForm = ({ clientId, clientSecret, code, redirectUri, codeVerifier }: GrantCode): TokenForm => ({
  grant_type: "authorization_code",
  client_id: clientId,
  client_secret: clientSecret,
  redirect_uri: redirectUri,
  code,
  code_verifier: codeVerifier,
});

export const codeHints = {
  invalid_code:
    "A grant code works once, for one to three minutes, and only in the data centre of the user: authorize again.",
  invalid_redirect_uri: "Send the redirect URI that the authorization request had; self clients send none.",
};

/**
 * Buys tokens with a grant code. `refreshToken` is there for `offline` access only; keep it, Zoho does not repeat it.
 *
 * @throws TokenError, as its subclass that says why
 */
export const exchangeCode = async ({
  dataCenter: where,
  fetch = globalThis.fetch,
  signal = AbortSignal.timeout(30_000),
  ...code
}: ExchangeCodeOptions): Promise<Grant> =>
  requestToken(codeForm(code), codeHints, dataCenter(where), fetch, systemClock, signal);
