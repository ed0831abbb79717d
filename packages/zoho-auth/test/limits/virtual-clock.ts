import type { Clock } from "../../src/clock.ts";

/** Time that passes only when told to, one timer after the other. */
export interface VirtualClock extends Clock {
  /** Runs timers, and what follows from them, until the promise is settled. Fails when nothing is left to wait for. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Runs every timer of the next milliseconds. */
  advance(milliseconds: number): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
}

export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let time = start;
  let sequence = 0;
  const timers = new Map<number, { at: number; run: () => void }>();

  /** Lets every promise reaction run that does not wait for a timer. */
  const drain = () => new Promise<void>((resolve) => setImmediate(resolve));

  function next(): number | undefined {
    let first: number | undefined;
    for (const [id, timer] of timers) {
      // In the order of creation among timers of the same time, as in every engine.
      if (first === undefined || timer.at < timers.get(first)!.at) first = id;
    }
    return first;
  }

  function fire(id: number): void {
    const timer = timers.get(id)!;
    timers.delete(id);
    time = Math.max(time, timer.at);
    timer.run();
  }

  const clock: VirtualClock = {
    now: () => time,
    after(milliseconds, run) {
      const id = ++sequence;
      timers.set(id, { at: time + milliseconds, run });
      return () => timers.delete(id);
    },
    sleep: (milliseconds) => new Promise((resolve) => clock.after(milliseconds, resolve)),
    async until(promise) {
      let settled = false;
      const mark = () => {
        settled = true;
      };
      promise.then(mark, mark);
      await drain();
      while (!settled) {
        const id = next();
        if (id === undefined) throw new Error("Nothing is left to wait for, and the promise is not settled.");
        fire(id);
        await drain();
      }
      return promise;
    },
    async advance(milliseconds) {
      const end = time + milliseconds;
      await drain();
      for (let id = next(); id !== undefined && timers.get(id)!.at <= end; id = next()) {
        fire(id);
        await drain();
      }
      time = end;
    },
  };
  return clock;
}
