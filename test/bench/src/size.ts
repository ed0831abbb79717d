import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { BENCH, CACHE } from "./support/paths.ts";
import { kibibytes, table, times } from "./support/table.ts";
import { compile } from "./support/typescript.ts";

/** Bytes of a one-call program, minified, and gzipped; how many errors there were where it could not be built. */
async function bundleSize(
  program: string,
  platform: "node" | "browser",
): Promise<[number, number] | { errors: number }> {
  try {
    const { outputFiles } = await build({
      entryPoints: [join(CACHE, "programs", "one-call", `${program}.ts`)],
      bundle: true,
      minify: true,
      format: "esm",
      platform,
      target: "es2022",
      write: false,
      logLevel: "silent",
      absWorkingDir: BENCH,
    });
    const { contents } = outputFiles[0]!;
    return [contents.byteLength, gzipSync(contents, { level: 9 }).byteLength];
  } catch (error) {
    return { errors: (error as { errors: unknown[] }).errors.length };
  }
}

/** KiB of the declarations that a program of one file makes TypeScript read, the platform's own left out. */
async function declarationSize(program: string): Promise<[string, number]> {
  const { output } = await compile("5", program, ["--listFilesOnly", "--skipLibCheck"]);
  const files = output
    .split("\n")
    .filter(
      (file) =>
        file.startsWith("/") && !/\/typescript\/lib\/|\/@types\/node\/|\/undici-types\/|\/programs\//.test(file),
    );
  return [kibibytes(files.reduce((sum, file) => sum + statSync(file).size, 0)), files.length];
}

const CONSUMERS = ["zoho-crm", "zoho-crm-operations", "openapi-fetch", "hey-api", "zoho-sdk"];
const ONE_CALL = ["zoho-books", "zoho-books-client", "openapi-fetch-books"];

export async function size(): Promise<string> {
  const declarations = [];
  for (const program of CONSUMERS) declarations.push([program, ...(await declarationSize(`consumer/${program}`))]);
  for (const program of ONE_CALL) {
    declarations.push([`${program}, one call`, ...(await declarationSize(`one-call/${program}`))]);
  }
  const bundles = [];
  const base = (await bundleSize("openapi-fetch", "node")) as [number, number];
  for (const program of ["zoho-crm", "zoho-crm-unlimited", ...ONE_CALL, "openapi-fetch", "hey-api", "zoho-sdk"]) {
    const cells = (found: Awaited<ReturnType<typeof bundleSize>>): string[] =>
      "errors" in found ? [`${found.errors} errors`, "-"] : found.map(kibibytes);
    const node = await bundleSize(program, "node");
    const ratio = "errors" in node ? "-" : times(node[1] / base[1]);
    bundles.push([program, ...cells(node), ratio, ...cells(await bundleSize(program, "browser"))]);
  }
  return [
    "Declarations that a program of one file loads:\n",
    table(["program", "KiB", "files"], declarations),
    "\nOne-call program, bundled and minified. Ours with refresh token, retries, errors, pages and (but for `unlimited`) limits; openapi-fetch and hey-api with a fixed token:\n",
    table(["program", "Node, KiB", "gzipped", "to openapi-fetch", "browser, KiB", "gzipped"], bundles),
  ].join("\n");
}
