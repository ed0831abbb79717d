import type { Emulator } from "../emulator.ts";
import type { Collection, Row } from "../state/collection.ts";
import type { Consent, Grant } from "./grant.ts";
import { fingerprint, tokenOf } from "./secret.ts";

/** Seconds that an access token lives. */
export const TOKEN_LIFE = 3600;
const WINDOW = 600_000;
/** Access tokens that one refresh token gives in ten minutes. */
const MINTS = 10;
/** Access tokens of one refresh token that live at the same time; one more ends the oldest. */
const LIVE = 15;
/** Refresh tokens of one user and client; one more ends the first. */
const REFRESH_TOKENS = 20;

interface AccessTokenRow extends Row, Grant {
  readonly id: string;
  /** Of the refresh token, or of the client where there is none. */
  readonly parent: string;
  readonly number: number;
}

export interface RefreshTokenRow extends Row, Consent {
  readonly id: string;
  readonly number: number;
  /** When it gave its last access tokens. */
  readonly mints: readonly number[];
}

/** Access and refresh tokens: who holds which, how many there may be, and when they end. */
export class Tokens {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  get #access(): Collection {
    return this.#emulator.state.collection("accounts/access_tokens");
  }

  get #refresh(): Collection {
    return this.#emulator.state.collection("accounts/refresh_tokens");
  }

  /** The grant of a live access token. */
  find(token: string): Grant | undefined {
    const row = this.#access.get(fingerprint(token)) as AccessTokenRow | undefined;
    return row && row.expiresAt > this.#emulator.clock.now() ? row : undefined;
  }

  findRefresh(token: string): RefreshTokenRow | undefined {
    return this.#refresh.get(fingerprint(token)) as RefreshTokenRow | undefined;
  }

  /** A new refresh token, or the given one. */
  addRefresh(consent: Consent, token?: string): string {
    const number = this.#nextNumber();
    const added = token ?? tokenOf("refresh", number);
    const row: RefreshTokenRow = { id: fingerprint(added), ...consent, number, mints: [] };
    this.#refresh.put(row);
    if (this.#limited) {
      const all = this.#ofClient(consent).filter(({ userId }) => userId === consent.userId);
      for (const { id } of all.sort(byNumber).slice(0, -REFRESH_TOKENS)) this.#end(id);
    }
    return added;
  }

  /** An access token for a refresh token; `undefined` when it has given too many of late. */
  mint(refreshToken: RefreshTokenRow): string | undefined {
    const now = this.#emulator.clock.now();
    const { id, number: _number, mints, ...consent } = refreshToken;
    const recent = mints.filter((at) => at > now - WINDOW && at <= now);
    if (this.#limited && recent.length >= MINTS) return undefined;
    this.#refresh.put({ ...refreshToken, mints: [...recent, now] });
    return this.mintFor(consent as Consent, id);
  }

  /** An access token that comes from no refresh token, or from the one with this id. */
  mintFor(consent: Consent, parent = `client ${consent.clientId}`): string {
    const number = this.#nextNumber();
    const token = tokenOf("access", number);
    const now = this.#emulator.clock.now();
    const row: AccessTokenRow = {
      id: fingerprint(token),
      ...consent,
      expiresAt: now + TOKEN_LIFE * 1000,
      parent,
      number,
    };
    this.#access.put(row);
    const siblings = this.#childrenOf(parent);
    const dead = siblings.filter(({ expiresAt }) => expiresAt <= now);
    for (const { id } of dead) this.#access.delete(id);
    if (this.#limited) {
      const live = siblings.filter(({ expiresAt }) => expiresAt > now).sort(byNumber);
      for (const { id } of live.slice(0, -LIVE)) this.#access.delete(id);
    }
    return token;
  }

  /** Ends an access token, or a refresh token with those it gave. False: there is no such token in the data centre. */
  revoke(token: string, dataCenter: string): boolean {
    const id = fingerprint(token);
    const row = (this.#access.get(id) ?? this.#refresh.get(id)) as Consent | undefined;
    if (row?.dataCenter !== dataCenter) return false;
    this.#end(id);
    return true;
  }

  belongsTo(token: string, clientId: string): boolean {
    const id = fingerprint(token);
    return (this.#access.get(id) ?? this.#refresh.get(id))?.clientId === clientId;
  }

  /** Ends an access token before its time. */
  expireOne(token: string): void {
    this.#access.delete(fingerprint(token));
  }

  /** Ends every access token: the next call of each session is refused. */
  expire(): void {
    this.#access.clear();
  }

  /** Access tokens of the given refresh tokens, to be put back once state was cleared. */
  signedIn(refreshTokens: readonly string[]): Row[] {
    return refreshTokens.flatMap((token) => this.#childrenOf(fingerprint(token)));
  }

  /** Dead ones too: a reset turns time back. */
  keep(rows: readonly Row[]): void {
    for (const row of rows as readonly AccessTokenRow[]) {
      if (!this.#refresh.has(row.parent)) continue;
      this.#access.put(row);
      this.#nextNumber(row.number);
    }
  }

  get #limited(): boolean {
    return this.#emulator.options.limits !== false;
  }

  #childrenOf(parent: string): AccessTokenRow[] {
    return [...this.#access.idsWhere("parent", parent)].map((id) => this.#access.get(id) as AccessTokenRow);
  }

  #ofClient({ clientId }: Consent): RefreshTokenRow[] {
    return [...this.#refresh.idsWhere("clientId", clientId)].map((id) => this.#refresh.get(id) as RefreshTokenRow);
  }

  #end(id: string): void {
    for (const child of this.#childrenOf(id)) this.#access.delete(child.id);
    this.#access.delete(id);
    this.#refresh.delete(id);
  }

  /** Each token has its own number, which never comes again: after `above` at the least. */
  #nextNumber(above = 0): number {
    return nextNumber(this.#emulator, above);
  }
}

/** The number that the next secret is made from. Kept in state, so that a restored one goes on where it was. */
export function nextNumber({ state }: Emulator, above = 0): number {
  const counters = state.collection("accounts/counters");
  const last = (counters.get("secrets")?.value as number | undefined) ?? 0;
  const value = Math.max(last, above) + 1;
  counters.put({ id: "secrets", value });
  return value;
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number => a.number - b.number;
