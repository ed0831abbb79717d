import { createServer } from "node:http";

export interface StrictHttpServer {
  url: string;
  /** Milliseconds at which each call arrived. */
  arrivals: number[];
  refused: number;
  /** The most calls that were at work at the same time. */
  busiest: number;
  close(): Promise<void>;
}

/** Books' rules over HTTP: so many calls in a rolling window, counted by arrival, and so many at the same time. */
export async function strictHttpServer(rules: {
  limit: number;
  window: number;
  concurrent: number;
  work: number;
}): Promise<StrictHttpServer> {
  const state: StrictHttpServer = { url: "", arrivals: [], refused: 0, busiest: 0, close: async () => {} };
  let busy = 0;
  const server = createServer((request, response) => {
    const now = performance.now();
    const recent = state.arrivals.filter((at) => at > now - rules.window).length;
    const code = recent >= rules.limit ? 44 : busy >= rules.concurrent ? 1070 : 0;
    state.arrivals.push(now);
    busy++;
    state.busiest = Math.max(state.busiest, busy);
    if (code) state.refused++;
    const work = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("work") ?? rules.work);
    setTimeout(() => {
      busy--;
      response.writeHead(code ? 429 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ code, message: "" }));
    }, work);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  state.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return state;
}
