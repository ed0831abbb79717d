import type { CallCost } from "../operation.ts";
import type { Clock } from "./clock.ts";
import type { Ledger, Refusal } from "./ledger.ts";

/** A call that waits for its turn. */
export interface Waiter {
  readonly cost: CallCost;
  /** Place in the order of arrival; names the call to the ledger afterwards. */
  readonly ticket: number;
  /** Milliseconds since 1970 after which an answer is of no use. */
  readonly expiresAt: number;
  readonly go: () => void;
  readonly refuse: (refusal: Refusal) => void;
  readonly crash: (error: unknown) => void;
}

export interface Queue {
  readonly length: () => number;
  readonly add: (waiter: Waiter) => void;
  readonly remove: (waiter: Waiter) => void;
  /** Sends whom the ledger lets go. To be called whenever the ledger may have more room. */
  readonly pump: () => void;
}

/**
 * First come, first served, with one exception: while a call waits for the pool of heavy calls (or of downloads) alone,
 * those that do not draw on it pass. As every heavy call also draws on the budgets of all calls, nobody starves.
 */
export function createQueue(ledger: Ledger, clock: Clock): Queue {
  const lanes: [Waiter[], Waiter[], Waiter[]] = [[], [], []];
  const laneOf = ({ cost }: Waiter) => lanes[cost.heavy ? 1 : cost.download ? 2 : 0];
  let timer: unknown;
  let running = false;
  let again = false;

  function remove(waiter: Waiter): boolean {
    const lane = laneOf(waiter);
    const index = lane.indexOf(waiter);
    if (index >= 0) lane.splice(index, 1);
    return index >= 0;
  }

  async function pump(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      clock.clearTimeout(timer);
      let wake = Infinity;
      let open = lanes.filter((lane) => lane.length);
      while (open.length) {
        const lane = open.reduce((a, b) => (a[0]!.ticket < b[0]!.ticket ? a : b));
        const waiter = lane[0]!;
        try {
          const verdict = ledger.take(waiter.cost, waiter.ticket);
          const refusal = verdict instanceof Promise ? await verdict : verdict;
          if (!refusal) {
            // Aborted while the shared ledger was asked.
            if (remove(waiter)) waiter.go();
            else ledger.leave(waiter.cost, waiter.ticket, false);
          } else if (refusal.rule?.fatal) {
            if (remove(waiter)) waiter.refuse(refusal);
          } else {
            wake = Math.min(wake, refusal.at);
            if (!refusal.rule)
              for (const late of lane.filter((each) => each.expiresAt < refusal.at)) {
                if (remove(late)) late.refuse(refusal);
              }
            open = refusal.rule?.lane ? open.filter((each) => each !== lane) : [];
          }
        } catch (error) {
          if (remove(waiter)) waiter.crash(error);
        }
        open = open.filter((each) => each.length);
      }
      if (wake < Infinity) timer = clock.setTimeout(pump, Math.max(1, Math.ceil(wake - clock.now())));
    }
    running = false;
  }

  return {
    length: () => lanes[0].length + lanes[1].length + lanes[2].length,
    add(waiter) {
      laneOf(waiter).push(waiter);
      pump();
    },
    remove(waiter) {
      remove(waiter);
      pump();
    },
    pump,
  };
}
