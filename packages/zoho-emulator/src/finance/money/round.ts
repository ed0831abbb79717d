/** Rounds half away from zero, as bookkeepers do: 1.005 is 1.01 and -1.005 is -1.01, whatever binary makes of them. */
export function round(amount: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(amount) * scale).toPrecision(15));
  const rounded = Math.round(scaled) / scale;
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}
