import type { DataCenterName, Environment } from "@x/zoho-auth";
import type { Emulator } from "../emulator.ts";
import { placeOf } from "../sites.ts";
import type { ClientSettings } from "./clients.ts";
import { DEFAULT_CLIENT, SELF_CLIENT } from "./index.ts";
import { EVERY_SCOPE } from "./scopes.ts";

export interface GrantCodeOptions {
  /** A self client. Default: the one that is there from the start. */
  readonly clientId?: string;
  /** Default: every scope. */
  readonly scopes?: readonly string[];
  /** Where the account is. Default: the first data centre that is served. */
  readonly dataCenter?: DataCenterName;
  /** CRM environment that the tokens will be for. Default `production`. */
  readonly environment?: Environment;
  /** Minutes that the code can be exchanged. Default 3. */
  readonly minutes?: number;
}

/** What signs in a client. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** What Zoho has its API console for. */
export interface AccountsConsole {
  /**
   * What works from the start at one site: the same client everywhere, each site with its own refresh token.
   *
   * @throws RangeError when the site is not served
   */
  credentialsOf(site: { readonly dataCenter?: DataCenterName; readonly environment?: Environment }): Credentials;
  /** Registers a client. Replaces the one with its id. */
  addClient(client: ClientSettings): void;
  /**
   * A grant code of a self client, to be exchanged without a redirect URI.
   *
   * @throws RangeError when there is no such client or place, or when it was given ten codes in the last ten minutes
   */
  grantCode(options?: GrantCodeOptions): string;
  /** Ends every access token, as time would: each session's next call is refused once. */
  expireTokens(): void;
}

/** @internal */
export const accountsConsole = ({ accounts, places }: Emulator): AccountsConsole => ({
  credentialsOf: (site) => ({ ...DEFAULT_CLIENT, refreshToken: accounts.refreshTokenOf(placeOf(places, site)) }),
  addClient(client) {
    accounts.clients.add(client);
  },
  grantCode({ clientId = SELF_CLIENT.clientId, scopes = EVERY_SCOPE, minutes = 3, ...where } = {}) {
    const { dataCenter, environment, userId, orgId } = placeOf(places, where);
    const client = accounts.clients.find(clientId, dataCenter);
    if (client?.type !== "self") throw new RangeError(`There is no self client ${clientId} in "${dataCenter}".`);
    const code = accounts.codes.add(
      {
        ...{ clientId, dataCenter, environment, userId, orgId, scopes, offline: true },
        ...{ redirectUri: null, challenge: null, challengeMethod: "S256" },
      },
      minutes * 60_000,
    );
    if (!code) throw new RangeError(`${clientId} was given ten grant codes in ten minutes: Zoho gives no more.`);
    return code;
  },
  expireTokens: () => accounts.tokens.expire(),
});
