import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Product } from "../src/products.ts";

export const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));

/** One folder a trait. */
export const TRAITS: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** A product whose facts stand in any folder. */
export function productIn(specs: string): Product {
  return {
    id: "crm",
    version: "v1",
    title: "Fixture",
    specs,
    package: join(specs, "expected"),
    dialect: "crm",
    service: "ZohoCRM",
    upstreamFolder: ".",
    client: "ZohoFixture",
    documentation: "https://example.com/docs/",
  };
}

/** Made-up facts: file name -> text, as in `openapi/users.yaml`. */
export function texts(files: Readonly<Record<string, string>>, names: string) {
  const below = (folder: string): Map<string, string> =>
    new Map(
      Object.entries(files).flatMap(([path, text]) =>
        path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text] as const] : [],
      ),
    );
  return { openapi: below("openapi"), overlay: below("overlay"), names };
}
