import type { Row } from "../state/collection.ts";
import { toUtc } from "./dates.ts";
import { layoutId } from "./metadata/describe.ts";
import type { Field } from "./metadata/field.ts";
import type { Module } from "./metadata/module.ts";
import type { ChangedRecord, Org } from "./org.ts";
import { missing, type Problem, problem } from "./refusal.ts";
import { derive } from "./write/derive.ts";
import { RowReader } from "./write/row.ts";

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
  /** Rows may bring ids of their own: those of seeds do. */
  readonly keepIds?: boolean;
  /** JSONPath of the first row is this, with its index. Default `$.data`. */
  readonly path?: string;
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
  const writer = new Writer(org, module, options);
  const outcomes = rows.map((row, index) => writer.write(row, `${options.path ?? "$.data"}[${index}]`));
  for (const operation of ["insert", "update"] as const) {
    org.crm.changed({ org, module, operation, records: writer.changed[operation], by: options.by });
  }
  return outcomes;
}

class Writer {
  readonly changed = { insert: [] as ChangedRecord[], update: [] as ChangedRecord[] };
  readonly #org: Org;
  readonly #module: Module;
  readonly #options: WriteOptions;
  readonly #ownExternal: string | undefined;
  readonly #external: ReadonlyMap<string, string>;
  readonly #unique: readonly Field[];

  constructor(org: Org, module: Module, options: WriteOptions) {
    this.#org = org;
    this.#module = module;
    this.#options = options;
    const { own, lookups } = externalFields(module, options.external ?? []);
    this.#ownExternal = own;
    this.#external = lookups;
    this.#unique = module.fields.filter(({ unique }) => unique);
  }

  write(row: Row, path: string): Outcome {
    const { mode, by } = this.#options;
    const target = this.#target(row, path);
    if ("code" in target) return target;
    const { old, duplicateField } = target;
    if (old) {
      const refused = this.#refused(old, path);
      if (refused) return refused;
    }
    const reader = new RowReader(this.#org, this.#module, by, this.#external);
    const read = reader.read(row, old, path);
    const id = String(
      old?.id ?? (this.#options.keepIds && typeof row.id === "string" ? row.id : this.#org.state.nextId()),
    );
    const clash = this.#clash(read, id, path);
    if (clash) reader.problems.push(clash);
    if (reader.problems.length > 0) return together(reader.problems);
    const written = this.#put(read, old, id);
    const action = old ? "update" : "insert";
    return {
      code: "SUCCESS",
      details: this.#org.writeDetails(written),
      message: `record ${old ? "updated" : "added"}`,
      status: "success",
      ...(mode === "upsert" && { action, duplicate_field: duplicateField ?? null }),
    };
  }

  /** The record that a row is about, if any. */
  #target(row: Row, path: string): Problem | { readonly old?: Row; readonly duplicateField?: string } {
    const { mode, keepIds } = this.#options;
    const records = this.#org.records(this.#module.api_name);
    const { id } = row;
    if (mode === "insert") return keepIds && typeof id === "string" && records.has(id) ? { old: records.get(id)! } : {};
    const at = { api_name: "id", json_path: `${path}.id` };
    if (id === undefined && mode === "update") return problem("MANDATORY_NOT_FOUND", "required field not found", at);
    if (id !== undefined) {
      const [external] = this.#ownExternal === undefined ? [id] : records.idsWhere(this.#ownExternal, id);
      const old = typeof external === "string" ? records.get(external) : undefined;
      if (old) return { old };
      if (mode === "update" || this.#ownExternal === undefined) {
        return problem("INVALID_DATA", "the id given seems to be invalid", at);
      }
    }
    if (mode === "update") return {};
    return this.#duplicate(row);
  }

  /** The listed fields go first, then the unique ones that users made; the module's own only where none is listed. */
  #duplicate(row: Row): { readonly old?: Row; readonly duplicateField?: string } {
    const { duplicateCheckFields: listed = [] } = this.#options;
    const { duplicate_field } = this.#module;
    const own = listed.length > 0 || duplicate_field === undefined ? [] : [duplicate_field];
    const unique = this.#unique.filter(({ custom }) => custom).map(({ api_name }) => api_name);
    const records = this.#org.records(this.#module.api_name);
    for (const name of new Set([...listed, ...own, ...unique])) {
      const value = row[name];
      if (value === undefined || value === null || value === "") continue;
      for (const id of records.idsWhere(name, value)) return { old: records.get(id)!, duplicateField: name };
    }
    return {};
  }

  /** Why the record as it stands must be left alone. */
  #refused(old: Row, path: string): Problem | undefined {
    const { unmodifiedSince } = this.#options;
    const since = unmodifiedSince === undefined ? undefined : toUtc(unmodifiedSince);
    if (since !== undefined && String(old.Modified_Time) > since) {
      return problem("ALREADY_MODIFIED", "the record was modified after the given time", {
        ...this.#org.writeDetails(old),
        json_path: path,
      });
    }
    if (old.Locked__s === true) {
      return problem("RECORD_LOCKED", "the record is locked", { action: "record_locking", id: old.id });
    }
    return undefined;
  }

  /** Another record that has the value of a unique field. */
  #clash(read: Row, id: string, path: string): Problem | undefined {
    const records = this.#org.records(this.#module.api_name);
    for (const field of this.#unique) {
      const value = read[field.api_name];
      if (value === undefined || value === null) continue;
      const others = [...records.idsWhere(field.api_name, value)].filter(
        (other) => other !== id && (!field.case_sensitive || records.get(other)![field.api_name] === value),
      );
      const [other] = others;
      if (other === undefined) continue;
      const { Owner } = records.get(other)!;
      return problem("DUPLICATE_DATA", "duplicate data", {
        api_name: field.api_name,
        json_path: `${path}.${field.api_name}`,
        id: other,
        more_records: others.length > 1,
        duplicate_record: {
          id: other,
          Owner: this.#org.user((Owner as { id: string }).id),
          module: { id: this.#module.id, api_name: this.#module.api_name },
        },
      });
    }
    return undefined;
  }

  #put(read: Row, old: Row | undefined, id: string): Row {
    const { by } = this.#options;
    const time = this.#org.time();
    const made: Row = old ?? {
      Owner: { id: by },
      Created_By: { id: by },
      Created_Time: time,
      Tag: [],
      ...(this.#module.field("Layout") && { Layout: { id: layoutId(this.#module) } }),
      ...this.#org.nextNumbers(this.#module),
    };
    const derived = derive(this.#org, this.#module, {
      ...made,
      // A deal's probability follows from its stage, unless it is given.
      ...(this.#module.api_name === "Deals" && "Stage" in read && { Probability: undefined }),
      ...read,
      Modified_By: { id: by },
      Modified_Time: time,
      ...(this.#module.field("Last_Activity_Time") && { Last_Activity_Time: time }),
      id,
    });
    const row = this.#org.put(this.#module, derived);
    const names = old ? Object.keys(read).filter((name) => !same(old[name], row[name])) : Object.keys(read);
    this.changed[old ? "update" : "insert"].push({ id, row, before: old, fields: names });
    return row;
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Several problems of one row go out as one. */
const together = (problems: readonly Problem[]): Problem =>
  problems.length === 1
    ? problems[0]!
    : problem("MULTIPLE_OR_MULTI_ERRORS", "multiple errors found in the record", { errors: problems });

/** `["Leads.Ext", "Leads.Account_Name.Ext_Id"]`: the field that ids of rows stand for, and those of look-ups by their path. */
function externalFields(
  { api_name }: Module,
  paths: readonly string[],
): { readonly own: string | undefined; readonly lookups: ReadonlyMap<string, string> } {
  let own: string | undefined;
  const lookups = new Map<string, string>();
  for (const path of paths) {
    const [module, ...rest] = path.trim().split(".");
    const field = rest.pop();
    if (module !== api_name || field === undefined) continue;
    if (rest.length === 0) own = field;
    else lookups.set(rest.join("."), field);
  }
  return { own, lookups };
}

/** Id of the record that a URL means: with `X-EXTERNAL`, the value of a field. */
export function idOf(org: Org, module: Module, id: string, external: readonly string[] = []): string | undefined {
  const { own } = externalFields(module, external);
  const records = org.records(module.api_name);
  if (own === undefined) return records.has(id) ? id : undefined;
  const [found] = records.idsWhere(own, id);
  return found;
}

/** Moves records to the recycle bin. */
export function deleteRecords(org: Org, module: Module, ids: readonly string[], by: string): Outcome[] {
  const deleted: ChangedRecord[] = [];
  const outcomes = ids.map((id): Outcome => {
    const row = org.records(module.api_name).get(id);
    if (!row) return problem("INVALID_DATA", "record not deleted", { id });
    if (row.Locked__s === true) {
      return problem("RECORD_LOCKED", "the record is locked", { action: "record_locking", id });
    }
    org.remove(module, id);
    removeBelongings(org, id);
    org.deleted(module.api_name).put({
      id,
      module: module.api_name,
      display_name: String(row[module.name_field] ?? ""),
      deleted_time: org.time(),
      deleted_by: { id: by },
      record: row,
    });
    deleted.push({ id, row, fields: [] });
    return done(id, "record deleted");
  });
  org.crm.changed({ org, module, operation: "delete", records: deleted, by });
  return outcomes;
}

/** Notes and files go with the record that they hang on. */
function removeBelongings(org: Org, id: string): void {
  for (const module of ["Notes", "Attachments"]) {
    const records = org.records(module);
    for (const each of [...records.idsWhere("Parent_Id", { id })]) records.delete(each);
  }
}

/** A success that tells no more than which one it was about. */
export const done = (id: string, message: string): Outcome => ({
  code: "SUCCESS",
  details: { id },
  message,
  status: "success",
});

/** What becomes of a row that has to say which one it is about. */
export const byId = (row: Row, path: string, write: (id: string) => Outcome): Outcome =>
  typeof row.id === "string" ? write(row.id) : missing("id", path);

/** An outcome in one line. */
export const problemText = ({ code, message, details }: Problem): string =>
  `${code}: ${message} ${JSON.stringify(details)}`;
