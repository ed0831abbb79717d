import type { CallContext, Middleware, Next, ZohoRequest } from "../middleware.ts";
import type { AccessToken, Tokens } from "../tokens/tokens.ts";

/** Adds the access token, and leaves word how to renew it in case it is refused. */
export function authorize(tokens: Tokens): Middleware {
  const send = (token: AccessToken, request: ZohoRequest, next: Next, context: CallContext) => {
    // A copy, so that nobody outside this point ever holds the token.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Zoho-oauthtoken ${token.accessToken}`);
    context.apiDomain = token.apiDomain;
    context.renew = (code) => {
      // Words other than this one, and 14, mean a dead token. 57 of Books and Inventory may also mean a missing permission.
      const ambiguous = code !== 14 && typeof code !== "string";
      return code !== "OAUTH_SCOPE_MISMATCH" && tokens.refused(token, ambiguous, request.signal);
    };
    return next({ ...request, headers });
  };
  return (request, next, context) => {
    const token = tokens.get(request.signal);
    return token instanceof Promise
      ? token.then((found) => send(found, request, next, context))
      : send(token, request, next, context);
  };
}
