import type { Call, Handler } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import { sampleOf } from "../model/made-up.ts";
import type { Row } from "../state/collection.ts";
import { type Body, bodyOf, type Fields, isFields } from "./body.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkBody } from "./check.ts";
import { conform, project, propertiesOf, type Schemas } from "./conform.ts";
import { changedCustomFields, withCustomFields, withHash } from "./custom-fields.ts";
import { attach } from "./files/documents.ts";
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
        const parents = parentsOf(call, plan.parents, ledger, plan.resource);
        return listReply(
          request,
          plan.resource,
          list(ledger, call.operation, plan.resource, call.query, parents, schemas),
        );
      };
    case "get":
      return (request) => {
        return entityReply(request, plan.resource, existing(request, plan), "success");
      };
    case "create":
      return async (request) => {
        const { call, ledger } = request;
        const { draft, files } = await draftOf(request, plan.resource, true);
        const made = ledger.add(plan.resource, { ...draft, ...parentsOf(call, plan.parents, ledger, plan.resource) });
        const row = await attachAll(ledger, plan.resource, made, files);
        return entityReply(request, plan.resource, row, `The ${ledger.noun(plan.resource)} has been created.`);
      };
    case "update":
      return async (request) => {
        const { ledger } = request;
        const id = existing(request, plan)[ledger.idOf(plan.resource)] as string;
        const { draft, files } = await draftOf(request, plan.resource, false);
        const changed = ledger.change(plan.resource, id, draft);
        const row = await attachAll(ledger, plan.resource, changed, files);
        return entityReply(request, plan.resource, row, `The ${ledger.noun(plan.resource)} has been updated.`);
      };
    case "delete":
      return (request) => {
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
        const { draft } = await draftOf(request, plan.resource, false);
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
        const given = isFields(value) ? Object.values(value).find(Array.isArray) : value;
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

function parentsOf(call: Call, parents: readonly string[], ledger: Ledger, child: string): Fields {
  const found: Record<string, unknown> = {};
  for (const parent of parents) {
    const value = call.params[parent]!;
    const resource = parentOf(parent, child);
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

const parentOf = (parameter: string, child: string): string | undefined =>
  parameter === "payment_id" && child.startsWith("vendor") ? "vendorPayments" : PARENTS[parameter];

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
    const target = parentOf(parent, resource);
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
async function draftOf(
  request: Request,
  resource: string,
  whole: boolean,
): Promise<{ readonly draft: Fields; readonly files: Body["files"] }> {
  const { value, files } = await bodyOf(request.call);
  return { draft: draftFrom(request, resource, value, whole), files };
}

/** Files that came with a record in one form. */
async function attachAll(ledger: Ledger, resource: string, row: Row, files: Body["files"]): Promise<Row> {
  for (const { field, file } of files) {
    await attach(ledger, resource, row, field === "receipt" ? "receipt" : "attachment", file);
  }
  return files.length > 0 ? ledger.get(resource, row[ledger.idOf(resource)]) : row;
}

function draftFrom({ call, ledger, schemas }: Request, resource: string, value: unknown, whole: boolean): Fields {
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
    const links = parameters
      .filter(({ wireName, in: place }) => place === "query" && /_ids?$/.test(wireName))
      .map(({ wireName, required }) => ({ name: wireName, required }));
    for (const name of rules.links ?? []) links.push({ name, required: true });
    for (const { name, required } of links) {
      delete draft[name];
      const linked = call.query.get(name);
      if (linked) draft[name] = linked;
      else if (required) throw invalid(name);
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
  const names = call.operation.parameters
    .filter(({ wireName, in: place }) => place === "query" && wireName.endsWith("_ids"))
    .map(({ wireName }) => wireName);
  const name = names.find((each) => call.query.has(each)) ?? names[0];
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
  parentsOf(call, parents, ledger, resource);
  const { value } = await bodyOf(call);
  const body = isFields(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(body)) throw invalid("JSONString");
  return updateEach(request, resource, body);
}

/** Several records in one call: each has a code of its own, the answer as a whole has none. */
function updateEach(request: Request, resource: string, body: readonly unknown[]): Reply {
  const { call, ledger, schemas } = request;
  const idMember = ledger.idOf(resource);
  const listing = call.emulator
    .model(call.product)
    .resources.find(({ name }) => name === resource)
    ?.operations.find(({ verb }) => verb === "list");
  const key = (listing && listKey(listing)) ?? resource;
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
      if (!(error instanceof Refusal)) throw error;
      const id = isFields(each) ? each[idMember] : undefined;
      return { code: error.code, message: error.message, [idMember]: typeof id === "string" ? id : "" };
    }
  });
  // Where the documents know of several records in one call, they have the code around them, too.
  return json(type ? { code: 0, message: "success", [key]: rows } : { [key]: rows });
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
  request: Request,
  value: unknown,
  message: string,
  { key, array } = entityKey(request.call.operation),
): Reply {
  const { call, schemas } = request;
  const { result } = call.operation;
  const status = statusOf(call);
  const envelope = { code: 0, message };
  if (result.kind === "none") return json(envelope, status);
  const type = "type" in result ? result.type : "row" in result ? result.row : undefined;
  if (type && SCALARS.has(type.kind) && isFields(value) && key !== undefined) {
    return json({ ...envelope, [key]: conform(type, value[key] ?? value.rate, schemas) }, status);
  }
  const shown = type && type.kind !== "map" && type.kind !== "unknown" ? conform(type, value, schemas) : value;
  const beside = besides(request, isFields(shown) ? shown : {});
  if (key === undefined) return json({ ...envelope, ...beside, ...(shown as Fields) }, status);
  if (result.kind === "value" && result.property === null) {
    // Unwrapped in the documents, wrapped on the wire: what the documents call required stands beside the record, too.
    const required = propertiesOf(type, schemas).filter((property) => property.required);
    const own = Object.fromEntries(required.map(({ name }) => [name, (shown as Fields)[name]]));
    return json({ ...envelope, ...beside, ...own, [key]: shown }, status);
  }
  return json({ ...envelope, ...beside, [key]: array && !Array.isArray(shown) ? [shown] : shown }, status);
}

const SCALARS: ReadonlySet<string> = new Set(["number", "string", "boolean"]);

/** What the documents put beside a result, and nobody has set. */
const besides = ({ call, schemas }: Request, set: Fields): Fields =>
  Object.fromEntries(
    call.operation.beside
      .filter(({ name, required }) => required && !(name in set))
      .map(({ name, type }) => [name, sampleOf(type, schemas)]),
  );

/** One page of a list. */
function listReply(
  request: Request,
  resource: string,
  { rows, context }: { rows: readonly Row[]; context: Fields },
): Reply {
  const { call, ledger } = request;
  const { result } = call.operation;
  const paged = result.kind !== "page" || result.paging === "context";
  if (paged && call.query.get("response_option") === "2") {
    return json({ code: 0, message: "success", page_context: context }, statusOf(call));
  }
  const rules = ledger.rules(resource);
  const shown = rules.row ? rows.map((row) => rules.row!(row, ledger)) : rows;
  return rowsReply(request, shown, paged ? { page_context: context } : {}, resource);
}

/** Rows as the list's schema shows them. */
export function rowsReply(request: Request, rows: readonly Fields[], more: Fields = {}, resource?: string): Reply {
  const { call, ledger, schemas } = request;
  const { operation } = call;
  const { result } = operation;
  const key = listKey(operation) ?? operation.resource;
  const type = result.kind === "page" ? result.item : undefined;
  const extra = (resource && ledger.rules(resource).lists) || [];
  const shown = type ? rows.map((row) => project(type, row, schemas, extra)) : rows;
  return json({ code: 0, message: "success", [key]: shown, ...besides(request, more), ...more }, statusOf(call));
}
