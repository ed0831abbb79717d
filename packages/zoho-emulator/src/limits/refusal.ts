import { json, type Reply } from "../http/reply.ts";
import type { ProductName } from "../model/models.ts";

/** Books and Inventory number the reason: too many in a minute, in a day, at the same time. */
export type ThrottleCode = 44 | 45 | 1070;

/** CRM has one code for whatever there was too much of. */
export const tooManyInCrm = (what: string): Reply =>
  json({ code: "TOO_MANY_REQUESTS", details: {}, message: what, status: "error" }, 429);

export function tooManyInFinance(code: ThrottleCode, daily: number): Reply {
  const messages: Readonly<Record<ThrottleCode, string>> = {
    44: "This organization is blocked for some time: it made more requests in a minute than are allowed.",
    45: `The requests of this organization have exceeded the limit of the day, which is ${daily}`,
    1070: "This organization has too many requests in process at the same time.",
  };
  return json({ code, message: messages[code] }, 429);
}

/** The answer to too much of anything. */
export const throttled = (product: ProductName, code: ThrottleCode = 44, daily = 5000): Reply =>
  product === "crm" ? tooManyInCrm("Too many calls at the same time.") : tooManyInFinance(code, daily);
