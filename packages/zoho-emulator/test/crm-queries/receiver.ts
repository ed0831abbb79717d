import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server of somebody else, that notifications and callbacks are posted to. */
export interface Receiver {
  readonly url: string;
  /** Everything that came, in its order. */
  readonly received: readonly Received[];
  /** Waits until as many have come. */
  arrived(count: number): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export async function receiver(status = 200): Promise<Receiver> {
  const received: Received[] = [];
  let wake = (): void => {};
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    received.push({
      url: request.url ?? "",
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()) as Received["body"],
    });
    response.writeHead(status).end();
    wake();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async arrived(count) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return received;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
