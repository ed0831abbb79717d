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
import { refusalIn } from "./refusal.ts";
import { LOOK_IT_UP, OutcomeUnknownError } from "./transport-errors.ts";
import type { ZohoError, ZohoErrorInfo } from "./zoho-error.ts";

/** What the caller knows of an answer beside the answer itself. */
export interface AnswerSource {
  readonly operation: OperationInfo;
  /** The body as text, or already parsed as `body`. */
  readonly text?: string;
  readonly body?: unknown;
  /** Where a row failed inside a success: the status it would have had alone. */
  readonly status?: number;
  /** What happened and what to do, where the caller knows better than the answer tells. */
  readonly problem?: string;
  readonly hint?: string;
}

type ErrorClass = new (problem: string, info: ZohoErrorInfo) => ZohoError;

/** Codes that say more than their status does. Books and Inventory number theirs, CRM uses words. */
const byCode: Readonly<Record<string, ErrorClass | null | undefined>> = {
  // What Zoho sends is looked up here: `constructor` is no code.
  __proto__: null,
  OAUTH_SCOPE_MISMATCH: ScopeMismatchError,
  NO_PERMISSION: PermissionError,
  AUTHORIZATION_FAILED: PermissionError,
  14: AuthenticationError,
  57: PermissionError,
  1002: NotFoundError,
  DUPLICATE_DATA: DuplicateError,
  DUPLICATE_LINKING_DATA: DuplicateError,
  ALREADY_MODIFIED: AlreadyModifiedError,
  RECORD_LOCKED: ConflictError,
  RECORD_IN_BLUEPRINT: ConflictError,
  NOT_APPROVED: ConflictError,
  NOT_REVIEWED: ConflictError,
  TOO_MANY_REQUESTS: RateLimitError,
  44: RateLimitError,
  1070: RateLimitError,
  45: DailyLimitError,
};

const byStatus: Readonly<Record<number, ErrorClass>> = {
  // CRM answers 204 for an entity that does not exist, 304 for one that has not changed.
  204: NotFoundError,
  304: NotFoundError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: AlreadyModifiedError,
  429: RateLimitError,
};

function hintFor(kind: ErrorClass, code: unknown, url: string, scopes: string): string | undefined {
  switch (kind) {
    case UnexpectedResponseError:
      return "A proxy, a maintenance page or a wrong data centre answers like this.";
    case AuthenticationError:
      return `${url.split("/")[2]} takes only live tokens of its own data centre and CRM environment.`;
    case ScopeMismatchError:
      return `Authorize again with ${scopes || "the scope it needs"}.`;
    case PermissionError:
      return code === 57
        ? `The token is dead, lacks a scope${scopes && ` (${scopes})`}, or the user's role forbids this.`
        : "An administrator can allow it; see details.";
    case RateLimitError:
      return "Others share this quota: lower the session's limits.";
    case DailyLimitError:
      return "No call works until the quota renews.";
    case DuplicateError:
      return "The details may hold the id of the existing record.";
    case AlreadyModifiedError:
      return "Read it again and apply the change to its new state.";
    case OutcomeUnknownError:
      return LOOK_IT_UP;
    default:
      return code === 6024 ? "Pass organization_id." : undefined;
  }
}

/** A token in a message that Zoho, or something between, echoed. */
const tokens = /\b100\d\.[0-9a-f]{16,}\.[0-9a-f]{16,}/gi;

const PREVIEW = 120;

/** The error that an answer stands for: by code where the code says more, by status otherwise. */
export function errorFromResponse(response: Response, source: AnswerSource): ZohoError {
  const { operation, text = "", status = response.status } = source;
  const { headers, url } = response;
  const { attempts = 1, hint } = response as { readonly attempts?: number; readonly hint?: string };
  const body = source.body ?? parseJson(text);
  const { code, message, details } = refusalIn(body) ?? {};
  // Zoho may say no under 200 as well.
  const refused = status >= 400 || code !== undefined;
  let kind =
    byCode[`${code}`] ??
    byStatus[status] ??
    (status >= 500 ? ServerError : refused ? ValidationError : UnexpectedResponseError);
  // A refused create was not carried out; after a 5xx nobody knows.
  if (kind === ServerError && operation.retry === "unsafe") kind = OutcomeUnknownError;
  // A page of a proxy says nothing about the call, whatever its status.
  if (text && typeof body !== "object" && status < 500) kind = UnexpectedResponseError;
  const said =
    code === undefined
      ? `${headers.get("content-type") ?? "without a body"}${body ? "" : ` ${text.slice(0, PREVIEW)}`}`
      : `${code}${message ? ` (${message})` : ""}`;
  const wait = retryAfter(headers, Date.now());
  const { scopes = [] } = operation;
  const error = new kind((source.problem ?? `Zoho answered ${status} ${said.trim()}.`).replace(tokens, "[token]"), {
    operation: operation.name,
    status,
    code,
    details,
    attempts,
    requestId: requestIdOf(headers),
    hint: source.hint ?? hint ?? hintFor(kind, code, url, scopes.join(", or ")),
    retryAt: wait === undefined ? undefined : new Date(Date.now() + wait),
  });
  if (error instanceof ScopeMismatchError) error.scopes = scopes.map((together) => together.split(" + "));
  return error;
}
