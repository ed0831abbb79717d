import type { EventListener, SessionEvent } from "./events.ts";
import type { Middleware } from "./middleware.ts";
import { requestIdOf } from "./request-id.ts";

/** Reports of a session: its events, and one for each attempt. */
export interface Log {
  readonly emit: EventListener;
  readonly attempt: Middleware;
}

/** Query parameters whose values say nothing about anybody. */
const knownSafe = new Set(["page", "per_page", "sort_order", "sort_by", "sort_column", "response_option"]);

function safeQuery({ searchParams }: URL): string {
  const pairs = Array.from(searchParams, ([name, value]) => `${name}=${knownSafe.has(name) ? value : "…"}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

/** Reports everything that a session does to one listener, by an allow-list of what may be said. */
export const logTo = (emit: EventListener): Log => ({
  emit,
  attempt: async (request, next, context) => {
    const start = performance.now();
    const report = (outcome: Partial<Extract<SessionEvent, { type: "attempt" }>>) =>
      emit({
        type: "attempt",
        operation: context.operation.name,
        method: request.method,
        host: request.url.host,
        path: context.operation.path + safeQuery(request.url),
        attempt: context.attempt,
        duration: performance.now() - start,
        ...outcome,
      });
    try {
      const response = await next(request);
      const { status, headers } = response;
      const code = context.refusal?.code;
      // A code is a word or a number; anything else might quote what was sent.
      report({ status, ...(/^\w{1,60}$/.test(`${code ?? ""}`) && { code }), requestId: requestIdOf(headers) });
      return response;
    } catch (error) {
      report({ error: error instanceof Error ? error.name : "Error" });
      throw error;
    }
  },
});
