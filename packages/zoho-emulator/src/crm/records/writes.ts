import type { Call, Handler } from "../../http/call.ts";
import { json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, bodyOf, externalOf, idsOf, invalidModule, moduleOf, Refused, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm } from "../org.ts";
import { problem, refusal } from "../refusal.ts";
import { deleteRecords, idOf, type WriteOptions, writeRecords } from "../write.ts";

/** Create, update, upsert and delete of the module in the path, or of the one given. */
export function writesOf(
  crm: Crm,
  name?: string,
  param = "record_id",
): Readonly<Record<"create" | "update" | "updateMany" | "upsert" | "delete" | "deleteMany", Handler>> {
  const write =
    (mode: WriteOptions["mode"], success: number): Handler =>
    async (call) => {
      const org = crm.org(call);
      const module = writable(moduleOf(org, name ?? call.params.module));
      if (mode === "upsert" && module.duplicate_field === undefined) return invalidModule();
      const rows = await rowsOf(call);
      const duplicateCheckFields = mode === "upsert" ? await checkFields(call, module) : [];
      return batch(
        writeRecords(org, module, rows, { ...optionsOf(call), mode, duplicateCheckFields }),
        "data",
        success,
      );
    };

  return {
    create: write("insert", 201),
    updateMany: write("update", 200),
    upsert: write("upsert", 200),

    update: async (call) => {
      const org = crm.org(call);
      const module = writable(moduleOf(org, name ?? call.params.module));
      const [row] = (await rowsOf(call, "data", 1)) as readonly [Row];
      const rows = [{ ...row, id: call.params[param]! }];
      return batch(writeRecords(org, module, rows, { ...optionsOf(call), mode: "update" }));
    },

    delete: (call) => {
      const org = crm.org(call);
      const module = writable(moduleOf(org, name ?? call.params.module));
      const given = call.params[param]!;
      const id = idOf(org, module, given, externalOf(call)) ?? given;
      return batch(deleteRecords(org, module, [id], call.grant.userId));
    },

    deleteMany: (call) => {
      const org = crm.org(call);
      const module = writable(moduleOf(org, name ?? call.params.module));
      const external = externalOf(call);
      const ids = idsOf(call).map((given) => idOf(org, module, given, external) ?? given);
      return batch(deleteRecords(org, module, ids, call.grant.userId));
    },
  };
}

/** Writes of any module, and copies of a record. */
export function writes(crm: Crm): Handlers {
  const { create, update, updateMany, upsert, delete: remove, deleteMany } = writesOf(crm);
  return {
    "records.create": create,
    "records.update": update,
    "records.updateMany": updateMany,
    "records.upsert": upsert,
    "records.delete": remove,
    "records.deleteMany": deleteMany,

    "records.clone": (call) => {
      const org = crm.org(call);
      const module = writable(moduleOf(org, call.params.module));
      const id = call.params.record_id!;
      const original = org.records(module.api_name).get(id);
      if (!original) {
        const unknown = problem("INVALID_DATA", "the id given seems to be invalid", { id, resource_path_index: 1 });
        return json({ data: [unknown] }, 400);
      }
      const copy = Object.fromEntries(
        module.fields
          .filter(({ read_only, unique, api_name }) => !read_only && !unique && original[api_name] !== undefined)
          .map(({ api_name, rows }) => [
            api_name,
            rows === undefined ? original[api_name] : withoutIds(original[api_name]),
          ]),
      );
      const outcomes = writeRecords(org, module, [copy], { mode: "insert", by: call.grant.userId });
      return batch(
        outcomes.map((outcome) => (outcome.status === "success" ? { ...outcome, message: "record cloned" } : outcome)),
        "data",
        201,
      );
    },
  };
}

/** Rows of a subform as new ones. */
const withoutIds = (rows: unknown): unknown =>
  Array.isArray(rows)
    ? rows.map(({ id: _id, Created_Time: _made, Modified_Time: _changed, Parent_Id: _parent, ...row }) => row)
    : rows;

function writable(module: Module): Module {
  const { generated_type, api_name } = module;
  // Rows are written with their record, attachments are uploaded.
  if (generated_type === "subform" || generated_type === "linking" || api_name === "Attachments") {
    throw new Refused(invalidModule());
  }
  return module;
}

const optionsOf = (call: Call): Pick<WriteOptions, "by" | "external" | "unmodifiedSince"> => {
  const since = call.headers.get("if-unmodified-since");
  return { by: call.grant.userId, external: externalOf(call), ...(since !== null && { unmodifiedSince: since }) };
};

async function checkFields(call: Call, module: Module): Promise<readonly string[]> {
  const { duplicate_check_fields: names = [] } = await bodyOf(call);
  const at = { api_name: "duplicate_check_fields", json_path: "$.duplicate_check_fields" };
  if (!Array.isArray(names)) {
    throw new Refused(refusal(400, "INVALID_DATA", "invalid data", { expected_data_type: "jsonarray", ...at }));
  }
  for (const [index, name] of names.entries()) {
    if (typeof name === "string" && module.field(name)) continue;
    const details = { ...at, json_path: `${at.json_path}[${index}]` };
    throw new Refused(refusal(400, "INVALID_DATA", "invalid data", details));
  }
  return names;
}
