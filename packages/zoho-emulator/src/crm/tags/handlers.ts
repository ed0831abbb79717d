import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { about, batch, moduleOf, Refused, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { addJob, jobReply } from "../mass/jobs.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { missing, type Problem, problem, refusal, unknownId } from "../refusal.ts";
import { byId, done, type Outcome } from "../write.ts";
import { addTag, TAG_COLOURS, type TagReference, tagNamed, tagsOf } from "./tags.ts";

/** Records that tags can be added to in one call. */
const RECORD_LIMIT = 500;

/** Tags of a module, and which of its records have them. */
export function tags(crm: Crm): Handlers {
  return {
    "tags.list": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const rows = [...org.tags.values()].filter((tag) => tag.module === module.api_name);
      if (rows.length === 0) return empty();
      return json({ tags: rows.map((tag) => shown(org, tag)), info: { count: rows.length, allowed_count: 100 } });
    },
    "tags.create": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const rows = await rowsOf(call, "tags");
      return batch(
        rows.map((row, index) => create(org, module, row, call, index)),
        "tags",
        201,
      );
    },
    "tags.update": async (call) => {
      const org = crm.org(call);
      const [row] = await rowsOf(call, "tags", 1);
      return batch([update(org, call.params.tag_id!, row!, call, 0)], "tags");
    },
    "tags.updateMany": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "tags");
      return batch(
        rows.map((row, index) => byId(row, `$.tags[${index}]`, (id) => update(org, id, row, call, index))),
        "tags",
      );
    },
    "tags.delete": (call) => {
      const org = crm.org(call);
      const id = call.params.tag_id!;
      const tag = org.tags.get(id);
      if (!tag) return batch([unknownId(id)], "tags");
      const { details } = outcomeOf(org, tag, "");
      org.tags.delete(id);
      return batch([{ code: "SUCCESS", details, message: "tags deleted successfully", status: "success" }], "tags");
    },
    "tags.merge": async (call) => {
      const org = crm.org(call);
      const [row] = await rowsOf(call, "tags", 1);
      const kept = org.tags.get(call.params.tag_id!);
      if (row!.conflict_id === undefined) return batch([missing("conflict_id", "$.tags[0]")], "tags");
      const merged = org.tags.get(String(row!.conflict_id));
      if (!kept || !merged || kept.module !== merged.module) {
        return batch([unknownId(String(kept ? row!.conflict_id : call.params.tag_id))], "tags");
      }
      const module = org.module(String(kept.module))!;
      for (const record of tagged(org, module, String(merged.id))) {
        const rest = tagsIn(record).filter(({ id }) => id !== merged.id && id !== kept.id);
        org.put(module, { ...record, Tag: [...rest, { id: String(kept.id) }] });
      }
      org.tags.delete(String(merged.id));
      return batch([outcomeOf(org, kept, "tags merged successfully")], "tags");
    },
    "tags.massDelete": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "mass_delete");
      const ids = rows.flatMap(({ tags: given }) =>
        Array.isArray(given) ? given.map(({ id }: Row) => String(id)) : [],
      );
      const failed = ids.filter((id) => org.tags.delete(id) === undefined).length;
      const counts = { total_count: ids.length, deleted_count: ids.length - failed, failed_count: failed };
      const job_id = addJob(org, "mass_delete_tags", { status: "COMPLETED", ...counts });
      return json(
        { code: "SCHEDULED", details: { job_id }, message: "scheduled successfully", status: "success" },
        202,
      );
    },
    "tags.getMassDeleteStatus": (call) => jobReply(crm, call, "mass_delete_tags", "mass_delete"),
    "tags.countRecords": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      if (!org.tags.has(call.params.tag_id!)) {
        return refusal(400, "INVALID_DATA", "the id given seems to be invalid", { resource_path_index: 2 });
      }
      return json({ count: String(tagged(org, module, call.params.tag_id!).length) });
    },
    "tags.addToRecord": async (call) => {
      const { org, module, body } = await about(crm, call);
      return batch([
        change(
          org,
          module,
          call.params.record_id!,
          givenTags(org, module, body, call),
          body.over_write === true ? "replace" : "add",
        ),
      ]);
    },
    "tags.addToRecords": async (call) => {
      const { org, module, body } = await about(crm, call);
      const mode = body.over_write === true ? "replace" : "add";
      const given = givenTags(org, module, body, call);
      return batch(idsIn(body).map((id) => change(org, module, id, given, mode)));
    },
    "tags.removeFromRecord": async (call) => {
      const { org, module, body } = await about(crm, call);
      return batch([change(org, module, call.params.record_id!, knownTags(org, module, body), "remove")]);
    },
    "tags.removeFromRecords": async (call) => {
      const { org, module, body } = await about(crm, call);
      const given = knownTags(org, module, body);
      return batch(idsIn(body).map((id) => change(org, module, id, given, "remove")));
    },
  };
}

function shown(org: Org, { module: _module, ...tag }: Row): Row {
  return { ...tag, created_by: org.named(tag.created_by), modified_by: org.named(tag.modified_by) };
}

function outcomeOf(org: Org, tag: Row, message: string): Exclude<Outcome, Problem> {
  const { name: _name, ...details } = shown(org, tag);
  return { code: "SUCCESS", details: details as Row & { readonly id: string }, message, status: "success" };
}

function checked(row: Row, index: number): Problem | undefined {
  const at = (api_name: string) => ({ api_name, json_path: `$.tags[${index}].${api_name}` });
  if (row.name !== undefined && typeof row.name !== "string") {
    return problem("INVALID_DATA", "invalid data", { expected_data_type: "string", ...at("name") });
  }
  if (typeof row.name === "string" && row.name.length > 25) {
    return problem("INVALID_DATA", "invalid data", { maximum_length: 25, ...at("name") });
  }
  const isColour =
    row.color_code === undefined || row.color_code === null || TAG_COLOURS.some((each) => each === row.color_code);
  return isColour
    ? undefined
    : problem("INVALID_DATA", "invalid data", { supported_values: TAG_COLOURS, ...at("color_code") });
}

function create(org: Org, module: Module, row: Row, { grant }: Call, index: number): Outcome {
  const { name } = row;
  if (name === undefined || name === null || name === "") {
    return problem("MANDATORY_NOT_FOUND", "required field not found", {
      api_name: "name",
      json_path: `$.tags[${index}].name`,
    });
  }
  const wrong = checked(row, index);
  if (wrong) return wrong;
  const known = tagNamed(org, module, String(name));
  if (known) {
    return problem("DUPLICATE_DATA", "duplicate data", {
      id: known.id,
      api_name: "name",
      json_path: `$.tags[${index}].name`,
    });
  }
  return outcomeOf(
    org,
    addTag(org, module, String(name), grant.userId, row.color_code ?? undefined),
    "tags created successfully",
  );
}

function update(org: Org, id: string, row: Row, { grant }: Call, index: number): Outcome {
  const tag = org.tags.get(id);
  if (!tag) return unknownId(id);
  const wrong = checked(row, index);
  if (wrong) return wrong;
  const other = typeof row.name === "string" ? tagNamed(org, org.module(String(tag.module))!, row.name) : undefined;
  if (other && other.id !== id) {
    return problem("DUPLICATE_DATA", "duplicate data", {
      id: other.id,
      api_name: "name",
      json_path: `$.tags[${index}].name`,
    });
  }
  const changed: Row = {
    ...tag,
    ...(typeof row.name === "string" && { name: row.name }),
    ...(typeof row.color_code === "string" && { color_code: row.color_code }),
    modified_by: { id: grant.userId },
    modified_time: org.time(),
  };
  org.tags.put(changed);
  return outcomeOf(org, changed, "tags updated successfully");
}

const tagsIn = ({ Tag }: Row): readonly TagReference[] => (Tag ?? []) as readonly TagReference[];

const tagged = (org: Org, module: Module, id: string): Row[] =>
  [...org.records(module.api_name).values()].filter((row) => tagsIn(row).some((tag) => tag.id === id));

function idsIn({ ids }: Row): readonly string[] {
  const at = { api_name: "ids", json_path: "$.ids" };
  if (ids === undefined) throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  if (!Array.isArray(ids))
    throw new Refused(refusal(400, "INVALID_DATA", "invalid data", { expected_data_type: "jsonarray", ...at }));
  if (ids.length > RECORD_LIMIT) {
    throw new Refused(
      refusal(400, "LIMIT_EXCEEDED", "the request holds more entries than are allowed", {
        maximum_length: RECORD_LIMIT,
        ...at,
      }),
    );
  }
  return ids.map(String);
}

function givenTags(org: Org, module: Module, { tags }: Row, { grant }: Call): readonly TagReference[] {
  const at = { api_name: "tags", json_path: "$.tags" };
  if (tags === undefined) throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  const found = tagsOf(org, module, tags, grant.userId);
  if (!found)
    throw new Refused(refusal(400, "INVALID_DATA", "invalid data", { expected_data_type: "jsonarray", ...at }));
  return found;
}

/** Tags by id or name; those that there are not are not there to be removed. */
function knownTags(org: Org, module: Module, { tags }: Row): readonly TagReference[] {
  if (!Array.isArray(tags)) {
    const at = { api_name: "tags", json_path: "$.tags" };
    throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  }
  return tags.flatMap(({ id, name }: Row) => {
    const tag = typeof id === "string" ? org.tags.get(id) : tagNamed(org, module, String(name));
    return tag ? [{ id: String(tag.id) }] : [];
  });
}

function change(
  org: Org,
  module: Module,
  id: string,
  given: readonly TagReference[],
  mode: "add" | "replace" | "remove",
): Outcome {
  const record = org.records(module.api_name).get(id);
  if (!record) return unknownId(id);
  const isGiven = (tag: TagReference): boolean => given.some((each) => each.id === tag.id);
  const rest = mode === "replace" ? [] : tagsIn(record).filter((tag) => !isGiven(tag));
  const Tag = mode === "remove" ? rest : [...rest, ...given];
  const row = org.put(module, { ...record, Tag });
  const shownTags = org.value(module.field("Tag")!, row.Tag);
  return {
    ...(done(id, "tags updated successfully") as Exclude<Outcome, Problem>),
    details: { id, tags: shownTags },
  };
}
