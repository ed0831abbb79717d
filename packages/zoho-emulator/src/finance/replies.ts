import type { Call } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import { sampleOf } from "../model/made-up.ts";
import type { Row } from "../state/collection.ts";
import { type Fields, isFields } from "./body.ts";
import { conform, project, propertiesOf } from "./conform.ts";
import { withHash } from "./custom-fields.ts";
import type { Request } from "./request.ts";
import { entityKey, listKey } from "./wire.ts";

export const hasEntity = ({ operation: { result } }: Call): boolean =>
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
export function listReply(
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
