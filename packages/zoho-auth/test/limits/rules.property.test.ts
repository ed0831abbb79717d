import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimits } from "../../src/limits/index.ts";
import { send } from "./calls.ts";
import { type Call, strictServer } from "./strict-server.ts";
import { virtualClock } from "./virtual-clock.ts";

const WINDOW = 2_000;

interface Arrival extends Call {
  /** Milliseconds after the one before. */
  after: number;
  /** Milliseconds after which the caller gives up; never, when absent. */
  patience?: number;
}

const arrival: fc.Arbitrary<Arrival> = fc.record(
  {
    after: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 3_000 })),
    // A call whose caller has gone is taken to be done a second later: on its way and at work, no longer than that.
    out: fc.integer({ min: 0, max: 399 }),
    work: fc.integer({ min: 0, max: 600 }),
    back: fc.integer({ min: 0, max: 400 }),
    heavy: fc.boolean(),
    slots: fc.constantFrom(1, 1, 1, 5),
    credits: fc.integer({ min: 1, max: 20 }),
    patience: fc.integer({ min: 0, max: 5_000 }),
  },
  { requiredKeys: ["after", "out", "work", "back"] },
);

async function run(arrivals: Arrival[], credits: number) {
  const clock = virtualClock();
  const rules = { requests: { limit: 7, window: WINDOW }, concurrent: 6, heavy: 2, credits };
  const server = strictServer(clock, rules);
  const limits = createLimits({ crm: { requests: 7, window: WINDOW, concurrent: 6, heavy: 2, credits } }, { clock });
  const outcomes = { answered: 0, aborted: 0, exhausted: 0 };
  const calls = (async () => {
    const running: Promise<void>[] = [];
    for (const call of arrivals) {
      if (call.after) await clock.sleep(call.after);
      const controller = new AbortController();
      const calm =
        call.patience === undefined
          ? () => {}
          : clock.after(call.patience, () => controller.abort(new Error("impatient")));
      const answered = send(limits, () => server.answer(call, controller.signal), {
        product: "crm",
        cost: call,
        signal: controller.signal,
      });
      running.push(
        answered.then(
          () => void outcomes.answered++,
          (error: Error) => void (error.name === "DailyLimitError" ? outcomes.exhausted++ : outcomes.aborted++),
        ),
      );
      answered.then(calm, calm);
    }
    await Promise.all(running);
  })();
  await clock.until(calls);
  return { server, limits, outcomes, clock };
}

describe("for any pattern of arrivals, durations, costs and aborts", () => {
  it("no rule is ever broken, and every caller is served, gives up, or hears that the day is over", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arrival, { maxLength: 40 }),
        fc.integer({ min: 20, max: 400 }),
        async (arrivals, credits) => {
          const { server, limits, outcomes } = await run(arrivals, credits);
          expect(server.breaches).toEqual([]);
          expect(outcomes.answered + outcomes.aborted + outcomes.exhausted).toBe(arrivals.length);
          if (arrivals.length) expect(limits.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0 });
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it("a window is used fully: calls that came at once end soon after the minimum", async () => {
    const steady = fc.record({
      calls: fc.integer({ min: 1, max: 60 }),
      limit: fc.integer({ min: 1, max: 20 }),
      out: fc.integer({ min: 0, max: 30 }),
      work: fc.integer({ min: 0, max: 50 }),
      back: fc.integer({ min: 0, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(steady, async ({ calls, limit, ...call }) => {
        const clock = virtualClock();
        const server = strictServer(clock, { requests: { limit, window: WINDOW } });
        const limits = createLimits({ books: { requests: limit, window: WINDOW, concurrent: false } }, { clock });
        const began = clock.now();
        await clock.until(Promise.all(Array.from({ length: calls }, () => send(limits, () => server.answer(call)))));
        const trip = call.out + call.work + call.back;
        const rounds = Math.ceil(calls / limit) - 1;
        expect(server.breaches).toEqual([]);
        // Each window begins with the answers of the one before, so that it is longer by one trip, and by no more.
        expect(clock.now() - began).toBeLessThanOrEqual(rounds * (WINDOW + trip) + trip);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("calls of the same kind start in the order in which they came", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ heavy: fc.boolean(), work: fc.integer({ min: 0, max: 500 }) }), { maxLength: 40 }),
        async (calls) => {
          const clock = virtualClock();
          const limits = createLimits({ crm: { requests: 7, window: WINDOW, concurrent: 4, heavy: 2 } }, { clock });
          const order: number[] = [];
          const running = calls.map(({ heavy, work }, index) =>
            send(
              limits,
              async () => {
                order.push(index);
                await clock.sleep(work);
                return new Response("{}");
              },
              { product: "crm", cost: { heavy } },
            ),
          );
          await clock.until(Promise.all(running));
          const heavy = order.filter((index) => calls[index]?.heavy);
          const light = order.filter((index) => !calls[index]?.heavy);
          expect(heavy).toEqual(heavy.toSorted((a, b) => a - b));
          expect(light).toEqual(light.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
