import { describe, expect, test } from "vitest";
import {
  AlreadyModifiedError,
  AuthenticationError,
  ConflictError,
  DailyLimitError,
  DuplicateError,
  errorFromResponse,
  NotFoundError,
  type OperationInfo,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  ScopeMismatchError,
  ServerError,
  UnexpectedResponseError,
  ValidationError,
  ZohoError,
} from "../src/index.ts";

const operation: OperationInfo = {
  name: "crm.records.get",
  product: "crm",
  method: "GET",
  path: "/crm/v8/{module}/{record_id}",
  retry: "safe",
  scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.READ + ZohoCRM.settings.fields.READ"],
};

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html" : "application/json";
  return { response: new Response(text, { status, headers: { "content-type": type, ...headers } }), text };
};

const errorOf = (status: number, body: unknown, headers?: Record<string, string>, op = operation) => {
  const { response, text } = answer(status, body, headers);
  return errorFromResponse(response, { operation: op, text });
};

const crm = (code: string, details: unknown = {}) => ({ code, details, message: "a message", status: "error" });

describe("each refusal has its class", () => {
  test.each([
    [401, crm("INVALID_TOKEN"), AuthenticationError],
    [401, crm("AUTHENTICATION_FAILURE"), AuthenticationError],
    [401, crm("OAUTH_SCOPE_MISMATCH"), ScopeMismatchError],
    [403, crm("NO_PERMISSION", { permissions: ["Crm_Implied_Api_Access"] }), PermissionError],
    [400, crm("AUTHORIZATION_FAILED"), PermissionError],
    [404, crm("INVALID_URL_PATTERN"), NotFoundError],
    [400, crm("INVALID_MODULE"), ValidationError],
    [400, { data: [crm("INVALID_DATA", { api_name: "Email" })] }, ValidationError],
    [400, { users: [crm("DUPLICATE_DATA", { id: "1" })] }, DuplicateError],
    [400, { backup: crm("DUPLICATE_DATA") }, DuplicateError],
    [400, crm("RECORD_LOCKED"), ConflictError],
    [412, { data: [crm("ALREADY_MODIFIED")] }, AlreadyModifiedError],
    [429, crm("TOO_MANY_REQUESTS"), RateLimitError],
    [400, crm("TOO_MANY_REQUESTS"), RateLimitError],
    [429, { code: 429, error: "TOO_MANY_REQUESTS", details: [] }, RateLimitError],
    [500, crm("INTERNAL_ERROR"), ServerError],
    [401, { code: 14, message: "could not be authenticated" }, AuthenticationError],
    [401, { code: 57, message: "not authorized" }, PermissionError],
    [429, { code: 44, message: "per minute" }, RateLimitError],
    [429, { code: 45, message: "per day" }, DailyLimitError],
    [429, { code: 1070, message: "in process" }, RateLimitError],
    [400, { code: 1002, message: "Invoice does not exist." }, NotFoundError],
    [400, { code: 6024, message: "several", error_info: [{ organization_id: "1" }] }, ValidationError],
    [500, { code: 1000, message: "internal" }, ServerError],
    [200, { code: 14, message: "could not be authenticated" }, AuthenticationError],
    [200, { code: 1002, message: "Invoice does not exist." }, NotFoundError],
    [200, { code: 6024, message: "several" }, ValidationError],
    [200, crm("INVALID_DATA"), ValidationError],
    [400, "<html>maintenance</html>", UnexpectedResponseError],
    [302, "", UnexpectedResponseError],
    [503, "<html>busy</html>", ServerError],
  ])("%i %j", (status, body, kind) => {
    const error = errorOf(status, body);
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(ZohoError);
    expect(error.name).toBe(kind.name);
    expect(error.constructor).toBe(kind);
    expect(error).toMatchObject({ operation: "crm.records.get", status, attempts: 1 });
  });
});

test("code, details and message are kept as they were sent", () => {
  const details = { api_name: "Email", json_path: "$.data[0].Email" };
  const error = errorOf(400, { data: [{ code: "SUCCESS", status: "success" }, crm("INVALID_DATA", details)] });
  expect(error).toMatchObject({ code: "INVALID_DATA", details });
  expect(error.message).toBe("crm.records.get: Zoho answered 400 INVALID_DATA (a message).");
  expect(errorOf(400, { code: 6024, message: "x", error_info: [1] }).details).toEqual([1]);
});

test("a scope mismatch names the scopes that the operation needs", () => {
  const error = errorOf(401, crm("OAUTH_SCOPE_MISMATCH")) as ScopeMismatchError;
  expect(error.scopes).toEqual([
    ["ZohoCRM.modules.ALL"],
    ["ZohoCRM.modules.leads.READ", "ZohoCRM.settings.fields.READ"],
  ]);
  expect(error.message).toContain("ZohoCRM.modules.leads.READ + ZohoCRM.settings.fields.READ");
});

test("57 names the three things it may mean, with the scopes", () => {
  const { message } = errorOf(401, { code: 57, message: "no" });
  for (const word of ["dead", "scope", "ZohoCRM.modules.ALL", "role"]) expect(message).toContain(word);
});

test("a create that met a 5xx has an unknown outcome; a refused one has not", () => {
  const create: OperationInfo = { ...operation, method: "POST", retry: "unsafe" };
  expect(errorOf(500, crm("INTERNAL_ERROR"), {}, create)).toBeInstanceOf(OutcomeUnknownError);
  expect(errorOf(502, "<html>", {}, create)).toBeInstanceOf(OutcomeUnknownError);
  expect(errorOf(400, crm("INVALID_DATA"), {}, create)).toBeInstanceOf(ValidationError);
});

test("Retry-After gives the time, as seconds or as a date", () => {
  const seconds = errorOf(429, { code: 44, message: "" }, { "retry-after": "30" }).retryAt!.getTime() - Date.now();
  expect(seconds).toBeGreaterThan(29_000);
  expect(seconds).toBeLessThanOrEqual(30_000);
  const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
  const at = errorOf(429, { code: 44, message: "" }, { "retry-after": date.toUTCString() }).retryAt!.getTime();
  expect(Math.abs(at - date.getTime())).toBeLessThan(1000);
  expect(errorOf(429, { code: 44, message: "" }).retryAt).toBeUndefined();
});

test("an echoed token does not get into the message, and a code is no way into the table", () => {
  const token = `1000.${"0a".repeat(16)}.${"b1".repeat(16)}`;
  expect(errorOf(400, { ...crm("INVALID_DATA"), message: `bad ${token}` }).message).not.toContain(token);
  expect(errorOf(400, crm("constructor"))).toBeInstanceOf(ValidationError);
});

test("a record with a code of its own is not taken for a failed row", () => {
  const error = errorOf(500, { items: [{ code: "SKU-1", name: "Bolt" }] });
  expect(error.code).toBeUndefined();
});
