import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The workspace's compiler, not the older one that openapi-typescript needs. */
const TSC = join(dirname(createRequire(join(ROOT, "package.json")).resolve("typescript/package.json")), "bin", "tsc");

export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** With its elaboration. */
  readonly message: string;
}

/** Compiles a project without writing anything; gives what the compiler says. */
export function compile(project: string): Complaint[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSC, "--noEmit", "--pretty", "false", "-p", project],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const complaints = stdout.split(/\n(?=\S)/).flatMap((text) => {
    const match = /^(.+?)\((\d+),\d+\): error (TS\d+: [\s\S]*)/.exec(text);
    return match ? [{ file: match[1]!.split("/").at(-1)!, line: Number(match[2]), message: match[3]!.trimEnd() }] : [];
  });
  if (status !== 0 && complaints.length === 0) throw new Error(`tsc failed on ${project}:\n${stdout}${stderr}`);
  return complaints;
}
