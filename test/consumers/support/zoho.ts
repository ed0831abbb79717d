import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Emulator from "@x/zoho-emulator";
import type { Places } from "../program/program.ts";

export interface Zoho {
  readonly places: Places;
  /** As it was when it started, so that every consumer meets the same. */
  reset(): void;
  close(): Promise<void>;
}

/** An application's server that Zoho POSTs notifications to; it hands each to whoever asks for it. */
interface Hook {
  readonly url: string;
  forget(): void;
  close(): Promise<void>;
}

/** The emulator from its tarball, as the consumer has it installed, and a server for its notifications. */
export async function startZoho(consumer: string): Promise<Zoho> {
  const file = join(consumer, "node_modules", "@x", "zoho-emulator", "dist", "index.js");
  const { startEmulator } = (await import(pathToFileURL(file).href)) as typeof Emulator;
  const emulator = await startEmulator({
    limits: false,
    seed: {
      crm: {
        records: {
          Deals: [
            { Deal_Name: "Oak", Stage: "Qualification", Amount: 1850 },
            { Deal_Name: "Delivery", Stage: "Qualification" },
          ],
        },
      },
    },
  });
  const hook = await startHook();
  return {
    places: { zoho: emulator.url, hook: hook.url, organizationId: ORGANIZATION, ...emulator.credentials },
    reset() {
      emulator.reset();
      hook.forget();
    },
    async close() {
      await Promise.all([emulator.close(), hook.close()]);
    },
  };
}

/** The organization that the emulator has from the start. */
const ORGANIZATION = "10234695";

/** How long a notification may take. */
const PATIENCE = 5_000;

async function startHook(): Promise<Hook> {
  let received: string[] = [];
  let waiting: ((text: string) => void)[] = [];
  const next = (): Promise<string> => {
    const text = received.shift();
    if (text !== undefined) return Promise.resolve(text);
    return new Promise((resolve) => {
      waiting.push(resolve);
      setTimeout(resolve, PATIENCE, '"no notification came"').unref();
    });
  };
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url === "/notified") {
      outgoing.end(await next());
      return;
    }
    let text = "";
    for await (const chunk of incoming) text += chunk;
    const taker = waiting.shift();
    if (taker) taker(text);
    else received.push(text);
    outgoing.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forget() {
      received = [];
      waiting = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
