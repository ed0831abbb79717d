import { readFileSync } from "node:fs";
import type { ApiModel } from "../generated/api-model.ts";

export const PRODUCTS = ["crm", "books", "inventory"] as const;
export type ProductName = (typeof PRODUCTS)[number];

/** The model of a product, as the generator made it. */
export function readModel(product: ProductName): ApiModel {
  return JSON.parse(readFileSync(new URL(`${product}.json`, MODELS), "utf8")) as ApiModel;
}

/** Beside `dist/` in the package, beside `src/` in the repository. */
const MODELS = new URL(import.meta.url.endsWith(".ts") ? "../../models/" : "../models/", import.meta.url);
