import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { afterAll } from "vitest";
import { type Api, testedOperations } from "./api.ts";
import { documentForPrism } from "./document.ts";

export interface Prism {
  readonly origin: string;
  /** How many so far. */
  answers: number;
}

/**
 * Prism on our document. Each test file has its own, because Prism compares every request with every
 * operation: that is most of the time of a run, and two of them use two cores.
 */
export async function startPrism(api: Api): Promise<Prism> {
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
  const prism: Prism = { origin: await server.listen(0, "127.0.0.1"), answers: 0 };
  afterAll(async () => {
    const tested = testedOperations(api).length;
    console.log(
      `Prism answered ${prism.answers} calls of ${tested} operations; ${api.operations.length - tested} excluded.`,
    );
    await server.close();
  });
  return prism;
}
