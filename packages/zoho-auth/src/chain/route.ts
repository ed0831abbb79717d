import { type DataCenter, type Environment, findByApiDomain, originOf, originsOf } from "../data-centers.ts";
import { WrongDataCenterError } from "../errors/token-errors.ts";
import { UnknownHostError } from "../errors/transport-errors.ts";
import type { EventListener } from "../events.ts";
import type { Handler } from "../middleware.ts";

/** Where an identity lives: a data centre and, for CRM, an environment. */
export interface Site {
  readonly center: DataCenter;
  readonly environment: Environment;
  /** Every origin of the data centre. */
  readonly origins: ReadonlySet<string>;
}

export const siteOf = (center: DataCenter, environment: Environment): Site => ({
  center,
  environment,
  origins: originsOf(center),
});

export function checkHost({ origin }: URL, home: Site, site = home): void {
  if (home.origins.has(origin) || site.origins.has(origin)) return;
  throw new UnknownHostError(`${origin} is no host of data centre "${home.center.name}".`, {
    hint: "Pass a path such as /crm/v8/org, or declare one with this host.",
  });
}

/** Sends the request to the host that the token belongs to, and to no host outside its data centre. */
export function route(home: Site, pinned: boolean, emit: EventListener | undefined): (next: Handler) => Handler {
  const sites = new Map<string, Site>();

  /** Where the token leads. Home when it says nothing, or names a host that nobody declared. */
  const follow = (apiDomain: string): Site => {
    const known = sites.get(apiDomain);
    if (known) return known;
    const { center, environment } = home;
    const named = findByApiDomain(apiDomain, [center]);
    if (pinned && named && named.environment !== environment) {
      throw new WrongDataCenterError(`The token is for ${named.environment}, the session for ${environment}.`);
    }
    const isHome = !named || (named.center === center && named.environment === environment);
    const site = isHome ? home : siteOf(named.center, named.environment);
    if (!named) emit?.({ type: "unknown-api-domain", apiDomain });
    else if (site !== home) emit?.({ type: "rerouted", dataCenter: site.center.name, environment: site.environment });
    sites.set(apiDomain, site);
    return site;
  };

  return (next) => (request, context) => {
    const { operation, apiDomain } = context;
    const { product, host } = operation;
    const site = apiDomain ? follow(apiDomain) : home;
    let { url } = request;
    if (site !== home && url.origin === originOf(home.center, home.environment, product, host)) {
      url = new URL(url.pathname + url.search, originOf(site.center, site.environment, product, host));
    }
    checkHost(url, home, site);
    return next(url === request.url ? request : { ...request, url }, context);
  };
}
