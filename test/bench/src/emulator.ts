import { fork } from "node:child_process";
import { once } from "node:events";
import { Pool } from "undici";
import { BENCH } from "./support/paths.ts";
import { median } from "./support/statistics.ts";
import { fixed, mebibytes, table, times } from "./support/table.ts";

const ROWS = 100_000;
const DURATION = 1000;
const ROUNDS = 5;
const AT_ONCE = 10;

interface Started {
  readonly url: string;
  readonly ready: number;
  readonly credentials?: { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string };
}

/** A server in a process of its own, with a connection to it. */
class Server {
  readonly started: Started;
  /** Milliseconds from the start of the process until it listens. */
  readonly ready: number;
  readonly #child: ReturnType<typeof fork>;
  readonly #pool: Pool;
  #headers: Readonly<Record<string, string>> = {};

  private constructor(child: ReturnType<typeof fork>, started: Started, ready: number) {
    this.#child = child;
    this.started = started;
    this.ready = ready;
    this.#pool = new Pool(started.url, { connections: AT_ONCE });
  }

  static async start(file: string, ...args: string[]): Promise<Server> {
    const start = performance.now();
    const child = fork(new URL(`./support/${file}.ts`, import.meta.url), args, { cwd: BENCH });
    const [started] = (await once(child, "message")) as [Started];
    const server = new Server(child, started, performance.now() - start);
    if (started.credentials) await server.#signIn(started.credentials);
    return server;
  }

  async #signIn({ clientId, clientSecret, refreshToken }: NonNullable<Started["credentials"]>): Promise<void> {
    const form = new URLSearchParams({
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    });
    const { body } = await this.#pool.request({
      method: "POST",
      path: "/oauth/v2/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    const { access_token } = (await body.json()) as { access_token: string };
    this.#headers = { authorization: `Zoho-oauthtoken ${access_token}` };
  }

  async get<T>(path: string): Promise<T> {
    return this.#send<T>("GET", path);
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return this.#send<T>("POST", path, JSON.stringify(body));
  }

  async #send<T>(method: "GET" | "POST", path: string, body?: string): Promise<T> {
    const headers = { ...this.#headers, ...(body ? { "content-type": "application/json" } : {}) };
    const response = await this.#pool.request({ method, path, headers, body });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${method} ${path} answered ${response.statusCode} ${text}`);
    return JSON.parse(text) as T;
  }

  async usage(): Promise<{ cpu: number; memory: number }> {
    this.#child.send("usage");
    const [usage] = await once(this.#child, "message");
    return usage;
  }

  /** Calls for a while, several at once: answers for each second of the server's CPU. */
  async rate(call: (server: Server, index: number) => Promise<unknown>): Promise<number> {
    const before = await this.usage();
    const until = performance.now() + DURATION;
    let count = 0;
    const caller = async (): Promise<void> => {
      while (performance.now() < until) await call(this, count++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, caller));
    const after = await this.usage();
    return (count / (after.cpu - before.cpu)) * 1e6;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
    this.#child.disconnect();
  }
}

interface Listing {
  readonly data: readonly { readonly id: string; readonly Email: string }[];
  readonly info: { readonly next_page_token: string | null; readonly more_records: boolean };
}

const LIST = "/crm/v8/Leads?fields=Last_Name,Email&per_page=200&sort_by=Modified_Time";
const email = (index: number): string => encodeURIComponent(`person.${(index * 7919) % ROWS}@example.com`);

/** What the emulator spends on a call, beside Prism's mock and a bare server that answers from memory. */
export async function emulator(): Promise<string> {
  const small = await Server.start("emulator-server", "0");
  const ready = small.ready;
  await small.close();
  const [zoho, prism, bare] = [
    await Server.start("emulator-server", String(ROWS)),
    await Server.start("prism-server"),
    await Server.start("fake-zoho"),
  ];
  const { data: first } = await zoho.get<Listing>(LIST);
  const id = first[0]!.id;
  const works = {
    "one record": (server: Server) => server.get(`/crm/v8/Leads/${id}`),
    "a page of 200": (server: Server) => server.get(LIST),
    "search by email": (server: Server, index: number) => server.get(`/crm/v8/Leads/search?email=${email(index)}`),
    "search by criteria": (server: Server, index: number) =>
      server.get(`/crm/v8/Leads/search?criteria=(Email:equals:${email(index)})`),
    COQL: (server: Server, index: number) =>
      server.post("/crm/v8/coql", {
        select_query: `select Last_Name from Leads where Email = 'person.${(index * 7919) % ROWS}@example.com'`,
      }),
  };
  const rates: [string, number][] = [];
  for (const [name, work] of Object.entries(works)) rates.push([name, await measured(zoho, work)]);
  const peers: [string, number][] = [
    ["Prism's mock, one record", await measured(prism, (server) => server.get(`/crm/v8/Leads/${id}`))],
    ["node:http from memory, one record", await measured(bare, (server) => server.get("/crm/v8/Leads"))],
  ];
  const read = rates[0]![1];
  const walk = await walkAll(zoho);
  const { memory } = await zoho.usage();
  const text = [
    `Answers for each second of the server's own CPU, ${AT_ONCE} calls at once, ${ROWS} leads, the median of ${ROUNDS} rounds. The ratio is to one record of the emulator:\n`,
    table(
      ["what", "answers a second of CPU", "ratio"],
      [...rates, ...peers].map(([name, rate]) => [name, fixed(rate, 0), times(rate / read)]),
    ),
    `\nReady ${fixed(ready, 0)} ms after the process was started (Prism with the record operations alone: ${fixed(prism.ready, 0)} ms). ` +
      `All ${walk.rows} leads through page tokens: ${fixed(walk.first, 1)} ms for a page at the start, ${fixed(walk.last, 1)} ms at the end. ` +
      `Memory with them: ${mebibytes(memory)} MiB.`,
  ].join("\n");
  await Promise.all([zoho, prism, bare].map((server) => server.close()));
  return text;
}

async function measured(server: Server, work: (server: Server, index: number) => Promise<unknown>): Promise<number> {
  // The first round warms the engine up.
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) rates.push(await server.rate(work));
  return median(rates.slice(1));
}

/** Every page, one after the other; the median time of the first and of the last hundred of them. */
async function walkAll(server: Server): Promise<{ rows: number; first: number; last: number }> {
  const spent: number[] = [];
  let rows = 0;
  let token: string | null = null;
  do {
    const start = performance.now();
    const page: Listing = await server.get(token ? `${LIST}&page_token=${token}` : LIST);
    spent.push(performance.now() - start);
    rows += page.data.length;
    token = page.info.next_page_token;
  } while (token);
  return { rows, first: median(spent.slice(0, 100)), last: median(spent.slice(-100)) };
}
