import type { CallCost, OperationInfo } from "./operation.ts";

/** One HTTP request on its way through the chain. Replayable unless its body is a stream. */
export interface ZohoRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | undefined;
}

/** What the members of the chain know about the call, shared by all attempts of one call. */
export interface CallContext {
  readonly operation: OperationInfo;
  /** Organisation whose budgets the call draws on, where the product has one in the request. */
  readonly organization?: string;
  readonly cost: CallCost;
  /** 1 for the first attempt. */
  attempt: number;
  /** What the platform's `fetch` is told beside the request. */
  readonly init?: RequestInit;
  /** Milliseconds for one attempt; the session's default when absent. */
  readonly timeout?: number;
  /** Milliseconds for the whole call; the session's default when absent. */
  readonly deadline?: number;
  /** When the whole call must have ended, by the session's clock; set by the deadline. */
  deadlineAt?: number;
  /** `api_domain` of the token in use; set by authorize, followed by route. */
  apiDomain?: string;
  /** Zoho's code in the body of the last answer, which was read once; absent after a success. */
  refusal?: { readonly code: string | number | undefined };
  /** Set by authorize: renews a token that was refused with this code. True: retry sends the request once more, at once. */
  renew?: (code: string | number | undefined) => boolean | Promise<boolean>;
}

/** What stands behind a member of the chain: all further members, and `fetch`. */
export type Handler = (request: ZohoRequest, context: CallContext) => Promise<Response>;

/** A member of the chain. May change the request, answer without sending, or call `next` again. */
export type Middleware = (request: ZohoRequest, next: Next, context: CallContext) => Promise<Response>;
export type Next = (request: ZohoRequest) => Promise<Response>;
