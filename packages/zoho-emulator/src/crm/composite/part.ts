import type { Router } from "../../model/router.ts";
import { print } from "../coql/ast.ts";
import { parse } from "../coql/parse.ts";
import { Refused } from "../http.ts";
import { missing, type Problem, problem } from "../refusal.ts";

/** One request within a composite request. */
export interface Part {
  readonly index: number;
  /** Without one, no other part can refer to it. */
  readonly id: string | undefined;
  readonly method: string;
  /** `/crm/v8/Leads` */
  readonly uri: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const URI = "/crm(/.*)?/v[0-9]+([.][0-9]+)?/.*";
const ID = "[a-zA-Z0-9][a-zA-Z0-9_]*";
const VERSION = 8;
const RESTRICTED_HEADERS: ReadonlySet<string> = new Set(["authorization", "x-crm-org"]);

/** Records that one part may write, and rows that it may read. */
export const MAX_WRITTEN = 1;
export const MAX_READ = 25;

/** Composite API, allowed APIs: whole resources, or single operations of them. */
const ALLOWED: ReadonlySet<string> = new Set([
  ..."org.get modules.get modules.list fields.get fields.list layouts.get layouts.list relatedLists.get".split(" "),
  ..."relatedLists.list customViews.get customViews.list leads.convert leads.getConversionOptions".split(" "),
  ..."roles profiles.get profiles.list records.count records.countMatching blueprints variables".split(" "),
  ..."variableGroups tags attachments.list records.deletePhoto currencies shares.list assignmentRules".split(" "),
  ..."pipelines wizards emails.listFromAddresses notifications users relatedRecords notes".split(" "),
  ..."territories.get territories.list emailTemplates inventoryTemplates records.list records.get".split(" "),
  ..."records.create records.update records.updateMany records.upsert records.delete records.deleteMany".split(" "),
  ..."records.search records.listDeleted coql".split(" "),
]);

const at = (api_name: string, index: number) => ({
  api_name,
  json_path: `$.__composite_requests[${index}].${api_name}`,
});

/** Reads one member of the request. What is wrong with it concerns it alone. */
export function readPart(given: unknown, index: number): Part | Problem {
  if (!isObject(given)) {
    return problem("INVALID_DATA", "invalid data", {
      api_name: "__composite_requests",
      json_path: `$.__composite_requests[${index}]`,
      expected_data_type: "jsonobject",
    });
  }
  const { sub_request_id, method, uri, headers = {}, params = {}, body } = given;
  const wrong = (name: string, details: Problem["details"]): Problem =>
    problem("INVALID_DATA", "invalid data", { ...details, ...at(name, index) });
  const path = `$.__composite_requests[${index}]`;
  if (method === undefined) return missing("method", path);
  if (uri === undefined) return missing("uri", path);
  if (typeof method !== "string" || !METHODS.includes(method)) return wrong("method", { supported_values: METHODS });
  if (typeof uri !== "string" || !new RegExp(`^${URI}$`).test(uri)) {
    return wrong("uri", { expected_data_type: "text", regex: URI });
  }
  if (sub_request_id !== undefined && sub_request_id !== null && !new RegExp(`^${ID}$`).test(String(sub_request_id))) {
    return wrong("sub_request_id", { expected_data_type: "text", regex: ID });
  }
  if (!isObject(headers)) return wrong("headers", { expected_data_type: "jsonobject" });
  if (!isObject(params)) return wrong("params", { expected_data_type: "jsonobject" });
  const restricted_headers = Object.keys(headers).filter((name) => RESTRICTED_HEADERS.has(name.toLowerCase()));
  if (restricted_headers.length > 0) {
    return problem("NOT_ALLOWED", "the headers are not allowed", { ...at("headers", index), restricted_headers });
  }
  const version = Number(/\/v(\d+)/.exec(uri)?.[1]);
  if (version > VERSION) {
    return problem("NOT_ALLOWED", "the version is newer than that of the composite request", {
      sub_request_version: version,
      composite_request_version: VERSION,
    });
  }
  return {
    index,
    id: sub_request_id === undefined || sub_request_id === null ? undefined : String(sub_request_id),
    method,
    // One version is served; an older one in a part means the same here.
    uri: uri.replace(/\/v\d+([.]\d+)?\//, `/v${VERSION}/`),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    params,
    body,
  };
}

/** What the part asks for may not be asked for here, or not so much of it. Otherwise the part, its rows capped. */
export function allowedPart(part: Part, router: Router): Part | Problem {
  const { pathname } = new URL(part.uri, "http://localhost");
  const [operation] = router.find(part.method, pathname)?.operations ?? [];
  // An address that is none gets the answer that it always gets.
  if (!operation) return part;
  if (!ALLOWED.has(operation.resource) && !ALLOWED.has(operation.name)) {
    return problem("NOT_SUPPORTED", "the API is not supported in composite requests", {
      allowed_services: [...ALLOWED].sort(),
    });
  }
  const rows = isObject(part.body) && operation.body?.wrap?.array ? part.body[operation.body.wrap.property] : undefined;
  if (Array.isArray(rows) && rows.length > MAX_WRITTEN) {
    return problem("INVALID_DATA", "invalid data", { ...at("body", part.index), maximum_length: MAX_WRITTEN });
  }
  const ids = part.params.ids ?? new URL(part.uri, "http://localhost").searchParams.get("ids");
  if (operation.role === "delete" && ids !== undefined && ids !== null) {
    return problem("NOT_SUPPORTED", "records are deleted by the id in the address", {
      ...at("params", part.index),
      restricted_params: ["ids"],
    });
  }
  if (operation.name === "coql.query") return capQuery(part);
  return operation.parameters.some(({ wireName }) => wireName === "per_page") ? capPage(part) : part;
}

function capPage(part: Part): Part | Problem {
  const asked = part.params.per_page ?? new URL(part.uri, "http://localhost").searchParams.get("per_page");
  if (asked === undefined || asked === null) return { ...part, params: { ...part.params, per_page: MAX_READ } };
  if (Number(asked) <= MAX_READ) return part;
  return problem("INVALID_DATA", "invalid data", { ...at("params", part.index), maximum_length: MAX_READ });
}

function capQuery(part: Part): Part | Problem {
  const { select_query } = isObject(part.body) ? part.body : {};
  if (typeof select_query !== "string") return part;
  try {
    const query = parse(select_query);
    if (query.limit && query.limit.count > MAX_READ) {
      return problem("INVALID_DATA", "invalid data", { ...at("body", part.index), maximum_length: MAX_READ });
    }
    const limit = query.limit ?? { count: MAX_READ, offset: 0 };
    return { ...part, body: { ...(part.body as object), select_query: print({ ...query, limit }) } };
  } catch (error) {
    // A query that cannot be read gets the answer that it always gets.
    if (error instanceof Refused) return part;
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
