import { ZohoError } from "./errors/zoho-error.ts";

/** The three environments of Zoho CRM. Other products have one host for all. */
export type Environment = "production" | "sandbox" | "developer";

/**
 * Where one data centre lives: origins such as `https://www.zohoapis.eu`, without a trailing slash. Declare your own
 * for a data centre that is newer than this release, or for a mock server (`http://127.0.0.1:8080`).
 */
export interface DataCenter {
  /** Zoho's short name, as in the `location` of an OAuth redirect. */
  readonly name: string;
  /** Origin of the accounts server, which mints tokens. */
  readonly accounts: string;
  /** Origin of the production API; `api_domain` in token responses. */
  readonly api: string;
  readonly sandbox?: string;
  readonly developer?: string;
  /** Origin for CRM bulk uploads. */
  readonly upload?: string;
  /** Origins of products that do not live on the API host, by product name: `{ desk: "https://desk.zoho.eu" }`. */
  readonly products?: Readonly<Record<string, string>>;
}

export type DataCenterName = "us" | "eu" | "in" | "au" | "jp" | "ca" | "cn" | "sa" | "uk" | "ae";

/**
 * API hosts are `www.zohoapis.{api}`, accounts and product hosts `accounts.{web}`. Canada and Saudi Arabia break the
 * pattern. The documents name sandbox, developer and upload hosts for all but UK and AE, which are in none of the CRM's.
 */
const rows: Readonly<Record<DataCenterName, readonly [api: string, web?: string, upload?: string]>> = {
  us: ["com"],
  eu: ["eu"],
  in: ["in"],
  au: ["com.au"],
  jp: ["jp"],
  ca: ["ca", "zohocloud.ca", "upload.zohocloud.ca"],
  cn: ["com.cn"],
  sa: ["sa", "zoho.sa", "files.zoho.sa"],
  uk: ["uk", "zoho.uk", ""],
  ae: ["ae", "zoho.ae", ""],
};

export const dataCenterNames = /* @__PURE__ */ Object.keys(rows) as DataCenterName[];

/**
 * Products beside CRM, Books and Inventory: their host in front of the data centre's web domain (`desk.zohocloud.ca`, as
 * the product pages list them), and the start of the paths that a relative URL recognises.
 */
const products: Readonly<Record<string, readonly [host: string, ...paths: string[]]>> = {
  analytics: ["analyticsapi", "/restapi/v2/"],
  campaigns: ["campaigns", "/api/v1.1/"],
  desk: ["desk", "/api/v1/"],
  people: ["people", "/people/"],
  projects: ["projectsapi", "/api/v3/", "/restapi/"],
};

/** The product that a path belongs to: `/crm/v8/Leads` is `crm`, `/api/v1/tickets` is `desk`. */
export const productOf = (path: string): string =>
  Object.keys(products).find((product) => products[product]?.some((start) => path.startsWith(start))) ??
  path.split("/", 2)[1]!;

/** A data centre of the table by its name; a declared one as it is. */
export function dataCenter(given: DataCenterName | DataCenter): DataCenter {
  if (typeof given !== "string") return given;
  if (!Object.hasOwn(rows, given)) {
    throw new ZohoError(`Unknown data centre: use one of ${dataCenterNames}, or declare { name, accounts, api }.`);
  }
  const [tld, web = `zoho.${tld}`, upload = `content.zohoapis.${tld}`] = rows[given];
  const crm = (host: string) => (upload ? { [host]: `https://${host}.zohoapis.${tld}` } : {});
  return {
    name: given,
    accounts: `https://accounts.${web}`,
    api: `https://www.zohoapis.${tld}`,
    ...crm("sandbox"),
    ...crm("developer"),
    ...(upload && { upload: `https://${upload}` }),
    products: Object.fromEntries(
      Object.entries(products).map(([product, [host]]) => [product, `https://${host}.${web}`]),
    ),
  };
}

/** The data centre and the CRM environment that an `api_domain` stands for, if it is known or declared. */
export function findByApiDomain(
  apiDomain: string,
  declared: readonly DataCenter[] = [],
): { center: DataCenter; environment: Environment } | undefined {
  for (const center of [...declared, ...dataCenterNames.map(dataCenter)]) {
    for (const environment of ["production", "sandbox", "developer"] as const) {
      if (originOf(center, environment, "crm") === apiDomain) return { center, environment };
    }
  }
  return undefined;
}

/** Where calls of one product go. Only CRM has environments; a product without a host of its own uses the API host. */
export function originOf(
  center: DataCenter,
  environment: Environment,
  product: string,
  host?: "api" | "upload" | "absolute",
): string {
  if (product !== "crm") return center.products?.[product] ?? center.api;
  if (host === "upload") return center.upload ?? center.api;
  return (environment !== "production" && center[environment]) || center.api;
}

/** Every origin of a data centre. The access token goes to these and to no other. */
export const originsOf = ({ name: _, products: hosts, ...origins }: DataCenter): ReadonlySet<string> =>
  new Set([...Object.values(origins), ...Object.values(hosts ?? {})]);
