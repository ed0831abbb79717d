import type { Session } from "@x/zoho-auth";
import { type AccountsConsole, accountsConsole } from "./accounts/console.ts";
import { DEFAULT_CLIENT } from "./accounts/index.ts";
import type { Clock } from "./clock.ts";
import { Emulator } from "./emulator.ts";
import type { Faults } from "./faults/index.ts";
import type { JournalEntry } from "./journal.ts";
import type { BudgetUsage } from "./limits/index.ts";
import type { EmulatorOptions } from "./options.ts";
import { listen } from "./server.ts";
import { type EmulatorSessionOptions, sessionOf } from "./session.ts";
import type { Site } from "./sites.ts";
import type { Snapshot } from "./state/state.ts";

export type { ClientSettings, ClientType } from "./accounts/clients.ts";
export type { AccountsConsole, GrantCodeOptions } from "./accounts/console.ts";
export type { Fault, FaultEffect, FaultMatch, FaultRule, Faults } from "./faults/index.ts";
export type { JournalEntry } from "./journal.ts";
export type { BudgetUsage } from "./limits/index.ts";
export type { LimitNumbers } from "./limits/numbers.ts";
export type { CrmSeed, EmulatorOptions, FieldSeed, FinanceSeed, Seed } from "./options.ts";
export type { EmulatorSessionOptions } from "./session.ts";
export type { Site } from "./sites.ts";
export type { Snapshot } from "./state/state.ts";
export type { Clock };

/** A Zoho on this machine that is ready to be called. */
export interface RunningEmulator {
  /** Origin of the first data centre: accounts, API and upload host in one. */
  readonly url: string;
  /** Every data centre and environment that is served. */
  readonly sites: readonly Site[];
  /** Works from the start: a client, its secret, and a refresh token with every scope. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string };
  /** Time as the emulator sees it. */
  readonly clock: Clock;
  /** Clients, grant codes of self clients, and the end of tokens. */
  readonly accounts: AccountsConsole;
  /** A session that is signed in, to the first data centre unless `site` says otherwise. */
  session(options?: EmulatorSessionOptions): Session;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** What is used of each budget, of those that anybody drew on. */
  limits(): readonly BudgetUsage[];
  /** The last requests, the newest last. */
  journal(): readonly JournalEntry[];
  /** As it was when it started. */
  reset(): void;
  /** Everything that is remembered, as JSON. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  close(): Promise<void>;
}

/** Starts a Zoho on this machine. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const emulator = new Emulator(options);
  const { sites, close } = await listen(emulator);
  return {
    url: sites[0]!.url,
    sites,
    credentials: DEFAULT_CLIENT,
    clock: emulator.clock,
    accounts: accountsConsole(emulator),
    session: (given) => sessionOf(emulator, given),
    faults: emulator.faults,
    limits: () => emulator.limits.usage(),
    journal: () => emulator.journal.entries(),
    reset: () => emulator.reset(),
    snapshot: () => emulator.state.snapshot(),
    restore: (snapshot) => emulator.restore(snapshot),
    close,
  };
}
