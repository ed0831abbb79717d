import type { Credential } from "../tokens/credential.ts";

export interface ClientCredentialsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** `{service}.{organization}`, as in `ZohoCRM.60001234567`, for products where an account has several organizations. */
  readonly soid?: string;
}

/** A self client that acts for its own organization, without a user's consent and without a refresh token. */
export const clientCredentials = ({ clientId, clientSecret, scopes, soid }: ClientCredentialsOptions): Credential => ({
  identity: ["client_credentials", clientId, clientSecret, scopes.join(), soid],
  mint: ({ request }) =>
    request(
      {
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret,
        scope: scopes.join(),
        soid,
      },
      { missing_org_info: 'Pass `soid`, as in "ZohoCRM.60001234567".' },
    ),
});
