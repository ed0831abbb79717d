export type { RetryOptions } from "./chain/retry.ts";
export { type Clock, systemClock } from "./clock.ts";
export { accessToken } from "./credentials/access-token.ts";
export { type AuthorizationCodeOptions, authorizationCode } from "./credentials/authorization-code.ts";
export { type ClientCredentialsOptions, clientCredentials } from "./credentials/client-credentials.ts";
export { type RefreshTokenOptions, refreshToken } from "./credentials/refresh-token.ts";
export { type TokenRequest, tokenProvider } from "./credentials/token-provider.ts";
export {
  type DataCenter,
  type DataCenterName,
  dataCenter,
  dataCenterNames,
  type Environment,
  findByApiDomain,
} from "./data-centers.ts";
export * from "./errors/index.ts";
export type { EventListener, SessionEvent } from "./events.ts";
export {
  type BooksPlan,
  type CrmEdition,
  createLimits,
  type InventoryPlan,
  type Limits,
  type LimitsOptions,
  QueueFullError,
} from "./limits/index.ts";
export { type Log, logTo } from "./log.ts";
export type { CallContext, Middleware, Next, ZohoRequest } from "./middleware.ts";
export { type AuthorizationUrlOptions, authorizationUrl } from "./oauth/authorization-url.ts";
export { type ExchangeCodeOptions, exchangeCode, type GrantCode } from "./oauth/exchange-code.ts";
export { type ParseRedirectOptions, parseRedirect, type Redirect } from "./oauth/parse-redirect.ts";
export { createPkce, type Pkce } from "./oauth/pkce.ts";
export { type RevokeOptions, revoke } from "./oauth/revoke.ts";
export { type ServerInfo, serverInfo } from "./oauth/server-info.ts";
export type { CallCost, OperationInfo, RetryClass } from "./operation.ts";
export {
  type AnswerSource,
  type CallOptions,
  createSession,
  createUnlimitedSession,
  type Session,
  type SessionOptions,
  type ZohoRequestContext,
  type ZohoRequestInit,
} from "./session.ts";
export type { Credential, Grant, MintContext, TokenForm } from "./tokens/credential.ts";
export { memoryTokenStore, type TokenRecord, type TokenStore } from "./tokens/token-store.ts";
