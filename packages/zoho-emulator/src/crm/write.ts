import type { Row } from "../state/collection.ts";
import type { Module } from "./metadata/module.ts";
import type { ChangedRecord, Org } from "./org.ts";
import { type Problem, problem } from "./refusal.ts";

export interface WriteOptions {
  readonly mode: "insert" | "update" | "upsert";
  /** Id of the user who writes. */
  readonly by: string;
  /** API names of the fields that upsert looks for duplicates by, first of all. */
  readonly duplicateCheckFields?: readonly string[];
  /** `X-EXTERNAL`: ids of rows and look-ups are values of these fields, as in `Leads.External_Id`. */
  readonly external?: readonly string[];
  /** `If-Unmodified-Since`: what was written after this time is left alone. */
  readonly unmodifiedSince?: string;
  /** Rows may bring ids, times and owners of their own: seeds do. */
  readonly keepIds?: boolean;
}

/** What became of one row: in the order of the rows, as the reply holds it. */
export type Outcome = Written | Problem;

export interface Written {
  readonly code: "SUCCESS";
  readonly details: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly message: string;
  readonly status: "success";
  /** Of upserts. */
  readonly action?: "insert" | "update";
  readonly duplicate_field?: string | null;
}

/**
 * The one way into the records of a module: validates each row by itself, writes those that are right, and tells
 * listeners what changed. Rows are as an API request holds them.
 */
export function writeRecords(org: Org, module: Module, rows: readonly Row[], options: WriteOptions): Outcome[] {
  const changed = { insert: [] as ChangedRecord[], update: [] as ChangedRecord[] };
  const outcomes = rows.map((row, index): Outcome => {
    const records = org.records(module.api_name);
    const id = typeof row.id === "string" ? row.id : undefined;
    const old = id === undefined ? undefined : records.get(id);
    if (options.mode === "update" && !old) {
      return problem("INVALID_DATA", "the id given seems to be invalid", {
        id,
        json_path: `$.data[${index}].id`,
        api_name: "id",
      });
    }
    const time = org.time();
    const written: Row = {
      Owner: { id: options.by },
      Created_By: { id: options.by },
      Created_Time: time,
      ...old,
      ...row,
      Modified_By: { id: options.by },
      Modified_Time: time,
      id: old ? id : options.keepIds && id !== undefined ? id : org.state.nextId(),
    };
    records.put(written);
    const action = old ? "update" : "insert";
    changed[action].push({ id: String(written.id), row: written, fields: Object.keys(row) });
    return {
      code: "SUCCESS",
      details: { id: String(written.id) },
      message: `record ${old ? "updated" : "added"}`,
      status: "success",
      ...(options.mode === "upsert" && { action, duplicate_field: null }),
    };
  });
  for (const operation of ["insert", "update"] as const) {
    org.crm.changed({ org, module, operation, records: changed[operation], by: options.by });
  }
  return outcomes;
}

/** Moves records to the recycle bin. */
export function deleteRecords(org: Org, module: Module, ids: readonly string[], by: string): Outcome[] {
  const deleted: ChangedRecord[] = [];
  const outcomes = ids.map((id): Outcome => {
    const row = org.records(module.api_name).delete(id);
    if (!row) return problem("INVALID_DATA", "record not deleted", { id });
    org.collection(`deleted/${module.api_name}`).put({
      id,
      type: "recycle",
      deleted_time: org.time(),
      deleted_by: { id: by },
      record: row,
    });
    deleted.push({ id, row, fields: [] });
    return { code: "SUCCESS", details: { id }, message: "record deleted", status: "success" };
  });
  org.crm.changed({ org, module, operation: "delete", records: deleted, by });
  return outcomes;
}

/** An outcome in one line. */
export const problemText = ({ code, message, details }: Problem): string =>
  `${code}: ${message} ${JSON.stringify(details)}`;
