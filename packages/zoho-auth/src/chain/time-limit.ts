import type { Clock } from "../clock.ts";
import { ofCall } from "../errors/of-call.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import type { CallContext, Handler, ZohoRequest } from "../middleware.ts";

interface Limit {
  readonly signal: AbortSignal;
  readonly context: CallContext;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
  stopClock(): void;
}

/** Where a response keeps the limits that hold until its body has been read. */
const limits = Symbol("time limits");
type Limited = Response & { [limits]: Limit[] };

type Reader = "arrayBuffer" | "blob" | "json" | "text";

const readingAs = (name: Reader) =>
  async function (this: Limited): Promise<unknown> {
    const isFresh = !this.bodyUsed;
    try {
      return await Object.getPrototypeOf(this)[name].call(this);
    } catch (cause) {
      const ended = this[limits].find(({ signal }) => signal.aborted)?.signal;
      // A body that is no JSON, or was read before, is not the connection's fault.
      const broke = isFresh && cause instanceof TypeError;
      const error = broke ? new ConnectionError("The answer broke off.", { cause }) : cause;
      throw ofCall(ended ? ended.reason : error, this[limits][0]?.context);
    } finally {
      for (const limit of this[limits]) limit.end();
      // Node keeps responses until its next thorough collection; all of the call would stay with them.
      this[limits] = [];
    }
  };

function unclocked({ [limits]: all }: Limited) {
  for (const limit of all) limit.stopClock();
}

/** One set for all responses, and assigned, not defined: every call pays for what is done here. */
const overrides = {
  arrayBuffer: readingAs("arrayBuffer"),
  blob: readingAs("blob"),
  json: readingAs("json"),
  text: readingAs("text"),
  clone(this: Limited): Response {
    unclocked(this);
    return Object.getPrototypeOf(this).clone.call(this);
  },
};

const body = {
  configurable: true,
  // Asking for the body makes a stream, so that only callers ask.
  get(this: Limited): unknown {
    unclocked(this);
    return Reflect.get(Object.getPrototypeOf(this), "body", this);
  },
};

/**
 * Aborts the request after `ms`, or as soon as its own signal does. The limit holds until the body has been read, so
 * that a body that stalls is aborted too; a body that is streamed or cloned takes the time that its reader takes, and
 * from there only the caller's signal counts.
 */
export async function limitTime(
  clock: Clock,
  ms: number,
  what: string,
  request: ZohoRequest,
  next: Handler,
  context: CallContext,
): Promise<Response> {
  const parent = request.signal;
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason: unknown) => {
    controller.abort(reason);
    end();
  };
  const onAbort = () => abort(parent?.reason);
  const stopClock = clock.after(ms, () => abort(new TimeoutError(`${what} ${ms} ms.`)), true);
  const end = () => {
    stopClock();
    parent?.removeEventListener("abort", onAbort);
  };
  if (parent?.aborted) onAbort();
  else parent?.addEventListener("abort", onAbort);

  let response: Limited;
  try {
    response = (await next({ ...request, signal }, context)) as Limited;
  } catch (error) {
    end();
    throw error;
  }
  const limit = { signal, context, end, stopClock };
  if (response.status === 204 || response.status >= 400) end();
  else if (response[limits]) response[limits].push(limit);
  else Object.defineProperty(Object.assign(response, overrides), "body", body)[limits] = [limit];
  return response;
}
