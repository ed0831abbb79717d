import type { VirtualClock } from "./virtual-clock.ts";

export interface Rules {
  /** Calls accepted in any window of so many milliseconds, counted by arrival. */
  requests?: { limit: number; window: number };
  concurrent?: number;
  heavy?: number;
  /** Units accepted in any 24 hours. */
  credits?: number;
}

export interface Call {
  heavy?: boolean;
  slots?: number;
  credits?: number;
  /** Milliseconds on the way to the server, at work there, and back. */
  out: number;
  work: number;
  back: number;
}

/** Zoho's rules as a server sees them: it counts arrivals, and works on a call whether or not anybody still listens. */
export function strictServer(clock: VirtualClock, rules: Rules) {
  const arrivals: { at: number; credits: number }[] = [];
  const breaches: string[] = [];
  let busy = 0;
  let heavy = 0;

  function arrive(call: Call): boolean {
    const now = clock.now();
    const within = (milliseconds: number) => arrivals.filter(({ at }) => at > now - milliseconds);
    const found: string[] = [];
    const { requests, credits = Infinity } = rules;
    if (requests && within(requests.window).length >= requests.limit) found.push("requests");
    const spent = within(86_400_000).reduce((sum, arrival) => sum + arrival.credits, 0);
    if (spent + (call.credits ?? 1) > credits) found.push("credits");
    if (busy + (call.slots ?? 1) > (rules.concurrent ?? Infinity)) found.push("concurrent");
    if (call.heavy && heavy + 1 > (rules.heavy ?? Infinity)) found.push("heavy");
    breaches.push(...found);
    arrivals.push({ at: now, credits: call.credits ?? 1 });
    return !found.length;
  }

  return {
    arrivals,
    /** Names of the rules that were broken, one for each breach. */
    breaches,
    answer(call: Call, signal?: AbortSignal): Promise<Response> {
      return new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
        clock.after(call.out, () => {
          const accepted = arrive(call);
          busy += call.slots ?? 1;
          heavy += call.heavy ? 1 : 0;
          clock.after(call.work, () => {
            busy -= call.slots ?? 1;
            heavy -= call.heavy ? 1 : 0;
            clock.after(call.back, () => resolve(new Response("{}", { status: accepted ? 200 : 429 })));
          });
        });
      });
    },
  };
}
