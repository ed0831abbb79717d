import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { accountsConsole, type GrantCodeOptions } from "../accounts/console.ts";
import type { Emulator } from "../emulator.ts";
import { isForeign } from "../http/foreign.ts";
import type { JournalEntry } from "../journal.ts";
import { readSeed } from "../seed.ts";
import type { Snapshot } from "../state/state.ts";

/**
 * `/_emulator/…`: what tests in other languages, and the inspector, steer the emulator with. JSON both ways.
 *
 * | request | does |
 * |---|---|
 * | `GET /health` | `{ status: "ok", sites }` |
 * | `GET /state` | `{ collections: [{ name, size }] }` |
 * | `GET /state/{name}?offset=0&limit=50` | `{ name, size, rows }` of one collection; its name percent-encoded |
 * | `POST /reset` | everything as it was at the start |
 * | `GET /snapshot` | everything that is remembered |
 * | `POST /restore` | a snapshot takes its place |
 * | `POST /seed` | begins anew from a seed: JSON, or a YAML document |
 * | `GET /faults`, `POST /faults`, `DELETE /faults`, `DELETE /faults/{id}` | rules in force, a new one, none, one less |
 * | `GET /clock` | `{ now, frozen }` |
 * | `POST /clock` | `{ set?, advance?, frozen? }`: an ISO time, milliseconds, a boolean; in this order |
 * | `GET /journal?after=12` | `{ entries }`: the last requests, those after an index |
 * | `GET /journal/stream` | the same as they come: `text/event-stream` |
 * | `GET /limits` | `{ budgets: [{ name, of, used, limit }] }` |
 * | `GET /clients`, `POST /clients` | `{ clients }` without secrets; registers one: `{ clientId, clientSecret, type, … }` |
 * | `GET /users` | `{ users: [{ dataCenter, environment, orgId, userId }] }`: who may consent, and for which organization |
 * | `POST /grant-codes` | `{ code }` of a self client, from `{ clientId?, scopes?, dataCenter?, environment?, minutes? }` |
 * | `POST /tokens/expire` | ends every access token |
 */
export function control(emulator: Emulator): Hono {
  const { accounts, clock, faults, journal, limits, state } = emulator;
  const done = { status: "ok" } as const;
  const console = accountsConsole(emulator);
  const app = new Hono();

  app.use("*", async (context, next) => {
    if (isForeign(context.req.raw.headers, emulator.options.host)) {
      return context.json({ message: "Pages of other sites may not steer the emulator." }, 403);
    }
    await next();
    context.header("cache-control", "no-store");
    return undefined;
  });
  app.onError((error, context) => context.json({ message: error.message }, 400));
  app.notFound((context) => context.json({ message: `The control API has no ${context.req.path}.` }, 404));

  app.get("/health", (context) => context.json({ ...done, sites: emulator.sites }));

  app.get("/state", (context) =>
    context.json({ collections: state.names().map((name) => ({ name, size: state.collection(name).size })) }),
  );
  app.get("/state/:name{.+}", (context) => {
    const name = context.req.param("name");
    if (!state.names().includes(name)) return context.json({ message: `There is no collection ${name}.` }, 404);
    const collection = state.collection(name);
    const offset = countOf(context.req.query("offset"), 0);
    const limit = Math.min(countOf(context.req.query("limit"), 50), 1000);
    const rows = collection.page(collection.idField, "desc", offset, limit);
    return context.json({ name, size: collection.size, rows });
  });
  app.post("/reset", (context) => {
    emulator.reset();
    return context.json(done);
  });
  app.get("/snapshot", (context) => context.json(state.snapshot()));
  app.post("/restore", async (context) => {
    emulator.restore(await context.req.json<Snapshot>());
    return context.json(done);
  });

  app.post("/seed", async (context) => {
    emulator.seedWith(await readSeed(await context.req.text()));
    return context.json(done);
  });

  app.get("/faults", (context) => context.json({ faults: faults.list() }));
  app.post("/faults", async (context) => context.json({ id: faults.put(await context.req.json()) }, 201));
  app.delete("/faults", (context) => {
    faults.clear();
    return context.json(done);
  });
  app.delete("/faults/:id", (context) => {
    const id = context.req.param("id");
    return faults.remove(id) ? context.json(done) : context.json({ message: `There is no fault ${id}.` }, 404);
  });

  const time = () => ({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen });
  app.get("/clock", (context) => context.json(time()));
  app.post("/clock", async (context) => {
    const { set, advance, frozen } = await context.req.json<{ set?: string; advance?: number; frozen?: boolean }>();
    if (set !== undefined) clock.set(set);
    if (advance !== undefined) clock.advance(advance);
    if (frozen !== undefined) frozen ? clock.freeze() : clock.resume();
    return context.json(time());
  });

  app.get("/journal", (context) => {
    const after = countOf(context.req.query("after"), -1);
    return context.json({ entries: journal.entries().filter(({ index }) => index > after) });
  });
  app.get("/journal/stream", (context) =>
    streamSSE(context, async (stream) => {
      const stop = journal.listen((entry) => {
        stream.writeSSE(eventOf(entry)).catch(stop);
      });
      // A browser that was cut off says what it saw last; the empty comment tells it that it is connected.
      const seen = context.req.header("last-event-id");
      for (const entry of seen === undefined ? [] : journal.entries()) {
        if (entry.index > countOf(seen, -1)) await stream.writeSSE(eventOf(entry));
      }
      await stream.write(":\n\n");
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );

  app.get("/limits", (context) => context.json({ budgets: limits.usage() }));

  app.get("/clients", (context) =>
    context.json({
      clients: accounts.clients.all().map(({ id, type, name, redirectUris, dataCenters }) => ({
        clientId: id,
        ...{ type, name, redirectUris, dataCenters },
      })),
    }),
  );
  app.post("/clients", async (context) => {
    console.addClient(await context.req.json());
    return context.json(done, 201);
  });
  app.get("/users", (context) => context.json({ users: emulator.places }));
  app.post("/grant-codes", async (context) => {
    const text = await context.req.text();
    return context.json({ code: console.grantCode(text ? (JSON.parse(text) as GrantCodeOptions) : {}) }, 201);
  });
  app.post("/tokens/expire", (context) => {
    console.expireTokens();
    return context.json(done);
  });
  return app;
}

const countOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;

const eventOf = (entry: JournalEntry) => ({ data: JSON.stringify(entry), id: String(entry.index) });
