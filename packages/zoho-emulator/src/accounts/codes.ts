import { createHash } from "node:crypto";
import type { Emulator } from "../emulator.ts";
import type { Collection, Row } from "../state/collection.ts";
import type { Consent } from "./grant.ts";
import { fingerprint, tokenOf } from "./secret.ts";
import { nextNumber } from "./tokens.ts";

/** Milliseconds that a code of the consent page can be exchanged. */
export const CODE_LIFE = 120_000;
const WINDOW = 600_000;
/** Grant codes that one client is given in ten minutes. */
const CODES = 10;

export interface NewCode extends Consent {
  /** `null`: a code of a self client, which was made in the console. */
  readonly redirectUri: string | null;
  /** It buys a refresh token, too. */
  readonly offline: boolean;
  /** Of PKCE. */
  readonly challenge: string | null;
  readonly challengeMethod: "S256" | "plain";
}

export interface Code extends Row, NewCode {
  readonly id: string;
  readonly expiresAt: number;
}

/** Grant codes: good once, for a short while. */
export class Codes {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  get #rows(): Collection {
    return this.#emulator.state.collection("accounts/codes");
  }

  /** `undefined` when the client was given too many of late. */
  add(code: NewCode, life = CODE_LIFE): string | undefined {
    const { clock, options, accounts } = this.#emulator;
    const now = clock.now();
    const client = accounts.clients.find(code.clientId, code.dataCenter);
    const recent = client?.grants.filter((at) => at > now - WINDOW && at <= now) ?? [];
    if (options.limits !== false && recent.length >= CODES) return undefined;
    if (client) accounts.clients.put({ ...client, grants: [...recent, now] });
    for (const old of this.#rows.values()) if ((old as Code).expiresAt <= now) this.#rows.delete((old as Code).id);
    const text = tokenOf("code", nextNumber(this.#emulator));
    this.#rows.put({ ...code, id: fingerprint(text), expiresAt: now + life });
    return text;
  }

  find(text: string): Code | undefined {
    const code = this.#rows.get(fingerprint(text)) as Code | undefined;
    return code && code.expiresAt > this.#emulator.clock.now() ? code : undefined;
  }

  spend({ id }: Code): void {
    this.#rows.delete(id);
  }
}

/** The caller knows the secret that the authorization was begun with (RFC 7636), if it was begun with one. */
export function isProvenBy({ challenge, challengeMethod }: NewCode, verifier: string | null): boolean {
  if (challenge === null) return true;
  if (verifier === null) return false;
  const hashed = challengeMethod === "S256" ? createHash("sha256").update(verifier).digest("base64url") : verifier;
  return hashed === challenge;
}
