import { fileURLToPath } from "node:url";
import { SpecError } from "./support/error.ts";

/** One Zoho API that we generate a package for. */
export interface Product {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Folder of the facts. */
  readonly specs: string;
  /** Folder of the published package. */
  readonly package: string;
  /** How upstream writes its documents, and what its answers look like. */
  readonly dialect: "crm" | "finance";
  /** First part of its OAuth scopes. */
  readonly service: string;
  /** Folder of the documents inside the upstream repository. */
  readonly upstreamFolder: string;
  /** Class name of the generated client. */
  readonly client: string;
  /** Where the vendor documents the API, for operations without a page of their own. */
  readonly documentation: string;
}

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const PRODUCTS: readonly Product[] = [
  {
    id: "crm",
    version: "v8",
    title: "Zoho CRM v8",
    specs: root("specs/crm/v8"),
    package: root("packages/zoho-crm"),
    dialect: "crm",
    service: "ZohoCRM",
    upstreamFolder: "v8.0",
    client: "ZohoCrm",
    documentation: "https://www.zoho.com/crm/developer/docs/api/v8/",
  },
  {
    id: "books",
    version: "v3",
    title: "Zoho Books v3",
    specs: root("specs/books/v3"),
    package: root("packages/zoho-books"),
    dialect: "finance",
    service: "ZohoBooks",
    upstreamFolder: "openapi-all",
    client: "ZohoBooks",
    documentation: "https://www.zoho.com/books/api/v3/",
  },
  {
    id: "inventory",
    version: "v1",
    title: "Zoho Inventory v1",
    specs: root("specs/inventory/v1"),
    package: root("packages/zoho-inventory"),
    dialect: "finance",
    service: "ZohoInventory",
    upstreamFolder: "openapi",
    client: "ZohoInventory",
    documentation: "https://www.zoho.com/inventory/api/v1/",
  },
];

export function productById(id: string): Product {
  const product = PRODUCTS.find((candidate) => candidate.id === id);
  if (!product) {
    throw new SpecError({
      file: "command line",
      what: id === "" ? "names no product" : `there is no product ${id}`,
      fix: `Use one of: ${PRODUCTS.map((candidate) => candidate.id).join(", ")}.`,
    });
  }
  return product;
}
