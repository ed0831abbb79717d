import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What arrived at the socket. */
export interface Recorded {
  /** The server that was called: `api`, or `upload`, where CRM takes bulk files. */
  readonly host: string;
  readonly method: string;
  /** As in the request line: path and query, nothing decoded. */
  readonly target: string;
  /** All of them, sorted by name; the boundary of a form reads `BOUNDARY`. */
  readonly headers: readonly string[];
  readonly body: string;
}

export interface Recorder {
  readonly origins: { readonly api: string; readonly upload: string };
  /** The requests since the last call of this, in order. */
  take(): Recorded[];
  close(): Promise<void>;
}

/** Two HTTP servers on this machine that remember what they are sent and answer 204. */
export async function startRecorder(): Promise<Recorder> {
  let log: Recorded[] = [];
  const servers: Server[] = [];
  const listen = async (host: string): Promise<string> => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      log.push(recorded(host, request, Buffer.concat(chunks).toString()));
      response.writeHead(204).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const origins = { api: await listen("api"), upload: await listen("upload") };
  return {
    origins,
    take() {
      const taken = log;
      log = [];
      return taken;
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function recorded(
  host: string,
  { method = "", url = "", rawHeaders, headers }: IncomingMessage,
  body: string,
): Recorded {
  const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1];
  const withoutBoundary = (text: string): string => (boundary ? text.replaceAll(boundary, "BOUNDARY") : text);
  const pairs = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name.toLowerCase()}: ${rawHeaders[index + 1]}`] : [],
  );
  return {
    host,
    method,
    target: url,
    // `host` holds a port, which the name of the server says better.
    headers: pairs
      .filter((pair) => !pair.startsWith("host:"))
      .map(withoutBoundary)
      .sort(),
    body: withoutBoundary(body),
  };
}
