export type { RetryOptions } from "./chain/retry.ts";
export { type Clock, systemClock } from "./clock.ts";
export { type RefreshTokenOptions, refreshToken } from "./credentials/refresh-token.ts";
export {
  type DataCenter,
  type DataCenterName,
  dataCenterNames,
  type Environment,
  findDataCenter,
} from "./data-centers.ts";
export * from "./errors/index.ts";
export type { EventListener, SessionEvent } from "./events.ts";
export { createLimits, type Limits } from "./limits/index.ts";
export { type Log, logTo } from "./log.ts";
export type { CallContext, Middleware, Next, ZohoRequest } from "./middleware.ts";
export type { CallCost, OperationInfo, RetryClass } from "./operation.ts";
export {
  type CallOptions,
  createSession,
  type Session,
  type SessionOptions,
  type ZohoRequestContext,
  type ZohoRequestInit,
} from "./session.ts";
export type { Credential, Grant, MintContext, TokenForm } from "./tokens/credential.ts";
export { memoryTokenStore, type TokenRecord, type TokenStore } from "./tokens/token-store.ts";
