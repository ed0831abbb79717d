import type { Operation, Type } from "@x/zoho-generator/model/api-model.ts";
import { typeOf } from "@x/zoho-generator/model/types.ts";
import type { ResponseObject, SchemaOrRef } from "@x/zoho-generator/support/openapi.ts";
import { type Api, declared } from "./api.ts";
import { JSON_TYPE, type Refusal, type Reply, spoiledReplies } from "./reply.ts";
import { isError, sample } from "./sample.ts";

/** All that Prism is asked for. */
export function everyReply(operation: Operation, api: Api): Reply[] {
  const replies = declaredReplies(operation, api);
  const rows = refusedRows(operation);
  return [...replies, ...spoiledReplies(replies), ...refusals(operation, api), ...(rows ? [rows] : [])];
}

/** Every answer that the operation declares, except refusals of the whole call; writes of rows with each mixture of rows. */
export function declaredReplies(operation: Operation, api: Api): Reply[] {
  return Object.entries(declared(api.document, operation).responses).flatMap(([code, response]): Reply[] => {
    const status = Number(code);
    const [mediaType, media] = Object.entries((response as ResponseObject).content ?? {})[0] ?? [];
    if (!mediaType) return [{ status }];
    if (mediaType !== JSON_TYPE) return [{ status, example: "sample", mediaType, body: "the bytes of a file" }];
    if (isRefusal(media?.schema)) return [];
    const type = typeOf(media?.schema ?? {});
    const body = sample(type, api.schemas) as Readonly<Record<string, unknown>>;
    const rows = rowTypes(operation, type, status, api);
    const reply = (example: string, value: unknown): Reply => ({ status, example, mediaType, body: value });
    if (!rows) return [reply("sample", body)];
    const property =
      operation.result.kind === "batch" || operation.result.kind === "outcome" ? operation.result.property : null;
    const written = rows.written.flatMap((row) => [
      sample(row, api.schemas, "full"),
      sample(row, api.schemas, "required"),
    ]);
    const withRows = (example: string, list: readonly unknown[]): Reply =>
      reply(example, property === null ? list[0] : { ...body, [property]: rows.array ? list : list[0] });
    return [
      ...(written.length > 0 ? [withRows("sample", written)] : []),
      ...(written.length > 0 && rows.refused && operation.result.kind === "batch"
        ? [withRows("mixed", [written[0], refusedRow("DUPLICATE_DATA"), ...written.slice(1)])]
        : []),
      ...(rows.refused
        ? [withRows("refused", [refusedRow(status === 412 ? "ALREADY_MODIFIED" : "INVALID_DATA")])]
        : []),
    ];
  });
}

/** What the rows of a write may be under one status. Absent where the answer holds none. */
function rowTypes(
  operation: Operation,
  type: Type,
  status: number,
  { schemas }: Api,
): { written: Type[]; refused: boolean; array: boolean } | undefined {
  const { result } = operation;
  if (result.kind !== "batch" && result.kind !== "outcome") return undefined;
  const properties =
    type.kind === "ref" ? schemas.get(type.name)!.properties : type.kind === "object" ? type.properties : [];
  const inner = result.property === null ? type : properties.find(({ name }) => name === result.property)?.type;
  if (!inner) throw new Error(`${operation.name}: the answer has no ${result.property}`);
  const items = inner.kind === "array" ? inner.items : inner;
  const members = items.kind === "union" ? items.members : [items];
  // Upstream gives a refusal (412) the rows of a success.
  return {
    written: status < 300 ? members.filter((member) => !isError(member)) : [],
    refused: members.some(isError),
    array: inner.kind === "array",
  };
}

export function refusedRow(code: string): Readonly<Record<string, unknown>> {
  return { code, message: "refused", status: "error", details: { api_name: "Email" } };
}

function isRefusal(schema: SchemaOrRef | undefined): boolean {
  return schema !== undefined && isError(typeOf(schema));
}

/** Codes that Zoho sends with another status than 400. Source: the status codes page of Zoho CRM. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  INVALID_TOKEN: 401,
  AUTHENTICATION_FAILURE: 401,
  OAUTH_SCOPE_MISMATCH: 401,
  NO_PERMISSION: 403,
  AUTHORIZATION_FAILED: 403,
  INVALID_URL_PATTERN: 404,
  NOT_FOUND: 404,
  RESOURCE_NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_ERROR: 500,
  INTERNAL_SERVER_ERROR: 500,
};

/** What any operation may meet, whether its document says so or not. */
const EVERYWHERE = [
  "INVALID_TOKEN",
  "OAUTH_SCOPE_MISMATCH",
  "NO_PERMISSION",
  "INVALID_URL_PATTERN",
  "TOO_MANY_REQUESTS",
  "INTERNAL_ERROR",
];

/**
 * Refusals of the whole call: one with the 400 that every operation declares, those that any operation may meet, and the
 * declared codes that no operation before has met. So every operation meets every status, and every code is met once.
 */
export function refusals(operation: Operation, { operations }: Api): Refusal[] {
  const before = operations.slice(0, operations.indexOf(operation));
  const met = new Set(before.flatMap(({ errorCodes }) => errorCodes));
  const fresh = operation.errorCodes.filter((code) => !met.has(code));
  const plain = operation.errorCodes.find((code) => !STATUS_OF_CODE[code]) ?? "INVALID_DATA";
  return [...new Set([plain, ...EVERYWHERE, ...fresh])].map((code) => ({
    status: STATUS_OF_CODE[code] ?? 400,
    example: code.replaceAll(" ", "-"),
    code,
    mediaType: JSON_TYPE,
    body: refusedRow(code),
  }));
}

/** A write whose rows were all refused may come as a 400 that holds the rows. */
export function refusedRows({ result }: Operation): Refusal | undefined {
  if ((result.kind !== "batch" && result.kind !== "outcome") || result.property === null) return undefined;
  const rows = [refusedRow("DUPLICATE_DATA"), refusedRow("DUPLICATE_DATA")];
  const array = result.kind === "batch" || result.array;
  return {
    status: 400,
    example: "rows",
    code: "DUPLICATE_DATA",
    mediaType: JSON_TYPE,
    body: { [result.property]: array ? rows : rows[0] },
  };
}
