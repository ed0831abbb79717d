import { strFromU8, strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import type { Call } from "../../http/call.ts";
import { file, json } from "../../http/reply.ts";
import { downloadPath } from "../../model/router.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf, type Refused, refused } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import { deliver } from "../notifications/delivery.ts";
import type { Crm, Org } from "../org.ts";
import { problem } from "../refusal.ts";
import { type Outcome, writeRecords } from "../write.ts";
import { type Callback, readCallback } from "./callback.ts";
import { fromCell } from "./cells.ts";
import { Jobs } from "./jobs.ts";
import { upload, uploaded } from "./upload.ts";

const MAX_ROWS = 25_000;
const MAX_COLUMNS = 200;
const DELIMITERS = [",", ";", ":", "|"];
/** Rows that go to the write path in one go, as in a request. */
const BLOCK = 100;
const DAY = 24 * 60 * 60 * 1000;

type Operation = "insert" | "update" | "upsert";

const STATES = { added: "ADDED", queued: "ADDED", started: "INPROGRESS", done: "COMPLETED" } as const;

/** Jobs that write the rows of a CSV file into a module. */
export function bulkWrite(crm: Crm): Handlers {
  const jobs: Jobs = new Jobs(crm, "bulk_write", (org, job) => {
    const result = work(org, job);
    const callback = job.callback as Callback | undefined;
    if (callback) {
      const body = shownJob(org, { ...job, result }, "done");
      deliver(org, { url: callback.url, body, about: `bulk write ${job.id}` });
    }
    return result;
  });

  return {
    "bulkWrite.upload": (call) => upload(crm.org(call), call),
    "bulkWrite.create": async (call) => {
      const org = crm.org(call);
      const { userId } = call.grant;
      const job = jobs.add(org, userId, { ...readJob(org, await bodyOf(call)), site: call.site.url });
      return json(
        {
          status: "success",
          code: "SUCCESS",
          message: "success",
          details: { id: job.id, created_by: org.user(userId) },
        },
        201,
      );
    },
    "bulkWrite.get": (call) => {
      const org = crm.org(call);
      const job = jobs.get(org, call.params.job_id!);
      if (!job) throw refused(404, "RESOURCE_NOT_FOUND", "The requested resource doesn't exist.");
      return json(shownJob(org, job, jobs.progress(org, job)));
    },
    "downloads.get": (call) => {
      const org = crm.org(call);
      return download(org, jobs, call);
    },
  };
}

function download(org: Org, jobs: Jobs, call: Call) {
  const id = call.params.download_url!.replace(/\.zip$/, "");
  const job = jobs.get(org, id);
  const stored = org.state.files.get(String((job?.result as Row | undefined)?.file));
  if (!job || !stored || org.now() - Number(job.made) > DAY) {
    return json({ info: "Forbidden", "x-info": "Link not valid", http_status: "403" }, 403);
  }
  return file(stored.name, "application/octet-stream", stored.bytes);
}

interface Mapping {
  readonly field: string;
  readonly index: number | undefined;
  readonly format: string | undefined;
  readonly fallback: unknown;
}

/** One CSV file and what becomes of its rows. */
interface Resource {
  readonly module: string;
  readonly fileId: string;
  readonly name: string;
  readonly findBy: string | undefined;
  readonly ignoreEmpty: boolean;
  readonly mappings: readonly Mapping[];
  /** Of a file with the rows of a subform: the columns, here and in the parent's file, that tell whose they are. */
  readonly parent: { readonly index: number; readonly parentIndex: number } | undefined;
  /** As it was given: shown again by the status. */
  readonly field_mappings: readonly unknown[];
}

/** What is remembered of a job: checked, so that only rows can go wrong. */
function readJob(org: Org, body: Row): Row {
  const { operation, resource, ignore_empty, character_encoding } = body;
  if (operation === undefined) throw missingKey("operation");
  if (operation !== "insert" && operation !== "update" && operation !== "upsert") {
    throw refused(400, "INVALID_DATA", "invalid data", {
      api_name: "operation",
      supported_values: ["insert", "update", "upsert"],
    });
  }
  if (!Array.isArray(resource) || resource.length === 0) throw missingKey("resource");
  const resources = resource.map((each: unknown) => {
    if (!isObject(each)) throw notObject("resource");
    return readResource(org, operation, each, ignore_empty === true);
  });
  if (operation !== "update") for (const each of resources) requireMandatory(org, each, resources);
  return {
    operation,
    resources,
    character_encoding: typeof character_encoding === "string" ? character_encoding : "UTF-8",
    callback: readCallback(body),
  };
}

const isObject = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

const notObject = (api_name: string): Refused =>
  refused(400, "INVALID_DATA", "invalid data", { api_name, expected_data_type: "jsonobject" });

const missingKey = (key: string): Refused =>
  refused(400, "MISSING_REQUIRED_KEY", `required key ${key} is not found in request body.`, { api_name: key });

function readResource(org: Org, operation: Operation, given: Row, ignoreEmpty: boolean): Resource {
  const name = isObject(given.module) ? given.module.api_name : undefined;
  const module = typeof name === "string" ? org.module(name) : undefined;
  if (!module) throw refused(400, "MODULE_NOT_AVAILABLE", `Requested module '${String(name)}' is not available.`);
  const { file_id, file_names, find_by } = given;
  if (file_id === undefined) throw missingKey("file_id");
  const files = uploaded(org, String(file_id));
  if (!files) throw refused(400, "INVALID_FILE_ID", "improper file id");
  const wanted = Array.isArray(file_names) ? String(file_names[0]) : Object.keys(files)[0]!;
  const bytes = Object.hasOwn(files, wanted) ? files[wanted] : undefined;
  if (!bytes) throw refused(400, "RESOURCE_NOT_FOUND", "The requested resource doesn't exist.", { file_names: wanted });
  const [header = [], ...rows] = parse(bytes);
  if (header.length > MAX_COLUMNS) {
    throw refused(400, "HEADER_LIMIT_EXCEEDED", "the file has too many columns", { limit: MAX_COLUMNS });
  }
  if (rows.length > MAX_ROWS) throw refused(400, "LIMIT_EXCEEDED", "the file has too many rows", { limit: MAX_ROWS });
  const mappings = readMappings(module, given.field_mappings, header);
  const parent = readParent(module, given.field_mappings, header);
  if (!parent && operation !== "insert") {
    if (typeof find_by !== "string") throw missingKey("find_by");
    if (find_by !== "id" && !module.field(find_by)) throw invalidField(find_by);
    if (!mappings.some(({ field }) => field === find_by)) throw missingKey(`index for field ${find_by}`);
  }
  return {
    module: module.api_name,
    fileId: String(file_id),
    name: wanted,
    findBy: typeof find_by === "string" ? find_by : undefined,
    ignoreEmpty: ignoreEmpty || given.ignore_empty === true,
    mappings,
    parent,
    field_mappings: Array.isArray(given.field_mappings)
      ? given.field_mappings
      : mappings.map(({ field, index }) => ({ api_name: field, index })),
  };
}

const invalidField = (name: string): Refused =>
  refused(400, "INVALID_FIELD", `invalid mapping. invalid api_name ${name}.`);

/** Without mappings, columns go by their header. */
function readMappings(module: Module, given: unknown, header: readonly string[]): Mapping[] {
  if (!Array.isArray(given) || given.length === 0) {
    return header.map((field, index) => {
      if (field !== "id" && !module.field(field)) throw invalidField(field);
      return { field, index, format: undefined, fallback: undefined };
    });
  }
  const seen = new Set<string>();
  return given
    .filter((mapping) => !isParentKey(mapping))
    .map((mapping: unknown) => {
      if (!isObject(mapping)) throw notObject("field_mappings");
      const { api_name, index, format, default_value } = mapping;
      if (typeof api_name !== "string" || (api_name !== "id" && !module.field(api_name))) {
        throw invalidField(String(api_name));
      }
      if (seen.has(api_name)) throw refused(400, "DUPLICATE_DATA", "the field is mapped twice", { api_name });
      seen.add(api_name);
      const fallback = isObject(default_value) ? default_value.value : undefined;
      if (index === undefined && fallback === undefined) throw missingKey(`index for field ${api_name}`);
      if (
        index !== undefined &&
        !(typeof index === "number" && Number.isInteger(index) && header[index] !== undefined)
      ) {
        throw refused(400, "COLUMN_INDEX_NOT_FOUND", "the file has no such column", { api_name, index });
      }
      return {
        field: api_name,
        index: index as number | undefined,
        format: typeof format === "string" ? format : undefined,
        fallback,
      };
    });
}

const isParentKey = (mapping: unknown): boolean => isObject(mapping) && mapping.parent_column_index !== undefined;

function readParent(module: Module, given: unknown, header: readonly string[]): Resource["parent"] {
  const mapping = Array.isArray(given) ? (given.find(isParentKey) as Row | undefined) : undefined;
  if (!mapping) return undefined;
  const { index, parent_column_index } = mapping;
  if (typeof index !== "number" || header[index] === undefined || !Number.isInteger(parent_column_index)) {
    throw refused(400, "COLUMN_INDEX_NOT_FOUND", "the file has no such column", { api_name: mapping.api_name, index });
  }
  if (!module.parent_module) {
    throw refused(400, "INVALID_DATA", "the module has no parent", { api_name: "parent_column_index" });
  }
  return { index, parentIndex: parent_column_index as number };
}

/** Rows of a subform count as mapped when they come in a file of their own. */
function requireMandatory(org: Org, { module: name, mappings }: Resource, all: readonly Resource[]): void {
  const missing = org
    .module(name)!
    .fields.find(
      ({ mandatory, api_name, rows }) =>
        mandatory &&
        !mappings.some(({ field }) => field === api_name) &&
        !all.some(({ module, parent }) => parent && module === rows),
    );
  if (!missing) return;
  throw refused(400, "MANDATORY_FIELDS_NOT_MAPPED", "All mandatory fields are not mapped for the layout", {
    api_name: missing.api_name,
  });
}

function parse(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(strFromU8(bytes).replace(/^\uFEFF/, ""), {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: "greedy",
  }).data;
}

interface Counts {
  added: number;
  updated: number;
  skipped: number;
}

/** One file as it is worked on. */
interface Sheet {
  readonly resource: Resource;
  readonly module: Module;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What became of each row. */
  readonly outcomes: Outcome[];
}

function work(org: Org, job: Row): Row {
  const sheets = (job.resources as readonly Resource[]).map((resource): Sheet => {
    const [header = [], ...rows] = parse(uploaded(org, resource.fileId)?.[resource.name] ?? new Uint8Array());
    return { resource, module: org.module(resource.module)!, header, rows, outcomes: [] };
  });
  for (const sheet of sheets) if (!sheet.resource.parent) write(org, job, sheet, childrenOf(sheet, sheets));
  const files: Record<string, Uint8Array> = {};
  const counts = sheets.map((sheet) => {
    const told = tell(sheet, job.operation as Operation);
    files[`${sheet.resource.name.replace(/\.csv$/i, "")}_${String(job.id)}.csv`] = strToU8(told.csv);
    return told.counts;
  });
  const stored = org.state.putFile(`${String(job.id)}.zip`, "application/zip", zipSync(files));
  return { counts, file: stored.id };
}

/** Rows of a subform, by what their parent has in its column. */
interface Children {
  readonly sheet: Sheet;
  readonly field: string;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

function childrenOf({ module }: Sheet, sheets: readonly Sheet[]): Children[] {
  return sheets.flatMap((sheet) => {
    const { parent } = sheet.resource;
    const field = module.fields.find(({ rows }) => rows === sheet.module.api_name)?.api_name;
    if (!parent || !field) return [];
    const byKey = new Map<string, number[]>();
    for (const [index, cells] of sheet.rows.entries()) {
      const key = (cells[parent.index] ?? "").trim();
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
    return [{ sheet, field, byKey }];
  });
}

/** Writes the rows of one file, and with each the rows of its subforms. */
function write(org: Org, job: Row, sheet: Sheet, children: readonly Children[]): void {
  const { resource, module, rows, outcomes } = sheet;
  const belonging = ({ sheet: child, byKey }: Children, cells: readonly string[]): readonly number[] =>
    byKey.get((cells[child.resource.parent!.parentIndex] ?? "").trim()) ?? [];
  for (let start = 0; start < rows.length; start += BLOCK) {
    const block = rows.slice(start, start + BLOCK).map((cells) => {
      const row: Record<string, unknown> = rowOf(module, resource, cells);
      for (const child of children) {
        const { sheet: of, field } = child;
        row[field] = belonging(child, cells).map((index) => rowOf(of.module, of.resource, of.rows[index]!));
      }
      return row;
    });
    outcomes.push(...writeBlock(org, module, job, resource, block));
  }
  for (const [index, outcome] of outcomes.entries()) {
    for (const child of children) {
      for (const of of belonging(child, rows[index]!)) child.sheet.outcomes[of] = outcome;
    }
  }
}

/** The file that says what became of each row. Rows of a subform share the fate, and the id, of their record. */
function tell({ resource, header, rows, outcomes }: Sheet, operation: Operation): { counts: Counts; csv: string } {
  const counts: Counts = { added: 0, updated: 0, skipped: 0 };
  const shown = resource.mappings
    .map(({ index }) => index)
    .filter((index) => index !== undefined)
    .slice(0, 3);
  const lines = rows.map((cells, index) => [
    ...shown.map((column) => cells[column] ?? ""),
    ...lineOf(outcomes[index] ?? NO_PARENT, operation, counts),
  ]);
  const head = [...shown.map((index) => header[index]!), "STATUS", "RECORD_ID", "ERRORS"];
  return { counts, csv: Papa.unparse([head, ...lines], { newline: "\n" }) };
}

const NO_PARENT = problem("INVALID_DATA", "there is no such parent", { api_name: "Parent_Id" });

function lineOf(outcome: Outcome, operation: Operation, counts: Counts): [string, string, string] {
  if (outcome.status === "error") {
    counts.skipped++;
    return ["SKIPPED", "", errorsOf(outcome)];
  }
  const updated = (outcome.action ?? operation) === "update";
  counts[updated ? "updated" : "added"]++;
  return [updated ? "UPDATED" : "ADDED", outcome.details.id, ""];
}

/** `CODE-Column:CODE-Column` */
function errorsOf({ code, details }: Pick<Outcome, "code" | "details">): string {
  const { errors, api_name } = details as { errors?: readonly Outcome[]; api_name?: unknown };
  if (Array.isArray(errors)) return errors.map(errorsOf).join(":");
  return typeof api_name === "string" ? `${code}-${api_name}` : code;
}

function writeBlock(org: Org, module: Module, job: Row, { findBy }: Resource, rows: readonly Row[]): Outcome[] {
  const operation = job.operation as Operation;
  // The write path updates by id; here any field may say which record is meant.
  const found =
    operation === "update" && findBy !== undefined && findBy !== "id"
      ? rows.map((row) => ({ ...row, id: firstWith(org, module, findBy, row[findBy]) }))
      : rows;
  return writeRecords(org, module, found, {
    mode: operation,
    by: String(job.created_by),
    ...(operation === "upsert" && findBy !== undefined && findBy !== "id" && { duplicateCheckFields: [findBy] }),
  });
}

/** An id that no record has is refused by the write path, as an unknown one should be. */
function firstWith(org: Org, module: Module, field: string, value: unknown): string {
  const [id = "0"] = value === undefined || value === null ? [] : org.records(module.api_name).idsWhere(field, value);
  return id;
}

function rowOf(module: Module, { mappings, ignoreEmpty }: Resource, cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { field: name, index, format, fallback } of mappings) {
    const cell = index === undefined ? "" : (cells[index] ?? "").trim();
    if (cell !== "") row[name] = fromCell(module.field(name) ?? ID, cell, format);
    else if (fallback !== undefined) row[name] = fallback;
    // An empty cell empties the field; without an id there is nothing to empty.
    else if (!ignoreEmpty && name !== "id") row[name] = null;
  }
  return row;
}

const ID: Pick<Field, "data_type"> = { data_type: "bigint" };

function shownJob(org: Org, job: Row, progress: keyof typeof STATES): Row {
  const status = STATES[progress];
  const counts = (job.result as { counts?: readonly Counts[] } | undefined)?.counts;
  return {
    status,
    character_encoding: job.character_encoding,
    resource: (job.resources as readonly Resource[]).map((resource, index) => {
      const { added = 0, updated = 0, skipped = 0 } = counts?.[index] ?? {};
      const total_count = added + updated + skipped;
      const own = counts && total_count > 0 && skipped === total_count ? "SKIPPED" : status;
      return {
        status: own,
        type: "data",
        module: { api_name: resource.module, id: org.module(resource.module)?.id ?? null },
        field_mappings: resource.field_mappings,
        ...(resource.findBy !== undefined && { find_by: resource.findBy }),
        file: {
          status: own,
          name: resource.name,
          added_count: added,
          skipped_count: skipped,
          updated_count: updated,
          total_count,
        },
      };
    }),
    id: job.id,
    ...(counts && {
      result: { download_url: `${String(job.site)}${downloadPath("crm", `${String(job.id)}.zip`)}` },
    }),
    created_by: org.user(String(job.created_by)),
    operation: job.operation,
    created_time: job.created_time,
    ...(job.callback ? { callback: job.callback } : {}),
  };
}
