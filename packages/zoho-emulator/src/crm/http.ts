import type { Call } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import type { Row } from "../state/collection.ts";
import type { Module } from "./metadata/module.ts";
import type { Crm, Org } from "./org.ts";
import { refusal } from "./refusal.ts";
import type { Outcome } from "./write.ts";

/** A request that was refused before it came to any row. Handlers throw it where many layers lie between. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`The request was refused with ${reply.status}.`);
    this.reply = reply;
  }
}

/** To be thrown: the request is refused with this reply. */
export const refused = (...given: Parameters<typeof refusal>): Refused => new Refused(refusal(...given));

const refuse = (...given: Parameters<typeof refusal>): never => {
  throw refused(...given);
};

export const invalidModule = (): Reply =>
  refusal(400, "INVALID_MODULE", "the module name given seems to be invalid", { resource_path_index: 0 });

/** The module of the path, or of the query. */
export function moduleOf(org: Org, name: string | undefined | null): Module {
  const module = name ? org.module(name) : undefined;
  if (!module) throw new Refused(invalidModule());
  return module;
}

/** A member of the body that must be a list of objects, with at least one and at most `limit`. */
export async function rowsOf(call: Call, property = "data", limit = 100): Promise<readonly Row[]> {
  const body = await bodyOf(call);
  const rows = body[property];
  const at = { api_name: property, json_path: `$.${property}` };
  if (rows === undefined) return refuse(400, "MANDATORY_NOT_FOUND", "required field not found", at);
  if (!Array.isArray(rows))
    return refuse(400, "INVALID_DATA", "invalid data", { expected_data_type: "jsonarray", ...at });
  if (rows.length === 0) return refuse(400, "MANDATORY_NOT_FOUND", "required field not found", at);
  if (rows.length > limit) {
    return refuse(400, "LIMIT_EXCEEDED", "the request holds more entries than are allowed", {
      maximum_length: limit,
      ...at,
    });
  }
  rows.forEach((row: unknown, index) => {
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return;
    refuse(400, "INVALID_DATA", "invalid data", {
      expected_data_type: "jsonobject",
      api_name: property,
      json_path: `$.${property}[${index}]`,
    });
  });
  return rows;
}

/** The JSON object of the body; an empty one where there is none. */
export async function bodyOf(call: Call): Promise<Row> {
  const body = await call.json();
  if (body === undefined || body === null) return {};
  if (typeof body !== "object" || Array.isArray(body)) {
    return refuse(400, "INVALID_DATA", "body is not a JSON object", { expected_data_type: "jsonobject" });
  }
  return body as Row;
}

/** What an action on several records of a module is about: the module of the path, and the body. */
export async function about(
  crm: Crm,
  call: Call,
): Promise<{ readonly org: Org; readonly module: Module; readonly body: Row }> {
  const org = crm.org(call);
  return { org, module: moduleOf(org, call.params.module), body: await bodyOf(call) };
}

/** A query parameter that the operation cannot do without. */
export function requiredParam({ query }: Pick<Call, "query">, name: string): string {
  const value = query.get(name);
  if (!value)
    return refuse(400, "REQUIRED_PARAM_MISSING", "One of the expected parameter is missing", { param_name: name });
  return value;
}

/** `a,b` in a query parameter. */
export const listed = (value: string | null | undefined): string[] =>
  (value ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** Ids of the query, at most `limit` of them. */
export function idsOf(call: Pick<Call, "query">, limit = 100): string[] {
  const ids = listed(requiredParam(call, "ids"));
  if (ids.length > limit) {
    refuse(400, "LIMIT_EXCEEDED", "the request holds more entries than are allowed", { limit, param_name: "ids" });
  }
  return ids;
}

export const externalOf = ({ headers }: Pick<Call, "headers">): readonly string[] => listed(headers.get("x-external"));

/** Outcomes in their order. Some refused: 207; all: 400, or 412 where all had been modified before. */
export function batch(outcomes: readonly Outcome[], property = "data", success = 200): Reply {
  return json({ [property]: outcomes }, batchStatus(outcomes, success));
}

function batchStatus(outcomes: readonly Outcome[], success: number): number {
  const failed = outcomes.filter(({ status }) => status === "error");
  if (failed.length === 0) return success;
  if (failed.length < outcomes.length) return 207;
  return failed.every(({ code }) => code === "ALREADY_MODIFIED") ? 412 : 400;
}

/** Page and page size of a list by pages. */
export function pageOf(
  { query }: Pick<Call, "query">,
  most = 200,
): { readonly page: number; readonly per_page: number } {
  const number = (name: string, fallback: number, highest: number): number => {
    const value = query.get(name);
    if (value === null) return fallback;
    const parsed = Number(value);
    if (!Number.isInteger(parsed) || parsed < 1 || parsed > highest) {
      refuse(400, "INVALID_DATA", "invalid data", { expected_data_type: "integer", param_name: name });
    }
    return parsed;
  };
  return { page: number("page", 1, Number.MAX_SAFE_INTEGER), per_page: number("per_page", most, most) };
}
