import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { getRecord } from "../records/get.ts";
import { listRecords } from "../records/list.ts";
import { writesOf } from "../records/writes.ts";

/** Notes are records of a module of their own, whose look-up says what they were written to. */
export function notes(crm: Crm): Handlers {
  const { create, update, updateMany, delete: remove, deleteMany } = writesOf(crm, "Notes", "note_id");
  return {
    "notes.list": listRecords(crm, "Notes"),
    "notes.get": getRecord(crm, "Notes", "note_id"),
    "notes.create": create,
    "notes.update": update,
    "notes.updateMany": updateMany,
    "notes.delete": remove,
    "notes.deleteMany": deleteMany,
  };
}
