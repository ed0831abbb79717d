import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Child {
  readonly process: ChildProcess;
  /** The next line that the child printed, parsed. */
  next(): Promise<unknown>;
  /** Resolves to all that it printed when it has ended. */
  readonly done: Promise<unknown[]>;
}

/** Runs a file of `test/support` as a process of its own; it talks in lines of JSON. */
export const startChild = (file: string, input: unknown): Child => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), JSON.stringify(input)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: unknown[] = [];
  const waiting: ((line: unknown) => void)[] = [];
  let taken = 0;
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      lines.push(JSON.parse(part));
      const reader = waiting.shift();
      if (reader) reader(lines[taken++]);
    }
  });
  return {
    process: child,
    next: () =>
      lines.length > taken ? Promise.resolve(lines[taken++]) : new Promise((resolve) => waiting.push(resolve)),
    done: new Promise((resolve) => child.on("close", () => resolve(lines))),
  };
};
