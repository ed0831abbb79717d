import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../scripts/support/run.ts";
import { finish } from "../../consumers/support/run-program.ts";
import { PNPM, pnpmCommand } from "../../consumers/support/tarballs.ts";

/** A session and a client of it: enough to show what one does to the other. */
const PACKAGES = ["zoho-auth", "zoho-crm"];

/** A copy of what a release touches, as a repository of its own. */
export interface Workspace {
  readonly folder: string;
  changeset(name: string, text: string): void;
  /** Its packages' folders. */
  readonly packages: readonly string[];
  /** Runs a command of this workspace's changesets. */
  changesets(command: string, env?: NodeJS.ProcessEnv): Promise<void>;
  git(...args: readonly string[]): string;
  commit(message: string): void;
  manifest(name: string): { version: string; peerDependencies?: Record<string, string> };
  text(path: string): string;
}

export function copyWorkspace(folder: string, npmrc: string): Workspace {
  for (const path of [".changeset/config.json", "package.json", "pnpm-lock.yaml", ".gitignore"]) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  for (const name of PACKAGES) {
    mkdirSync(join(folder, "packages", name), { recursive: true });
    cpSync(join(ROOT, "packages", name), join(folder, "packages", name), {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|test|CHANGELOG\.md)$/.test(path),
    });
    // The copy releases from the beginning, whatever was released here.
    const file = join(folder, "packages", name, "package.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"version": "[^"]*"/, '"version": "0.0.0"'));
  }
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "packages:\n  - packages/*\nverifyDepsBeforeRun: false\n");
  writeFileSync(join(folder, ".npmrc"), npmrc);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const path = `${pnpmFolder(join(folder, "..", "bin"))}:${process.env.PATH}`;
  const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "release test");
  git("config", "user.email", "release@example.com");

  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };
  return {
    folder,
    git,
    commit,
    changeset: (name, text) => writeFileSync(join(folder, ".changeset", `${name}.md`), text),
    packages: PACKAGES.map((name) => join(folder, "packages", name)),
    async changesets(command, more) {
      const bin = join(ROOT, "node_modules", ".bin", "changeset");
      const env = { ...loopbackOnly(npmrc), PATH: path, ...more };
      const { code, stdout, stderr } = await finish(bin, [command], { cwd: folder, env });
      if (code !== 0) throw new Error(`changeset ${command} failed:\n${stdout}\n${stderr}`);
    },
    manifest: (name) => JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8")),
    text: (path) => readFileSync(join(folder, path), "utf8"),
  };
}

/** Settings of the machine must not lead a test to another registry. */
function loopbackOnly(npmrc: string): NodeJS.ProcessEnv {
  const registry = /^registry=(.+)$/m.exec(npmrc)![1]!;
  return { npm_config_registry: registry, pnpm_config_registry: registry, NPM_CONFIG_REGISTRY: registry };
}

/** A folder whose `pnpm` is this workspace's, whoever started the tests. */
function pnpmFolder(bin: string): string {
  mkdirSync(bin, { recursive: true });
  const [program, ...before] = pnpmCommand();
  // Found now: once the loopback registry is the only one, npx finds nothing.
  const command =
    program === "npx"
      ? [execFileSync("npx", ["-y", "-p", PNPM, "-c", "command -v pnpm"], { encoding: "utf8" }).trim()]
      : [program, ...before];
  writeFileSync(join(bin, "pnpm"), `#!/bin/sh\nexec ${command.map((part) => `"${part}"`).join(" ")} "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}
