import { ZohoError } from "./zoho-error.ts";

/**
 * The accounts server gave no access token. The plain class stands for a passing failure (5xx, an HTML page, no
 * connection); subclasses say more.
 */
export class TokenError extends ZohoError {
  static override name = "TokenError";
}

/** The grant code or refresh token is used up, expired, revoked, or pushed out by newer ones. Permanent. */
export class InvalidGrantError extends TokenError {
  static override name = "InvalidGrantError";
}

/** Client id or secret is not known to this data centre. Permanent. */
export class InvalidClientError extends TokenError {
  static override name = "InvalidClientError";
}

/** The token request itself is wrong: redirect URI, organisation, grant type, scope. Permanent. */
export class TokenRequestError extends TokenError {
  static override name = "TokenRequestError";
}

/** Zoho mints no more tokens for now (10 in 10 minutes for one refresh token). `retryAt` says when to come back. */
export class TokenThrottledError extends TokenError {
  static override name = "TokenThrottledError";
}

/** Token and session belong to different data centres. */
export class WrongDataCenterError extends TokenError {
  static override name = "WrongDataCenterError";
}

/** The token store could not be read or locked. `cause` is the store's error. */
export class TokenStoreError extends ZohoError {
  static override name = "TokenStoreError";
}
