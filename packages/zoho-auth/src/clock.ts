/** Time as the session sees it; a test passes its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` after `ms` and returns how to call it off. A `background` timer does not keep a process alive. */
  after(ms: number, task: () => void, background?: boolean): () => void;
}

/** Longest delay a timer takes; beyond it timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task, background) {
    const timer: unknown = setTimeout(task, Math.min(ms, LONGEST_TIMER));
    // Only Node, Bun and Deno timers know `unref`; elsewhere nothing waits for timers.
    if (background) (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer as number);
  },
};

/** The promise, or the signal's reason, whichever comes first. What the promise does afterwards is its own business. */
export const orAbort = <T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort);
    promise.then(resolve, reject).finally(() => signal?.removeEventListener("abort", onAbort));
  });

/** Waits `ms`; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  let stop: (() => void) | undefined;
  const wait = new Promise<void>((resolve) => {
    stop = clock.after(ms, resolve);
  });
  return orAbort(wait, signal).finally(stop);
}
