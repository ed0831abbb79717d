import {
  createLimits,
  createSession,
  type DataCenter,
  type DataCenterName,
  type Environment,
  memoryTokenStore,
  refreshToken,
  type Session,
  type Clock as SessionClock,
  type SessionOptions,
  systemClock,
  type TokenStore,
} from "@x/zoho-auth";
import { DEFAULT_CLIENT } from "./accounts/index.ts";
import type { Clock } from "./clock.ts";
import type { Emulator } from "./emulator.ts";
import { placeOf } from "./sites.ts";

/** What a session is made of; what is absent is what works: the emulator's own data centre, client and refresh token. */
export interface EmulatorSessionOptions extends Partial<SessionOptions> {
  /** Where it is signed in: one of the data centres and environments that are served. Default: the first. */
  readonly site?: { readonly dataCenter?: DataCenterName; readonly environment?: Environment };
}

/**
 * A session that is signed in at one site. `store` is for all sessions of the emulator.
 *
 * @internal
 */
export function sessionOf(
  emulator: Emulator,
  store: TokenStore,
  { site: wanted, ...options }: EmulatorSessionOptions = {},
): Session {
  const site = placeOf(emulator.sites, wanted);
  const { dataCenter, environment } = site;
  const sites = emulator.sites.filter((each) => each.dataCenter === dataCenter);
  const urlOf = (name: Environment) => sites.find((each) => each.environment === name)?.url;
  const center: DataCenter = {
    name: dataCenter,
    accounts: sites[0]!.url,
    api: sites[0]!.url,
    sandbox: urlOf("sandbox"),
    developer: urlOf("developer"),
    upload: site.url,
  };
  return createSession({
    dataCenter: center,
    store,
    clock: clockOf(emulator.clock),
    // By the machine's time: one session of many tests would else wait for a clock that stands still.
    limits: createLimits(),
    credential: refreshToken({ ...DEFAULT_CLIENT, refreshToken: emulator.accounts.refreshTokenOf(site) }),
    ...(environment !== "production" && { environment }),
    ...options,
  });
}

/**
 * What sessions share: Zoho gives ten access tokens in ten minutes, and a suite may make a session for each test. A reset
 * begins with an empty one, so that no session remembers a throttle that is over.
 *
 * @internal
 */
export function sharedStore(emulator: Emulator): TokenStore {
  const store = memoryTokenStore();
  const turns = new Map<string, Promise<unknown>>();
  const keyOf = (key: string) => `${emulator.resets} ${key}`;
  return {
    get: (key) => store.get(keyOf(key)),
    set: (key, record) => store.set(keyOf(key), record),
    delete: (key) => store.delete(keyOf(key)),
    lock(key, work) {
      const turn = (turns.get(key) ?? Promise.resolve()).then(work);
      turns.set(
        key,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}

/**
 * Tokens are renewed by the emulator's time, so that moving it on costs no refused call. Who waits to try again goes on
 * by either time, and whoever gives up does so by the machine's.
 */
const clockOf = (clock: Clock): SessionClock => ({
  now: () => clock.now(),
  after(milliseconds, task, background) {
    const stops: (() => void)[] = [];
    const stop = () => {
      for (const each of stops) each();
    };
    const run = () => {
      stop();
      task();
    };
    stops.push(systemClock.after(milliseconds, run, background));
    if (!background) stops.push(clock.after(milliseconds, run));
    return stop;
  },
});
