/** How often a call may be repeated without changing its outcome. Decides what a retry is allowed to do. */
export type RetryClass = "safe" | "idempotent" | "unsafe";

/**
 * What the session's chain knows about one API operation. The generated clients pass a constant of this shape with
 * every call; a bare `session.fetch("/crm/v8/…")` gets one derived from its method and URL.
 */
export interface OperationInfo {
  /** Public name, as in `crm.records.list`. Appears in errors, logs and spans. */
  readonly name: string;
  /** `crm`, `books`, `inventory`, … The product decides host, limits and error dialect. */
  readonly product: string;
  readonly method: string;
  /** Path template, as in `/crm/v8/{module}/{record_id}`; never holds a caller's values. */
  readonly path: string;
  readonly retry: RetryClass;
  /** OAuth scopes: any one is enough. Where several are needed together they are joined by ` + `. */
  readonly scopes?: readonly string[];
  /** Host family. `api` when absent; `upload` for CRM file uploads; `absolute` when the caller gives a whole URL. */
  readonly host?: "api" | "upload" | "absolute";
}

/** What one call draws from the budgets. Computed before the call is sent. */
export interface CallCost {
  /** CRM credits. 1 when absent. */
  readonly credits?: number;
  /** Draws on the pool of 10 simultaneous heavy CRM calls. */
  readonly heavy?: boolean;
  /** Concurrent calls this one counts for. 1 when absent; a CRM composite request takes 5. */
  readonly slots?: number;
  /** Draws on the 10 downloads of bulk-read results a minute. */
  readonly download?: boolean;
}

/** What a call may be repeated for, where nothing but its method is known. */
export const retryOf = (method: string): RetryClass =>
  /^(GET|HEAD|OPTIONS)$/.test(method) ? "safe" : /^(PUT|DELETE)$/.test(method) ? "idempotent" : "unsafe";
