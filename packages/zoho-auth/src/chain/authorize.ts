import type { Middleware } from "../middleware.ts";
import type { Tokens } from "../tokens/tokens.ts";

/** Adds the access token. After a 401 it has the token renewed once and asks retry for a replay. */
export function authorize(tokens: Tokens): Middleware {
  return async (request, next, context) => {
    const found = tokens.get(request.signal);
    const token = found instanceof Promise ? await found : found;
    // A copy, so that nobody outside this point ever holds the token.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Zoho-oauthtoken ${token.accessToken}`);
    context.apiDomain = token.apiDomain;
    const response = await next({ ...request, headers });
    if (response.status === 401 && context.replay === undefined) {
      const code = context.refusal?.code;
      // Words other than this one, and 14, mean a dead token. 57 of Books and Inventory may also mean a missing permission.
      const ambiguous = code !== 14 && typeof code !== "string";
      context.replay = code !== "OAUTH_SCOPE_MISMATCH" && (await tokens.refused(token, ambiguous, request.signal));
    }
    return response;
  };
}
