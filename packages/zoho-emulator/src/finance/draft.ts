import type { Row } from "../state/collection.ts";
import { type Body, bodyOf, type Fields, isFields } from "./body.ts";
import { checkBody } from "./check.ts";
import { propertiesOf } from "./conform.ts";
import { withCustomFields } from "./custom-fields.ts";
import { attach } from "./files/documents.ts";
import type { Ledger } from "./ledger.ts";
import { invalid } from "./refusal.ts";
import type { Request } from "./request.ts";

/** What a request brings for a record: the members that the documents take, and the ids that stand in the query. */
export async function draftOf(
  request: Request,
  resource: string,
  whole: boolean,
): Promise<{ readonly draft: Fields; readonly files: Body["files"] }> {
  const { value, files } = await bodyOf(request.call);
  return { draft: draftFrom(request, resource, value, whole), files };
}

/** Files that came with a record in one form. */
export async function attachAll(ledger: Ledger, resource: string, row: Row, files: Body["files"]): Promise<Row> {
  for (const { field, file } of files) {
    await attach(ledger, resource, row, field === "receipt" ? "receipt" : "attachment", file);
  }
  return files.length > 0 ? ledger.get(resource, row[ledger.idOf(resource)]) : row;
}

/** What a body that was read already brings. `whole`: a new record, which needs all that is required. */
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
    const taken = new Set([
      ...propertiesOf(type, schemas).map(({ name }) => name),
      ...(rules.accepts ?? []),
      "custom_fields",
    ]);
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
