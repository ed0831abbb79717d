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
  /** Request id from the answer's headers, where there was one. */
  readonly requestId?: string;
  /** What to do next. */
  readonly hint?: string;
  /** When the same call can work again, where that is known. */
  readonly retryAt?: Date;
  readonly cause?: unknown;
}

/** Base of every error that this package throws. */
export class ZohoError extends Error implements ZohoErrorInfo {
  // Stated, because a minifier renames the class: consoles show this one and `error.name`.
  static override name = "ZohoError";
  declare readonly operation?: string;
  declare readonly status?: number;
  declare readonly code?: string | number;
  declare readonly details?: unknown;
  declare readonly attempts?: number;
  declare readonly requestId?: string;
  declare readonly hint?: string;
  declare readonly retryAt?: Date;
  /** What happened, without the operation and the hint. */
  declare readonly problem: string;

  constructor(problem: string, { cause, ...info }: ZohoErrorInfo = {}) {
    super([info.operation && `${info.operation}:`, problem, info.hint].filter(Boolean).join(" "), { cause });
    Object.assign(this, info, { name: new.target.name, problem });
  }
}
