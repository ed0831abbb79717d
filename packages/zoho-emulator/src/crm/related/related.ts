import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, externalOf, idsOf, listed, moduleOf, Refused, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import { type RelatedList, relatedListsOf } from "../metadata/related-lists.ts";
import type { Crm, Org } from "../org.ts";
import { deletedOf } from "../records/deleted.ts";
import { fieldNames, modifiedSince, order, shownInLists } from "../records/list.ts";
import { pageReply } from "../records/pages.ts";
import { addSystemValues } from "../records/system-values.ts";
import { type Problem, problem, refusal } from "../refusal.ts";
import { done, idOf, type Outcome, writeRecords } from "../write.ts";

/** What a request about related records is about. */
interface About {
  readonly org: Org;
  readonly module: Module;
  readonly recordId: string;
  readonly list: RelatedList;
  readonly target: Module;
}

/** Records that belong to a record: found by their look-ups, or linked by hand. */
export function relatedRecords(crm: Crm): Handlers {
  return {
    "relatedRecords.list": (call) => {
      const about = aboutOf(crm, call);
      const names = fieldNames(requiredParam(call, "fields"));
      const { sortBy, direction } = order(call);
      const since = modifiedSince(call);
      const wanted = call.query.get("ids");
      const keeps = (id: string): boolean => {
        const row = about.org.records(about.target.api_name).get(id);
        return (
          row !== undefined &&
          (since === undefined || String(row.Modified_Time) > since) &&
          (wanted === null || listed(wanted).includes(id))
        );
      };
      const records = about.org.records(about.target.api_name);
      const version = about.list.field === undefined ? links(about.org).version : 0;
      const name = `${about.org.key}/${about.recordId}/${about.list.api_name}/${since}/${wanted}/${version}`;
      const view = crm.views.among(records, name, sortBy, () => [...idsIn(about)].filter(keeps));
      const shown = shownInLists(about.org, about.target, names);
      return pageReply(call, view, direction, shown, empty(since === undefined ? 204 : 304), about.org.now());
    },

    "relatedRecords.get": (call) => {
      const about = aboutOf(crm, call);
      const id = relatedId(about, call);
      const row =
        id !== undefined && idsIn(about).has(id) ? about.org.records(about.target.api_name).get(id) : undefined;
      if (!row) return empty();
      const since = modifiedSince(call);
      if (since !== undefined && String(row.Modified_Time) <= since) return empty(304);
      return json({ data: [addSystemValues(about.target, row, about.org.shown(about.target, row))] });
    },

    "relatedRecords.update": async (call) => {
      const about = aboutOf(crm, call);
      const [row] = await rowsOf(call, "data", 1);
      return batch([relate(about, { ...row, id: call.params.related_record_id! }, call, 0)]);
    },

    "relatedRecords.updateMany": async (call) => {
      const about = aboutOf(crm, call);
      const rows = await rowsOf(call);
      return batch(rows.map((row, index) => relate(about, row, call, index)));
    },

    "relatedRecords.delink": (call) => batch([delink(aboutOf(crm, call), call.params.related_record_id!, call)]),

    "relatedRecords.delinkMany": (call) => {
      const about = aboutOf(crm, call);
      return batch(idsOf(call).map((id) => delink(about, id, call)));
    },

    "relatedRecords.listOfDeleted": (call) => deletedRelated(crm, call),
  };
}

/** Rows: `{ id, from, to }`, where `from` names a record and a list of it. */
const links = (org: Org) => org.collection("links");

const linkKey = ({ module, recordId, list }: Pick<About, "module" | "recordId" | "list">): string =>
  `${module.api_name}/${recordId}/${list.api_name}`;

function listNamed(org: Org, module: Module, name: string | undefined): RelatedList {
  const list = relatedListsOf(module, org.modules()).find(({ api_name }) => api_name === name);
  if (list) return list;
  throw new Refused(
    refusal(400, "INVALID_DATA", "the related list name given seems to be invalid", { resource_path_index: 2 }),
  );
}

function aboutOf(crm: Crm, call: Call): About {
  const org = crm.org(call);
  const module = moduleOf(org, call.params.module);
  const recordId = idOf(org, module, call.params.record_id!, externalOf(call));
  if (recordId === undefined) {
    const details = { resource_path_index: 1 };
    throw new Refused(refusal(400, "INVALID_DATA", "the related id given seems to be invalid", details));
  }
  const list = listNamed(org, module, call.params.related_list);
  return { org, module, recordId, list, target: org.module(list.module)! };
}

const relatedId = ({ org, target }: About, call: Call): string | undefined =>
  idOf(org, target, call.params.related_record_id!, externalOf(call));

function idsIn(about: About): ReadonlySet<string> {
  const { org, list, target, recordId } = about;
  if (list.field !== undefined) return org.records(target.api_name).idsWhere(list.field, { id: recordId });
  const kept = links(org);
  return new Set([...kept.idsWhere("from", linkKey(about))].map((id) => String(kept.get(id)!.to)));
}

const unknown = (id: unknown, index: number): Problem =>
  problem("INVALID_DATA", "the related id given seems to be invalid", {
    id,
    api_name: "id",
    json_path: `$.data[${index}].id`,
  });

/** Links the two, and writes what else the row says of the related record. */
function relate(about: About, row: Row, call: Call, index: number): Outcome {
  const { org, target, list, recordId } = about;
  const given = String(row.id);
  const id = idOf(org, target, given, externalOf(call));
  if (id === undefined) return unknown(row.id ?? null, index);
  if (list.field === undefined) {
    const key = linkKey(about);
    if (!idsIn(about).has(id)) {
      const { Contact_Role, Pricing_Details, list_price } = row;
      links(org).put({
        id: org.state.nextId(),
        from: key,
        to: id,
        values: { Contact_Role, Pricing_Details, list_price },
      });
      const back = relatedListsOf(target, org.modules()).find(
        (each) => each.field === undefined && each.module === about.module.api_name,
      );
      if (back)
        links(org).put({
          id: org.state.nextId(),
          from: linkKey({ module: target, recordId: id, list: back }),
          to: recordId,
        });
    }
    return done(id, "relation updated");
  }
  const options = { mode: "update", by: call.grant.userId } as const;
  const changed = { ...row, [list.field]: { id: recordId }, id };
  const [outcome] = writeRecords(org, target, [changed], options);
  return outcome!.status === "error" ? outcome! : done(id, "relation updated");
}

function delink(about: About, given: string, call: Call): Outcome {
  const { org, target, list } = about;
  const id = idOf(org, target, given, externalOf(call));
  if (id === undefined || !idsIn(about).has(id))
    return problem("INVALID_DATA", "the related id given seems to be invalid", { id: given });
  if (list.field === undefined) {
    const kept = links(org);
    const back = relatedListsOf(target, org.modules()).find(
      (each) => each.field === undefined && each.module === about.module.api_name,
    );
    const keys = [{ key: linkKey(about), to: id }];
    if (back) keys.push({ key: linkKey({ module: target, recordId: id, list: back }), to: about.recordId });
    for (const { key, to } of keys) {
      for (const link of [...kept.idsWhere("from", key)]) if (kept.get(link)!.to === to) kept.delete(link);
    }
  } else {
    const rows = [{ id, [list.field]: null }];
    const [outcome] = writeRecords(org, target, rows, { mode: "update", by: call.grant.userId });
    if (outcome!.status === "error") return outcome!;
  }
  return done(id, "relation removed");
}

/** Related records of a record that was deleted. */
function deletedRelated(crm: Crm, call: Call): Reply {
  const org = crm.org(call);
  const module = moduleOf(org, call.params.module);
  const { record_id: recordId = "", related_list } = call.params;
  const list = listNamed(org, module, related_list);
  const target = org.module(list.module)!;
  const isDeleted = deletedOf(org, module.api_name).some(({ id }) => id === recordId);
  if (!isDeleted) return empty();
  const about = { org, module, recordId, list, target };
  const rows = [...idsIn(about)].flatMap((id) => {
    const row = org.records(target.api_name).get(id);
    return row ? [org.shown(target, row)] : [];
  });
  if (rows.length === 0) return empty();
  return json({ data: rows, info: { per_page: 200, count: rows.length, page: 1, more_records: false } });
}
