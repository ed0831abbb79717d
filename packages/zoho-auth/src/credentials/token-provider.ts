import type { Credential, Grant } from "../tokens/credential.ts";

export interface TokenRequest {
  /** The API refused the last token before its time: a cached one will not do. */
  readonly refused: boolean;
  readonly signal: AbortSignal;
}

/**
 * Tokens from your own code: a vault, a gateway, another service. It is asked once at a time, and its token is kept in
 * memory until `expiresIn` (seconds) is nearly over, or the API refuses it.
 */
export const tokenProvider = (provide: (request: TokenRequest) => Promise<string | Grant>): Credential => ({
  mint: async ({ refused, signal }) => {
    const given = await provide({ refused, signal });
    return typeof given === "string" ? { accessToken: given } : given;
  },
});
