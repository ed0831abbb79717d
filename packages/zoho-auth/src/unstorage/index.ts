import { TokenStoreError } from "../errors/token-errors.ts";
import type { TokenRecord, TokenStore } from "../tokens/token-store.ts";

/** What is used of an unstorage `Storage` or of one of its drivers. */
export interface KeyValueStorage {
  getItem(key: string, options?: object): unknown;
  setItem?(key: string, value: string, options?: object): unknown;
  removeItem?(key: string, options?: object): unknown;
}

/**
 * Keeps tokens in any unstorage storage or driver: Cloudflare KV, S3, Vercel, MongoDB, … Such storages have no lock, so
 * that processes which find a token dead at the same moment each mint one; give many processes the Redis store.
 */
export const unstorageTokenStore = (storage: KeyValueStorage, prefix = ""): TokenStore => {
  const { setItem, removeItem } = storage;
  if (!setItem || !removeItem) {
    throw new TokenStoreError("This unstorage driver cannot write.", { hint: "Pass one with setItem and removeItem." });
  }
  return {
    async get(key) {
      const value = await storage.getItem(prefix + key, {});
      // A storage parses what a driver gives as text.
      if (typeof value !== "string") return (value ?? undefined) as TokenRecord | undefined;
      return JSON.parse(value) as TokenRecord;
    },
    async set(key, record) {
      await setItem.call(storage, prefix + key, JSON.stringify(record), {});
    },
    async delete(key) {
      await removeItem.call(storage, prefix + key, {});
    },
  };
};
