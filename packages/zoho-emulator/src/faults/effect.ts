import type { Reply } from "../http/reply.ts";
import { json } from "../http/reply.ts";
import { throttled } from "../limits/refusal.ts";
import type { ProductName } from "../model/models.ts";
import type { FaultEffect } from "./rule.ts";

/** The connection was cut before anything was sent. */
export const NO_ANSWER = 0;

/** What becomes of the connection: nothing is sent on it, or half of the answer. */
export interface Cut {
  readonly cut?: "whole" | "half";
}

export const cutOf = ({ drop, truncate }: FaultEffect): Cut =>
  drop ? { cut: "whole" } : truncate ? { cut: "half" } : {};

/** What is sent although the request was not carried out; `undefined` when it is to be carried out. */
export function replyInstead(
  effect: FaultEffect,
  product: ProductName | "accounts",
  internalError: Reply,
): Reply | undefined {
  const { status, body, headers, html, throttle, drop } = effect;
  if (drop === "before") return { status: NO_ANSWER };
  if (html)
    return { status: status ?? 200, headers: { "content-type": "text/html;charset=UTF-8", ...headers }, body: PAGE };
  if (throttle) {
    if (product === "accounts") return TOKEN_THROTTLE;
    return throttled(product, throttle === true ? undefined : throttle);
  }
  if (status === undefined) return undefined;
  if (BODILESS.has(status)) return { status, ...(headers && { headers }) };
  return { status, ...(headers && { headers }), body: body === undefined ? internalError.body : body };
}

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

const PAGE = `<!doctype html>
<html lang="en"><head><title>We will be back soon</title></head><body><h1>We will be back soon</h1></body></html>
`;

/** The token endpoint to one who asks too often. The words are Zoho's; they come in the user's language. */
export const TOKEN_THROTTLE: Reply = json(
  {
    error_description: "You have made too many requests continuously. Please try again after some time.",
    error: "Access Denied",
    status: "failure",
  },
  400,
);
