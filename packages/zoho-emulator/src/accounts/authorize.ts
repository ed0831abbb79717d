import type { Call } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import type { Grant } from "./grant.ts";
import { allowsOperation } from "./scopes.ts";
import { looksLikeToken } from "./secret.ts";
import type { Tokens } from "./tokens.ts";

type Asked = Omit<Call, "grant">;

/** Who calls, by the token of the `Authorization` header; or what the product says to a token it does not take. */
export function authorize(call: Asked, tokens: Tokens): Grant | { readonly refusal: Reply } {
  const { operation, params, product, site, emulator } = call;
  const refusals = product === "crm" ? crm : finance;
  const token = tokenIn(call.headers.get("authorization"), emulator.options.bearer !== false);
  if (!token) return { refusal: refusals.missing };
  const grant = tokens.find(token);
  const isAtHome = grant?.dataCenter === site.dataCenter;
  // Only CRM has environments.
  if (!grant || !isAtHome || (product === "crm" && grant.environment !== site.environment)) {
    return { refusal: looksLikeToken(token) ? refusals.dead : refusals.garbled };
  }
  return allowsOperation(grant.scopes, operation, params) ? grant : { refusal: refusals.scope };
}

export function tokenIn(header: string | null, bearer = true): string | undefined {
  const [, scheme, token] = /^(Zoho-oauthtoken|Bearer) +(\S+)$/i.exec(header?.trim() ?? "") ?? [];
  return scheme?.toLowerCase() === "bearer" && !bearer ? undefined : token;
}

interface Refusals {
  readonly missing: Reply;
  /** Not in the shape of a token. */
  readonly garbled: Reply;
  /** In shape, but ended, unknown, or of another place. */
  readonly dead: Reply;
  readonly scope: Reply;
}

const inCrm = (code: string, message: string): Reply => json({ code, details: {}, message, status: "error" }, 401);
const invalidToken = inCrm("INVALID_TOKEN", "invalid oauth token");

const crm: Refusals = {
  missing: inCrm("AUTHENTICATION_FAILURE", "Authentication failed"),
  garbled: invalidToken,
  dead: invalidToken,
  scope: inCrm("OAUTH_SCOPE_MISMATCH", "Unauthorized"),
};

const notAuthentic = json(
  {
    code: 14,
    message:
      "The request could not be authenticated as the authentication value you entered is invalid. Enter a valid authentication value and try again.",
  },
  401,
);
/** A dead token, a missing scope and a missing role look alike. */
const notAuthorized = json({ code: 57, message: "You are not authorized to perform this operation" }, 401);

const finance: Refusals = {
  missing: notAuthentic,
  garbled: notAuthentic,
  dead: notAuthorized,
  scope: notAuthorized,
};
