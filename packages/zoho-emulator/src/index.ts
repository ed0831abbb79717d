import type { Session } from "@x/zoho-auth";
import { type AccountsConsole, accountsConsole, type Credentials } from "./accounts/console.ts";
import { DEFAULT_CLIENT } from "./accounts/index.ts";
import type { Clock } from "./clock.ts";
import { Emulator } from "./emulator.ts";
import type { Faults } from "./faults/index.ts";
import type { JournalEntry } from "./journal.ts";
import type { BudgetUsage } from "./limits/index.ts";
import type { EmulatorOptions, Seed } from "./options.ts";
import { Persistence } from "./persistence.ts";
import { readSeed } from "./seed.ts";
import { listen } from "./server.ts";
import { type EmulatorSessionOptions, sessionOf, sharedStore } from "./session.ts";
import type { Site } from "./sites.ts";
import type { Snapshot } from "./state/state.ts";

export type { ClientSettings, ClientType } from "./accounts/clients.ts";
export type { AccountsConsole, Credentials, GrantCodeOptions } from "./accounts/console.ts";
export type { Fault, FaultEffect, FaultMatch, FaultRule, Faults } from "./faults/index.ts";
export type { JournalEntry } from "./journal.ts";
export type { BudgetUsage } from "./limits/index.ts";
export type { LimitNumbers } from "./limits/numbers.ts";
export type { CrmSeed, EmulatorOptions, FieldSeed, FinanceSeed, Seed } from "./options.ts";
export type { EmulatorSessionOptions } from "./session.ts";
export type { Site } from "./sites.ts";
export type { Snapshot } from "./state/state.ts";
export type { Clock };

/** A Zoho on this machine that is ready to be called. `await using` closes it at the end of its block. */
export interface RunningEmulator extends AsyncDisposable {
  /** Origin of the first data centre, as in `http://127.0.0.1:4100`: accounts, API and upload host in one. */
  readonly url: string;
  /** Every data centre and environment that is served, in the order of `dataCenters`. */
  readonly sites: readonly Site[];
  /** Works from the start at `url`: a client, its secret, and a refresh token with every scope. */
  readonly credentials: Credentials;
  /** Time as the emulator sees it: freeze it, move it on, and tokens end, budgets renew and jobs finish. */
  readonly clock: Clock;
  /** Clients, grant codes of self clients, and the end of tokens: what Zoho has its API console for. */
  readonly accounts: AccountsConsole;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /**
   * A session that is signed in, to the first data centre unless `site` says otherwise. Any option of `createSession`
   * takes the place of the emulator's own. Sessions share their access tokens unless they bring a `store`.
   *
   * @throws RangeError when `site` is not served
   */
  session(options?: EmulatorSessionOptions): Session;
  /** What is used of each budget, of those that anybody drew on. */
  limits(): readonly BudgetUsage[];
  /** The last 1,000 requests and what became of them, the newest last. Carries no token and no secret. */
  journal(): readonly JournalEntry[];
  /**
   * As it was when it started: state, clock, faults, limits and journal. Sessions of `session()` stay signed in, so that
   * it can run before each test.
   */
  reset(): void;
  /** Everything that is remembered, as JSON: records, files, clients, and of tokens what it takes to recognise them. */
  snapshot(): Snapshot;
  /**
   * Takes a snapshot in place of everything that is remembered. Sessions of `session()` stay signed in.
   *
   * @throws TypeError when it is no snapshot
   */
  restore(snapshot: Snapshot): void;
  /**
   * Begins anew from another seed, to which `reset` goes back from then on.
   *
   * @throws TypeError when it is no seed, or a row of it is refused; the message says which
   */
  seed(seed: Seed | string): Promise<void>;
  /** Sends the answers that are under way, keeps what is to be kept, and closes every port. May be called twice. */
  close(): Promise<void>;
}

/**
 * Starts a Zoho on this machine. Each has its own state, time and ports: as many as you like run beside each other.
 *
 * @throws TypeError when the seed does not fit
 * @throws Error when the port is taken, or the folder of `data` holds something else
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const seed = await readSeed(options.seed);
  const emulator = new Emulator({ ...options, ...(seed && { seed }) });
  const kept = options.data === undefined ? undefined : keepIn(options.data, emulator);
  const { sites, close: closePorts } = await listen(emulator);
  kept?.start();
  const store = sharedStore(emulator);
  let closed: Promise<void> | undefined;
  const close = () => {
    // Who waits for time to pass is answered now.
    emulator.clock.clear();
    closed ??= closePorts().then(() => kept?.stop());
    return closed;
  };
  return {
    url: sites[0]!.url,
    sites,
    credentials: DEFAULT_CLIENT,
    clock: emulator.clock,
    accounts: accountsConsole(emulator),
    faults: emulator.faults,
    session: (given) => sessionOf(emulator, store, given),
    limits: () => emulator.limits.usage(),
    journal: () => emulator.journal.entries(),
    reset: () => emulator.reset(),
    snapshot: () => emulator.state.snapshot(),
    restore: (snapshot) => emulator.restore(snapshot),
    seed: async (given) => emulator.seedWith(await readSeed(given)),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Goes on from what an earlier run left. */
function keepIn(folder: string, { state, accounts }: Emulator): Persistence {
  const persistence = new Persistence(state, folder);
  // Data centres may have been added since.
  if (persistence.load()) accounts.seed();
  return persistence;
}
