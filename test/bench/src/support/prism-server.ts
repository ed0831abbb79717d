// Prism's mock of the record operations, in a process of its own; speaks to its parent as the emulator's does.
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { load } from "@x/zoho-generator/load/index.ts";
import { productById } from "@x/zoho-generator/products.ts";

const started = performance.now();
const { document } = load(productById("crm"));
const paths = Object.fromEntries(
  Object.entries(document.paths).filter(([path]) => path.startsWith("/crm/v8/{module}")),
);
const server = createServer(await getHttpOperationsFromSpec({ ...document, paths }), {
  cors: false,
  config: {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
  components: { logger: createLogger("PRISM", { level: "silent" }) },
});
process.send?.({ url: await server.listen(0, "127.0.0.1"), ready: performance.now() - started });
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
});
process.once("disconnect", () => process.exit());
