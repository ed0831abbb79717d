import type { Row } from "../../state/collection.ts";
import { isoTime, toUtc } from "../dates.ts";
import type { Org } from "../org.ts";
import { missing, type Problem, problem } from "../refusal.ts";
import { isPostable } from "./delivery.ts";
import { type Condition, readConditions } from "./notification-condition.ts";

/** What one channel hears of one module: a row of `watch`, whose id is both. */
export interface Channel {
  readonly id: string;
  readonly channel_id: string;
  /** API name of the module, or `users`. */
  readonly module: string;
  /** `Leads.create` */
  readonly events: readonly string[];
  readonly notify_url: string;
  readonly token: string | null;
  /** In UTC. */
  readonly channel_expiry: string;
  readonly return_affected_field_values: boolean;
  readonly notify_on_related_action: boolean;
  readonly notification_condition: readonly Condition[] | null;
  /** Host that the channel was made at. */
  readonly site: string;
}

/** What a request says of a channel; what it leaves out is `undefined`. */
export type Given = { readonly channel_id: string } & Partial<
  Omit<Channel, "id" | "channel_id" | "module" | "site" | "events">
> & { readonly events?: ReadonlyMap<string, readonly string[]> };

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;
const MAX_URL = 255;
const MAX_TOKEN = 50;
const EVENTS: ReadonlySet<string> = new Set(["create", "edit", "delete", "all"]);

export const USERS = "users";

const invalid = (api_name: string, path: string, details: Problem["details"] = {}): Problem =>
  problem("INVALID_DATA", "invalid data", { api_name, json_path: `${path}.${api_name}`, ...details });

/** Reads one object of `watch`. `whole`: nothing that a channel needs may be missing. */
export function readChannel(org: Org, row: Row, path: string, whole: boolean): Given | Problem {
  const { channel_id, notify_url, token, channel_expiry, events } = row;
  if (isNothing(channel_id)) return missing("channel_id", path);
  if (!/^\d{1,19}$/.test(String(channel_id))) {
    return invalid("channel_id", path, { expected_data_type: "bigint" });
  }
  if (whole && isNothing(events)) return missing("events", path);
  if (whole && isNothing(notify_url)) return missing("notify_url", path);
  if (!isNothing(notify_url)) {
    if (!isPostable(notify_url)) return invalid("notify_url", path, { expected_data_type: "website" });
    if (notify_url.length > MAX_URL) return invalid("notify_url", path, { maximum_length: MAX_URL });
  }
  if (!isNothing(token)) {
    if (typeof token !== "string") return invalid("token", path, { expected_data_type: "text" });
    if (token.length > MAX_TOKEN) return invalid("token", path, { maximum_length: MAX_TOKEN });
  }
  for (const name of ["return_affected_field_values", "notify_on_related_action", "_delete_events"]) {
    if (!isNothing(row[name]) && typeof row[name] !== "boolean") {
      return invalid(name, path, { expected_data_type: "boolean" });
    }
  }
  const read = isNothing(events) ? undefined : readEvents(org, events, path);
  if (read && "code" in read) return read;
  const expiry = readExpiry(org, channel_expiry);
  if (expiry === undefined) return invalid("channel_expiry", path, { expected_data_type: "datetime" });
  const conditions = readConditions(row.notification_condition, path);
  if (conditions && "code" in conditions) return conditions;
  return {
    channel_id: String(channel_id),
    ...(read && { events: read.events }),
    ...(isNothing(notify_url) ? {} : { notify_url: notify_url as string }),
    ...(token === undefined ? {} : { token: token as string | null }),
    ...(isNothing(channel_expiry) && !whole ? {} : { channel_expiry: expiry }),
    ...(typeof row.return_affected_field_values === "boolean" && {
      return_affected_field_values: row.return_affected_field_values,
    }),
    ...(typeof row.notify_on_related_action === "boolean" && {
      notify_on_related_action: row.notify_on_related_action,
    }),
    ...(conditions && { notification_condition: conditions }),
  };
}

const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null;

function readEvents(
  org: Org,
  given: unknown,
  path: string,
): { readonly events: ReadonlyMap<string, readonly string[]> } | Problem {
  if (!Array.isArray(given) || given.length === 0) {
    return invalid("events", path, { expected_data_type: "jsonarray" });
  }
  const events = new Map<string, string[]>();
  for (const [index, event] of given.entries()) {
    const [module, action, ...rest] = String(event).split(".");
    const known = module === USERS || org.module(module ?? "") !== undefined;
    if (!known || !EVENTS.has(action ?? "") || rest.length > 0) {
      return problem("INVALID_DATA", "invalid data", { api_name: "events", json_path: `${path}.events[${index}]` });
    }
    const of = events.get(module!) ?? [];
    if (!of.includes(event)) events.set(module!, [...of, event]);
  }
  return { events };
}

/**
 * A week at most; absent, or further away, it is silently an hour: https://www.zoho.com/crm/developer/docs/api/v8/notifications/enable.html.
 * Milliseconds are refused. `undefined`: no time.
 */
function readExpiry(org: Org, given: unknown): string | undefined {
  const hour = isoTime(org.now() + HOUR);
  if (isNothing(given)) return hour;
  const expiry = typeof given === "string" ? toUtc(given) : undefined;
  if (expiry === undefined || Date.parse(expiry) <= org.now()) return undefined;
  return Date.parse(expiry) > org.now() + WEEK ? hour : expiry;
}
