export type { RedisClient } from "./client.ts";
export { type RedisLimitsOptions, redisLimits } from "./limits.ts";
export { type RedisTokenStoreOptions, redisTokenStore } from "./token-store.ts";
