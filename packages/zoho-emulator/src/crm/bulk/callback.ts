import { refused } from "../http.ts";
import { isPostable } from "../notifications/delivery.ts";

export interface Callback {
  readonly url: string;
  readonly method: "post";
}

/** Where to say that a job is done. `undefined`: nowhere. Samples of bulk write also spell it `callBack`. */
export function readCallback({ callback, callBack }: Readonly<Record<string, unknown>>): Callback | undefined {
  const given = callback ?? callBack;
  if (given === undefined || given === null) return undefined;
  const { url, method } = given as { url?: unknown; method?: unknown };
  if (typeof method !== "string" || method.toLowerCase() !== "post") {
    throw refused(400, "INVALID_CALLBACK_METHOD", "Invalid callback method provided", {
      supported_values: ["post"],
    });
  }
  if (!isPostable(url)) throw refused(400, "INVALID_CALLBACK_URL", "Invalid callback URL provided");
  return { url, method: "post" };
}
