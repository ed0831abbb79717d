import type { context, Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { CallContext, Middleware } from "../middleware.ts";
import { requestIdOf } from "../request-id.ts";

/** What is used of `@opentelemetry/api`: pass the module, `import * as api from "@opentelemetry/api"`. */
export interface OpenTelemetryApi {
  readonly trace: typeof trace;
  readonly context: typeof context;
  readonly SpanKind: typeof SpanKind;
  readonly SpanStatusCode: typeof SpanStatusCode;
}

export interface Tracing {
  /** One internal span a call: its queueing, its token, its pauses. */
  readonly call: Middleware;
  /** One client span a request, child of the call's. */
  readonly attempt: Middleware;
}

const describe = ({ operation }: CallContext) => ({
  "zoho.operation": operation.name,
  "zoho.product": operation.product,
  "url.template": operation.path,
});

/**
 * Spans for `createSession({ trace: tracing(api) })`. Their attributes are the ones written here: no query, no header,
 * no body and no message of Zoho's goes into a span.
 */
export const tracing = (api: OpenTelemetryApi): Tracing => {
  const { trace: tracers, context: contexts, SpanKind: kinds, SpanStatusCode: codes } = api;
  const tracer = tracers.getTracer("@x/zoho-auth");

  const within = async (span: Span, run: () => Promise<Response>): Promise<Response> => {
    try {
      const response = await contexts.with(tracers.setSpan(contexts.active(), span), run);
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 400) span.setStatus({ code: codes.ERROR });
      return response;
    } catch (error) {
      span.setAttribute("error.type", error instanceof Error ? error.name : "Error");
      span.setStatus({ code: codes.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };

  return {
    call: (request, next, context) =>
      within(tracer.startSpan(context.operation.name, { kind: kinds.INTERNAL, attributes: describe(context) }), () =>
        next(request),
      ),
    attempt: (request, next, context) => {
      const span = tracer.startSpan(`${request.method} ${context.operation.path}`, {
        kind: kinds.CLIENT,
        attributes: {
          ...describe(context),
          "http.request.method": request.method,
          "server.address": request.url.hostname,
          ...(context.attempt > 1 && { "http.request.resend_count": context.attempt - 1 }),
        },
      });
      return within(span, async () => {
        const response = await next(request);
        const id = requestIdOf(response.headers);
        if (id) span.setAttribute("http.response.header.x-request-id", [id]);
        const code = context.refusal?.code;
        if (/^\w{1,60}$/.test(`${code ?? ""}`)) span.setAttribute("zoho.code", code!);
        return response;
      });
    },
  };
};
