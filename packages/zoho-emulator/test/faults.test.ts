import {
  AuthenticationError,
  ConnectionError,
  memoryTokenStore,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  TokenThrottledError,
  UnexpectedResponseError,
} from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FaultRule, type RunningEmulator, startEmulator } from "../src/index.ts";

let emulator: RunningEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ dataCenters: ["us", "eu"] });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Repeats nothing, so that each fault is seen, and asks for a token of its own. */
const client = () =>
  new ZohoCrm({
    session: emulator.session({ retry: { attempts: 1 }, store: memoryTokenStore() }),
    edition: "enterprise",
  });

const lead = { Last_Name: "Okafor", Company: "Oak & Sons" };
const leads = async () => {
  const { rows } = await client().records.list("Leads", { fields: ["Last_Name"] });
  return rows.length;
};

describe("a fault", () => {
  it("answers with a status, and does nothing", async () => {
    emulator.faults.add({ match: { operation: "records.create" }, effect: { status: 503 } });
    await expect(client().records.create("Leads", [lead])).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(await leads()).toBe(0);
  });

  it("answers with a body of its own", async () => {
    const body = { code: "INTERNAL_ERROR", details: {}, message: "no", status: "error" };
    emulator.faults.add({ effect: { status: 500, body, headers: { "x-why": "test" } } });
    const response = await client().session.fetch("/crm/v8/org");
    expect(response.status).toBe(500);
    expect(response.headers.get("x-why")).toBe("test");
    expect(await response.json()).toEqual(body);
  });

  it("answers without a body where the status has none", async () => {
    emulator.faults.add({ match: { product: "crm" }, effect: { status: 204 } });
    expect(await leads()).toBe(0);
  });

  it("cuts the connection before the write", async () => {
    emulator.faults.add({ match: { method: "post", path: "/crm/*" }, effect: { drop: "before" }, times: 1 });
    await expect(client().records.create("Leads", [lead])).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(emulator.journal().at(-1)).toMatchObject({ status: 0, fault: expect.any(String) });
    expect(await leads()).toBe(0);
  });

  it("cuts the connection after the write", async () => {
    emulator.faults.add({ match: { operation: "records.create" }, effect: { drop: "after" }, times: 1 });
    await expect(client().records.create("Leads", [lead])).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(await leads()).toBe(1);
  });

  it("cuts the answer in its middle", async () => {
    const response = emulator.session({ retry: { attempts: 1 } });
    await response.fetch("/crm/v8/org");
    emulator.faults.add({ match: { path: "/crm/v8/org" }, effect: { truncate: true } });
    const token = await mint();
    const cut = await fetch(`${emulator.url}/crm/v8/org`, { headers: { authorization: `Zoho-oauthtoken ${token}` } });
    expect(cut.status).toBe(200);
    expect(Number(cut.headers.get("content-length"))).toBeGreaterThan(0);
    await expect(cut.text()).rejects.toThrow();
    await expect(
      client()
        .session.fetch("/crm/v8/org")
        .then((answer) => answer.text()),
    ).rejects.toBeInstanceOf(Error);
  });

  it("answers with a page under 200", async () => {
    emulator.faults.add({ match: { operation: "records.list" }, effect: { html: true } });
    await expect(leads()).rejects.toBeInstanceOf(UnexpectedResponseError);
    emulator.faults.clear();
    emulator.faults.add({ match: { operation: "records.list" }, effect: { html: true, status: 502 } });
    await expect(leads()).rejects.toBeInstanceOf(ServerError);
  });

  it("ends the access token, which a session renews by itself", async () => {
    emulator.faults.add({ match: { operation: "records.list" }, effect: { expireToken: true }, times: 1 });
    expect(await leads()).toBe(0);
    expect(emulator.journal().map(({ status, code }) => code ?? status)).toEqual([200, "INVALID_TOKEN", 200, 204]);
    emulator.faults.add({ match: { operation: "records.list" }, effect: { expireToken: true } });
    await expect(leads()).rejects.toBeInstanceOf(AuthenticationError);
  });

  it.each([
    ["/crm/v8/org", true, "TOO_MANY_REQUESTS"],
    ["/books/v3/organizations", true, 44],
    ["/books/v3/organizations", 45, 45],
    ["/inventory/v1/organizations", 1070, 1070],
  ] as const)("throttles %s (%s)", async (path, throttle, code) => {
    emulator.faults.add({ match: { path }, effect: { throttle } });
    const response = await emulator.session({ retry: { attempts: 1 }, limits: false }).fetch(path);
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({ code });
  });

  it("throttles the token endpoint, cuts it, and answers for it", async () => {
    const match = { product: "accounts", path: "/oauth/v2/token" } as const;
    emulator.faults.add({ match, effect: { throttle: true }, times: 1 });
    await expect(leads()).rejects.toBeInstanceOf(TokenThrottledError);
    emulator.faults.add({ match, effect: { drop: "after" }, times: 1 });
    await expect(leads()).rejects.toMatchObject({ cause: expect.any(ConnectionError) });
    emulator.faults.add({ match, effect: { status: 500 }, times: 1 });
    await expect(leads()).rejects.toMatchObject({ code: "general_error" });
    emulator.faults.add({ match, effect: { truncate: true }, times: 1 });
    await expect(leads()).rejects.toBeInstanceOf(Error);
    expect(await leads()).toBe(0);
    const [throttled, dropped] = emulator.journal().map(({ status, code, fault }) => ({ status, code, fault }));
    expect(throttled).toMatchObject({ status: 400, code: "Access Denied" });
    expect(dropped).toMatchObject({ status: 0 });
  });

  it("makes an answer late, by the emulator's clock", async () => {
    emulator.clock.freeze();
    emulator.faults.add({ match: { path: "/crm/v8/org" }, effect: { latency: 60_000 } });
    let answered = false;
    const call = client()
      .session.fetch("/crm/v8/org")
      .then(({ status }) => {
        answered = true;
        return status;
      });
    await expect.poll(() => emulator.limits().find(({ name }) => name === "crm concurrent")?.used).toBe(1);
    expect(answered).toBe(false);
    emulator.clock.advance(60_000);
    expect(await call).toBe(200);
    emulator.clock.resume();
  });

  it("goes with lateness, and gives way to a rule that came before", async () => {
    emulator.faults.add({ match: { path: "/crm/v8/org" }, effect: { latency: 5 } });
    emulator.faults.add({ match: { path: "/crm/v8/org" }, effect: { throttle: true } });
    emulator.faults.add({ match: { path: "/crm/v8/org" }, effect: { status: 500 } });
    const started = performance.now();
    const response = await client().session.fetch("/crm/v8/org");
    expect(response.status).toBe(429);
    expect(performance.now() - started).toBeGreaterThan(4);
    expect(emulator.faults.list().map(({ hits }) => hits)).toEqual([1, 1, 1]);
  });
});

const mint = async () => {
  const form = new URLSearchParams({
    ...{ grant_type: "refresh_token", client_id: "1000.EMULATOR", client_secret: "emulator-secret" },
    refresh_token: "1000.emulator.refresh",
  });
  const response = await fetch(`${emulator.url}/oauth/v2/token`, { method: "POST", body: form });
  return ((await response.json()) as { access_token: string }).access_token;
};

describe("a rule", () => {
  const statuses = async (count: number, path = "/crm/v8/org", options = {}) => {
    const session = emulator.session({ retry: { attempts: 1 }, ...options });
    const found: number[] = [];
    for (let n = 0; n < count; n++) found.push((await session.fetch(path)).status);
    return found;
  };

  it("strikes the so many-th request", async () => {
    emulator.faults.add({ match: { product: "crm" }, nth: 2, effect: { status: 500 } });
    expect(await statuses(3)).toEqual([200, 500, 200]);
  });

  it("strikes so many times", async () => {
    emulator.faults.add({ match: { product: "crm" }, times: 2, effect: { status: 500 } });
    expect(await statuses(3)).toEqual([500, 500, 200]);
    expect(emulator.faults.list()).toMatchObject([{ seen: 3, hits: 2, times: 2, effect: { status: 500 } }]);
  });

  it("strikes by chance, the same each time", async () => {
    const run = async (seed: number) => {
      const lift = emulator.faults.add({ match: { product: "crm" }, probability: 0.5, seed, effect: { status: 500 } });
      const found = await statuses(20);
      lift();
      return found;
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });

  it.each([
    [{ product: "books" }, 200],
    [{ operation: "org.*" }, 500],
    [{ operation: "records.list" }, 200],
    [{ method: "DELETE" }, 200],
    [{ path: "/crm/v8/o*" }, 500],
    [{ path: "/crm/v8/o" }, 200],
    [{ dataCenter: "eu" }, 200],
    [{ dataCenter: "us", environment: "production" }, 500],
    [{ environment: "sandbox" }, 200],
  ] as const)("matches %j: %i", async (match, status) => {
    emulator.faults.add({ match, effect: { status: 500 } });
    await mint();
    expect(await statuses(1)).toEqual([status]);
  });

  it("is lifted by the function that adding it gave", async () => {
    const lift = emulator.faults.add({ match: { product: "crm" }, effect: { status: 500 } });
    lift();
    expect(emulator.faults.list()).toEqual([]);
    expect(await statuses(1)).toEqual([200]);
  });

  it.each([
    [{}, "has to be an object"],
    [{ effect: {} }, "is empty"],
    [{ effect: { status: 500, drop: "after" } }, "one effect"],
    [{ effect: { drop: "later" } }, '"before" or "after"'],
    [{ effect: { status: "500" } }, "from 200 to 599"],
    [{ effect: { status: 42 } }, "from 200 to 599"],
    [{ effect: { throttle: 46 } }, "true or 44 or 45 or 1070"],
    [{ effect: { explode: true } }, "has no explode"],
    [{ match: { verb: "get" }, effect: { status: 500 } }, "has no verb"],
    [{ times: "once", effect: { status: 500 } }, "`times`"],
  ])("is refused when it is none: %j", (rule, message) => {
    expect(() => emulator.faults.add(rule as FaultRule)).toThrow(message);
  });

  it("has a client tell a rate limit", async () => {
    emulator.faults.add({ match: { operation: "records.list" }, effect: { throttle: true } });
    await expect(leads()).rejects.toBeInstanceOf(RateLimitError);
  });
});
