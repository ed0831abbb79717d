import { json, type Reply } from "../http/reply.ts";
import { bodyOf, type Fields, isFields } from "./body.ts";
import { conform } from "./conform.ts";
import { changedCustomFields, withCustomFields, withHash } from "./custom-fields.ts";
import { draftFrom } from "./draft.ts";
import { parentsOf } from "./named.ts";
import { invalid, missing, Refusal } from "./refusal.ts";
import { entityReply } from "./replies.ts";
import type { Request } from "./request.ts";
import { entityKey, listKey } from "./wire.ts";

/** Finds a record by a custom field that is unique, and changes it; makes it where `X-Upsert` says so. */
export async function upsert(request: Request, resource: string): Promise<Reply> {
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

/** Changes those records that the body lists. */
export async function updateMany(request: Request, resource: string, parents: readonly string[]): Promise<Reply> {
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
