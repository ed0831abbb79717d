import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { BENCH, CACHE } from "./support/paths.ts";
import { kibibytes, table } from "./support/table.ts";
import { compile } from "./support/typescript.ts";

/** KiB of a one-call program, minified, and gzipped; why it could not be built where it could not. */
async function bundleSize(program: string, platform: "node" | "browser"): Promise<[string, string]> {
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
    return [kibibytes(contents.byteLength), kibibytes(gzipSync(contents, { level: 9 }).byteLength)];
  } catch (error) {
    return [`${(error as { errors: unknown[] }).errors.length} errors`, "-"];
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

export async function size(): Promise<string> {
  const declarations = [];
  for (const program of ["zoho-crm", "zoho-crm-operations", "openapi-fetch", "hey-api", "zoho-sdk"]) {
    declarations.push([program, ...(await declarationSize(program))]);
  }
  const bundles = [];
  for (const program of ["zoho-crm", "zoho-crm-unlimited", "openapi-fetch", "hey-api", "zoho-sdk"]) {
    bundles.push([program, ...(await bundleSize(program, "node")), ...(await bundleSize(program, "browser"))]);
  }
  return [
    "Declarations that a program of one file loads:\n",
    table(["program", "KiB", "files"], declarations),
    "\nOne-call program, bundled and minified. Ours with refresh token, retries, errors, pages and (the first) limits; openapi-fetch and hey-api with a fixed token:\n",
    table(["program", "Node, KiB", "gzipped", "browser, KiB", "gzipped"], bundles),
  ].join("\n");
}
