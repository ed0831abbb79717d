import { json } from "../../http/reply.ts";
import { bodyOf, type Fields, isFields, listOf, numberOf } from "../body.ts";
import { conform } from "../conform.ts";
import { withHash } from "../custom-fields.ts";
import type { Ledger } from "../ledger.ts";
import { existing, idsOf } from "../named.ts";
import { invalid, missing, notPossible } from "../refusal.ts";
import { done, entityReply, rowsReply, statusOf, valueReply } from "../replies.ts";
import type { FinanceHandler } from "../request.ts";
import { timeOf } from "../time.ts";
import { wholePage } from "./payments.ts";

/** One of a kind. */
export const OTHERS: Readonly<Record<string, FinanceHandler>> = {
  "organizations.listForUser": (request) => rowsReply(request, [...request.ledger.rows("organizations").values()]),
  "organizations.markAsInactive": (request) => {
    const { organization_id } = existing(request, { resource: "organizations", id: "organization_id" });
    request.ledger.set("organizations", String(organization_id), { is_org_active: false });
    return done(request, "The organization has been marked as inactive.");
  },
  "users.getCurrent": (request) => {
    const { ledger } = request;
    const user = ledger.find("users", ledger.userId) ?? ledger.rows("users").values().next().value;
    if (!user) throw missing("user");
    return entityReply(request, "users", user, "success");
  },
  "users.invite": (request) => {
    existing(request, { resource: "users", id: "user_id" });
    return done(request, "Your invitation has been sent.");
  },
  "items.listDetails": (request) => {
    const { call, ledger, schemas } = request;
    const { result } = call.operation;
    const type = result.kind === "page" ? result.item : UNKNOWN;
    const ids = (call.query.get("item_ids") ?? "").split(",").filter((id) => id !== "");
    if (ids.length === 0 || ids.length > MAX_DETAILS) throw invalid("item_ids");
    const items = ids.flatMap((id) => {
      const item = ledger.find("items", id);
      return item ? [conform(type, withHash(ledger.show("items", item)), schemas)] : [];
    });
    const paged = result.kind === "page" && result.paging === "context";
    return json(
      { code: 0, message: "success", items, ...(paged && { page_context: wholePage(items.length) }) },
      statusOf(call),
    );
  },
  "invoices.deleteLineItem": (request) => {
    const { call, ledger } = request;
    const invoice = existing(request, { resource: "invoices", id: "invoice_id" });
    const lines = listOf(invoice.line_items);
    const left = lines.filter(({ line_item_id }) => line_item_id !== call.params.line_item_id);
    if (left.length === lines.length) throw missing("line item");
    if (left.length === 0) throw notPossible("An invoice needs a line.");
    ledger.change("invoices", String(invoice.invoice_id), { line_items: left });
    return done(request, "The line item has been deleted.");
  },
  "invoices.getCustomFields": (request) => {
    const { custom_fields } = existing(request, { resource: "invoices", id: "invoice_id" });
    return json({ code: 0, message: "success", custom_fields: listOf(custom_fields) }, statusOf(request.call));
  },
  "creditNotes.getCustomFields": (request) => {
    const { custom_fields } = existing(request, { resource: "creditNotes", id: "credit_note_id" });
    return valueReply(request, listOf(custom_fields), "success");
  },
  "contacts.enablePaymentReminder": (request) => remind(request, "contacts", "contact_id", true),
  "contacts.disablePaymentReminder": (request) => remind(request, "contacts", "contact_id", false),
  "invoices.enablePaymentReminder": (request) => remind(request, "invoices", "invoice_id", true),
  "invoices.disablePaymentReminder": (request) => remind(request, "invoices", "invoice_id", false),
  "contacts.enablePortal": (request) => portal(request, true),
  "contacts.disablePortal": (request) => portal(request, false),
  "tasks.updatePercentage": async (request) => {
    const { ledger } = request;
    const task = existing(request, { resource: "tasks", id: "task_id" });
    const { value } = await bodyOf(request.call);
    const share = isFields(value) ? Number(value.completion_percentage) : Number.NaN;
    if (!(share >= 0 && share <= 100)) throw invalid("completion_percentage");
    const changed = ledger.set("tasks", String(task.task_id), {
      percentage_complete: share,
      completion_percentage: share,
      status: share === 100 ? "completed" : task.status,
    });
    return entityReply(request, "tasks", changed, "The task has been updated.");
  },
  "timeEntries.startTimer": (request) => {
    const { ledger } = request;
    const entry = existing(request, { resource: "timeEntries", id: "time_entry_id" });
    stopTimers(ledger);
    const started = ledger.set("timeEntries", String(entry.time_entry_id), { timer_started_at: ledger.now });
    return valueReply(request, started, "The timer has been started.");
  },
  "timeEntries.stopTimer": (request) => {
    const [stopped] = stopTimers(request.ledger);
    if (!stopped) throw notPossible("No timer is running.");
    return valueReply(request, stopped, "The timer has been stopped.");
  },
  "timeEntries.getRunningTimer": (request) => {
    const running = [...request.ledger.rows("timeEntries").values()].find(({ timer_started_at }) => timer_started_at);
    if (!running) throw missing("time entry");
    return valueReply(request, running, "success");
  },
  "items.addToGroup": async (request) => {
    const { call, ledger } = request;
    const group = existing(request, { resource: "itemGroups", id: "item_group_id" });
    const { value } = await bodyOf(call);
    for (const item of listOf(isFields(value) ? value.items : value)) {
      const { item_id } = ledger.get("items", item.item_id);
      ledger.set("items", String(item_id), { group_id: group.group_id, group_name: group.group_name });
    }
    return done(request, "The items have been added to the group.");
  },
  "items.ungroup": async (request) => {
    const { ledger } = request;
    for (const id of await idsOf(request)) {
      ledger.get("items", id);
      ledger.set("items", id, { group_id: "", group_name: "" });
    }
    return done(request, "The items have been taken out of their group.");
  },
  "items.moveToGroup": async (request) => {
    const { call, ledger } = request;
    const item = existing(request, { resource: "items", id: "item_id" });
    const value = (await bodyOf(call)).value as Fields | undefined;
    const group = ledger.get("itemGroups", value?.group_id);
    ledger.set("items", String(item.item_id), { ...value, group_id: group.group_id, group_name: group.group_name });
    return done(request, "The item has been moved to the group.");
  },
  "locations.enable": (request) => {
    const { ledger } = request;
    ledger.set("organizations", ledger.organizationId, { is_location_enabled: true });
    return done(request, "Locations have been enabled.");
  },
  "locations.listUsers": (request) => {
    existing(request, { resource: "locations", id: "location_id" });
    const users = [...request.ledger.rows("users").values()];
    return rowsReply(request, users, { page_context: wholePage(users.length) });
  },
  "picklists.setStatus": (request) => {
    const { call, ledger } = request;
    const { picklist_id } = existing(request, { resource: "picklists", id: "picklist_id" });
    ledger.set("picklists", String(picklist_id), { status: pickStatus(call.query.get("status")) });
    return done(request, "The status has been changed.");
  },
  "picklists.setStatusMany": async (request) => {
    const { call, ledger } = request;
    const status = pickStatus(call.query.get("status"));
    const ids = await idsOf(request);
    for (const id of ids) ledger.get("picklists", id);
    for (const id of ids) ledger.set("picklists", id, { status });
    return done(request, "The statuses have been changed.");
  },
  "variants.getOpeningStock": (request) => {
    const item = existing(request, { resource: "items", id: "variant_id" });
    const { initial_stock = 0, initial_stock_rate = 0, locations = [] } = item;
    return valueReply(request, { initial_stock, initial_stock_rate, locations }, "success");
  },
  "variants.updateOpeningStock": async (request) => {
    const { ledger } = request;
    const item = existing(request, { resource: "items", id: "variant_id" });
    const { value } = await bodyOf(request.call);
    if (!isFields(value)) throw invalid("initial_stock");
    const changes: Record<string, unknown> = { track_inventory: true };
    for (const name of ["initial_stock", "initial_stock_rate"])
      if (value[name] !== undefined) changes[name] = numberOf(value[name]);
    if (Array.isArray(value.locations)) changes.locations = value.locations;
    ledger.set("items", String(item.item_id), changes);
    return done(request, "The opening stock has been updated.");
  },
};

function pickStatus(given: string | null): string {
  if (!given || !["yettostart", "inprogress", "onhold", "completed"].includes(given)) throw invalid("status");
  return given;
}

const MAX_DETAILS = 100;
const UNKNOWN = { kind: "unknown", nullable: true } as const;

function remind(request: Parameters<FinanceHandler>[0], resource: string, id: string, enabled: boolean) {
  const { ledger } = request;
  const row = existing(request, { resource, id });
  ledger.set(resource, String(row[ledger.idOf(resource)]), { payment_reminder_enabled: enabled });
  return done(request, `Payment reminders have been ${enabled ? "enabled" : "disabled"}.`);
}

async function portal(request: Parameters<FinanceHandler>[0], enabled: boolean) {
  const { ledger } = request;
  const { contact_id } = existing(request, { resource: "contacts", id: "contact_id" });
  ledger.set("contacts", String(contact_id), { is_portal_enabled: enabled });
  return done(request, `The portal has been ${enabled ? "enabled" : "disabled"}.`);
}

/** One timer runs at a time. What it ran adds to the entry. */
function stopTimers(ledger: Ledger): readonly Fields[] {
  return [...ledger.rows("timeEntries").values()]
    .filter(({ timer_started_at }) => timer_started_at)
    .map((entry) => {
      const ran = Math.floor((ledger.emulator.clock.now() - timeOf(String(entry.timer_started_at))) / 60_000);
      const [hours = 0, minutes = 0] = String(entry.log_time ?? "00:00")
        .split(":")
        .map(Number);
      const all = hours * 60 + minutes + Math.max(0, ran);
      const log_time = `${String(Math.floor(all / 60)).padStart(2, "0")}:${String(all % 60).padStart(2, "0")}`;
      return ledger.set("timeEntries", String(entry.time_entry_id), { timer_started_at: "", log_time });
    });
}
