import type { Credential } from "../tokens/credential.ts";

export interface RefreshTokenOptions {
  readonly clientId: string;
  /** Absent for public clients. */
  readonly clientSecret?: string;
  readonly refreshToken: string;
}

/** The usual credential of a server: a refresh token that was granted once and lives until it is revoked. */
export const refreshToken = ({ clientId, clientSecret, refreshToken: token }: RefreshTokenOptions): Credential => ({
  identity: [clientId, token],
  mint: ({ request }) =>
    request(
      { grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret, refresh_token: token },
      { invalid_code: "It was revoked, pushed out by newer ones, or is of another data centre: authorize again." },
    ),
});
