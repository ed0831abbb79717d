import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "@x/zoho-generator/load/index.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { buildSync } from "esbuild";
import { runNode, type Usage } from "./support/child.ts";
import { BENCH, CACHE, DOCUMENT } from "./support/paths.ts";

/** hey-api's client as TypeScript, and transpiled file by file as an application's build does. */
export const HEY_API_SOURCE = join(CACHE, "hey-api");
export const HEY_API = join(CACHE, "hey-api-js");
/** openapi-typescript's declarations. */
export const OPENAPI_TYPESCRIPT = join(CACHE, "openapi-typescript", "schema.d.ts");

/** The document that all generators read, as our own loads it. */
export function writeDocument(): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(DOCUMENT, JSON.stringify(load(productById("crm")).document));
}

/** What a user runs to generate a client, by generator. */
export const generators: Readonly<Record<string, () => Promise<Usage>>> = {
  "zoho-generator": () => {
    rmSync(join(CACHE, "zoho-crm"), { recursive: true, force: true });
    return runNode(["src/generate.ts", join(CACHE, "zoho-crm")]);
  },
  "hey-api": () => {
    const config = join(CACHE, "hey-api.config.mjs");
    // Without the extension its imports resolve under a bundler only.
    const options = { input: DOCUMENT, output: { path: HEY_API_SOURCE, module: { extension: ".js" } } };
    const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
    writeFileSync(config, `export default ${JSON.stringify({ ...options, plugins })};\n`);
    return runNode(["node_modules/@hey-api/openapi-ts/dist/run.mjs", "--no-log-file", "-f", config]);
  },
  "openapi-typescript": () =>
    runNode(["node_modules/openapi-typescript/bin/cli.js", DOCUMENT, "-o", OPENAPI_TYPESCRIPT]),
};

/** Generates the peers and puts them where the programs of the other sections find them. */
export async function makePeers(): Promise<void> {
  rmSync(CACHE, { recursive: true, force: true });
  writeDocument();
  await generators["hey-api"]?.();
  await generators["openapi-typescript"]?.();
  const sources = readdirSync(HEY_API_SOURCE, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  buildSync({
    entryPoints: sources.map((path) => join(HEY_API_SOURCE, path)),
    outdir: HEY_API,
    outbase: HEY_API_SOURCE,
    format: "esm",
    target: "es2022",
  });
  // Beside the generated code, so that relative imports reach it and package names resolve as they do here.
  cpSync(join(BENCH, "programs"), join(CACHE, "programs"), { recursive: true });
}
