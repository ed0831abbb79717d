import { type Limits, throttle } from "../../src/limits/index.ts";
import type { CallContext, ZohoRequest } from "../../src/middleware.ts";
import type { CallCost } from "../../src/operation.ts";

export interface CallSettings {
  product?: string;
  organization?: string;
  cost?: CallCost;
  signal?: AbortSignal;
  expiresAt?: number;
}

/** Sends one call through the throttle to `answer`. */
export function send(
  limits: Limits,
  answer: (request: ZohoRequest) => Promise<Response>,
  { product = "books", organization, cost = {}, signal, expiresAt }: CallSettings = {},
): Promise<Response> {
  const context: CallContext & { expiresAt?: number } = {
    operation: { name: `${product}.things.list`, product, method: "GET", path: "/things", retry: "safe" },
    organization,
    cost,
    attempt: 1,
    timeout: undefined,
    deadline: undefined,
    expiresAt,
  };
  const request: ZohoRequest = {
    method: "GET",
    url: new URL("https://www.zohoapis.eu/things"),
    headers: new Headers(),
    body: null,
    signal,
  };
  return throttle(limits)(request, answer, context);
}

export const ok = async () => new Response("{}");

export function refusal(body: unknown, headers: Record<string, string> = {}, status = 429): () => Promise<Response> {
  return async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}
