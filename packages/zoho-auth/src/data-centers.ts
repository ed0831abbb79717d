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

type Row = readonly [accounts: string, api: string, upload?: string];

/**
 * Canada and Saudi Arabia break every pattern, so hosts are written out. The documents name sandbox, developer and
 * upload hosts for the rows that have an upload host, and for those only; UK and AE are not in Zoho's CRM documents.
 */
const rows: Readonly<Record<DataCenterName, Row>> = {
  us: ["accounts.zoho.com", "zohoapis.com", "content.zohoapis.com"],
  eu: ["accounts.zoho.eu", "zohoapis.eu", "content.zohoapis.eu"],
  in: ["accounts.zoho.in", "zohoapis.in", "content.zohoapis.in"],
  au: ["accounts.zoho.com.au", "zohoapis.com.au", "content.zohoapis.com.au"],
  jp: ["accounts.zoho.jp", "zohoapis.jp", "content.zohoapis.jp"],
  ca: ["accounts.zohocloud.ca", "zohoapis.ca", "upload.zohocloud.ca"],
  cn: ["accounts.zoho.com.cn", "zohoapis.com.cn", "content.zohoapis.com.cn"],
  sa: ["accounts.zoho.sa", "zohoapis.sa", "files.zoho.sa"],
  uk: ["accounts.zoho.uk", "zohoapis.uk"],
  ae: ["accounts.zoho.ae", "zohoapis.ae"],
};

export const dataCenterNames = /* @__PURE__ */ Object.keys(rows) as DataCenterName[];

/**
 * Products beside CRM, Books and Inventory: the host in front of the accounts server's domain (`accounts.zohocloud.ca`
 * gives `desk.zohocloud.ca`, as every product page lists them) and the start of the paths that a relative URL
 * recognises. Sources: the data-centre tables of Zoho Campaigns and Zoho Analytics, the API roots of Desk and Projects.
 */
const products: Readonly<Record<string, readonly [subdomain: string, ...paths: string[]]>> = {
  analytics: ["analyticsapi", "/restapi/v2/"],
  campaigns: ["campaigns", "/api/v1.1/"],
  desk: ["desk", "/api/v1/"],
  people: ["people", "/people/", "/api/forms/", "/api/hrcases/"],
  projects: ["projectsapi", "/api/v3/", "/restapi/"],
};

/** The product that a path belongs to: `/crm/v8/Leads` is `crm`, `/api/v1/tickets` is `desk`. */
export const productOf = (path: string): string => {
  for (const product in products) if (products[product]?.some((start) => path.startsWith(start))) return product;
  return /^\/(\w+)\//.exec(path)?.[1] ?? "zoho";
};

export const findDataCenter = (name: string): DataCenter | undefined => {
  const row = Object.hasOwn(rows, name) ? rows[name as DataCenterName] : undefined;
  if (!row) return undefined;
  const [accounts, api, upload] = row;
  return {
    name,
    accounts: `https://${accounts}`,
    api: `https://www.${api}`,
    ...(upload && {
      sandbox: `https://sandbox.${api}`,
      developer: `https://developer.${api}`,
      upload: `https://${upload}`,
    }),
    products: Object.fromEntries(
      Object.entries(products).map(([product, [subdomain]]) => [
        product,
        `https://${subdomain}${accounts.slice("accounts".length)}`,
      ]),
    ),
  };
};

/** Where calls of one product go. Only CRM has environments; a product without a host of its own uses the API host. */
export const originOf = (
  center: DataCenter,
  environment: Environment,
  product: string,
  host?: "api" | "upload" | "absolute",
): string => {
  if (host === "upload") return center.upload ?? center.api;
  if (product === "crm") return (environment === "production" ? undefined : center[environment]) ?? center.api;
  return center.products?.[product] ?? center.api;
};

/** Every origin of a data centre. The access token goes to these and to no other. */
export const originsOf = ({ name: _, products: hosts, ...origins }: DataCenter): ReadonlySet<string> =>
  new Set([...Object.values(origins), ...Object.values(hosts ?? {})]);
