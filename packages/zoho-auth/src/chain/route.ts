import { type DataCenter, type Environment, originOf, originsOf } from "../data-centers.ts";
import { WrongDataCenterError } from "../errors/token-errors.ts";
import { UnknownHostError } from "../errors/transport-errors.ts";
import type { EventListener } from "../events.ts";
import type { Middleware, ZohoRequest } from "../middleware.ts";

/** One place where an identity can live: a data centre and, for CRM, an environment. */
export interface Site {
  readonly center: DataCenter;
  readonly environment: Environment;
}

export const unknownHost = (url: URL, { center }: Site): UnknownHostError =>
  new UnknownHostError(`${url.origin} is no host of data centre "${center.name}".`, {
    hint: "Tokens go to known hosts only: use a path such as /crm/v8/org, or declare the host in a data centre of your own.",
  });

const environments = ["production", "sandbox", "developer"] as const;

/** The site whose API host a token names. */
export const siteOf = (apiDomain: string, centers: readonly DataCenter[]): Site | undefined => {
  for (const center of centers) {
    for (const environment of environments) {
      const origin = environment === "production" ? center.api : center[environment];
      if (origin === apiDomain) return { center, environment };
    }
  }
  return undefined;
};

const MOST_REDIRECTS = 5;

/**
 * Sends the request to the host that the token belongs to, and to no host outside its data centre. Redirects are
 * followed for reads only; one that leaves Zoho goes on without the token.
 */
export const route = (
  home: Site,
  pinned: boolean,
  others: () => readonly DataCenter[],
  emit: EventListener | undefined,
): Middleware => {
  const origins = new Map<DataCenter, ReadonlySet<string>>();
  const sites = new Map<string, Site>();

  const isKnown = (url: URL, { center }: Site) => {
    if (!origins.has(center)) origins.set(center, originsOf(center));
    return origins.get(center)!.has(url.origin);
  };

  /** Where the token leads. Home when it says nothing, or names a host that nobody declared. */
  const siteFor = (apiDomain: string | undefined): Site => {
    if (!apiDomain) return home;
    let site = sites.get(apiDomain);
    if (!site) {
      const found = siteOf(apiDomain, [home.center]) ?? siteOf(apiDomain, others());
      const isHome = !found || (found.center === home.center && found.environment === home.environment);
      site = isHome ? home : found;
      sites.set(apiDomain, site);
      if (!found) emit?.({ type: "unknown-api-domain", host: apiDomain.slice(0, 100) });
      else if (!isHome) emit?.({ type: "rerouted", dataCenter: site.center.name, environment: site.environment });
    }
    if (pinned && site.environment !== home.environment) {
      throw new WrongDataCenterError(
        `The token belongs to the ${site.environment} environment of "${site.center.name}", the session to ${home.environment}.`,
        { hint: "Authorize again in the right environment, or leave `environment` out to follow the token." },
      );
    }
    return site;
  };

  return async (request, next, { operation: { product, host }, apiDomain }) => {
    const site = siteFor(apiDomain);
    let { url } = request;
    if (site !== home && url.origin === originOf(home.center, home.environment, product, host))
      url = new URL(url.pathname + url.search, originOf(site.center, site.environment, product, host));
    if (!isKnown(url, site) && !isKnown(url, home)) throw unknownHost(url, home);

    let hop: ZohoRequest = { ...request, url };
    for (let redirects = 0; ; redirects++) {
      const response = await next(hop);
      const location = response.status >= 300 && response.status < 400 && response.headers.get("location");
      if (!location || redirects === MOST_REDIRECTS || !/^(GET|HEAD)$/.test(request.method)) return response;
      const target = new URL(location, hop.url);
      const headers = new Headers(hop.headers);
      if (!isKnown(target, site) && !isKnown(target, home)) headers.delete("authorization");
      await response.body?.cancel();
      hop = { ...hop, url: target, headers };
    }
  };
};
