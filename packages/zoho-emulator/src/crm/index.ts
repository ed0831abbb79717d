import type { Emulator } from "../emulator.ts";
import type { Handler } from "../http/call.ts";
import type { ProductApi } from "../product.ts";
import { Crm } from "./org.ts";
import { refusal } from "./refusal.ts";

/** Handlers by the name of their operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** What CRM answers. Each area gives its handlers, made for this emulator's CRM. */
export function crm(emulator: Emulator): ProductApi {
  const crm = new Crm(emulator);
  const areas: readonly ((crm: Crm) => Handlers)[] = [];
  const handlers: Handlers = Object.assign({}, ...areas.map((area) => area(crm)));
  return {
    handlerOf: ({ name }) => handlers[name],
    envelope: envelope,
    unknownUrl: () => refusal(404, "INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one"),
    wrongMethod: () => refusal(400, "INVALID_REQUEST_METHOD", "The http request method type is not a valid one"),
    badBody: (message) => refusal(400, "INVALID_DATA", message),
    internalError: () => refusal(500, "INTERNAL_ERROR", "Internal Server Error"),
    seed() {},
  };
}

/** Lists and writes stand under the name of their resource, all else is the body itself. */
const envelope: ProductApi["envelope"] = (_operation, value) => value;
