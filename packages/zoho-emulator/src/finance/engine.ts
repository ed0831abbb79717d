import { bodyOf, type Fields, isFields, textOf } from "./body.ts";
import { changedCustomFields, withCustomFields } from "./custom-fields.ts";
import { attachAll, draftOf } from "./draft.ts";
import { list } from "./list.ts";
import { noteMail } from "./mail.ts";
import { move } from "./moves.ts";
import { commentOf, existing, idsOf, parentsOf } from "./named.ts";
import type { Plan } from "./plan.ts";
import { invalid, missing } from "./refusal.ts";
import { done, entityReply, hasEntity, listReply, rowsReply, valueReply } from "./replies.ts";
import type { FinanceHandler } from "./request.ts";
import { updateMany, upsert } from "./several.ts";

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
        const kept = await attachAll(ledger, plan.resource, made, files);
        const mailed = call.query.get("send") === "true";
        const row = mailed ? noteMail(ledger, plan.resource, kept, [textOf(kept.email)]) : kept;
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
