import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "@x/zoho-generator/load/index.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { PRODUCTS } from "@x/zoho-generator/products.ts";
import { build, type Plugin } from "esbuild";
import { runScript } from "./support/run-script.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** In the order they depend on each other. */
const PACKAGES = ["zoho-auth", "zoho-crm", "zoho-books", "zoho-inventory", "zoho-emulator"];

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** `./dist/client/index.js` is built from `src/client/index.ts`. */
function entries(manifest: Manifest): string[] {
  const targets = Object.values(manifest.exports).map((target) =>
    typeof target === "object" ? target.default : target,
  );
  return [...targets, ...Object.values(manifest.bin ?? {})]
    .filter((target) => target.startsWith("./dist/"))
    .map((target) => target.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
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

/** A command loads the package's main entry when it needs it, instead of holding a second copy of it. */
const sharedMain = (entry: string): Plugin => ({
  name: "shared-main",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/index\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" && entry !== "src/index.ts" ? { path: "./index.js", external: true } : undefined,
    );
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
        // Node shows the line that an uncaught error was thrown on.
        lineLimit: 160,
        minifySyntax: true,
        // The session is nearly all code: with short names an engine reads it in two thirds of the time. The clients are
        // nearly all data, and theirs are the names that stack traces and the console show.
        minifyIdentifiers: folder.endsWith("zoho-auth"),
        legalComments: "none",
        plugins: [sharedErrors(folder, entry), sharedMain(entry)],
        logLevel: "warning",
      }),
    ),
  );
}

/**
 * Sources of a package are in its tarball, so its maps only name them. What was bundled from elsewhere is not: its text
 * goes into the map, under a path that does not tell how the workspace is laid out.
 */
function embedForeignSources(folder: string): void {
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js.map")) continue;
    const path = join(dist, file);
    const map = JSON.parse(readFileSync(path, "utf8")) as { sources: string[]; sourcesContent?: (string | null)[] };
    const absolute = map.sources.map((source) => resolve(dirname(path), source));
    const foreign = absolute.map((source) => relative(folder, source).startsWith(".."));
    map.sourcesContent = absolute.map((source, index) => (foreign[index] ? readFileSync(source, "utf8") : null));
    map.sources = map.sources.map((source, index) =>
      foreign[index]
        ? absolute[index]!.replaceAll("\\", "/").replace(/^.*\/(?:node_modules|packages)\//, "bundled/")
        : source,
    );
    writeFileSync(path, JSON.stringify(map));
  }
}

/** The compiler keeps `.ts` in the imports of declarations; not every tool reads that as the `.d.ts` beside them. */
function importDeclarationsAsJs(folder: string): void {
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".d.ts")) continue;
    const path = join(dist, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/((?:from|import\()\s*"\.[^"]+)\.ts"/g, '$1.js"'));
  }
}

function declarations(folder: string): void {
  const result = spawnSync("tsc", ["-p", "tsconfig.json", "--emitDeclarationOnly"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`tsc failed in ${folder}`);
}

/** What packages carry beside their code: the document of an API for other tools, its model for the emulator. */
function writeDocuments(): void {
  const models = join(ROOT, "packages/zoho-emulator/models");
  mkdirSync(models, { recursive: true });
  for (const product of PRODUCTS) {
    const spec = load(product);
    writeFileSync(join(product.package, "openapi.json"), JSON.stringify(spec.document));
    writeFileSync(join(models, `${product.id}.json`), JSON.stringify(buildModel(spec, product)));
  }
}

await runScript(async () => {
  writeDocuments();
  for (const name of PACKAGES) {
    const start = performance.now();
    const folder = join(ROOT, "packages", name);
    rmSync(join(folder, "dist"), { recursive: true, force: true });
    await bundle(folder);
    embedForeignSources(folder);
    declarations(folder);
    importDeclarationsAsJs(folder);
    console.log(`  ${`@x/${name}`.padEnd(18)}${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  }
});
