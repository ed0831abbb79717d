import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { afterAll } from "vitest";
import { type Api, testedOperations } from "./api.ts";
import { documentForPrism } from "./document.ts";
import type { Reply } from "./reply.ts";

export interface Prism {
  readonly api: Api;
  /** `checked`: the answer is held against the document as well. */
  send(url: URL, init: RequestInit, checked: boolean): Promise<Response>;
}

/**
 * Prism on our document, with all that it may be asked to reply. As one server it would compare every request with every
 * operation, which was half the time of a run; so there is one for each area that is called.
 */
export async function startPrism(api: Api, replies: (operation: Operation) => readonly Reply[]): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(documentForPrism(api, replies));
  const areas = new Map<string, typeof operations>();
  for (const operation of operations) {
    const area = areaOf(operation.method, operation.path);
    areas.set(area, [...(areas.get(area) ?? []), operation]);
  }
  const servers = new Map<string, ReturnType<typeof serve>>();
  let answers = 0;
  afterAll(async () => {
    const tested = testedOperations(api).length;
    const excluded = api.operations.length - tested;
    console.log(`Prism answered ${answers} calls of ${tested} operations of ${api.product}; ${excluded} excluded.`);
    for (const { close } of await Promise.all(servers.values())) await close();
  });
  return {
    api,
    async send(url, init, checked) {
      const area = areaOf(init.method!, url.pathname);
      const open = areaOf(init.method!, url.pathname, OPEN);
      const key = `${areas.has(area) ? area : open} ${checked}`;
      const near = [...(areas.get(area) ?? []), ...(areas.get(open) ?? [])];
      if (!servers.has(key)) servers.set(key, serve(near, checked));
      const { origin } = await servers.get(key)!;
      answers += 1;
      return fetch(origin + url.pathname + url.search, init);
    },
  };
}

const OPEN = "{}";

/**
 * Two operations can only match the same request if they agree on the method, the number of parts and the part after
 * product and version, or leave that part open.
 */
function areaOf(method: string, path: string, part = path.split("/")[3] ?? OPEN): string {
  return `${method.toLowerCase()} ${path.split("/").length} ${part.includes("{") ? OPEN : part}`;
}

async function serve(
  operations: Parameters<typeof createServer>[0],
  validateResponse: boolean,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("PRISM", { level: "silent" }) },
  });
  return { origin: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
