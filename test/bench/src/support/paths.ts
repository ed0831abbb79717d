import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const BENCH = fileURLToPath(new URL("../../", import.meta.url));
export const ROOT = join(BENCH, "..", "..");
/** What is made for a run and made again by the next: generated peers, bundles, the SDK's files. */
export const CACHE = join(BENCH, ".cache");
/** The document that all generators read. */
export const DOCUMENT = join(CACHE, "openapi.json");
