import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "@x/zoho-generator/load/index.ts";
import { PRODUCTS } from "@x/zoho-generator/products.ts";
import { build, type Plugin } from "esbuild";
import { runScript } from "./support/run-script.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** In the order they depend on each other. */
const PACKAGES = ["zoho-auth", "zoho-crm", "zoho-books", "zoho-inventory"];

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** `./dist/client/index.js` is built from `src/client/index.ts`. */
function entries(manifest: Manifest): string[] {
  return Object.values(manifest.exports).flatMap((target) =>
    typeof target === "object" && target.default.startsWith("./dist/")
      ? [target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")]
      : [],
  );
}

/** Error classes exist once, in the main entry: `instanceof` must hold whichever entry threw. */
const sharedErrors = (folder: string, entry: string): Plugin => ({
  name: "shared-errors",
  setup({ onResolve }) {
    const depth = entry.split("/").length - 2;
    onResolve({ filter: /(-errors|zoho-error)\.ts$/ }, ({ path, resolveDir }) => {
      const isOurs = join(resolveDir, path).startsWith(join(folder, "src", "errors"));
      return isOurs && entry !== "src/index.ts"
        ? { path: `${depth === 0 ? "./" : "../".repeat(depth)}index.js`, external: true }
        : undefined;
    });
  },
});

/**
 * One file an entry: few files load fast. The runtime of generated clients goes into each client, so that importing one
 * loads a single file; what must be one for all clients of an application (errors, limits, tokens) they get from the
 * session.
 */
async function bundle(folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  await Promise.all(
    entries(manifest).map((entry) =>
      build({
        absWorkingDir: folder,
        entryPoints: [entry],
        outdir: "dist",
        outbase: "src",
        bundle: true,
        format: "esm",
        target: "es2022",
        platform: "neutral",
        mainFields: ["module", "main"],
        sourcemap: true,
        sourcesContent: false,
        alias: { "@x/zoho-auth/client": join(ROOT, "packages/zoho-auth/src/client/index.ts") },
        external: [...external, "node:*"],
        minifyWhitespace: true,
        minifySyntax: true,
        legalComments: "none",
        plugins: [sharedErrors(folder, entry)],
        logLevel: "warning",
      }),
    ),
  );
}

function declarations(folder: string): void {
  const result = spawnSync("tsc", ["-p", "tsconfig.json", "--emitDeclarationOnly"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`tsc failed in ${folder}`);
}

await runScript(async () => {
  for (const name of PACKAGES) {
    const start = performance.now();
    const folder = join(ROOT, "packages", name);
    rmSync(join(folder, "dist"), { recursive: true, force: true });
    await bundle(folder);
    declarations(folder);
    console.log(`  ${`@x/${name}`.padEnd(18)}${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  }
  for (const product of PRODUCTS) {
    writeFileSync(join(product.package, "openapi.json"), JSON.stringify(load(product).document));
  }
});
