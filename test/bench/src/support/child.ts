import { spawn } from "node:child_process";
import { BENCH } from "./paths.ts";

const REPORT = new URL("./report-usage.ts", import.meta.url).href;

export interface Usage {
  /** Milliseconds from start to exit. */
  readonly time: number;
  /** Bytes, peak resident set. */
  readonly memory: number;
  readonly output: string;
}

/** Runs Node in the folder of the benchmarks and measures the whole process. Exit codes other than 0 are failures. */
export function runNode(args: readonly string[], exitCodes: readonly number[] = [0]): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", REPORT, ...args], {
      cwd: BENCH,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const texts: Record<number, string> = { 1: "", 2: "", 3: "" };
    for (const index of [1, 2, 3]) {
      child.stdio[index]?.on("data", (chunk: Buffer) => {
        texts[index] += String(chunk);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      const time = performance.now() - start;
      const { 1: output = "", 2: errors = "", 3: report = "" } = texts;
      if (!exitCodes.includes(code ?? -1))
        return reject(new Error(`node ${args.join(" ")} ended with ${code}:\n${output}${errors}`));
      resolve({ time, memory: Number(report) * 1024, output });
    });
  });
}
