// What a call costs that has nothing to wait for: entering and leaving its budgets, and the whole middleware around an
// answer that is there at once. Prints one Markdown table. Usage: node overhead.ts
import { createLimits } from "../../../packages/zoho-auth/src/limits/index.ts";

const ROUNDS = 200_000;
// A window so short that it never fills and holds no more calls than a real one.
const limits = createLimits({
  books: { requests: 1_000_000, window: 0.1, concurrent: 10, daily: 1_000_000_000 },
  crm: { concurrent: 20, credits: 1_000_000_000 },
});
const request = {
  method: "GET",
  url: new URL("http://localhost"),
  headers: new Headers(),
  body: null,
  signal: undefined,
};
const response = new Response(null, { headers: { "content-type": "application/json" } });
const next = async () => response;

function contextOf(product: string) {
  const operation = { name: "records.list", product, method: "GET", path: "/", retry: "safe" } as const;
  return { operation, organization: undefined, cost: {}, attempt: 1, timeout: undefined, deadline: undefined };
}

async function best(run: () => Promise<void>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    await run();
    least = Math.min(least, performance.now() - began);
  }
  return (least * 1000) / ROUNDS;
}

console.log("| budgets | enter and leave, µs | middleware, µs | without it, µs |\n| --- | --- | --- | --- |");
for (const product of ["books", "crm"]) {
  const context = contextOf(product);
  const pool = limits.pool(product, undefined)!;
  const middleware = limits.throttle;
  const meter = await best(async () => {
    for (let call = 0; call < ROUNDS; call++) {
      pool.enter(context, undefined);
      pool.leave(context, false);
    }
  });
  const chain = await best(async () => {
    for (let call = 0; call < ROUNDS; call++) await middleware(request, next, context);
  });
  const bare = await best(async () => {
    for (let call = 0; call < ROUNDS; call++) await next();
  });
  console.log(`| ${product} | ${[meter, chain, bare].map((time) => time.toFixed(2)).join(" | ")} |`);
}
