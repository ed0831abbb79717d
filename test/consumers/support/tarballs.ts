import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { publishedPackages } from "../../../scripts/support/published-packages.ts";

/** Package name -> its tarball. */
export type Tarballs = Readonly<Record<string, string>>;

/** As pinned wherever pnpm is called. */
export const PNPM = "pnpm@12.21.0";

/** The command that runs this workspace's pnpm: the one that started us, which may be a program or a script, or npx's. */
export function pnpmCommand(): readonly [string, ...string[]] {
  const { npm_execpath } = process.env;
  if (npm_execpath?.includes("pnpm")) {
    return /\.[cm]?js$/.test(npm_execpath) ? [process.execPath, npm_execpath] : [npm_execpath];
  }
  return ["npx", "-y", PNPM];
}

/** Runs pnpm to its end and gives what it printed; fails with that. */
export function pnpm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const [command, ...before] = pnpmCommand();
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(" ")} failed in ${cwd}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packs every published package as `pnpm publish` would; gives the file of each. */
export function packAll(target: string): Tarballs {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  return Object.fromEntries(
    publishedPackages().map(({ name, folder, version }) => {
      pnpm(["pack", "--pack-destination", target], folder);
      return [name, join(target, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`)];
    }),
  );
}

/** Path below the package -> content. */
export type TarFiles = ReadonlyMap<string, Buffer>;

const BLOCK = 512;
const NAME_LENGTH = 100;

/** Reads a tarball of pnpm's: ustar, names below `package/`. */
export function readTarball(file: string): TarFiles {
  const tar = gunzipSync(readFileSync(file));
  const text = (from: number, length: number): string => {
    const end = tar.indexOf(0, from);
    return tar.toString("utf8", from, Math.min(end < 0 ? from + length : end, from + length));
  };
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    const name = `${prefix ? `${prefix}/` : ""}${text(at, NAME_LENGTH)}`;
    const type = text(at + 156, 1);
    if (type !== "0" && type !== "") throw new Error(`${file}: ${name} has the entry type ${type}`);
    files.set(name.replace(/^package\//, ""), tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
