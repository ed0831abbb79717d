import type { Middleware } from "../middleware.ts";
import type { Tokens } from "../tokens/tokens.ts";

/** Adds the access token, and leaves word how to renew it in case it is refused. */
export function authorize(tokens: Tokens): Middleware {
  return async (request, next, context) => {
    const { signal } = request;
    const found = tokens.get(signal);
    const token = found instanceof Promise ? await found : found;
    // A copy, so that nobody outside this point ever holds the token.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Zoho-oauthtoken ${token.accessToken}`);
    context.apiDomain = token.apiDomain;
    // Words other than this one, and 14, mean a dead token. 57 of Books and Inventory may also mean a missing permission.
    context.renew = (code) =>
      code !== "OAUTH_SCOPE_MISMATCH" && tokens.refused(token, code !== 14 && typeof code !== "string", signal);
    return next({ ...request, headers });
  };
}
