import { type Clock, systemClock } from "../clock.ts";

/** Never runs backwards or jumps, so that a corrected system clock cannot free a slot early. */
export const steadyClock: Clock = { ...systemClock, now: () => performance.timeOrigin + performance.now() };
