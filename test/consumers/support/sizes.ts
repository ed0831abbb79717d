import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { publishedPackages } from "../../../scripts/support/published-packages.ts";

/** Name of a row -> bytes. */
export type Sizes = Readonly<Record<string, number>>;

/** What an application bundles to make a single call. */
const ONE_CALL = `
  import { accessToken, createSession } from "@x/zoho-auth";
  import { recordsGet } from "@x/zoho-crm/operations";
  const session = createSession({ dataCenter: "eu", credential: accessToken("token") });
  recordsGet({ session }, "Deals", "1").then(console.log);`;

interface Manifest {
  readonly bin?: object;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** Every entry with code, and one call. A package with a command is a program: nobody bundles it. */
function imports(): Readonly<Record<string, string>> {
  const entries = publishedPackages().flatMap(({ name, folder }) => {
    const { bin, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    return Object.entries(exports).flatMap(([entry, target]) =>
      bin || typeof target === "string" || isTypesOnly(join(folder, target.default)) ? [] : [name + entry.slice(1)],
    );
  });
  const whole = entries.map((entry) => [entry, `export * from "${entry}";`] as const);
  return Object.fromEntries([["one call (session + one operation)", ONE_CALL], ...whole]);
}

const isTypesOnly = (file: string): boolean => !/\b(export|import)\s*[{*"]/.test(readFileSync(file, "utf8"));

/** Minified and gzipped bytes of each row, bundled in an application that has the packed packages installed. */
export async function measureSizes(consumer: string): Promise<Sizes> {
  const rows = await Promise.all(
    Object.entries(imports()).map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: consumer },
        bundle: true,
        write: false,
        format: "esm",
        target: "es2022",
        platform: "neutral",
        minify: true,
        legalComments: "none",
        external: ["node:*", "undici", "@opentelemetry/api"],
        // An entry's row is its own weight; the session it shares with others is counted in the session's row.
        plugins: name.startsWith("@x/") && name !== "@x/zoho-auth" ? [sessionApart] : [],
        logLevel: "error",
      });
      return [name, gzipSync(outputFiles[0]!.contents, { level: 9 }).length] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** The session's entry, imported by its name or from the entries beside it. */
const sessionApart: Plugin = {
  name: "session-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^@x\/zoho-auth$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /\/index\.js$/ }, ({ path, importer }) =>
      /zoho-auth[\\/]dist[\\/]/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

const BAR = 40;

/** A chart in text: a row for each entry, longest first. */
export function chart(sizes: Sizes): string {
  const rows = Object.entries(sizes).sort(([, a], [, b]) => b - a);
  const widest = Math.max(...rows.map(([name]) => name.length));
  const most = Math.max(...rows.map(([, bytes]) => bytes));
  const lines = rows.map(([name, bytes]) => {
    const bar = "█".repeat(Math.max(1, Math.round((bytes / most) * BAR)));
    return `${name.padEnd(widest)}  ${(bytes / 1024).toFixed(1).padStart(5)} KiB  ${bar}`;
  });
  return lines.join("\n");
}
