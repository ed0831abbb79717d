import { buildChain } from "./chain/index.ts";
import type { RetryOptions } from "./chain/retry.ts";
import { checkHost, route, siteOf } from "./chain/route.ts";
import { send } from "./chain/send.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type DataCenter, type DataCenterName, dataCenter, type Environment, originOf } from "./data-centers.ts";
import { deriveOperation } from "./derive-operation.ts";
import { type AnswerSource, errorFromResponse } from "./errors/error-from-response.ts";
import { ofCall } from "./errors/of-call.ts";
import { ZohoError } from "./errors/zoho-error.ts";
import { createLimits, type Limits } from "./limits/index.ts";
import type { Log } from "./log.ts";
import type { CallContext, Middleware, ZohoRequest } from "./middleware.ts";
import type { CallCost, OperationInfo } from "./operation.ts";
import type { Credential } from "./tokens/credential.ts";
import type { TokenStore } from "./tokens/token-store.ts";
import { createTokens } from "./tokens/tokens.ts";

export type { AnswerSource };

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
  /** Books and Inventory: another organization than the client's, for this call. */
  readonly organizationId?: string;
}

/** What a generated client tells the chain beside the standard `RequestInit`. */
export interface ZohoRequestContext {
  /** Derived from method and URL when absent. */
  readonly operation?: OperationInfo;
  /** Budgets are kept per organisation (`organization_id` of Books and Inventory; CRM: the token's org). */
  readonly organization?: string;
  readonly cost?: CallCost;
  /** What the platform's `fetch` is told beside method, headers, body and signal. */
  readonly init?: RequestInit;
  readonly timeout?: number;
  readonly deadline?: number;
}

export interface ZohoRequestInit extends RequestInit {
  readonly zoho?: ZohoRequestContext;
}

export interface SessionOptions {
  /** A name from the table, or a data centre that you declare. It is where the user's account lives. */
  readonly dataCenter: DataCenterName | DataCenter;
  readonly credential: Credential;
  /** CRM environment. Without it calls follow the token; with it a token of another environment is refused. */
  readonly environment?: Environment;
  /** Where tokens live between calls and processes. Memory when absent. */
  readonly store?: TokenStore;
  /** Milliseconds for one attempt, until the end of the body. 60,000 when absent. */
  readonly timeout?: number;
  /** Milliseconds for a whole call. No limit when absent: a full quota may make a call wait for minutes. */
  readonly deadline?: number;
  readonly retry?: RetryOptions;
  /** Keeps calls inside Zoho's quotas. `createLimits()` when absent; `false` sends everything at once. */
  readonly limits?: Limits | false;
  /** Runs once a call, around all its attempts. */
  readonly middleware?: readonly Middleware[];
  /** Runs for every attempt, before the token is added. */
  readonly attemptMiddleware?: readonly Middleware[];
  readonly trace?: { readonly call?: Middleware; readonly attempt?: Middleware };
  /** Where the session reports what it does: `logTo(listener)`. Nowhere when absent. */
  readonly log?: Log;
  /** Value of the `User-Agent` header. The platform's when absent. */
  readonly userAgent?: string;
  /** The platform's `fetch` when absent. */
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  /** From 0 to 1, like `Math.random`, which is used when absent. */
  readonly random?: () => number;
}

export interface Session {
  /**
   * A standard `fetch` with the whole chain in it: pass it to openapi-fetch or to any generated client, or call it with
   * a path (`/crm/v8/org`). Answers with an error status are returned, after retries, like those of any `fetch`; it
   * rejects with a `ZohoError` when there is no answer to return, and with the signal's reason when aborted.
   */
  readonly fetch: (input: string | URL | Request, init?: ZohoRequestInit) => Promise<Response>;
  /** The error that an answer of `fetch` stands for; generated clients throw it. */
  readonly error: (response: Response, source: AnswerSource) => ZohoError;
  /** The budgets that calls draw on; `undefined` where they were switched off. */
  readonly limits: Limits | undefined;
  readonly dataCenter: DataCenter;
  /** Origin of the API, as in `https://www.zohoapis.eu`: the `baseUrl` of a generated client. */
  readonly baseUrl: string;
  /** Names of the chain's members, outermost first. */
  readonly chain: readonly string[];
}

/** One Zoho identity in one data centre. Cheap to create; sends nothing until the first call. */
export const createSession = (options: SessionOptions): Session =>
  createUnlimitedSession({ ...options, limits: options.limits ?? createLimits({}, { clock: options.clock }) });

/**
 * `createSession` without limits of its own, for programs that count bytes and make few calls: what Zoho refuses is
 * still repeated when it may succeed, but no call waits to be in time. With `limits` it is the same as `createSession`.
 */
export function createUnlimitedSession(options: SessionOptions): Session {
  const { environment, clock = systemClock, random = Math.random, log, userAgent } = options;
  const center = dataCenter(options.dataCenter);
  const home = siteOf(center, environment ?? "production");
  if (environment && environment !== "production" && !center[environment]) {
    throw new ZohoError(`Data centre "${center.name}" has no known ${environment} host: declare one that has.`);
  }
  // Called through an arrow: browsers insist on `fetch` being called without another `this`.
  const fetch: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const limits = options.limits || undefined;
  const tokens = createTokens(options.credential, center, options.store, fetch, clock, random, log?.emit);
  const links = buildChain(options, clock, random, limits, tokens, route(home, environment !== undefined, log?.emit));
  const handle = links.reduceRight((next, [, wrap]) => wrap(next), send(fetch));

  const call = async (input: string | URL | Request, init: ZohoRequestInit = {}): Promise<Response> => {
    const asRequest = typeof input === "object" && "url" in input ? input : undefined;
    const address = asRequest ? asRequest.url : String(input);
    const method = (init.method ?? asRequest?.method ?? "GET").toUpperCase();
    const zoho = init.zoho ?? {};
    const isPath = address.startsWith("/");
    const operation = zoho.operation ?? deriveOperation(method, isPath ? address : new URL(address).pathname);
    const url = new URL(
      isPath ? originOf(center, home.environment, operation.product, operation.host) + address : address,
    );
    // Early: the route checks every address, but behind the queue and the token.
    if (!isPath) checkHost(url, home);

    const headers = new Headers(init.headers ?? asRequest?.headers);
    if (userAgent) headers.set("user-agent", userAgent);
    const request: ZohoRequest = {
      method,
      url,
      headers,
      body: init.body ?? (asRequest ? await bodyOf(asRequest, method) : null),
      signal: init.signal ?? asRequest?.signal ?? undefined,
    };
    const context: CallContext = {
      organization: /[?&]organization_id=(\w+)/.exec(address)?.[1],
      ...zoho,
      cost: zoho.cost ?? {},
      operation,
      attempt: 1,
    };
    try {
      return await handle(request, context);
    } catch (error) {
      throw ofCall(error, context);
    }
  };

  return {
    fetch: call,
    error: errorFromResponse,
    limits,
    dataCenter: center,
    baseUrl: originOf(center, home.environment, "crm"),
    chain: links.map(([name]) => name),
  };
}

/** Buffered, so that the call can be repeated: a `Request` gives its body as a stream, once. */
async function bodyOf(request: Request, method: string): Promise<BodyInit | null> {
  if (method === "GET" || method === "HEAD") return null;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength ? bytes : null;
}
