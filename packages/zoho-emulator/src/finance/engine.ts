import type { Call, Handler } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import { sampleOf } from "../model/made-up.ts";
import type { Row } from "../state/collection.ts";
import { bodyOf, type Fields, isFields } from "./body.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkBody } from "./check.ts";
import { conform, project, type Schemas } from "./conform.ts";
import { changedCustomFields, withCustomFields, withHash } from "./custom-fields.ts";
import { Ledger } from "./ledger.ts";
import { list } from "./list.ts";
import { move } from "./moves.ts";
import { organizationOf } from "./organization.ts";
import type { Plan } from "./plan.ts";
import { invalid, missing, Refusal } from "./refusal.ts";
import { entityKey, listKey } from "./wire.ts";

/** What a handler of Books and Inventory works with. */
export interface Request {
  readonly call: Call;
  readonly ledger: Ledger;
  readonly schemas: Schemas;
}

/** Answers one operation. What it throws as a `Refusal` becomes the answer. */
export type FinanceHandler = (request: Request) => Reply | Promise<Reply>;

/** Begins a request: whose books it is for, and what the day brought since the last one. */
export function handled(handler: FinanceHandler, catalogue: Catalogue): Handler {
  return async (call) => {
    try {
      const organizationId = call.operation.organization ? organizationOf(call, catalogue) : "";
      const ledger = new Ledger(catalogue, call.product as "books" | "inventory", organizationId, call.grant.userId);
      if (organizationId) catalogue.newDay(ledger);
      return await handler({ call, ledger, schemas: catalogue.schemas(call.product) });
    } catch (error) {
      if (error instanceof Refusal) return error.reply();
      throw error;
    }
  };
}

/** The handler of an operation whose name and path say all there is to it. */
export function planned(plan: Plan): FinanceHandler {
  switch (plan.does) {
    case "list":
      return (request) => {
        const { call, ledger, schemas } = request;
        begin(request, plan);
        const parents = parentsOf(call, plan.parents, ledger);
        return listReply(request, list(ledger, call.operation, plan.resource, call.query, parents, schemas));
      };
    case "get":
      return (request) => {
        begin(request, plan);
        return entityReply(request, plan.resource, existing(request, plan), "success");
      };
    case "create":
      return async (request) => {
        begin(request, plan);
        const { call, ledger } = request;
        const draft = await draftOf(request, plan.resource, true);
        const row = ledger.add(plan.resource, { ...draft, ...parentsOf(call, plan.parents, ledger) });
        return entityReply(request, plan.resource, row, `The ${ledger.noun(plan.resource)} has been created.`);
      };
    case "update":
      return async (request) => {
        begin(request, plan);
        const { ledger } = request;
        const id = existing(request, plan)[ledger.idOf(plan.resource)] as string;
        const row = ledger.change(plan.resource, id, await draftOf(request, plan.resource, false));
        return entityReply(request, plan.resource, row, `The ${ledger.noun(plan.resource)} has been updated.`);
      };
    case "delete":
      return (request) => {
        begin(request, plan);
        const { ledger } = request;
        ledger.remove(plan.resource, existing(request, plan)[ledger.idOf(plan.resource)] as string);
        return done(request, `The ${ledger.noun(plan.resource)} has been deleted.`);
      };
    case "upsert":
      return (request) => upsert(request, plan.resource);
    case "updateMany":
      return (request) => updateMany(request, plan.resource, plan.parents);
    case "deleteMany":
      return async (request) => {
        const { ledger } = request;
        const ids = await idsOf(request);
        // All or nothing: an id that does not exist, or must stay, stops the whole.
        for (const id of ids) {
          const row = ledger.get(plan.resource, id);
          ledger.rules(plan.resource).deletable?.(row, ledger);
        }
        for (const id of ids) ledger.remove(plan.resource, id);
        return done(request, `The ${ledger.noun(plan.resource)}s have been deleted.`);
      };
    case "getOnly":
      return (request) => {
        const [row] = request.ledger.rows(plan.resource).values();
        if (!row) throw missing(request.ledger.noun(plan.resource));
        return entityReply(request, plan.resource, row, "success");
      };
    case "putOnly":
      return async (request) => {
        const { ledger } = request;
        const draft = await draftOf(request, plan.resource, false);
        const [row] = ledger.rows(plan.resource).values();
        const saved = row
          ? ledger.change(plan.resource, row[ledger.idOf(plan.resource)] as string, draft)
          : ledger.add(plan.resource, draft);
        return entityReply(request, plan.resource, saved, `The ${ledger.noun(plan.resource)} has been updated.`);
      };
    case "deleteOnly":
      return (request) => {
        const { ledger } = request;
        const [row] = ledger.rows(plan.resource).values();
        if (!row) throw missing(ledger.noun(plan.resource));
        ledger.remove(plan.resource, row[ledger.idOf(plan.resource)] as string);
        return done(request, `The ${ledger.noun(plan.resource)} has been deleted.`);
      };
    case "move":
      return async (request) => {
        const { call, ledger } = request;
        const ids = plan.id ? [call.params[plan.id]!] : await idsOf(request);
        const rows = ids.map((id) => ledger.get(plan.resource, id));
        const [row] = rows.map((each) => move(ledger, plan.resource, each, plan.to));
        return hasEntity(call)
          ? entityReply(request, plan.resource, row!, "success")
          : done(request, `The status of the ${ledger.noun(plan.resource)} has been changed.`);
      };
    case "setCustomFields":
      return async (request) => {
        const { ledger } = request;
        const row = existing(request, plan);
        const { value } = await bodyOf(request.call);
        const given = isFields(value) ? value.custom_fields : value;
        if (!Array.isArray(given)) throw invalid("custom_fields");
        const custom_fields = changedCustomFields(row.custom_fields, given, plan.resource, ledger);
        const changed = withCustomFields({ ...row, custom_fields }, plan.resource, ledger);
        ledger.set(plan.resource, row[ledger.idOf(plan.resource)] as string, changed);
        return done(request, "Custom Fields Updated Successfully");
      };
    case "setAddress":
      return async (request) => {
        const { ledger } = request;
        const row = existing(request, plan);
        const { value } = await bodyOf(request.call);
        if (!isFields(value)) throw invalid(plan.member);
        const address = { ...(row[plan.member] as Fields | undefined), ...value };
        ledger.set(plan.resource, row[ledger.idOf(plan.resource)] as string, { [plan.member]: address });
        return valueReply(request, address, "The address has been updated.");
      };
    case "setTemplate":
      return (request) => {
        const { call, ledger } = request;
        const row = existing(request, plan);
        const { template_id } = call.params;
        ledger.set(plan.resource, row[ledger.idOf(plan.resource)] as string, { template_id });
        return done(request, "The template has been updated.");
      };
    case "comment":
      return async (request) => {
        const { ledger } = request;
        const row = existing(request, plan);
        const { value } = await bodyOf(request.call);
        if (!isFields(value) || typeof value.description !== "string") throw invalid("description");
        if (value.description.trim() === "") throw invalid("description");
        const comment = ledger.note(plan.resource, row[ledger.idOf(plan.resource)] as string, value.description, {
          ...value,
          comment_type: "internal",
          operation_type: "Added",
        });
        return valueReply(request, comment, "The comment has been added.");
      };
    case "listComments":
      return (request) => {
        const { ledger } = request;
        const row = existing(request, plan);
        const rows = ledger.where("comments", "parent_id", row[ledger.idOf(plan.resource)]).reverse();
        return rowsReply(request, rows);
      };
    case "editComment":
      return async (request) => {
        const { ledger } = request;
        const comment = commentOf(request, plan);
        const { value } = await bodyOf(request.call);
        if (!isFields(value)) throw invalid("description");
        const changed = { ...comment, ...value };
        ledger.rows("comments").put(changed);
        return valueReply(request, changed, "The comment has been updated.");
      };
    case "deleteComment":
      return (request) => {
        request.ledger.rows("comments").delete(commentOf(request, plan).comment_id as string);
        return done(request, "The comment has been deleted.");
      };
  }
}

/** A part of a record names its id where it is first met. */
function begin({ call, ledger }: Request, plan: Plan): void {
  if (!plan.resource.includes("/")) return;
  ledger.catalogue.name(plan.resource, partId(call, plan));
}

const PART_IDS: Readonly<Record<string, string>> = {
  "contacts/address": "address_id",
  "contacts/taxinfo": "tax_info_id",
};

const partId = ({ operation: { result } }: Call, { resource }: Plan): string =>
  PART_IDS[resource] ?? ("property" in result && resource.endsWith("/refunds") ? refundId(resource) : "id");

const refundId = (resource: string): string =>
  ({
    "creditNotes/refunds": "creditnote_refund_id",
    "vendorCredits/refunds": "vendor_credit_refund_id",
    "customerPayments/refunds": "payment_refund_id",
    "vendorPayments/refunds": "vendorpayment_refund_id",
  })[resource] ?? "refund_id";

function parentsOf(call: Call, parents: readonly string[], ledger: Ledger): Fields {
  const found: Record<string, unknown> = {};
  for (const parent of parents) {
    const value = call.params[parent]!;
    const resource = PARENTS[parent];
    const member = resource ? ledger.idOf(resource) : parent;
    if (resource) ledger.get(resource, value);
    found[member] = value;
  }
  return found;
}

/** Resources that others are nested under, by the path parameter that names one. */
const PARENTS: Readonly<Record<string, string>> = {
  project_id: "projects",
  contact_id: "contacts",
  currency_id: "currencies",
  credit_note_id: "creditNotes",
  vendor_credit_id: "vendorCredits",
  payment_id: "customerPayments",
  unit_id: "units",
  bill_id: "bills",
  module_name: "customModules",
};

/** The record that the path names; throws 1002 where there is none, or where it belongs to another parent. */
export function existing(
  { call, ledger }: Request,
  {
    resource,
    id,
    parents = [],
  }: { readonly resource: string; readonly id: string; readonly parents?: readonly string[] },
): Row {
  const row = ledger.get(resource, call.params[id]);
  for (const parent of parents) {
    const target = PARENTS[parent];
    const member = target ? ledger.idOf(target) : parent;
    if (row[member] !== undefined && row[member] !== call.params[parent]) throw missing(ledger.noun(resource));
  }
  return row;
}

function commentOf(
  request: Request,
  { resource, id, comment }: { resource: string; id: string; comment: string },
): Row {
  const row = existing(request, { resource, id });
  const found = request.ledger.find("comments", request.call.params[comment]);
  if (found?.parent_id !== row[request.ledger.idOf(resource)]) throw missing("comment");
  return found!;
}

/** What a request brings for a record: the members that the documents take, and the ids that stand in the query. */
export async function draftOf(request: Request, resource: string, whole: boolean): Promise<Fields> {
  const { value } = await bodyOf(request.call);
  return draftFrom(request, resource, value, whole);
}

export function draftFrom(
  { call, ledger, schemas }: Request,
  resource: string,
  value: unknown,
  whole: boolean,
): Fields {
  const { body, parameters, role } = call.operation;
  if (!isFields(value) && (value !== undefined || (whole && body?.required))) throw invalid("JSONString");
  const given: Fields = isFields(value) ? value : {};
  const rules = ledger.rules(resource);
  const type = body?.type.kind === "array" ? body.type.items : body?.type;
  const draft: Record<string, unknown> = {};
  if (type && (type.kind === "ref" || type.kind === "object")) {
    checkBody(type, given, schemas, rules, whole);
    const taken = new Set([...declared(type, schemas), ...(rules.accepts ?? []), "custom_fields"]);
    for (const [name, each] of Object.entries(given)) if (taken.has(name)) draft[name] = each;
  } else Object.assign(draft, given);
  if (role === "create") {
    // A link to what a document is made from counts in the query alone; the same in the body is dropped.
    for (const { wireName, in: place, required } of parameters) {
      if (place !== "query" || !/_ids?$/.test(wireName)) continue;
      delete draft[wireName];
      const linked = call.query.get(wireName);
      if (linked) draft[wireName] = linked;
      else if (required) throw invalid(wireName);
    }
  }
  return withCustomFields(draft, resource, ledger);
}

function declared(type: Parameters<typeof conform>[0], schemas: Schemas): readonly string[] {
  if (type.kind === "ref") return schemas.get(type.name)!.properties.map(({ name }) => name);
  return type.kind === "object" ? type.properties.map(({ name }) => name) : [];
}

const MAX_IDS = 25;

/** Ids that a request for several records names: `invoice_ids=1,2` in the query, in a form, or in the body. */
export async function idsOf(request: Request, limit = MAX_IDS): Promise<string[]> {
  const { call } = request;
  const name = call.operation.parameters.find(
    ({ wireName, in: place }) => place === "query" && wireName.endsWith("_ids"),
  )?.wireName;
  let given: unknown = name ? call.query.getAll(name).join(",") : undefined;
  if (!given) given = [...call.query].find(([each]) => each.endsWith("_ids"))?.[1];
  if (!given && call.method !== "DELETE") {
    const form = (call.headers.get("content-type") ?? "").includes("form") ? await call.form() : undefined;
    const value = form ? Object.fromEntries(form) : await call.json();
    if (isFields(value)) given = Object.entries(value).find(([each]) => each.endsWith("_ids"))?.[1];
  }
  const ids = (Array.isArray(given) ? given.map(String) : String(given ?? "").split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0 || ids.length > limit) throw invalid(name ?? "ids");
  return ids;
}

/** Finds a record by a custom field that is unique, and changes it; makes it where `X-Upsert` says so. */
async function upsert(request: Request, resource: string): Promise<Reply> {
  const { call, ledger } = request;
  const key = call.headers.get("x-unique-identifier-key");
  const value = call.headers.get("x-unique-identifier-value");
  const { value: body } = await bodyOf(call);
  if (!key && Array.isArray(body)) return updateEach(request, resource, body);
  if (!key || !value) throw invalid("X-Unique-Identifier-Key");
  const rows = ledger.rows(resource);
  const [id, other] = rows.idsWhere(key, value);
  if (other) throw invalid("X-Unique-Identifier-Value");
  if (id) {
    const row = ledger.change(resource, id, draftFrom(request, resource, body, false));
    return entityReply(request, resource, row, `The ${ledger.noun(resource)} has been updated.`);
  }
  if (call.headers.get("x-upsert") !== "true") throw missing(ledger.noun(resource));
  const draft = draftFrom(request, resource, body, true);
  const custom_fields = changedCustomFields(draft.custom_fields, [{ api_name: key, value }], resource, ledger);
  const row = ledger.add(resource, withCustomFields({ ...draft, custom_fields }, resource, ledger));
  return entityReply(request, resource, row, `The ${ledger.noun(resource)} has been created.`);
}

async function updateMany(request: Request, resource: string, parents: readonly string[]): Promise<Reply> {
  const { call, ledger } = request;
  parentsOf(call, parents, ledger);
  const { value } = await bodyOf(call);
  const body = isFields(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(body)) throw invalid("JSONString");
  return updateEach(request, resource, body);
}

/** Several records in one call: each has a code of its own, the answer as a whole has none. */
function updateEach(request: Request, resource: string, body: readonly unknown[]): Reply {
  const { call, ledger, schemas } = request;
  const idMember = ledger.idOf(resource);
  const { key = resource } = { key: listKey(call.operation) };
  const { key: single = "record" } = entityKey(call.operation);
  const type = "row" in call.operation.result ? call.operation.result.row : undefined;
  const rows = body.map((each) => {
    try {
      const { [idMember]: id, ...changes } = isFields(each) ? each : {};
      const row = ledger.change(
        resource,
        String(ledger.get(resource, id)[idMember]),
        withCustomFields(changes, resource, ledger),
      );
      const shown = withHash(ledger.show(resource, row));
      const message = `The ${ledger.noun(resource)} has been updated.`;
      return type
        ? { code: 0, message, ...(conform(type, shown, schemas) as Fields) }
        : { code: 0, message, [single]: shown };
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code, message: error.message };
      throw error;
    }
  });
  return json({ [key]: rows });
}

const hasEntity = ({ operation: { result } }: Call): boolean =>
  result.kind === "entity" && (result.type.kind === "ref" || result.type.kind === "object");

export const statusOf = ({ operation: { statuses } }: Call): number => Number(statuses[0] ?? 200);

/** An action is done, and there is nothing to show for it. */
export const done = ({ call }: Request, message: string): Reply => json({ code: 0, message }, statusOf(call));

/** One record, under its key on the wire. */
export function entityReply(request: Request, resource: string, row: Row, message: string): Reply {
  const { call, ledger } = request;
  const { operation } = call;
  if (operation.result.kind === "none") return done(request, message);
  return valueReply(request, withHash(ledger.show(resource, row)), message, entityKey(operation));
}

/** A value as the operation's result declares it. */
export function valueReply(
  { call, schemas }: Request,
  value: unknown,
  message: string,
  { key, array } = entityKey(call.operation),
): Reply {
  const { result } = call.operation;
  const status = statusOf(call);
  const envelope = { code: 0, message };
  if (result.kind === "none") return json(envelope, status);
  const type = "type" in result ? result.type : "row" in result ? result.row : undefined;
  const shown = type && type.kind !== "map" && type.kind !== "unknown" ? conform(type, value, schemas) : value;
  if (key === undefined) return json({ ...envelope, ...(shown as Fields) }, status);
  return json({ ...envelope, [key]: array && !Array.isArray(shown) ? [shown] : shown }, status);
}

/** One page of a list. */
function listReply(request: Request, { rows, context }: { rows: readonly Row[]; context: Fields }): Reply {
  const { result } = request.call.operation;
  return rowsReply(
    request,
    rows,
    result.kind !== "page" || result.paging === "context" ? { page_context: context } : {},
  );
}

/** Rows as the list's schema shows them. */
export function rowsReply({ call, schemas }: Request, rows: readonly Fields[], more: Fields = {}): Reply {
  const { operation } = call;
  const { result } = operation;
  const key = listKey(operation) ?? operation.resource;
  const type = result.kind === "page" ? result.item : undefined;
  const shown = type ? rows.map((row) => project(type, row, schemas)) : rows;
  return json({ code: 0, message: "success", [key]: shown, ...more }, statusOf(call));
}

/** What a reply needs that nothing was ever said about. */
export const sample = ({ call, schemas }: Request): unknown => {
  const { result } = call.operation;
  return "type" in result ? sampleOf(result.type, schemas) : {};
};
