import { type Clock, orAbort } from "../clock.ts";
import type { DataCenter } from "../data-centers.ts";
import { TokenError, TokenStoreError, TokenThrottledError } from "../errors/token-errors.ts";
import { ZohoError } from "../errors/zoho-error.ts";
import type { EventListener } from "../events.ts";
import type { Credential, Grant } from "./credential.ts";
import { requestToken, throttled } from "./token-endpoint.ts";
import { memoryTokenStore, type TokenRecord, type TokenStore } from "./token-store.ts";

/** A token that can be sent. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: number;
  /** From then on it is renewed in the background, so that no call waits. */
  readonly renewAt: number;
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

/** A token is renewed so long before it expires, or after half of its life if that is shorter. */
const AHEAD = 300_000;
/** In the last tenth of that time a call waits for the new token: the old one might die on the way. */
const NEARLY_DEAD = 0.1;
/** Each process begins somewhere in the first fifth of it, so that they do not all begin at once. */
const SPREAD = 0.2;
/** Forced renewals are at least so far apart: Zoho mints 10 tokens in 10 minutes. */
const FORCE_INTERVAL = 120_000;
/** Seconds that a token counts as good when nobody says how long it lives; the API refuses it when it has died. */
const UNKNOWN_LIFE = 1e9;
const MINT_TIMEOUT = 30_000;
/**
 * A failure is given to every call for so long instead of asking again, because the questions count against Zoho's
 * throttle. A refused grant or client does not mend by itself.
 */
const FAILURE_TTL = 1_000;
const PERMANENT_FAILURE_TTL = 60_000;

export function createTokens(
  credential: Credential,
  dataCenter: DataCenter,
  sharedStore: TokenStore | undefined,
  fetch: typeof globalThis.fetch,
  clock: Clock,
  random: () => number,
  emit: EventListener | undefined,
): Tokens {
  const isShared = credential.identity && sharedStore;
  const store = isShared || memoryTokenStore();
  const spread = SPREAD * random();
  let current: AccessToken | undefined;
  let renewal: Promise<AccessToken> | undefined;
  let key: Promise<string> | undefined;
  let failure: { error: unknown; until: number } | undefined;
  let forcedAt: number | undefined;
  /** The token that a forced renewal gave and that was refused as well. */
  let futile: string | undefined;

  const report = (type: "token-failed" | "token-not-stored", error: unknown) =>
    emit?.({ type, dataCenter: dataCenter.name, error: (error as Error).name });

  const mint = async (refreshToken: string | undefined, refused: boolean): Promise<Grant> => {
    const controller = new AbortController();
    const { signal } = controller;
    const stop = clock.after(MINT_TIMEOUT, () => controller.abort(), true);
    try {
      return await credential.mint({
        request: (form, hints) => requestToken(form, hints, dataCenter, fetch, clock, signal),
        refreshToken,
        refused,
        signal,
      });
    } catch (cause) {
      throw cause instanceof ZohoError ? cause : new TokenError("The credential gave no token.", { cause });
    } finally {
      stop();
    }
  };

  /** Finds or makes a token that is not the refused one. */
  const renew = async (refused?: string): Promise<AccessToken> => {
    key ??= isShared ? keyOf(credential, dataCenter) : Promise.resolve("");
    const id = await key;

    const announce = (token: AccessToken, shared: boolean) => {
      emit?.({ type: "token", dataCenter: dataCenter.name, shared });
      return token;
    };
    const usable = (until: "renewAt" | "expiresAt", record: TokenRecord = {}) => {
      const token = record as AccessToken;
      return clock.now() < token[until] && token.accessToken !== refused ? announce(token, true) : undefined;
    };
    // A token in hand is worth more than a note of it: a store that cannot write is reported, and the call goes on.
    const write = (record: TokenRecord) =>
      store.set(id, record).catch((error: unknown) => report("token-not-stored", error));

    const renewAlone = async (): Promise<AccessToken> => {
      const record = await store.get(id);
      const found = usable("renewAt", record);
      if (found) return found;
      const blockedUntil = record?.blockedUntil ?? 0;
      try {
        if (blockedUntil > clock.now()) throw throttled(blockedUntil);
        const { expiresIn = UNKNOWN_LIFE, ...grant } = await mint(record?.refreshToken, refused !== undefined);
        const life = expiresIn * 1000;
        const expiresAt = clock.now() + life;
        const token = { ...grant, expiresAt, renewAt: expiresAt - Math.min(AHEAD, life / 2) };
        await write({ ...token, refreshToken: grant.refreshToken ?? record?.refreshToken });
        return announce(token, false);
      } catch (error) {
        if (!(error instanceof TokenThrottledError)) throw error;
        const until = error.retryAt!.getTime();
        if (until !== blockedUntil) await write({ ...record, blockedUntil: until });
        const last = usable("expiresAt", record);
        if (last) return last;
        throw error;
      }
    };
    try {
      return usable("renewAt", await store.get(id)) ?? (await (store.lock?.(id, renewAlone) ?? renewAlone()));
    } catch (cause) {
      // What the store throws may be anything.
      throw cause instanceof ZohoError ? cause : new TokenStoreError("The token store failed.", { cause });
    }
  };

  /** One renewal at a time in this process; everybody who needs a token waits for the same one. */
  const single = (refused?: string): Promise<AccessToken> => {
    if (failure && failure.until > clock.now()) return Promise.reject(failure.error);
    renewal ??= renew(refused)
      .then(
        (token) => {
          failure = undefined;
          current = token;
          return token;
        },
        (error: ZohoError) => {
          const until =
            error.retryAt?.getTime() ?? clock.now() + (isPermanent(error) ? PERMANENT_FAILURE_TTL : FAILURE_TTL);
          failure = { error, until };
          report("token-failed", error);
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
      const token = current;
      if (!token) return orAbort(single(), signal);
      const { renewAt, expiresAt } = token;
      const ahead = expiresAt - renewAt;
      const now = clock.now();
      if (now < expiresAt - ahead * NEARLY_DEAD) {
        // When this fails an event says so; the next call that has to wait throws the error.
        if (now >= renewAt + ahead * spread) single().catch(() => {});
        return token;
      }
      return orAbort(single(), signal).catch((error: unknown) => {
        if (now < expiresAt && !signal?.aborted) return token;
        throw error;
      });
    },

    async refused({ accessToken }, ambiguous, signal) {
      if (credential.renewable === false || (ambiguous && futile === accessToken)) return false;
      if (current?.accessToken !== accessToken) return true;
      // A renewal that is on its way is joined, whoever began it.
      if (!renewal) {
        const now = clock.now();
        if (forcedAt && now - forcedAt < FORCE_INTERVAL) {
          futile = accessToken;
          return false;
        }
        forcedAt = now;
      }
      // A renewal that was already on its way may have found the refused token in the store.
      for (let tries = 2; tries-- && current?.accessToken === accessToken; ) {
        await orAbort(single(accessToken), signal);
      }
      return true;
    },
  };
}

/** SHA-256, because the parts hold secrets and the key is seen by everybody who can list the store. */
async function keyOf({ identity }: Credential, { name }: DataCenter): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([name, identity]));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return `zoho-${name}-${btoa(String.fromCharCode(...hash)).replace(/\W/g, "")}`;
}

/** The plain class stands for what may pass. */
const isPermanent = (error: unknown) => error instanceof TokenError && error.constructor !== TokenError;
