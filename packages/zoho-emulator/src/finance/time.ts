/** Tells the time of one time zone. */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;
  /** Zones change their offset at a quarter of an hour: within one, it is asked for once. */
  #quarter = Number.NaN;
  #offset = 0;

  /** Throws a `RangeError` where there is no such zone. */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  }

  /** `2026-11-20` */
  day(time: number): string {
    return new Date(time + this.#minutes(time) * 60_000).toISOString().slice(0, 10);
  }

  /** `2026-11-20T17:38:06-0800`: how Books and Inventory write a time, the offset without a colon. */
  stamp(time: number): string {
    const minutes = this.#minutes(time);
    const local = new Date(time + minutes * 60_000).toISOString();
    const size = Math.abs(minutes);
    const digits = (count: number): string => String(count).padStart(2, "0");
    return `${local.slice(0, 19)}${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
  }

  /** Minutes that the zone is ahead of UTC. */
  #minutes(time: number): number {
    const quarter = Math.floor(time / QUARTER);
    if (quarter === this.#quarter) return this.#offset;
    const name = this.#format.formatToParts(time).find(({ type }) => type === "timeZoneName")!.value;
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
    this.#offset = match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
    this.#quarter = quarter;
    return this.#offset;
  }
}

const QUARTER = 15 * 60_000;

/** A zone that can be told the time of. */
export function isTimeZone(name: string): boolean {
  try {
    new TimeZone(name);
    return true;
  } catch {
    return false;
  }
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
