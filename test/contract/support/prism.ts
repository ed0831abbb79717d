import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { afterAll } from "vitest";
import type { Api } from "./api.ts";
import { documentForPrism } from "./document.ts";

/**
 * Prism on our document; gives its origin. Each test file has its own, because Prism compares every request with every
 * operation: that is most of the time of a run, and two of them use two cores.
 */
export async function startPrism(api: Api): Promise<string> {
  const server = createServer(await getHttpOperationsFromSpec(documentForPrism(api)), {
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("PRISM", { level: "silent" }) },
  });
  afterAll(() => server.close());
  return server.listen(0, "127.0.0.1");
}
