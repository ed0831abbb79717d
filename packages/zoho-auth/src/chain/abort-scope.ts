import type { Clock } from "../clock.ts";
import { ofCall } from "../errors/of-call.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import { ZohoError } from "../errors/zoho-error.ts";
import type { CallContext } from "../middleware.ts";

/** A stretch of time that ends by itself, by its parent, or by being done. */
export interface AbortScope {
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the parent. */
  end(): void;
  /** Lets go of the timer only. */
  stopClock(): void;
}

/** Aborts with a `TimeoutError` after `ms`, or with the parent's reason as soon as that aborts. */
export const abortScope = (clock: Clock, parent: AbortSignal | undefined, ms: number, what: string): AbortScope => {
  const controller = new AbortController();
  if (parent?.aborted) controller.abort(parent.reason);
  const stopClock = clock.after(
    ms,
    () => {
      controller.abort(new TimeoutError(`${what} ${ms} ms.`));
      end();
    },
    true,
  );
  const onAbort = () => {
    controller.abort(parent?.reason);
    end();
  };
  const end = () => {
    stopClock();
    parent?.removeEventListener("abort", onAbort);
  };
  parent?.addEventListener("abort", onAbort);
  return { signal: controller.signal, end, stopClock };
};

const readers = ["arrayBuffer", "blob", "bytes", "json", "text"] as const;

/**
 * Keeps the scope until the body has been read, so that a body that stalls is aborted too. A body that is streamed or
 * cloned takes the time that its reader takes: from there only the caller's signal counts.
 */
export const endWithBody = (response: Response, scope: AbortScope, context: CallContext): Response => {
  const { body } = response;
  if (!body || response.status >= 400) {
    scope.end();
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
        const { aborted, reason } = scope.signal;
        if (aborted) throw ofCall(reason, context);
        if (cause instanceof SyntaxError || cause instanceof ZohoError || !fresh) throw cause;
        throw ofCall(new ConnectionError("The connection broke while the body was read.", { cause }), context);
      } finally {
        scope.end();
      }
    };
    Object.defineProperty(response, name, { configurable: true, value });
  }
  const clone = response.clone.bind(response);
  const unclocked = <T>(value: () => T) => {
    return () => {
      scope.stopClock();
      return value();
    };
  };
  return Object.defineProperties(response, {
    body: { configurable: true, get: unclocked(() => body) },
    clone: { configurable: true, value: unclocked(clone) },
  });
};
