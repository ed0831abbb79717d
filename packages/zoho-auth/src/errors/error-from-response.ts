import type { OperationInfo } from "../operation.ts";
import { parseJson } from "../parse-json.ts";
import { requestIdOf } from "../request-id.ts";
import { retryAfter } from "../retry-after.ts";
import {
  AlreadyModifiedError,
  AuthenticationError,
  ConflictError,
  DailyLimitError,
  DuplicateError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ScopeMismatchError,
  ServerError,
  UnexpectedResponseError,
  ValidationError,
} from "./api-errors.ts";
import { type Refusal, refusalIn } from "./refusal.ts";
import { OutcomeUnknownError } from "./transport-errors.ts";
import type { ZohoError, ZohoErrorInfo } from "./zoho-error.ts";

export interface ErrorSource {
  readonly operation: OperationInfo;
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, or already parsed as `body`. */
  readonly text?: string;
  readonly body?: unknown;
  /** Requests sent for this call, as `attemptsOf` gives them; 1 when absent. */
  readonly attempts?: number;
  /** `response.url`: lets the error name the host that refused a token. */
  readonly url?: string;
  /** What happened and what to do, where the caller knows better than the answer tells. */
  readonly problem?: string;
  readonly hint?: string;
}

/** How many requests a failed answer of `session.fetch` took. */
export const attemptsOf = (response: Response): number => (response as { attempts?: number }).attempts ?? 1;

type ErrorClass = new (problem: string, info: ZohoErrorInfo) => ZohoError;

/** Codes whose meaning the status alone does not give. Books and Inventory number theirs, CRM uses words. */
const byCode: Readonly<Record<string, ErrorClass>> = {
  INVALID_TOKEN: AuthenticationError,
  INVALID_OAUTHTOKEN: AuthenticationError,
  AUTHENTICATION_FAILURE: AuthenticationError,
  14: AuthenticationError,
  OAUTH_SCOPE_MISMATCH: ScopeMismatchError,
  NO_PERMISSION: PermissionError,
  AUTHORIZATION_FAILED: PermissionError,
  57: PermissionError,
  6041: PermissionError,
  INVALID_URL_PATTERN: NotFoundError,
  5: NotFoundError,
  1002: NotFoundError,
  DUPLICATE_DATA: DuplicateError,
  DUPLICATE_LINKING_DATA: DuplicateError,
  ALREADY_MODIFIED: AlreadyModifiedError,
  RECORD_LOCKED: ConflictError,
  RECORD_IN_BLUEPRINT: ConflictError,
  NOT_APPROVED: ConflictError,
  NOT_REVIEWED: ConflictError,
  TOO_MANY_REQUESTS: RateLimitError,
  RATE_LIMIT_EXCEEDED: RateLimitError,
  44: RateLimitError,
  1070: RateLimitError,
  45: DailyLimitError,
};

const byStatus = (status: number): ErrorClass => {
  if (status >= 500) return ServerError;
  if (status === 401) return AuthenticationError;
  if (status === 403) return PermissionError;
  // CRM answers 204 for an entity that does not exist, 304 for one that has not changed.
  if (status === 404 || status === 204 || status === 304) return NotFoundError;
  if (status === 409) return ConflictError;
  if (status === 412) return AlreadyModifiedError;
  if (status === 429) return RateLimitError;
  return status >= 400 ? ValidationError : UnexpectedResponseError;
};

const hostOf = (url: string | undefined): string => /^https?:\/\/([^/?#]+)/.exec(url ?? "")?.[1] ?? "the API host";

const scopeList = (operation: OperationInfo): string =>
  operation.scopes?.map((together) => together.join(" + ")).join(", or ") ?? "";

const hintFor = (kind: ErrorClass, code: Refusal["code"], source: ErrorSource): string | undefined => {
  const scopes = scopeList(source.operation);
  const needs = scopes && ` This operation needs the scope ${scopes}.`;
  switch (kind) {
    case AuthenticationError:
      return (
        `${hostOf(source.url)} does not accept this token. A token works only in the data centre and the CRM ` +
        "environment (production, sandbox, developer) it was made for: check both first, then whether it was revoked."
      );
    case ScopeMismatchError:
      return `Authorize again with the missing scope: a token mints without it and fails here.${needs}`;
    case PermissionError:
      // Books and Inventory give 57 for all three; nothing in the answer tells them apart.
      if (code === 57) return `The token is dead, or lacks a scope, or the user's role forbids this.${needs}`;
      if (code === 6041) return "Check organization_id: list the organizations that this user belongs to.";
      return "Ask an administrator of the organization for this permission; `details` may name it.";
    case RateLimitError:
      return "Wait before calling again, or give the session `limits`, which keep calls inside the quota.";
    case DailyLimitError:
      return "No call will work until the quota renews.";
    case DuplicateError:
      return "A record with this value exists; `details` may hold its id.";
    case AlreadyModifiedError:
      return "Read the record again and apply the change to its new state.";
    case OutcomeUnknownError:
      return "It may or may not have happened. Look the record up before you send it again.";
    default:
      return code === 6024 ? "Pass organization_id: this user belongs to several organizations." : undefined;
  }
};

/** A token in a message that Zoho, or something between, echoed. */
const tokens = /\b100\d\.[0-9a-f]{16,}\.[0-9a-f]{16,}/gi;

/** The error that an answer stands for: by code where the code says more, by status otherwise. */
export const errorFromResponse = (source: ErrorSource): ZohoError => {
  const { operation, status, headers } = source;
  const body = source.body ?? parseJson(source.text ?? "");
  const refusal = refusalIn(body);
  const code = refusal?.code;
  let kind = (code !== undefined && Object.hasOwn(byCode, code) && byCode[code]) || byStatus(status);
  // A refused request was not carried out; after a 5xx nobody knows.
  if (kind === ServerError && operation.retry === "unsafe") kind = OutcomeUnknownError;
  const isJson = body !== undefined && typeof body === "object";
  if (!isJson && status < 500 && source.text) kind = UnexpectedResponseError;
  const after = retryAfter(headers, Date.now());
  const problem =
    source.problem ??
    (refusal
      ? `Zoho answered ${status} ${code}${refusal.message ? ` (${refusal.message.replace(tokens, "[token]")})` : ""}.`
      : `Zoho answered ${status} ${isJson ? "without a code" : source.text ? `with ${contentType(headers)}` : "with an empty body"}.`);
  const error = new kind(problem, {
    operation: operation.name,
    status,
    code,
    details: refusal?.details,
    attempts: source.attempts ?? 1,
    requestId: requestIdOf(headers),
    hint: source.hint ?? hintFor(kind, code, source),
    ...(after !== undefined && { retryAt: new Date(Date.now() + after) }),
  });
  if (error instanceof ScopeMismatchError) error.scopes = operation.scopes ?? [];
  return error;
};

const contentType = (headers: Headers): string => headers.get("content-type")?.split(";")[0] || "an unnamed type";
