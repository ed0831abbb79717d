import { runNode } from "./support/child.ts";

const RUNS = 3;

/** How much of a rate limit each strategy uses, and what the limits cost a call that need not wait. */
export async function quota(): Promise<string> {
  const use = await runNode(["limits/quota.ts", String(RUNS)]);
  const overhead = await runNode(["limits/overhead.ts"]);
  return `${use.output.trim()}\n\nCost of the limits for a call that need not wait:\n\n${overhead.output.trim()}`;
}
