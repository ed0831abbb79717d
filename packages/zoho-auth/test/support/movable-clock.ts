import { type Clock, systemClock } from "../../src/index.ts";

/** The real clock, set ahead as far as a test says. Pauses last as long as they say. */
export const movableClock = (): Clock & { ahead: number } => {
  const clock = { ...systemClock, ahead: 0, now: () => Date.now() + clock.ahead };
  return clock;
};
