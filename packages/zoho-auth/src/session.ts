import type { CallCost, OperationInfo } from "./operation.ts";

/** Per-call settings that every generated method accepts as its last argument. */
export interface CallOptions {
  /** Aborts the call wherever it is: queued, waiting for a token, on the wire, or reading the body. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
  /** Milliseconds for the whole call: queueing, tokens, every attempt and the pauses between them. */
  readonly deadline?: number;
  /** Extra request headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a generated client tells the chain beside the standard `RequestInit`. */
export interface ZohoRequestContext {
  readonly operation: OperationInfo;
  /** Budgets are kept per organisation (`organization_id` of Books and Inventory; CRM: the token's org). */
  readonly organization?: string;
  readonly cost?: CallCost;
  readonly timeout?: number;
  readonly deadline?: number;
}

export interface ZohoRequestInit extends RequestInit {
  readonly zoho?: ZohoRequestContext;
}

export interface Session {
  /** A standard `fetch` with the whole chain in it. Accepts relative URLs (`/crm/v8/org`). */
  readonly fetch: (input: string | URL | Request, init?: ZohoRequestInit) => Promise<Response>;
}
