import type { Clock } from "../clock.ts";
import { ofCall } from "../errors/of-call.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import type { CallContext, Next, ZohoRequest } from "../middleware.ts";

/** Of the object itself, where another time limit has put one, or of its class. */
const propertyOf = (target: object, name: string): PropertyDescriptor | undefined =>
  Object.getOwnPropertyDescriptor(target, name) ?? propertyOf(Object.getPrototypeOf(target), name);

const readers = ["arrayBuffer", "blob", "bytes", "json", "text"] as const;

/**
 * Aborts the request after `ms`, or as soon as its own signal does. The limit holds until the body has been read, so
 * that a body that stalls is aborted too; a body that is streamed or cloned takes the time that its reader takes, and
 * from there only the caller's signal counts.
 */
export const limitTime = async (
  clock: Clock,
  ms: number,
  what: string,
  request: ZohoRequest,
  next: Next,
  context: CallContext,
): Promise<Response> => {
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

  let response: Response;
  try {
    response = await next({ ...request, signal });
  } catch (error) {
    end();
    throw error;
  }
  if (response.status === 204 || response.status >= 400) {
    end();
    return response;
  }
  for (const name of readers) {
    const read = response[name] as (() => Promise<unknown>) | undefined;
    if (!read) continue;
    const value = async () => {
      const fresh = !response.bodyUsed;
      try {
        return await read.call(response);
      } catch (cause) {
        // A body that is no JSON, or was read before, is not the connection's fault.
        const broke = fresh && cause instanceof TypeError;
        throw ofCall(
          signal.aborted ? signal.reason : broke ? new ConnectionError("The answer broke off.", { cause }) : cause,
          context,
        );
      } finally {
        end();
      }
    };
    Object.defineProperty(response, name, { configurable: true, value });
  }
  // The getter is asked when the caller asks, because making the stream costs more than the rest of the call.
  const { get: body } = propertyOf(response, "body")!;
  const clone = response.clone;
  const unclocked = <T>(value: () => T) => {
    return () => {
      stopClock();
      return value.call(response);
    };
  };
  return Object.defineProperties(response, {
    body: { configurable: true, get: unclocked(body!) },
    clone: { configurable: true, value: unclocked(clone) },
  });
};
