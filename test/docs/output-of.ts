import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@x/zoho-emulator";
import { environmentOf } from "../../scripts/support/emulator.ts";

interface Ended {
  readonly code: number | null;
  /** Both streams. */
  readonly output: string;
}

const fileOf = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

/** Runs a program of examples/ against an emulator that holds what `pnpm start` begins with. */
export async function outputOf(name: string): Promise<Ended> {
  const emulator = await startEmulator({ seed: readFileSync(fileOf("seed.yaml"), "utf8") });
  try {
    const child = spawn("node", [fileOf(name)], { env: { ...process.env, ...environmentOf(emulator) } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, output };
  } finally {
    await emulator.close();
  }
}
