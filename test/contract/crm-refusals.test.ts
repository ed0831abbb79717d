import {
  AlreadyModifiedError,
  AuthenticationError,
  ConflictError,
  DuplicateError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  ScopeMismatchError,
  ServerError,
  ValidationError,
  type ZohoError,
} from "@x/zoho-auth";
import type { BatchResult } from "@x/zoho-auth/client";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { expect, test } from "vitest";
import { testedOperations } from "./support/api.ts";
import { argumentsOf, callFunction, connect, errorOf } from "./support/call.ts";
import { loadCrm } from "./support/crm.ts";
import { everyReply, refusals, refusedRows } from "./support/crm-replies.ts";
import { startPrism } from "./support/prism.ts";
import type { Refusal } from "./support/reply.ts";
import { problemsOf } from "./support/request-check.ts";
import type { Extent } from "./support/sample.ts";

const api = loadCrm();
const prism = await startPrism(api, (operation) => everyReply(operation, api));
const operations = testedOperations(api);

/** What a caller catches, by code. Any other code is a `ValidationError`. */
const CLASS_OF_CODE: Readonly<Record<string, abstract new (...args: never[]) => ZohoError>> = {
  ALREADY_MODIFIED: AlreadyModifiedError,
  AUTHENTICATION_FAILURE: AuthenticationError,
  AUTHORIZATION_FAILED: PermissionError,
  DUPLICATE_DATA: DuplicateError,
  INTERNAL_ERROR: ServerError,
  INTERNAL_SERVER_ERROR: ServerError,
  INVALID_TOKEN: AuthenticationError,
  INVALID_URL_PATTERN: NotFoundError,
  NOT_APPROVED: ConflictError,
  NOT_FOUND: NotFoundError,
  NOT_REVIEWED: ConflictError,
  NO_PERMISSION: PermissionError,
  OAUTH_SCOPE_MISMATCH: ScopeMismatchError,
  RECORD_IN_BLUEPRINT: ConflictError,
  RECORD_LOCKED: ConflictError,
  RESOURCE_NOT_FOUND: NotFoundError,
  TOO_MANY_REQUESTS: RateLimitError,
};

test.each(operations)("$name: every declared error, with all and with the required parameters", async (operation) => {
  for (const [index, refusal] of refusals(operation, api).entries()) {
    const { error, where } = await refused(operation, refusal, index === 0 ? "full" : "required");
    expect(error.constructor, where).toBe(expectedClass(operation, refusal));
    expect([error.operation, error.status, error.code], where).toEqual([
      `crm.${operation.name}`,
      refusal.status,
      refusal.code,
    ]);
    expect([error.details, error.attempts, error.requestId], where).toEqual([{ api_name: "Email" }, 1, operation.key]);
    if (error instanceof ScopeMismatchError) expect(error.scopes, where).toEqual(operation.scopes);
  }
});

/** After a failure of Zoho nobody knows whether a create was carried out. */
function expectedClass({ retry }: Operation, { code }: Refusal): unknown {
  const expected = CLASS_OF_CODE[String(code)] ?? ValidationError;
  return expected === ServerError && retry === "unsafe" ? OutcomeUnknownError : expected;
}

async function refused(
  operation: Operation,
  refusal: Refusal,
  extent: Extent,
): Promise<{ error: ZohoError; where: string }> {
  const wire = connect(prism, refusal);
  const where = `${operation.key} answered ${refusal.status} ${refusal.code}`;
  const call = callFunction(wire, operation, argumentsOf(operation, api, extent));
  const [{ status }] = await Promise.allSettled([call]);
  expect(status, where).toBe("rejected");
  expect(problemsOf(wire, operation, api), where).toEqual([]);
  return { error: await errorOf(call), where };
}

const writes = operations
  .filter(({ result }) => result.kind === "batch" || result.kind === "outcome")
  .filter(refusedRows);

test.each(writes)("$name: a 400 that holds the refused rows", async (operation) => {
  const refusal = refusedRows(operation)!;
  if (operation.result.kind === "outcome") {
    const { error, where } = await refused(operation, refusal, "required");
    expect(error, where).toBeInstanceOf(DuplicateError);
    expect([error.operation, error.status, error.code], where).toEqual([
      `crm.${operation.name}`,
      400,
      "DUPLICATE_DATA",
    ]);
    return;
  }
  const wire = connect(prism, refusal);
  const call = callFunction(wire, operation, argumentsOf(operation, api, "required"));
  const { rows, failed } = (await call) as BatchResult<unknown>;
  expect(problemsOf(wire, operation, api)).toEqual([]);
  expect(failed.map(({ index, error }) => [index, error.code, error.status])).toEqual([
    [0, "DUPLICATE_DATA", 400],
    [1, "DUPLICATE_DATA", 400],
  ]);
  expect(rows).toEqual(failed);
});
