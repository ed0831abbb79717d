import type { CallCost, OperationInfo, RetryClass } from "../operation.ts";
import type { multipart } from "./upload.ts";

/**
 * One API operation as generated code states it, in the shortest form: it is written out once for each of several
 * hundred operations.
 */
export interface Operation {
  /** `crm.records.list`; the part before the first dot is the product. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** When absent: GET is safe, PUT and DELETE are idempotent, everything else is unsafe. */
  readonly retry?: RetryClass;
  /** Alternatives. One that needs several scopes joins them with ` + `. */
  readonly scopes?: readonly string[];
  readonly host?: "upload" | "absolute";
  /** Public parameter name -> header name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters that travel in the body, beside its payload. */
  readonly bodyKeys?: readonly string[];
  /** Property of the request body that holds the payload. The payload is the whole body when absent. */
  readonly wrap?: string;
  /** The payload is one entity, the property holds a list of one. */
  readonly wrapOne?: boolean;
  /** The call is made for one organization: its `organization_id` goes into the query. */
  readonly organization?: boolean;
  /** Writes the body as `multipart/form-data`. */
  readonly form?: typeof multipart;
  /**
   * Parameters that are files. The body is a form only where one of them is given, and holds the JSON in its field
   * `JSONString`.
   */
  readonly files?: readonly string[];
  /** Property of the answer that holds the result. The result is the whole answer when absent. */
  readonly property?: string;
  /** Other properties that may hold it: the API does not always answer as it is documented. */
  readonly keys?: readonly string[];
  /** The result is the whole answer without the envelope's `code` and `message`. */
  readonly enveloped?: boolean;
  /**
   * How a list goes on: by page number, by page number and then by token, or as its `page_context` says. It has one page
   * when absent.
   */
  readonly paging?: "page" | "token" | "context";
  readonly cost?: CostRule;
}

/** What a call draws on the budgets, where it differs from one credit. */
export interface CostRule {
  readonly credits: number;
  /** Credits are for every so many rows, rounded up. */
  readonly perRows?: number;
  /** Credits by the `LIMIT` of a COQL query: highest limit -> credits. */
  readonly coqlLimit?: Readonly<Record<string, number>>;
  /** Credits when a query parameter is given. */
  readonly whenQuery?: Readonly<Record<string, number>>;
  /** Credits when a member of the body is true. */
  readonly whenBody?: Readonly<Record<string, number>>;
  readonly slots?: number;
  readonly heavy?: true | { readonly rowsOver: number } | { readonly query: readonly string[] };
}

/** What the chain is told of an operation. */
export function infoOf({ name, method, path, retry, host, scopes = [] }: Operation): OperationInfo {
  const byMethod = method === "GET" ? "safe" : method === "PUT" || method === "DELETE" ? "idempotent" : "unsafe";
  return {
    name,
    method,
    path,
    host: host ?? "api",
    retry: retry ?? byMethod,
    product: name.slice(0, name.indexOf(".")),
    scopes: scopes.map((alternative) => alternative.split(" + ")),
  };
}

/** The cost of a call, from what is about to be sent. Source: the API limits page of Zoho CRM. */
export function costOf(rule: CostRule | undefined, query: Readonly<Record<string, unknown>>, body: unknown): CallCost {
  if (!rule) return {};
  const members = (body ?? {}) as Readonly<Record<string, unknown>>;
  const { perRows, whenQuery = {}, whenBody = {}, coqlLimit, slots, heavy } = rule;
  let { credits } = rule;
  if (perRows) credits *= Math.max(1, Math.ceil(rowsOf(members) / perRows));
  for (const name in whenQuery) if (query[name] !== undefined) credits = whenQuery[name]!;
  for (const name in whenBody) if (members[name] === true) credits = whenBody[name]!;
  if (coqlLimit) credits = coqlCredits(coqlLimit, String(members.select_query));
  const isHeavy =
    heavy === true ||
    (heavy &&
      ("query" in heavy ? heavy.query.some((name) => query[name] !== undefined) : rowsOf(members) > heavy.rowsOver));
  return { credits, slots, heavy: isHeavy || undefined };
}

function rowsOf(members: Readonly<Record<string, unknown>>): number {
  const list = Array.isArray(members.ids) ? members.ids : Object.values(members).find(Array.isArray);
  return (list as readonly unknown[] | undefined)?.length ?? 1;
}

/** `LIMIT n`, `LIMIT offset, n` and `LIMIT n OFFSET m`; without one Zoho takes 200. */
function coqlCredits(prices: Readonly<Record<string, number>>, query: string): number {
  const match = /\blimit\s+(\d+)(?:\s*,\s*(\d+))?/i.exec(query);
  const limit = Number(match?.[2] ?? match?.[1] ?? DEFAULT_COQL_LIMIT);
  const steps = Object.entries(prices).sort(([a], [b]) => Number(a) - Number(b));
  return (steps.find(([highest]) => limit <= Number(highest)) ?? steps.at(-1))?.[1] ?? 1;
}

const DEFAULT_COQL_LIMIT = 200;
