import Bottleneck from "bottleneck";
import PQueue from "p-queue";
import pThrottle from "p-throttle";
import { createLimits } from "../../../packages/zoho-auth/src/limits/index.ts";

export interface Quota {
  limit: number;
  window: number;
  concurrent: number;
}
/** Sends every call once and ends when all are answered. */
export type Strategy = (calls: number, send: () => Promise<Response>, quota: Quota) => Promise<unknown>;

const all = (calls: number, run: () => Promise<unknown>) => Promise.all(Array.from({ length: calls }, run));
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a careful user writes with each package, from its own documentation, for "100 a minute, 10 at once". */
export const strategies: Readonly<Record<string, Strategy>> = {
  "zoho-auth": (calls, send, { limit, window, concurrent }) => {
    const limits = createLimits({ books: { requests: limit, window, concurrent } });
    const middleware = limits.throttle;
    const request = {
      method: "GET",
      url: new URL("http://localhost"),
      headers: new Headers(),
      body: null,
      signal: undefined,
    };
    const operation = {
      name: "contacts.list",
      product: "books",
      method: "GET",
      path: "/contacts",
      retry: "safe",
    } as const;
    return all(calls, () =>
      middleware(request, send, {
        operation,
        organization: undefined,
        cost: {},
        attempt: 1,
        timeout: undefined,
        deadline: undefined,
      }),
    );
  },
  "one after the other, sleep 600 ms": async (calls, send, { limit, window }) => {
    for (let call = 0; call < calls; call++) {
      await send();
      await sleep(window / limit);
    }
  },
  "bottleneck, reservoir 100 a minute, 10 at once": async (calls, send, { limit, window, concurrent }) => {
    const limiter = new Bottleneck({
      maxConcurrent: concurrent,
      reservoir: limit,
      reservoirRefreshAmount: limit,
      reservoirRefreshInterval: window,
      // Its check of the reservoir is as fine as the window is scaled.
      heartbeatInterval: 50,
    } as Bottleneck.ConstructorOptions);
    await all(calls, () => limiter.schedule(send));
    await limiter.disconnect();
  },
  "bottleneck, one every 600 ms, 10 at once": async (calls, send, { limit, window, concurrent }) => {
    const limiter = new Bottleneck({ maxConcurrent: concurrent, minTime: window / limit });
    await all(calls, () => limiter.schedule(send));
    await limiter.disconnect();
  },
  "p-queue, 100 an interval, 10 at once": (calls, send, { limit, window, concurrent }) => {
    const queue = new PQueue({ concurrency: concurrent, intervalCap: limit, interval: window });
    return all(calls, () => queue.add(send));
  },
  "p-queue strict, 100 an interval, 10 at once": (calls, send, { limit, window, concurrent }) => {
    const queue = new PQueue({ concurrency: concurrent, intervalCap: limit, interval: window, strict: true });
    return all(calls, () => queue.add(send));
  },
  "p-queue strict, 95 an interval, 10 at once": (calls, send, { limit, window, concurrent }) => {
    const queue = new PQueue({ concurrency: concurrent, intervalCap: limit * 0.95, interval: window, strict: true });
    return all(calls, () => queue.add(send));
  },
  "p-throttle, 100 a minute": (calls, send, { limit, window }) => {
    return all(calls, pThrottle({ limit, interval: window })(send));
  },
  "p-throttle strict, with p-queue 10 at once": (calls, send, { limit, window, concurrent }) => {
    const throttled = pThrottle({ limit, interval: window, strict: true })(send);
    const queue = new PQueue({ concurrency: concurrent });
    return all(calls, () => queue.add(throttled));
  },
};
