import { type DataCenter, type DataCenterName, dataCenter } from "../data-centers.ts";

export interface AuthorizationUrlOptions {
  /** Where the client is registered. Users of other data centres come back with their own, if Multi-DC is on. */
  readonly dataCenter: DataCenterName | DataCenter;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Random, kept for the user's browser session and compared by `parseRedirect`. */
  readonly state: string;
  /** `offline`, when absent, brings a refresh token; Zoho's own default brings none. */
  readonly accessType?: "offline" | "online";
  /**
   * `consent`, when absent, shows the consent page each time; with `none` a user who consented before brings no refresh
   * token.
   */
  readonly prompt?: "consent" | "none";
  /** From `createPkce`, for public clients. */
  readonly codeChallenge?: string;
}

/** Where to send the user's browser. */
export function authorizationUrl(options: AuthorizationUrlOptions): string {
  const { accessType = "offline", prompt = "consent", codeChallenge } = options;
  const url = new URL("/oauth/v2/auth", dataCenter(options.dataCenter).accounts);
  const parameters = {
    response_type: "code",
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    // Commas, where RFC 6749 has spaces.
    scope: options.scopes.join(),
    state: options.state,
    access_type: accessType,
    ...(prompt === "consent" && { prompt }),
    ...(codeChallenge && { code_challenge: codeChallenge, code_challenge_method: "S256" }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
