import { afterEach, describe, expect, it } from "vitest";
import { Clock } from "../src/clock.ts";

describe("a clock", () => {
  const START = Date.parse("2026-01-01T00:00:00Z");
  let clock: Clock;
  afterEach(() => clock.clear());

  it("runs what falls due on the way, in its order, at its time", () => {
    clock = new Clock({ now: START, frozen: true });
    const seen: [string, number][] = [];
    const note = (name: string) => () => seen.push([name, clock.now() - START]);
    clock.after(200, note("b"));
    clock.after(100, note("a"));
    clock.after(300, note("c"));
    const callOff = clock.after(150, note("never"));
    callOff();
    clock.advance(250);
    expect(seen).toEqual([
      ["a", 100],
      ["b", 200],
    ]);
    expect(clock.now()).toBe(START + 250);
    clock.set(START);
    clock.set(START + 300);
    expect(seen).toHaveLength(3);
  });

  it("runs what was planned by what it runs", () => {
    clock = new Clock({ now: START, frozen: true });
    const seen: number[] = [];
    const again = () => {
      seen.push(clock.now() - START);
      clock.after(100, again);
    };
    clock.after(100, again);
    clock.advance(350);
    expect(seen).toEqual([100, 200, 300]);
  });

  it("runs on with the machine's time until it is frozen", async () => {
    clock = new Clock({ now: START });
    expect(clock.frozen).toBe(false);
    await clock.wait(5);
    expect(clock.now()).toBeGreaterThanOrEqual(START + 5);
    expect(clock.now()).toBeLessThan(START + 60_000);
    clock.freeze();
    const now = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now()).toBe(now);
    const waited = clock.wait(20);
    clock.resume();
    await waited;
    expect(clock.now()).toBeGreaterThanOrEqual(now + 20);
  });

  it("lets nobody wait for what is forgotten, and goes back to its start", async () => {
    clock = new Clock({ now: START, frozen: true });
    const waits = clock.wait(1000);
    clock.advance(500);
    clock.reset();
    await waits;
    expect(clock.now()).toBe(START);
    expect(clock.frozen).toBe(true);
  });

  it("refuses what is no time", () => {
    clock = new Clock();
    expect(() => clock.set("soon")).toThrow("soon is not a time");
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });
});
