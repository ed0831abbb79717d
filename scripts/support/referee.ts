import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { diff } from "@x/zoho-generator/diff/index.ts";
import type { ApiModel } from "@x/zoho-generator/model/api-model.ts";
import { ROOT } from "./run.ts";

export type Bump = "major" | "minor" | "patch";

/** Path -> text of programs that compiled against a release. */
export type Programs = ReadonlyMap<string, string>;

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20 });

/** The newest tag of a package's release, as in `@x/zoho-crm@1.2.0`. */
export function lastRelease(packageName: string): string | undefined {
  return git("tag", "--list", "--sort=-version:refname", `${packageName}@*`).split("\n")[0] || undefined;
}

/** What users of an edition were shown to write: its examples, its right calls and the code blocks of its READMEs. */
export function programsAt(ref: string): Programs {
  const paths = git("ls-tree", "-r", "--name-only", ref).split("\n");
  const programs = new Map<string, string>();
  for (const path of paths) {
    if (/^examples\/[^/]+\.ts$/.test(path) || /^test\/types\/calls\/(?![^/]*wrong)[^/]+\.ts$/.test(path)) {
      programs.set(path, git("show", `${ref}:${path}`));
    } else if (/^packages\/[^/]+\/README\.md$/.test(path)) {
      const blocks = git("show", `${ref}:${path}`).matchAll(/^```ts\n([\s\S]*?)^```$/gm);
      for (const [index, [, code]] of [...blocks].entries()) {
        programs.set(`${path}-${index + 1}.ts`, `${code}\nexport {};\n`);
      }
    }
  }
  return programs;
}

/** What the compiler has against the programs, compiled with the packages as they are built here. */
export function complaints(programs: Programs): string[] {
  const folder = join(ROOT, ".cache", "referee");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of programs) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const compilerOptions = { noEmit: true, types: ["node"], rewriteRelativeImportExtensions: false };
  const config = { extends: "../../tsconfig.base.json", compilerOptions, include: ["**/*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout } = spawnSync("tsc", ["-p", folder, "--pretty", "false"], { cwd: folder, encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}

/** What a package with a lesser bump than major may not contain, whoever wrote its changesets. */
export function brokenFacts(name: string, older: ApiModel, newer: ApiModel): string[] {
  const breaking = diff(older, newer).filter(({ bump }) => bump === "major");
  return breaking.map(({ sentence }) => `${name} gets no major version, but: ${sentence}`);
}

/** Package -> the largest bump that the changesets of a folder ask for. */
export function pendingBumps(folder: string): ReadonlyMap<string, Bump> {
  const order: readonly Bump[] = ["major", "minor", "patch"];
  const bumps = new Map<string, Bump>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
    const [, head = ""] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    for (const [, name, bump] of head.matchAll(/^["']?([^"':]+)["']?: *(major|minor|patch)$/gm)) {
      const known = bumps.get(name!);
      if (!known || order.indexOf(bump as Bump) < order.indexOf(known)) bumps.set(name!, bump as Bump);
    }
  }
  return bumps;
}

/** The packages that the program of a complaint imports, as in `examples/invoice.ts(9,3): error …`. */
function packagesOf(complaint: string, programs: Programs): string[] {
  const text = programs.get(complaint.slice(0, complaint.indexOf("("))) ?? "";
  return [...new Set([...text.matchAll(/from "(@x\/[\w-]+)/g)].map(([, name]) => name!))].sort();
}

/** What stands in the way of a release. `majors` are the packages that get a new major version. */
export function objections(
  programs: Programs,
  found: readonly string[],
  majors: ReadonlySet<string>,
  clients: readonly string[],
): string[] {
  const broken = found.flatMap((complaint) => {
    const packages = packagesOf(complaint, programs);
    if (packages.length > 0 ? packages.some((name) => majors.has(name)) : majors.size > 0) return [];
    return [
      `It compiled against the last release, and ${packages.join(", ") || "no package"} gets no major version: ${complaint}`,
    ];
  });
  const left = majors.has("@x/zoho-auth") ? clients.filter((name) => !majors.has(name)) : [];
  return [
    ...broken,
    ...left.map((name) => `@x/zoho-auth gets a major version, so ${name} needs one: its users must change both.`),
  ];
}
