import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { listed, pageOf, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { standardId } from "../metadata/metadata.ts";
import type { Change, Crm, Org } from "../org.ts";
import { type Problem, problem } from "../refusal.ts";
import { type Channel, type Given, readChannel, USERS } from "./channel.ts";
import { deliver } from "./delivery.ts";
import { isMet } from "./notification-condition.ts";

const MAX_CHANNELS = 50;

type Result = { readonly status: "success"; readonly code: string; readonly message: string; readonly details: Row };

/** Channels that hear of every change, and the posts that go out to them. */
export function notifications(crm: Crm): Handlers {
  crm.onChange(notify);

  const each = async (
    call: Call,
    whole: boolean,
    success: number,
    apply: (org: Org, given: Given, row: Row, path: string) => readonly Channel[] | Problem,
    message: (row: Row) => string,
  ): Promise<Reply> => {
    const org = crm.org(call);
    const rows = await rowsOf(call, "watch", MAX_CHANNELS);
    const outcomes = rows.map((row, index) => {
      const path = `$.watch[${index}]`;
      const given = readChannel(org, row, path, whole);
      if ("code" in given) return given;
      const channels = apply(org, given, row, path);
      if ("code" in channels) return channels;
      return succeeded(message(row), { events: channels.map((channel) => shownEvent(org, channel)) });
    });
    return answer(outcomes, success);
  };

  return {
    "notifications.create": (call) =>
      each(
        call,
        true,
        201,
        (org, given) => subscribe(org, call, given),
        () => "Successfully subscribed for actions-watch of the given module",
      ),
    "notifications.replace": (call) =>
      each(
        call,
        true,
        200,
        (org, given, _row, path) => {
          const known = channelsOf(org, given.channel_id);
          if (known.length === 0) return notSubscribed(path);
          for (const { id } of known) org.collection("watch").delete(id);
          return subscribe(org, call, given);
        },
        () => UPDATED,
      ),
    "notifications.update": (call) =>
      each(
        call,
        false,
        200,
        (org, given, row, path) => {
          const known = channelsOf(org, given.channel_id);
          if (known.length === 0) return notSubscribed(path);
          return row._delete_events === true ? removeEvents(org, known, given) : change(org, known, given);
        },
        (row) => (row._delete_events === true ? REMOVED : UPDATED),
      ),
    "notifications.delete": (call) => {
      const org = crm.org(call);
      const ids = listed(requiredParam(call, "channel_ids"));
      const outcomes = ids.flatMap((channelId, index): (Result | Problem)[] => {
        const known = channelsOf(org, channelId);
        for (const { id } of known) org.collection("watch").delete(id);
        if (known.length === 0) return [notSubscribed(`$.query.channel_ids[${index}]`)];
        return known.map((channel) => {
          const { resource_uri, resource_id, channel_id } = shownEvent(org, channel);
          return succeeded(REMOVED, { resource_uri, resource_id, channel_id });
        });
      });
      return answer(outcomes, 200);
    },
    "notifications.list": (call) => {
      const org = crm.org(call);
      const { page, per_page } = pageOf(call);
      const channelId = call.query.get("channel_id");
      const module = call.query.get("module");
      const channels = (channelId === null ? allChannels(org) : channelsOf(org, channelId)).filter(
        (channel) => module === null || channel.module === module,
      );
      const watch = channels.slice((page - 1) * per_page, page * per_page).map((channel) => shownChannel(org, channel));
      if (watch.length === 0) return empty();
      const more_records = channels.length > page * per_page;
      return json({ watch, info: { per_page, count: watch.length, page, more_records } });
    },
  };
}

const UPDATED = "Successfully updated the subscribe details";
const REMOVED = "Successfully un-subscribed from actions-watch";

const succeeded = (message: string, details: Row): Result => ({ code: "SUCCESS", details, message, status: "success" });

const notSubscribed = (path: string): Problem =>
  problem("NOT_SUBSCRIBED", "the channel is not subscribed", {
    api_name: "channel_id",
    json_path: `${path}.channel_id`,
  });

/** Some refused: 207. All of them: 400 with the first problem alone, as the documents of 2026 have it. */
function answer(outcomes: readonly (Result | Problem)[], success: number): Reply {
  const failed = outcomes.filter((outcome) => outcome.status === "error");
  if (failed.length > 0 && failed.length === outcomes.length) return json(failed[0], 400);
  return json({ watch: outcomes }, failed.length > 0 ? 207 : success);
}

/** Channels that have not run out; the others are forgotten. */
function allChannels(org: Org): Channel[] {
  const watch = org.collection("watch");
  const channels = [...watch.values()] as unknown as Channel[];
  return channels.filter(({ id, channel_expiry }) => {
    const alive = Date.parse(channel_expiry) > org.now();
    if (!alive) watch.delete(id);
    return alive;
  });
}

const channelsOf = (org: Org, channelId: string): Channel[] =>
  allChannels(org).filter(({ channel_id }) => channel_id === channelId);

function put(org: Org, channel: Channel): Channel {
  org.collection("watch").put({ ...channel });
  return channel;
}

/** What a channel cannot do without was required when the request was read. */
type Whole = Given & Required<Pick<Given, "events" | "notify_url" | "channel_expiry">>;

function subscribe(org: Org, { site }: Call, whole: Given): Channel[] {
  const { events, ...given } = whole as Whole;
  return [...events].map(([module, own]) =>
    put(org, {
      token: null,
      return_affected_field_values: false,
      notify_on_related_action: true,
      notification_condition: null,
      ...given,
      id: `${given.channel_id}/${module}`,
      module,
      events: own,
      site: site.url,
    }),
  );
}

function change(org: Org, known: readonly Channel[], { events = new Map(), ...given }: Given): Channel[] {
  const [first] = known;
  const added = [...events]
    .filter(([module]) => !known.some((channel) => channel.module === module))
    .map(([module, own]) => ({ ...first!, id: `${given.channel_id}/${module}`, module, events: own }));
  const changed = known.map((channel) => ({
    ...channel,
    events: [...new Set([...channel.events, ...(events.get(channel.module) ?? [])])],
  }));
  return [...changed, ...added].map((channel) => put(org, { ...channel, ...given }));
}

function removeEvents(org: Org, known: readonly Channel[], { events }: Given): Channel[] {
  return known.flatMap((channel) => {
    const gone = events?.get(channel.module);
    if (!gone) return [];
    const left = channel.events.filter((event) => !gone.includes(event));
    if (left.length === 0) org.collection("watch").delete(channel.id);
    else put(org, { ...channel, events: left });
    return [channel];
  });
}

const resourceId = (org: Org, module: string): string =>
  module === USERS ? standardId(0, 1) : (org.module(module)?.id ?? "");

/** Zoho still writes v2 here. */
const resourceUri = ({ site, module }: Channel): string => `${site}/crm/v2/${module}`;

const shownEvent = (org: Org, channel: Channel) => ({
  channel_expiry: channel.channel_expiry,
  resource_uri: resourceUri(channel),
  resource_id: resourceId(org, channel.module),
  resource_name: channel.module,
  channel_id: channel.channel_id,
  notification_condition: channel.notification_condition ?? [],
});

const shownChannel = (org: Org, channel: Channel) => ({
  notify_on_related_action: channel.notify_on_related_action,
  channel_expiry: channel.channel_expiry,
  return_affected_field_values: channel.return_affected_field_values,
  resource_uri: resourceUri(channel),
  resource_id: resourceId(org, channel.module),
  notify_url: channel.notify_url,
  resource_name: channel.module,
  fields: null,
  ...(channel.notification_condition && { notification_condition: channel.notification_condition }),
  channel_id: channel.channel_id,
  events: channel.events,
  token: channel.token,
});

/** What a subscription calls an operation; the notification calls it by its own name. */
const EVENT = { insert: "create", update: "edit", delete: "delete" } as const;

function notify({ org, module, operation, records }: Change): void {
  for (const channel of allChannels(org)) {
    if (channel.module !== module.api_name) continue;
    if (!channel.events.some((event) => event.endsWith(`.${EVENT[operation]}`) || event.endsWith(".all"))) continue;
    const conditions = channel.notification_condition ?? [];
    const told = records.filter(
      ({ fields }) => operation !== "update" || conditions.every((condition) => isMet(condition, fields)),
    );
    if (told.length === 0) continue;
    const affected = operation === "update" ? told : [];
    const body = {
      server_time: org.now(),
      affected_values: channel.return_affected_field_values
        ? affected.map(({ id, row, fields }) => ({
            record_id: id,
            values: Object.fromEntries(
              fields.flatMap((name) => {
                const field = module.field(name);
                return field ? [[name, org.value(field, row[name])]] : [];
              }),
            ),
          }))
        : undefined,
      query_params: Object.fromEntries(new URL(channel.notify_url).searchParams),
      module: module.api_name,
      resource_uri: resourceUri(channel),
      ids: told.map(({ id }) => id),
      affected_fields: affected.map(({ id, fields }) => ({ [id]: fields })),
      operation,
      channel_id: channel.channel_id,
      token: channel.token,
    };
    deliver(org, { url: channel.notify_url, body, about: `watch ${channel.channel_id}` });
  }
}
