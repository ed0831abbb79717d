/** What is kept for one identity. Plain JSON, so that any store can hold it. */
export interface TokenRecord {
  readonly accessToken?: string;
  /** Milliseconds since 1970, by the clock of the process that got the token. */
  readonly expiresAt?: number;
  /** From then on the token is renewed ahead of its time. */
  readonly renewAt?: number;
  /** `api_domain` as Zoho sent it. */
  readonly apiDomain?: string;
  readonly scope?: string;
  /** Kept only where the identity began with a grant code, whose refresh token nobody else holds. */
  readonly refreshToken?: string;
  /** Until then nobody asks for a token: Zoho's throttle is closed and every attempt keeps it closed for longer. */
  readonly blockedUntil?: number;
}

/** Where tokens live between calls and processes. One store may hold many identities, one record each. */
export interface TokenStore {
  get(key: string): Promise<TokenRecord | undefined>;
  set(key: string, record: TokenRecord): Promise<void>;
  delete(key: string): Promise<void>;
  /** Runs `work` while no other holder, in this process or another, runs theirs for the same key. */
  lock?<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Keeps tokens for the life of the process. Share one between sessions to share tokens. */
export function memoryTokenStore(): TokenStore {
  const records = new Map<string, TokenRecord>();
  return {
    get: async (key) => records.get(key),
    set: async (key, record) => void records.set(key, record),
    delete: async (key) => void records.delete(key),
  };
}
