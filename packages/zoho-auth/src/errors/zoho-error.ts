/** What is known about a failed call. Never holds a token, a client secret or a request body. */
export interface ZohoErrorInfo {
  /** Public name of the operation, as in `crm.records.list`. */
  readonly operation?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Zoho's code as it was sent: a word from CRM and the token endpoint, a number from Books and Inventory. */
  readonly code?: string | number;
  /** Zoho's details as they were sent. */
  readonly details?: unknown;
  /** Requests that were sent for this call. */
  readonly attempts?: number;
  /** Request id from the answer's headers, where Zoho sent one. */
  readonly requestId?: string;
  /** What to do next, in one sentence. */
  readonly hint?: string;
  /** When the same call can work again, where that is known. */
  readonly retryAt?: Date;
  readonly cause?: unknown;
}

/** Base of every error that this package throws. */
export class ZohoError extends Error {
  // Set by name, because a bundler's minifier renames the class.
  override name = "ZohoError";
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly code: string | number | undefined;
  readonly details: unknown;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
  readonly retryAt: Date | undefined;
  /** What happened, without the operation and the hint. */
  readonly problem: string;

  constructor(problem: string, info: ZohoErrorInfo = {}) {
    const { operation, hint } = info;
    super(`${operation ? `${operation}: ` : ""}${problem}${hint ? ` ${hint}` : ""}`, { cause: info.cause });
    this.problem = problem;
    this.operation = operation;
    this.status = info.status;
    this.code = info.code;
    this.details = info.details;
    this.attempts = info.attempts ?? 0;
    this.requestId = info.requestId;
    this.hint = hint;
    this.retryAt = info.retryAt;
  }
}
