import type { Emulator } from "../emulator.ts";
import type { Handler } from "../http/call.ts";
import type { ProductApi } from "../product.ts";
import { refusal } from "./refusal.ts";

/** What CRM answers: handlers by the name of the operation. */
export function crm(_emulator: Emulator): ProductApi {
  const handlers: Readonly<Record<string, Handler>> = {};
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
