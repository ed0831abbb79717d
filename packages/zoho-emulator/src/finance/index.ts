import type { Emulator } from "../emulator.ts";
import type { Handler } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import type { ProductApi } from "../product.ts";
import { Catalogue } from "./catalogue.ts";
import { planned } from "./engine.ts";
import { handlerOf } from "./handlers/index.ts";
import { type Plan, plansOf } from "./plan.ts";
import { handled } from "./request.ts";
import { seedFinance } from "./seed.ts";

const refusal = (status: number, code: number, message: string): Reply => json({ code, message }, status);

/** What Books and Inventory answer. They are one family: same envelope, same codes, same organizations. */
export function finance(emulator: Emulator, product: "books" | "inventory"): ProductApi {
  const catalogue = new Catalogue(emulator);
  const handlers = new Map<string, Handler | undefined>();
  let plans: ReadonlyMap<string, Plan> | undefined;
  return {
    handlerOf(operation) {
      const { name } = operation;
      if (!handlers.has(name)) {
        plans ??= plansOf(emulator.model(product));
        const plan = plans.get(name);
        const handler = handlerOf(operation) ?? (plan && planned(plan));
        handlers.set(name, handler && handled(handler, catalogue));
      }
      return handlers.get(name);
    },
    envelope: (_operation, value) => ({ code: 0, message: "success", ...(value as object) }),
    unknownUrl: () => refusal(404, 5, "Invalid URL Passed"),
    wrongMethod: () => refusal(405, 37, "The HTTP method is not allowed for the requested resource"),
    badBody: () => refusal(400, 1038, "JSON is not well formed"),
    internalError: () => refusal(500, 1000, "An internal error occurred"),
    seed() {
      // Both products share the organizations: the first one to be asked puts them in.
      if (product === "books") seedFinance(catalogue, emulator.places[0]!.userId);
    },
  };
}
