import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { pnpm, type Tarballs } from "./tarballs.ts";

const PROGRAM = fileURLToPath(new URL("../program/program.ts", import.meta.url));

export interface Consumer {
  /** An application of a pnpm workspace with the packed packages installed; outside this one, so that nothing leaks in. */
  readonly folder: string;
  remove(): void;
}

/** A pnpm workspace with one application, installed offline from the tarballs alone. */
export async function installConsumer(tarballs: Tarballs): Promise<Consumer> {
  const root = mkdtempSync(join(tmpdir(), "zoho-consumer-"));
  const folder = join(root, "apps", "shop");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "pnpm-workspace.yaml"), "packages:\n  - apps/*\n");
  writeJson(join(root, "package.json"), { name: "consumer", private: true });
  writeJson(join(folder, "package.json"), {
    name: "shop",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`])),
  });
  pnpm(["install", "--offline", "--ignore-scripts"], root);
  await writePrograms(folder);
  writeFile(folder, "own-test.ts", OWN_TEST);
  writeFile(folder, "entries.ts", entriesOf(folder, Object.keys(tarballs)));
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Mentions every entry that an application can import without further packages, so that a compiler reads them all. */
function entriesOf(folder: string, packages: readonly string[]): string {
  const entries = packages.flatMap((name) => {
    const file = join(folder, "node_modules", name, "package.json");
    const { exports } = JSON.parse(readFileSync(file, "utf8")) as { exports: Record<string, unknown> };
    return Object.keys(exports).map((entry) => name + entry.slice(1));
  });
  const modules = entries.filter((entry) => !entry.endsWith(".json") && !NEEDS_MORE.has(entry));
  return `${modules.map((entry, index) => `import type * as entry${index} from "${entry}";`).join("\n")}\n`;
}

/**
 * The declarations of the first two name types of an optional peer, which this application does not install; those of the
 * third, which is for tests on Node, name a newer standard library's. OWN_TEST is compiled with it instead.
 */
const NEEDS_MORE = new Set(["@x/zoho-auth/opentelemetry", "@x/zoho-auth/undici", "@x/zoho-emulator"]);

/** A test of the application, against the emulator. */
const OWN_TEST = `import { ZohoCrm } from "@x/zoho-crm";
import { startEmulator } from "@x/zoho-emulator";

export async function test(): Promise<number> {
  const zoho = await startEmulator({ seed: { crm: { records: { Deals: [{ Deal_Name: "Oak", Stage: "Won" }] } } } });
  const crm = new ZohoCrm({ session: zoho.session() });
  const { rows } = await crm.records.list("Deals", { fields: ["Deal_Name"] });
  await zoho.close();
  return rows.length;
}
`;

/** The program with its types for compilers, and as ES module and CommonJS for runtimes. */
async function writePrograms(folder: string): Promise<void> {
  const source = readFileSync(PROGRAM, "utf8");
  writeFile(folder, "program.ts", source);
  const esm = await transform(source, { loader: "ts", format: "esm" });
  const cjs = await transform(source, { loader: "ts", format: "cjs", target: "node20" });
  writeFile(folder, "esm/program.js", esm.code);
  writeFile(folder, "cjs/program.cjs", cjs.code);
  writeFile(
    folder,
    "esm/main.js",
    'import { program } from "./program.js";\nawait program(JSON.parse(process.env.PLACES), console.log);\n',
  );
  writeFile(
    folder,
    "cjs/main.cjs",
    'require("./program.cjs").program(JSON.parse(process.env.PLACES), console.log).catch((error) => { throw error; });\n',
  );
}

export function writeFile(folder: string, path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
