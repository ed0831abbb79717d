/** The time the limits live in. Tests pass a virtual one. */
export interface Clock {
  /** Milliseconds since 1970; never runs backwards. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Wall-clock milliseconds from a monotonic source, so that a corrected system clock cannot free a slot early. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
};
