import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Name of a row -> bytes. */
export type Sizes = Readonly<Record<string, number>>;

/** What applications import, from a whole entry to one call. */
const IMPORTS: Readonly<Record<string, string>> = {
  "one call (session + one operation)": `
    import { accessToken, createSession } from "@x/zoho-auth";
    import { recordsGet } from "@x/zoho-crm/operations";
    const session = createSession({ dataCenter: "eu", credential: accessToken("token") });
    recordsGet({ session }, "Deals", "1").then(console.log);`,
  "@x/zoho-auth": 'export * from "@x/zoho-auth";',
  "@x/zoho-auth/client": 'export * from "@x/zoho-auth/client";',
  "@x/zoho-auth/node": 'export * from "@x/zoho-auth/node";',
  "@x/zoho-auth/redis": 'export * from "@x/zoho-auth/redis";',
  "@x/zoho-auth/unstorage": 'export * from "@x/zoho-auth/unstorage";',
  "@x/zoho-auth/aws-secrets-manager": 'export * from "@x/zoho-auth/aws-secrets-manager";',
  "@x/zoho-auth/opentelemetry": 'export * from "@x/zoho-auth/opentelemetry";',
  "@x/zoho-auth/undici": 'export * from "@x/zoho-auth/undici";',
  "@x/zoho-crm": 'export * from "@x/zoho-crm";',
  "@x/zoho-crm/operations": 'export * from "@x/zoho-crm/operations";',
  "@x/zoho-crm/catalogue": 'export * from "@x/zoho-crm/catalogue";',
  "@x/zoho-books": 'export * from "@x/zoho-books";',
  "@x/zoho-books/operations": 'export * from "@x/zoho-books/operations";',
  "@x/zoho-books/catalogue": 'export * from "@x/zoho-books/catalogue";',
  "@x/zoho-inventory": 'export * from "@x/zoho-inventory";',
  "@x/zoho-inventory/operations": 'export * from "@x/zoho-inventory/operations";',
  "@x/zoho-inventory/catalogue": 'export * from "@x/zoho-inventory/catalogue";',
};

/** Minified and gzipped bytes of each row, bundled in an application that has the packed packages installed. */
export async function measureSizes(consumer: string): Promise<Sizes> {
  const rows = await Promise.all(
    Object.entries(IMPORTS).map(async ([name, contents]) => {
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
