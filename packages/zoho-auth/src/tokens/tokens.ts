import { type Clock, orAbort, sleep } from "../clock.ts";
import type { DataCenter } from "../data-centers.ts";
import {
  InvalidClientError,
  InvalidGrantError,
  TokenError,
  TokenRequestError,
  TokenStoreError,
  TokenThrottledError,
} from "../errors/token-errors.ts";
import { ZohoError } from "../errors/zoho-error.ts";
import type { EventListener } from "../events.ts";
import type { Credential, Grant, TokenForm } from "./credential.ts";
import { requestToken } from "./token-endpoint.ts";
import { memoryTokenStore, type TokenRecord, type TokenStore } from "./token-store.ts";

/** A token that can be sent. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: number;
  readonly apiDomain?: string;
}

export interface Tokens {
  /** A live token: from memory at once, else from the store, else newly minted. */
  get(signal?: AbortSignal): AccessToken | Promise<AccessToken>;
  /**
   * Reports that the API refused a token. Resolves to true when another token is ready for a replay. `ambiguous`: the
   * answer may also mean a missing permission, which no new token cures.
   */
  refused(token: AccessToken, ambiguous: boolean, signal?: AbortSignal): Promise<boolean>;
}

/** Renew in the background below this, so that no call waits. Spread, or all processes would renew at once. */
const STALE = 5 * 60_000;
const STALE_SPREAD = 60_000;
/** Below this a call waits for a new token: it might die on the way. */
const NEARLY_DEAD = 30_000;
/** A token refused right after a forced renewal is not renewed again for so long. Zoho mints 10 in 10 minutes. */
const FORCE_INTERVAL = 2 * 60_000;
const MINT_TIMEOUT = 30_000;
/** Tries on a broken connection; a request that reached Zoho counts against the throttle. */
const MINT_TRIES = 3;
/**
 * A failure is given to every call for so long instead of asking again, because the questions count. A refused grant
 * or client does not mend by itself.
 */
const FAILURE_TTL = 2_000;
const PERMANENT_FAILURE_TTL = 60_000;

export interface TokensOptions {
  readonly credential: Credential;
  readonly dataCenter: DataCenter;
  readonly store: TokenStore;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: EventListener | undefined;
}

export const createTokens = (options: TokensOptions): Tokens => {
  const { credential, dataCenter, clock, random, emit } = options;
  const store = credential.identity ? options.store : memoryTokenStore();
  const stale = STALE + random() * STALE_SPREAD;
  let current: AccessToken | undefined;
  let renewal: Promise<AccessToken> | undefined;
  let key: Promise<string> | undefined;
  let failure: { error: unknown; until: number } | undefined;
  let forcedAt = Number.NEGATIVE_INFINITY;
  /** The token that a forced renewal gave and that was refused as well. */
  let futile: AccessToken | undefined;

  const left = (token: AccessToken | undefined) => (token ? token.expiresAt - clock.now() : 0);

  const tokenIn = (record: TokenRecord | undefined): AccessToken | undefined =>
    record?.accessToken
      ? { accessToken: record.accessToken, expiresAt: record.expiresAt ?? 0, apiDomain: record.apiDomain }
      : undefined;

  const read = async (id: string): Promise<TokenRecord> => {
    try {
      return (await store.get(id)) ?? {};
    } catch (cause) {
      throw storeError("read", cause);
    }
  };

  /** A token in hand is worth more than a note of it: a store that cannot write is reported, and the call goes on. */
  const write = async (id: string, record: TokenRecord) => {
    try {
      await store.set(id, record);
    } catch (error) {
      emit?.({ type: "token", action: "not-stored", dataCenter: dataCenter.name, error: nameOf(error) });
    }
  };

  /** One token request, sent again only while no server could be reached. */
  const request = async (form: TokenForm, signal: AbortSignal): Promise<Grant> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await requestToken(form, dataCenter, options.fetch, clock, signal);
      } catch (cause) {
        // Zoho's own answers are final: every request that reaches it counts against the throttle.
        if (cause instanceof TokenError) throw cause;
        if (signal.aborted || attempt === MINT_TRIES) {
          throw new TokenError(`${dataCenter.accounts} could not be reached for a token.`, {
            cause,
            hint: "Check the network, and the accounts host of the data centre.",
          });
        }
        await sleep(clock, random() * 500 * 2 ** attempt, signal);
      }
    }
  };

  const mint = async (record: TokenRecord, refused: boolean): Promise<Grant> => {
    const abort = new AbortController();
    const stop = clock.after(MINT_TIMEOUT, () => abort.abort(), true);
    try {
      return await credential.mint({
        request: (form) => request(form, abort.signal),
        refreshToken: record.refreshToken,
        refused,
        signal: abort.signal,
      });
    } catch (cause) {
      if (cause instanceof TokenError) throw cause;
      throw new TokenError("The credential gave no token.", { cause, hint: "Its error is the cause." });
    } finally {
      stop();
    }
  };

  /** Finds or makes a token that is not the refused one. Runs once at a time in this process. */
  const renew = async (refused: AccessToken | undefined): Promise<AccessToken> => {
    key ??= keyOf(credential, dataCenter);
    const id = await key;
    const adopt = (record: TokenRecord, atLeast: number) => {
      const token = tokenIn(record);
      return token && left(token) > atLeast && token.accessToken !== refused?.accessToken ? token : undefined;
    };
    const shared = (token: AccessToken) => {
      emit?.({ type: "token", action: "shared", dataCenter: dataCenter.name });
      return token;
    };

    const before = adopt(await read(id), stale);
    if (before) return shared(before);

    const alone = async (): Promise<AccessToken> => {
      const record = await read(id);
      const meanwhile = adopt(record, stale);
      if (meanwhile) return shared(meanwhile);
      if (record.blockedUntil && record.blockedUntil > clock.now()) {
        const alive = adopt(record, 0);
        if (alive) return alive;
        throw new TokenThrottledError("Zoho mints no more tokens for now.", {
          hint: "A refresh token gives 10 access tokens in 10 minutes; asking earlier prolongs the block.",
          retryAt: new Date(record.blockedUntil),
        });
      }
      try {
        const grant = await mint(record, refused !== undefined);
        const { expiresIn = Number.POSITIVE_INFINITY, ...rest } = grant;
        const token = { ...rest, expiresAt: clock.now() + expiresIn * 1000 };
        await write(id, { ...token, refreshToken: grant.refreshToken ?? record.refreshToken });
        emit?.({ type: "token", action: "minted", dataCenter: dataCenter.name });
        return token;
      } catch (error) {
        if (error instanceof TokenThrottledError) {
          await write(id, { ...record, blockedUntil: error.retryAt?.getTime() ?? 0 });
          const alive = adopt(record, 0);
          if (alive) return alive;
        }
        throw error;
      }
    };
    if (!store.lock) return alone();
    try {
      return await store.lock(id, alone);
    } catch (cause) {
      throw storeError("locked", cause);
    }
  };

  const single = (refused?: AccessToken): Promise<AccessToken> => {
    if (failure && failure.until > clock.now()) return Promise.reject(failure.error);
    renewal ??= renew(refused)
      .then(
        (token) => {
          failure = undefined;
          current = token;
          return token;
        },
        (error: unknown) => {
          const until = error instanceof TokenThrottledError ? error.retryAt?.getTime() : undefined;
          failure = { error, until: until ?? clock.now() + (isPermanent(error) ? PERMANENT_FAILURE_TTL : FAILURE_TTL) };
          emit?.({ type: "token", action: "failed", dataCenter: dataCenter.name, error: nameOf(error) });
          throw error;
        },
      )
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };

  return {
    get(signal) {
      const remaining = left(current);
      if (current && remaining > NEARLY_DEAD) {
        // The failure of a renewal in the background is reported as an event; the next call that must wait throws it.
        if (remaining < stale) single().catch(() => {});
        return current;
      }
      return orAbort(single(), signal).catch((error: unknown) => {
        if (current && left(current) > 0 && !signal?.aborted) return current;
        throw error;
      });
    },

    async refused(token, ambiguous, signal) {
      emit?.({ type: "token", action: "refused", dataCenter: dataCenter.name });
      if (credential.renewable === false) return false;
      if (current && current.accessToken !== token.accessToken) return true;
      const now = clock.now();
      if (ambiguous && futile?.accessToken === token.accessToken) return false;
      if (now - forcedAt < FORCE_INTERVAL) {
        futile = token;
        return false;
      }
      forcedAt = now;
      const other = await orAbort(single(token), signal);
      // A renewal that was already on its way may have found the refused token in the store.
      if (other.accessToken === token.accessToken) await orAbort(single(token), signal);
      return true;
    },
  };
};

/** SHA-256, because the parts hold secrets and the key is seen by everybody who can list the store. */
const keyOf = async ({ identity = [] }: Credential, { name }: DataCenter): Promise<string> => {
  const text = JSON.stringify([name, ...identity]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `zoho-${name}-${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "Error");

const isPermanent = (error: unknown) =>
  error instanceof InvalidGrantError || error instanceof InvalidClientError || error instanceof TokenRequestError;

const storeError = (what: string, cause: unknown) =>
  cause instanceof ZohoError
    ? cause
    : new TokenStoreError(`The token store could not be ${what}.`, { cause, hint: "The store's error is the cause." });
