import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { publishedPackages } from "../../scripts/support/published-packages.ts";
import { readTarball, type TarFiles } from "./support/tarballs.ts";

interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What belongs in a tarball; anything else fails. */
const BELONGS = [
  /^package\.json$/,
  /^(README|CHANGELOG|OPERATIONS)\.md$/,
  /^LICENSE$/,
  /^openapi\.json$/,
  /^dist\/.+\.(js|js\.map|d\.ts)$/,
  /^src\/.+\.ts$/,
];

/** And what belongs in one only. */
const BELONGS_HERE: Readonly<Record<string, readonly RegExp[]>> = {
  "@x/zoho-emulator": [/^inspector\/[\w-]+\.(html|css|js)$/, /^models\/\w+\.json$/],
};

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

describe.each(publishedPackages())("$name", ({ name }) => {
  const open = (): { files: TarFiles; manifest: Manifest } => {
    const files = readTarball(inject("tarballs")[name]!);
    return { files, manifest: JSON.parse(files.get("package.json")!.toString()) as Manifest };
  };

  it("holds what belongs and nothing else", () => {
    const { files, manifest } = open();
    const belongs = [...BELONGS, ...(BELONGS_HERE[name] ?? [])];
    const strangers = [...files.keys()].filter((path) => !belongs.some((pattern) => pattern.test(path)));
    expect(strangers).toEqual([]);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
    if ("./openapi.json" in manifest.exports) expect(files.has("OPERATIONS.md")).toBe(true);
  });

  it("has every file that its exports name, with types, and no range of the workspace", () => {
    const { files, manifest } = open();
    for (const [entry, target] of Object.entries(manifest.exports)) {
      const named = typeof target === "string" ? [target] : [target.types, target.default];
      expect(named.length, entry).toBe(/\.json$/.test(entry) ? 1 : 2);
      for (const path of named) expect(files.has(path.replace("./", "")), `${entry} -> ${path}`).toBe(true);
    }
    for (const [command, path] of Object.entries(manifest.bin ?? {})) {
      expect(files.get(path.replace("./", ""))?.toString(), command).toMatch(/^#!\/usr\/bin\/env node\n/);
    }
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(ranges.filter((range) => /^(workspace|file|link|catalog):/.test(range))).toEqual([]);
    expect(Object.keys(manifest.scripts ?? {})).toEqual([]);
  });

  it("resolves every source of every source map, inside itself or in the map", () => {
    const { files } = open();
    const maps = [...files].filter(([path]) => path.endsWith(".js.map"));
    expect(maps.length).toBeGreaterThan(0);
    for (const [path, content] of maps) {
      const map = JSON.parse(content.toString()) as SourceMap;
      for (const [index, source] of map.sources.entries()) {
        const inside = files.has(posix.join(posix.dirname(path), source));
        expect(inside || typeof map.sourcesContent?.[index] === "string", `${path}: ${source}`).toBe(true);
        expect(source).not.toContain("node_modules/.pnpm");
      }
    }
    for (const [path, content] of files) {
      if (/^dist\/.+\.js$/.test(path))
        expect(content.toString()).toContain(`sourceMappingURL=${posix.basename(path)}.map`);
    }
  });

  it("imports declarations by names that exist in it", () => {
    const { files } = open();
    for (const [path, content] of files) {
      if (!path.endsWith(".d.ts")) continue;
      for (const [, specifier] of content.toString().matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
        const target = posix.join(posix.dirname(path), specifier!.replace(/\.js$/, ".d.ts"));
        expect(files.has(target), `${path} imports ${specifier}`).toBe(true);
      }
    }
  });

  it("has nothing that publint would change", async () => {
    const { files, manifest } = open();
    const { messages } = await publint({
      strict: true,
      pkgDir: "package",
      pack: { files: [...files].map(([path, data]) => ({ name: `package/${path}`, data: new Uint8Array(data) })) },
    });
    expect(messages.map((message) => formatMessage(message, manifest as never))).toEqual([]);
  });

  it("has the right types for every entry (attw)", async () => {
    const data = new Uint8Array(readFileSync(inject("tarballs")[name]!));
    const analysis = await checkPackage(createPackageFromTarballData(data));
    if (!analysis.types) throw new Error("attw found no types");
    // The packages are ES modules only: CommonJS reaches them through require(esm), and the `node10` resolution of
    // before `exports` is not supported.
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(problems).toEqual([]);
  });
});
