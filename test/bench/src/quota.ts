import { runNode } from "./support/child.ts";

const RUNS = 3;

/** How much of a rate limit each strategy uses. */
export async function quota(): Promise<string> {
  return (await runNode(["limits/quota.ts", String(RUNS)])).output.trim();
}
