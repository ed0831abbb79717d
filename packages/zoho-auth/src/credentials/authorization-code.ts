import { InvalidGrantError } from "../errors/token-errors.ts";
import { codeForm, codeHints, type GrantCode } from "../oauth/exchange-code.ts";
import type { Credential } from "../tokens/credential.ts";
import { refreshToken } from "./refresh-token.ts";

export interface AuthorizationCodeOptions extends Omit<GrantCode, "code"> {
  /** The grant code. Works once; may be absent when the store holds the refresh token of an earlier run. */
  readonly code?: string;
  /**
   * Name of this user in the token store. The refresh token that the code buys is kept there, and after a restart this
   * name finds it again. The code itself when absent.
   */
  readonly identity?: string;
}

/**
 * A grant code, exchanged at the first call. Its refresh token is kept in the session's token store only, so give the
 * session one that outlives the process; or call `exchangeCode` and keep the refresh token yourself.
 */
export const authorizationCode = ({ code, identity = code, ...options }: AuthorizationCodeOptions): Credential => ({
  identity: ["authorization_code", options.clientId, identity],
  mint: async (context) => {
    const { request, refreshToken: kept } = context;
    if (kept) {
      try {
        return await refreshToken({ ...options, refreshToken: kept }).mint(context);
      } catch (error) {
        if (!code || !(error instanceof InvalidGrantError)) throw error;
      }
    }
    if (code) return request(codeForm({ ...options, code }), codeHints);
    throw new InvalidGrantError("There is neither a grant code nor a refresh token in the store.", {
      hint: "Send the user through `authorizationUrl` again.",
    });
  },
});
