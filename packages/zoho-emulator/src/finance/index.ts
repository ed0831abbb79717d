import type { Emulator } from "../emulator.ts";
import type { Handler } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import type { ProductApi } from "../product.ts";

const refusal = (status: number, code: number, message: string): Reply => json({ code, message }, status);

/** What Books and Inventory answer. They are one family: same envelope, same codes, same organizations. */
export function finance(_emulator: Emulator, _product: "books" | "inventory"): ProductApi {
  const handlers: Readonly<Record<string, Handler>> = {};
  return {
    handlerOf: ({ name }) => handlers[name],
    envelope: (_operation, value) => ({ code: 0, message: "success", ...(value as object) }),
    unknownUrl: () => refusal(404, 5, "Invalid URL Passed"),
    wrongMethod: () => refusal(405, 37, "The HTTP method is not allowed for the requested resource"),
    badBody: () => refusal(400, 1038, "JSON is not well formed"),
    internalError: () => refusal(500, 1000, "An internal error occurred"),
    seed() {},
  };
}
