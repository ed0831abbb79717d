import type { Handler } from "../middleware.ts";
import type { AccessToken, Tokens } from "../tokens/tokens.ts";

/**
 * Adds the access token, and leaves word how to renew it in case it is refused. `isAlone`: nobody outside this package
 * sees requests before this point, so that none of their headers needs a copy to keep the token from them.
 */
export const authorize =
  (tokens: Tokens, isAlone: boolean) =>
  (next: Handler): Handler =>
  (request, context) => {
    const { signal } = request;
    const send = (token: AccessToken) => {
      const own = isAlone ? request : { ...request, headers: new Headers(request.headers) };
      own.headers.set("authorization", `Zoho-oauthtoken ${token.accessToken}`);
      context.apiDomain = token.apiDomain;
      // Words other than this one, and 14, mean a dead token. 57 of Books and Inventory may also mean a missing permission.
      context.renew = (code) =>
        code !== "OAUTH_SCOPE_MISMATCH" && tokens.refused(token, code !== 14 && typeof code !== "string", signal);
      return next(own, context);
    };
    const token = tokens.get(signal);
    return token instanceof Promise ? token.then(send) : send(token);
  };
