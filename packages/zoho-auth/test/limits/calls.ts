import { refusalIn } from "../../src/errors/refusal.ts";
import type { Limits } from "../../src/limits/index.ts";
import type { CallContext, ZohoRequest } from "../../src/middleware.ts";
import type { CallCost } from "../../src/operation.ts";

export interface CallSettings {
  product?: string;
  organization?: string;
  cost?: CallCost;
  signal?: AbortSignal;
  deadlineAt?: number;
}

/** Sends one call through the throttle to `answer`. */
export function send(
  limits: Limits,
  answer: (request: ZohoRequest) => Promise<Response>,
  { product = "books", organization, cost = {}, signal, deadlineAt }: CallSettings = {},
): Promise<Response> {
  const context: CallContext = {
    operation: { name: `${product}.things.list`, product, method: "GET", path: "/things", retry: "safe" },
    organization,
    cost,
    attempt: 1,
    timeout: undefined,
    deadline: undefined,
    deadlineAt,
  };
  const request: ZohoRequest = {
    method: "GET",
    url: new URL("https://www.zohoapis.eu/things"),
    headers: new Headers(),
    body: null,
    signal,
  };
  // As the end of the chain does: a failed answer is read once, so that the throttle knows its code.
  const next = async (current: ZohoRequest) => {
    const response = await answer(current);
    if (response.status >= 400)
      context.refusal = refusalIn(
        await response
          .clone()
          .json()
          .catch(() => undefined),
      );
    return response;
  };
  return limits.throttle(request, next, context);
}

export const ok = async () => new Response("{}");

export function refusal(body: unknown, headers: Record<string, string> = {}, status = 429): () => Promise<Response> {
  return async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}
