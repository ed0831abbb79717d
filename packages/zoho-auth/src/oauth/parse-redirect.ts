import { type DataCenter, type DataCenterName, dataCenter, dataCenterNames } from "../data-centers.ts";
import { TokenRequestError, WrongDataCenterError } from "../errors/token-errors.ts";

export interface ParseRedirectOptions {
  /** The `state` of the authorization request. */
  readonly state: string;
  /** Where the user was sent; the answer's data centre when Zoho names none. */
  readonly dataCenter: DataCenterName | DataCenter;
  /** Data centres beside the table that users may come from. */
  readonly declared?: readonly DataCenter[];
}

export interface Redirect {
  readonly code: string;
  /** Where the user's account lives: exchange the code there, and open the session there. */
  readonly dataCenter: DataCenter;
}

/**
 * Reads the URL that Zoho sent the user back to. The data centre is taken from it only if it is in the table or
 * declared: anybody can write a link to your redirect URI.
 *
 * @throws TokenRequestError when the user refused, or when `state` is not the one that was sent
 * @throws WrongDataCenterError when it names a data centre that is neither in the table nor declared
 */
export function parseRedirect(url: string | URL, options: ParseRedirectOptions): Redirect {
  const { searchParams } = new URL(url, "http://localhost");
  if (searchParams.get("state") !== options.state) {
    throw new TokenRequestError("The redirect does not carry the state that was sent.", {
      hint: "It belongs to another browser session, or somebody forged it: start over with `authorizationUrl`.",
    });
  }
  const error = searchParams.get("error");
  const code = searchParams.get("code");
  if (error || !code) {
    const denied = error === "access_denied";
    throw new TokenRequestError(denied ? "The user refused access." : "The redirect brings no grant code.", {
      ...(denied && { code: error }),
      hint: denied ? "More than 10 grants in 10 minutes for one client are refused like this as well." : undefined,
    });
  }
  return { code, dataCenter: homeOf(searchParams, options) };
}

function homeOf(parameters: URLSearchParams, { dataCenter: start, declared = [] }: ParseRedirectOptions): DataCenter {
  const server = parameters.get("accounts-server");
  const location = parameters.get("location");
  if (!server && !location) return dataCenter(start);
  const known = [dataCenter(start), ...declared, ...dataCenterNames.map(dataCenter)];
  // `accounts-server` says more: the names of two data centres are not documented.
  const found = known.find(({ name, accounts }) =>
    server ? accounts === server.replace(/\/$/, "") : name === location,
  );
  if (found) return found;
  throw new WrongDataCenterError("The redirect names a data centre that is not known.", {
    hint: "If it is Zoho's, pass it in `declared`: { name, accounts, api }.",
    details: { location, accountsServer: server },
  });
}
