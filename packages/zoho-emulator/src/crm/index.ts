import type { Emulator } from "../emulator.ts";
import type { Handler } from "../http/call.ts";
import type { ProductApi } from "../product.ts";
import { Refused } from "./http.ts";
import { Crm } from "./org.ts";
import { queries } from "./queries.ts";
import { records } from "./records/index.ts";
import { refusal } from "./refusal.ts";

/** Handlers by the name of their operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** What CRM answers. Each area gives its handlers, made for this emulator's CRM. */
export function crm(emulator: Emulator): ProductApi {
  const crm = new Crm(emulator);
  const areas: readonly ((crm: Crm) => Handlers)[] = [records, queries];
  const handlers: Handlers = Object.assign({}, ...areas.map((area) => area(crm)));
  const guarded = new Map(Object.entries(handlers).map(([name, handler]) => [name, orRefused(handler)]));
  return {
    handlerOf: ({ name }) => guarded.get(name),
    envelope: envelope,
    unknownUrl: () => refusal(404, "INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one"),
    wrongMethod: () => refusal(400, "INVALID_REQUEST_METHOD", "The http request method type is not a valid one"),
    badBody: (message) => refusal(400, "INVALID_DATA", message),
    internalError: () => refusal(500, "INTERNAL_ERROR", "Internal Server Error"),
    seed() {
      for (const place of emulator.places) crm.orgOf(place);
    },
  };
}

/** A refusal that was thrown is an answer like any other. */
const orRefused =
  (handler: Handler): Handler =>
  async (call) => {
    try {
      return await handler(call);
    } catch (error) {
      if (error instanceof Refused) return error.reply;
      throw error;
    }
  };

/** Lists and writes stand under the name of their resource, all else is the body itself. */
const envelope: ProductApi["envelope"] = (_operation, value) => value;
