import { describe, expect, it } from "vitest";
import { createLimits } from "../../src/limits/index.ts";
import { send } from "./calls.ts";
import { strictServer } from "./strict-server.ts";
import { virtualClock } from "./virtual-clock.ts";

describe("a burst of 350 calls to Books", () => {
  it("takes at most 3 % longer than the window allows, and draws no refusal", async () => {
    const clock = virtualClock();
    const server = strictServer(clock, { requests: { limit: 100, window: 60_000 }, concurrent: 10 });
    const limits = createLimits({ books: { plan: "professional" } }, { clock });
    const began = clock.now();
    const call = { out: 20, work: 100, back: 20 };
    const calls = Array.from({ length: 350 }, () => send(limits, () => server.answer(call)));
    await clock.until(Promise.all(calls));
    // The last 50 may arrive three windows after the first 100, and need five rounds of 10 calls of 140 ms.
    const minimum = 3 * 60_000 + 5 * 140;
    expect(server.breaches).toEqual([]);
    expect(server.arrivals).toHaveLength(350);
    expect((clock.now() - began) / minimum).toBeLessThan(1.03);
  });
});
