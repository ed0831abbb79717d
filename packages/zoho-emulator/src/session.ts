import {
  createSession,
  type DataCenter,
  type DataCenterName,
  type Environment,
  refreshToken,
  type Session,
  type SessionOptions,
} from "@x/zoho-auth";
import { DEFAULT_CLIENT } from "./accounts/index.ts";
import type { Emulator } from "./emulator.ts";

/** What a session is made of; what is absent is what works: the emulator's own data centre, client and refresh token. */
export interface EmulatorSessionOptions extends Partial<SessionOptions> {
  /** Where it is signed in: one of the data centres and environments that are served. Default: the first. */
  readonly site?: { readonly dataCenter?: DataCenterName; readonly environment?: Environment };
}

/** A session that is signed in at one site. */
export function sessionOf(emulator: Emulator, { site: wanted, ...options }: EmulatorSessionOptions = {}): Session {
  const { dataCenter = emulator.places[0]!.dataCenter, environment = "production" } = wanted ?? {};
  const sites = emulator.sites.filter((site) => site.dataCenter === dataCenter);
  const site = sites.find((each) => each.environment === environment);
  if (!site) {
    throw new RangeError(
      `The emulator serves no ${environment} of data centre "${dataCenter}": name it in dataCenters, or set environments.`,
    );
  }
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
    credential: refreshToken({ ...DEFAULT_CLIENT, refreshToken: emulator.accounts.refreshTokenOf(site) }),
    ...(environment !== "production" && { environment }),
    ...options,
  });
}
