import { request } from "node:http";
import { exchangeCode } from "@x/zoho-auth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type JournalEntry, type RunningEmulator, startEmulator } from "../src/index.ts";

let emulator: RunningEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ dataCenters: ["us", "eu"], clock: { now: "2026-05-01T10:00:00Z", frozen: true } });
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const control = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${emulator.url}/_emulator${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    headers,
  });
  return { status: response.status, body: await response.json() };
};

describe("the control API", () => {
  it("tells its health, on every site", async () => {
    expect(await control("GET", "/health")).toEqual({ status: 200, body: { status: "ok", sites: emulator.sites } });
    const other = await fetch(`${emulator.sites[1]!.url}/_emulator/health`);
    expect(await other.json()).toMatchObject({ status: "ok" });
  });

  it("shows state by collection, the newest first, a page at a time", async () => {
    const { body } = await control("GET", "/state");
    expect(body.collections).toContainEqual({ name: "accounts/clients", size: 2 });
    for (const clientId of ["1000.A", "1000.B", "1000.C"]) {
      await control("POST", "/clients", { clientId, clientSecret: "hush-hush" });
    }
    const page = await control("GET", `/state/${encodeURIComponent("accounts/clients")}?offset=1&limit=2`);
    expect(page.body).toMatchObject({ name: "accounts/clients", size: 5 });
    expect(page.body.rows).toHaveLength(2);
    expect(JSON.stringify(page.body)).not.toContain("hush-hush");
    expect((await control("GET", "/state/nothing")).status).toBe(404);
  });

  it("resets, snapshots and restores", async () => {
    await control("POST", "/clients", { clientId: "1000.A", clientSecret: "s" });
    const { body: snapshot } = await control("GET", "/snapshot");
    await control("POST", "/reset");
    const ids = async () => {
      const { body } = await control("GET", "/clients");
      return body.clients.map(({ clientId }: { clientId: string }) => clientId);
    };
    expect(await ids()).toEqual(["1000.EMULATOR", "1000.EMULATORSELF"]);
    expect((await control("POST", "/restore", snapshot)).status).toBe(200);
    expect(await ids()).toEqual(["1000.EMULATOR", "1000.EMULATORSELF", "1000.A"]);
    for (const nonsense of [{}, { ...snapshot, collections: { x: {} } }, { ...snapshot, files: [1] }]) {
      expect(await control("POST", "/restore", nonsense)).toMatchObject({
        status: 400,
        body: { message: "This is no snapshot of an emulator, or one of another version." },
      });
    }
    expect(await ids()).toHaveLength(3);
  });

  it("begins anew from a seed", async () => {
    const yaml = "crm:\n  records:\n    Leads:\n      - Last_Name: Okafor\n        Company: Oak\n";
    expect(await control("POST", "/seed", yaml)).toEqual({ status: 200, body: { status: "ok" } });
    const leads = () => emulator.session().fetch("/crm/v8/Leads?fields=Last_Name");
    expect(await (await leads()).json()).toMatchObject({ data: [{ Last_Name: "Okafor" }] });
    const bad = await control("POST", "/seed", { crm: { records: { Nonsense: [{}] } } });
    expect(bad.status).toBe(400);
    expect(bad.body.message).toContain("Nonsense");
    expect((await leads()).status).toBe(200);
    await control("POST", "/seed", {});
    expect((await leads()).status).toBe(204);
    expect(await control("POST", "/seed", { crn: {} })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('"crn"') },
    });
  });

  it("puts faults in force and lifts them", async () => {
    const rule = { match: { product: "crm" }, effect: { status: 500 }, times: 3 };
    const { status, body } = await control("POST", "/faults", rule);
    expect(status).toBe(201);
    expect((await emulator.session({ retry: { attempts: 1 } }).fetch("/crm/v8/org")).status).toBe(500);
    expect((await control("GET", "/faults")).body).toEqual({ faults: [{ id: body.id, ...rule, seen: 1, hits: 1 }] });
    expect((await control("DELETE", `/faults/${body.id}`)).status).toBe(200);
    expect((await control("DELETE", `/faults/${body.id}`)).status).toBe(404);
    await control("POST", "/faults", rule);
    await control("DELETE", "/faults");
    expect(emulator.faults.list()).toEqual([]);
    expect(await control("POST", "/faults", { effect: { explode: true } })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("explode") },
    });
    expect((await control("POST", "/faults", "{")).status).toBe(400);
  });

  it("moves the clock", async () => {
    expect((await control("GET", "/clock")).body).toEqual({ now: "2026-05-01T10:00:00.000Z", frozen: true });
    expect((await control("POST", "/clock", { advance: 60_000 })).body.now).toBe("2026-05-01T10:01:00.000Z");
    expect((await control("POST", "/clock", { set: "2027-01-01T00:00:00Z" })).body.now).toBe(
      "2027-01-01T00:00:00.000Z",
    );
    expect((await control("POST", "/clock", { frozen: false })).body.frozen).toBe(false);
    expect((await control("POST", "/clock", { advance: -1 })).status).toBe(400);
    expect((await control("POST", "/clock", { set: "soon" })).status).toBe(400);
  });

  it("lists requests, and streams them as they come", async () => {
    const stream = await fetch(`${emulator.url}/_emulator/journal/stream`);
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await emulator.session().fetch("/crm/v8/org?code=hush");
    let text = "";
    while (!text.includes("org.get")) text += (await reader.read()).value;
    await reader.cancel();
    const entries = text.split("\n").flatMap((line) => (line.startsWith("data: ") ? [JSON.parse(line.slice(6))] : []));
    const { body } = await control("GET", "/journal");
    expect(body.entries).toEqual(entries);
    expect(body.entries.map(({ method, path, status }: JournalEntry) => `${method} ${path} ${status}`)).toEqual([
      "POST /oauth/v2/token 200",
      "GET /crm/v8/org?code=*** 200",
    ]);
    expect(body.entries[1]).toMatchObject({ at: "2026-05-01T10:00:00.000Z", product: "crm", dataCenter: "us" });
    const again = await fetch(`${emulator.url}/_emulator/journal/stream`, {
      headers: { "last-event-id": String(entries[0].index) },
    });
    const missed = again.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await missed.read()).value).toContain("org.get");
    await missed.cancel();
    expect((await control("GET", `/journal?after=${entries[0].index}`)).body.entries).toHaveLength(1);
  });

  it("tells what is used of the limits", async () => {
    await emulator.session().fetch("/crm/v8/org");
    const { body } = await control("GET", "/limits");
    expect(body).toEqual({ budgets: emulator.limits() });
    expect(body.budgets[0]).toEqual({ name: "crm credits", of: emulator.sites[0]!.orgId, used: 1, limit: 51_000 });
  });

  it("lists who may consent", async () => {
    const { body } = await control("GET", "/users");
    expect(body.users).toEqual(emulator.sites.map(({ url: _, ...place }) => place));
    const me = await emulator.session().fetch("/crm/v8/users?type=CurrentUser");
    expect(await me.json()).toMatchObject({ users: [{ id: body.users[0].userId }] });
  });

  it("gives grant codes and ends tokens", async () => {
    const { body } = await control("POST", "/grant-codes", { scopes: ["ZohoCRM.org.READ"], dataCenter: "eu" });
    const { url } = emulator.sites[1]!;
    const grant = await exchangeCode({
      ...{ dataCenter: { name: "eu", accounts: url, api: url }, code: body.code },
      ...{ clientId: "1000.EMULATORSELF", clientSecret: "emulator-self-secret" },
    });
    const org = async () => {
      const headers = { authorization: `Zoho-oauthtoken ${grant.accessToken}` };
      return (await fetch(`${url}/crm/v8/org`, { headers })).status;
    };
    expect(await org()).toBe(200);
    await control("POST", "/tokens/expire");
    expect(await org()).toBe(401);
    expect(await control("POST", "/grant-codes", { clientId: "1000.NOBODY" })).toMatchObject({ status: 400 });
    expect((await control("POST", "/grant-codes")).status).toBe(201);
  });

  it("says what it does not have", async () => {
    expect(await control("GET", "/nonsense")).toMatchObject({ status: 404 });
  });

  it("obeys no page of another site", async () => {
    const { host } = new URL(emulator.url);
    expect((await control("POST", "/reset", undefined, { origin: `http://${host}` })).status).toBe(200);
    expect((await control("POST", "/reset", undefined, { origin: "https://example.com" })).status).toBe(403);
    expect((await control("POST", "/reset", undefined, { origin: "null" })).status).toBe(403);
    expect((await control("GET", "/snapshot", undefined, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const rebound = await new Promise((resolve) => {
      request(`${emulator.url}/_emulator/snapshot`, { headers: { host: "evil.example:80" } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(rebound).toBe(403);
  });
});
