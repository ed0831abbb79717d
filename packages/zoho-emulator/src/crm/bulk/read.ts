import { strToU8, zipSync } from "fflate";
import Papa from "papaparse";
import { BadJson, type Call } from "../../http/call.ts";
import { file, json } from "../../http/reply.ts";
import { compareIds, type Row } from "../../state/collection.ts";
import { type Column, resolveColumn } from "../criteria/column.ts";
import { type Condition, candidates, holds } from "../criteria/condition.ts";
import { readCriteria } from "../criteria/json.ts";
import { viewCondition } from "../criteria/view.ts";
import { isoTime } from "../dates.ts";
import { type Refused, refused } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import { deliver } from "../notifications/delivery.ts";
import type { Crm, Org } from "../org.ts";
import { problem } from "../refusal.ts";
import { type Callback, readCallback } from "./callback.ts";
import { hasCell, toCell } from "./cells.ts";
import { Jobs } from "./jobs.ts";

const ROWS = { csv: 200_000, ics: 20_000 } as const;
const MAX_PAGE = 500;
const DAY = 24 * 60 * 60 * 1000;
/** Their files and texts are not for bulk reading. */
const NOT_SUPPORTED: ReadonlySet<string> = new Set(["Notes", "Attachments", "Emails"]);

const STATES = { added: "ADDED", queued: "QUEUED", started: "IN PROGRESS", done: "COMPLETED" } as const;

/** Jobs that write the records of a module into a file. */
export function bulkRead(crm: Crm): Handlers {
  const jobs: Jobs = new Jobs(crm, "bulk_read", (org, job) => {
    const result = work(org, job);
    const callback = job.callback as Callback | undefined;
    if (callback) {
      const body = { data: [shownJob(org, { ...job, result }, "done")] };
      deliver(org, { url: callback.url, body, about: `bulk read ${job.id}` });
    }
    return result;
  });

  return {
    "bulkRead.create": async (call) => {
      const org = crm.org(call);
      const body = await readBody(call);
      const job = jobs.add(org, call.grant.userId, readJob(org, body, call.grant.userId));
      const { id, operation, state, created_by, created_time } = shownJob(org, job, "added");
      return json(
        {
          data: [
            {
              status: "success",
              code: "ADDED_SUCCESSFULLY",
              message: "Added successfully.",
              details: { id, operation, state, created_by, created_time },
            },
          ],
          info: {},
        },
        201,
      );
    },
    "bulkRead.get": (call) => {
      const org = crm.org(call);
      const job = jobs.get(org, call.params.job_id!);
      if (!job) throw notFound(call.params.job_id!);
      return json({ data: [shownJob(org, job, jobs.progress(org, job))] });
    },
    "bulkRead.download": (call) => {
      const org = crm.org(call);
      const id = call.params.job_id!;
      const job = jobs.get(org, id);
      const stored = org.state.files.get(String((job?.result as Row | undefined)?.file));
      if (!job || !stored || org.now() - Number(job.made) > DAY) throw notFound(id);
      return file(stored.name, "application/x-download", stored.bytes);
    },
  };
}

const notFound = (resource: string): Refused =>
  refused(404, "RESOURCE_NOT_FOUND", "The requested resource doesn't exist.", { resource });

async function readBody(call: Call): Promise<Row> {
  if (!/^application\/json\b/i.test(call.headers.get("content-type") ?? "")) {
    throw refused(415, "MEDIA_TYPE_NOT_SUPPORTED", "media type is not supported", {
      supported_values: ["application/json"],
    });
  }
  let body: unknown;
  try {
    body = await call.json();
  } catch (error) {
    if (error instanceof BadJson) throw refused(400, "REQUEST_BODY_NOT_READABLE", error.message);
    throw error;
  }
  if (body === undefined) throw refused(400, "REQUEST_BODY_IS_EMPTY", "the request body is empty");
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw refused(400, "REQUEST_BODY_NOT_SUPPORTED", "the request body is not supported", {
      expected_data_type: "jsonobject",
    });
  }
  return body as Row;
}

/** What is remembered of a job: the query as it was given, checked, and where it begins. */
function readJob(org: Org, body: Row, user: string): Row {
  const { query } = body;
  if (typeof query !== "object" || query === null || Array.isArray(query)) {
    throw refused(400, "QUERY_NOT_SUPPORTED", "the query is not supported", { api_name: "query" });
  }
  const { module: given, fields, criteria, cvid, page, page_token, file_type: inner } = query as Row;
  const name = typeof given === "string" ? given : (given as { api_name?: unknown } | null | undefined)?.api_name;
  const module = typeof name === "string" ? org.module(name) : undefined;
  if (!module) {
    throw refused(400, "MODULE_NOT_AVAILABLE", `Requested module '${String(name)}' is not available.`, {
      resource: String(name),
    });
  }
  if (NOT_SUPPORTED.has(module.api_name)) {
    throw refused(400, "MODULE_NOT_SUPPORTED", "the module is not supported", { resource: module.api_name });
  }
  const file_type = body.file_type ?? inner ?? "csv";
  if (file_type !== "csv" && !(file_type === "ics" && module.api_name === "Events")) {
    throw refused(400, "NOT_SUPPORTED_FEATURE", "ics files are made of Events alone", { resource: "file_type" });
  }
  if (fields !== undefined && fields !== null) checkFields(org, module, fields);
  if (criteria !== undefined && criteria !== null) readCriteria(org, module.api_name, criteria);
  if (cvid !== undefined && cvid !== null && !viewCondition(module, String(cvid), user)) {
    throw refused(400, "CVID_NOT_SUPPORTED", "the cvid is not supported", { resource: String(cvid) });
  }
  const token = page_token === undefined || page_token === null ? undefined : readToken(org, page_token, user);
  if (token && page !== undefined && page !== null) {
    throw refused(400, "INVALID_REQUEST", "page and page_token do not go together", { resource: "page_token" });
  }
  return {
    query: {
      module: { api_name: module.api_name, id: module.id },
      ...(Array.isArray(fields) && { fields }),
      ...(criteria ? { criteria } : {}),
      ...(cvid ? { cvid: String(cvid) } : {}),
      page: token?.page ?? readPage(page),
    },
    after: token?.after,
    file_type,
    callback: readCallback(body),
  };
}

function checkFields(org: Org, module: Module, fields: unknown): void {
  if (!Array.isArray(fields)) {
    throw refused(400, "FIELD_NOT_SUPPORTED", "fields must be a list", { expected_data_type: "jsonarray" });
  }
  for (const name of fields) {
    const resolved = typeof name === "string" ? resolveColumn(org, module.api_name, name) : undefined;
    if (!resolved || !("column" in resolved)) {
      const deep = resolved?.problem === "too deep";
      throw refused(400, deep ? "JOIN_LIMIT_EXCEEDED" : "FIELD_NOT_AVAILABLE", "the field is not available", {
        resource: String(name),
      });
    }
    if (resolved.column.field && !hasCell(resolved.column.field)) {
      throw refused(400, "FIELD_NOT_SUPPORTED", "the field is not supported", { resource: String(name) });
    }
  }
}

function readPage(page: unknown): number {
  if (page === undefined || page === null) return 1;
  if (typeof page !== "number" || !Number.isInteger(page) || page < 1) {
    throw refused(400, "PAGE_NOT_SUPPORTED", "the page is not supported", { expected_data_type: "integer" });
  }
  if (page > MAX_PAGE) {
    throw refused(400, "PAGE_RANGE_EXCEEDED", "the page is beyond what can be read", { max_limit: MAX_PAGE });
  }
  return page;
}

interface Token {
  readonly user: string;
  readonly expires: number;
  readonly page: number;
  /** Id of the last record that was read. */
  readonly after: string;
}

const toToken = (token: Token): string => Buffer.from(JSON.stringify(token)).toString("base64url");

function readToken(org: Org, text: unknown, user: string): Token {
  const invalid = (): Refused =>
    refused(400, "INVALID_REQUEST", "the page token is not valid", { resource: "page_token" });
  let token: Token;
  try {
    token = JSON.parse(Buffer.from(String(text), "base64url").toString()) as Token;
  } catch {
    throw invalid();
  }
  if (typeof token?.after !== "string" || token.user !== user || !(token.expires > org.now())) throw invalid();
  return token;
}

function shownJob(org: Org, job: Row, progress: keyof typeof STATES): Row {
  const { result } = job as { result?: Row };
  const { file: _, ...shown } = result ?? {};
  return {
    id: job.id,
    operation: "read",
    state: result?.error_message ? "FAILURE" : STATES[progress],
    query: job.query,
    created_by: org.user(String(job.created_by)),
    created_time: job.created_time,
    ...(progress === "done" && { result: shown }),
    file_type: job.file_type,
  };
}

/** The job's work; what it says of itself is the result, or what went wrong. */
function work(org: Org, job: Row): Row {
  const {
    module: given,
    fields,
    criteria,
    cvid,
    page,
  } = job.query as Row & { module: { api_name: string }; page: number };
  const fileType = job.file_type as keyof typeof ROWS;
  const module = org.module(given.api_name);
  if (!module) return { error_message: problem("MODULE_NOT_AVAILABLE", "the module is not available any more") };
  const conditions: Condition[] = [];
  if (criteria) conditions.push(readCriteria(org, module.api_name, criteria));
  const view = cvid ? viewCondition(module, String(cvid), String(job.created_by)) : undefined;
  if (view) conditions.push(view);
  const per_page = ROWS[fileType];
  const after = job.after as string | undefined;
  const ids = matching(org, module, { kind: "and", of: conditions }).filter(
    (id) => !after || compareIds(id, after) > 0,
  );
  const start = after ? 0 : (page - 1) * per_page;
  const taken = ids.slice(start, start + per_page);
  const more_records = ids.length > start + per_page;
  const rows = taken.map((id) => org.records(module.api_name).get(id)!);
  const text =
    fileType === "ics" ? calendarOf(rows) : csvOf(org, module, rows, fields as readonly string[] | undefined);
  const zip = zipSync({ [`${String(job.id)}.${fileType}`]: strToU8(text) }, { level: 6 });
  const stored = org.state.putFile(`${String(job.id)}.zip`, "application/zip", zip);
  const token = { user: String(job.created_by), expires: org.now() + DAY, page: page + 1, after: taken.at(-1) ?? "" };
  return {
    page,
    per_page,
    count: taken.length,
    download_url: `/crm/bulk/v8/read/${String(job.id)}/result`,
    more_records,
    next_page_token: more_records ? toToken(token) : null,
    file: stored.id,
  };
}

function matching(org: Org, module: Module, condition: Condition): string[] {
  const rows = org.records(module.api_name);
  const few = candidates(condition, rows);
  const ids = few ? [...few].sort(compareIds) : rows.idsBy("id");
  return ids.filter((id) => holds(condition, rows.get(id)!));
}

/** The id always stands first. */
function csvOf(org: Org, module: Module, rows: readonly Row[], asked: readonly string[] | undefined): string {
  const names = asked ?? module.fields.filter(hasCell).map(({ api_name }) => api_name);
  const columns = names
    .filter((name) => name !== "id")
    .map((name) => resolveColumn(org, module.api_name, name))
    .filter((resolved): resolved is { readonly column: Column } => "column" in resolved)
    .map(({ column }) => column);
  return Papa.unparse(
    {
      fields: ["id", ...columns.map(({ name }) => name)],
      data: rows.map((row) => [
        String(row.id),
        ...columns.map(({ read, field }) => toCell(cellValue(read(row), field))),
      ]),
    },
    { newline: "\n" },
  );
}

const cellValue = (value: unknown, field: Column["field"]): unknown =>
  value ?? (field?.data_type === "boolean" ? false : value);

function calendarOf(events: readonly Row[]): string {
  const stamp = (time: unknown): string =>
    isoTime(Date.parse(String(time)))
      .slice(0, 19)
      .replace(/[-:]/g, "");
  const text = (value: unknown): string =>
    String(value ?? "")
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r?\n/g, "\\n");
  const lines = events.flatMap((event) => [
    "BEGIN:VEVENT",
    `UID:${String(event.id)}`,
    `DTSTAMP:${stamp(event.Modified_Time)}Z`,
    ...(event.Start_DateTime ? [`DTSTART:${stamp(event.Start_DateTime)}Z`] : []),
    ...(event.End_DateTime ? [`DTEND:${stamp(event.End_DateTime)}Z`] : []),
    `SUMMARY:${text(event.Event_Title)}`,
    "END:VEVENT",
  ]);
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zoho emulator//EN", ...lines, "END:VCALENDAR"].join("\r\n")}\r\n`;
}
