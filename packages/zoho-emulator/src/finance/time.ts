/** `2026-11-20`: the day in a time zone. */
export const dayOf = (time: number, timeZone: string): string => parts(time, timeZone).day;

/** `2026-11-20T17:38:06-0800`: how Books and Inventory write a time, the offset without a colon. */
export function stampOf(time: number, timeZone: string): string {
  const { day, clock, offset } = parts(time, timeZone);
  return `${day}T${clock}${offset}`;
}

/** Milliseconds since the epoch of a time with an offset in either spelling; NaN when it is none. */
export const timeOf = (stamp: string): number => Date.parse(stamp.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));

/** `yyyy-mm-dd` that exists. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day so many days, months, ... later. The last day of a month stays within a shorter one. */
export function later(day: string, count: number, unit: "days" | "weeks" | "months" | "years"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === "days" || unit === "weeks") date.setUTCDate(date.getUTCDate() + count * (unit === "weeks" ? 7 : 1));
  else {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * (unit === "years" ? 12 : 1));
    date.setUTCDate(
      Math.min(wanted, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()),
    );
  }
  return date.toISOString().slice(0, 10);
}

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

function parts(time: number, timeZone: string): { day: string; clock: string; offset: string } {
  const minutes = offsetOf(time, timeZone);
  const local = new Date(time + minutes * 60_000).toISOString();
  const size = Math.abs(minutes);
  const digits = (count: number): string => String(count).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
  return { day: local.slice(0, 10), clock: local.slice(11, 19), offset };
}

/** Minutes that a time zone is ahead of UTC. */
function offsetOf(time: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName")!.value;
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}
