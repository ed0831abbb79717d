import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Middleware } from "../middleware.ts";
import { requestIdOf } from "../request-id.ts";

/** Query parameters whose values say nothing about anybody. */
const knownSafe = new Set([
  "page",
  "per_page",
  "sort_order",
  "sort_by",
  "sort_column",
  "response_option",
  "include_meta",
]);

const safeQuery = ({ searchParams }: URL): string => {
  const pairs = Array.from(searchParams, ([name, value]) => `${name}=${knownSafe.has(name) ? value : "…"}`);
  return pairs.length ? `?${pairs.join("&")}` : "";
};

/** Reports each attempt as an event, by an allow-list of what may be said. */
export const log =
  (clock: Clock, emit: EventListener): Middleware =>
  async (request, next, context) => {
    const start = clock.now();
    const report = (response?: Response, error?: unknown) =>
      emit({
        type: "attempt",
        operation: context.operation.name,
        method: request.method,
        host: request.url.host,
        path: context.operation.path + safeQuery(request.url),
        attempt: context.attempt,
        duration: clock.now() - start,
        ...(response && { status: response.status, requestId: requestIdOf(response.headers) }),
        ...(context.refusal?.code !== undefined && { code: context.refusal.code }),
        ...(error !== undefined && { error: error instanceof Error ? error.name : "Error" }),
      });
    try {
      const response = await next(request);
      report(response);
      return response;
    } catch (error) {
      report(undefined, error);
      throw error;
    }
  };
