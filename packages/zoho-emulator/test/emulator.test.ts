import { TokenThrottledError } from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmulatorOptions, type RunningEmulator, startEmulator } from "../src/index.ts";

describe("an emulator", () => {
  let emulator: RunningEmulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  it("answers what it keeps no state for with a value of the right shape, and says so", async () => {
    const crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
    const { data, response } = await crm.ziaOrgEnrichments.list().withResponse();
    expect(data.rows).toHaveLength(1);
    expect(response.headers.get("x-zoho-emulator-stateful")).toBe("false");
  });

  it("refuses it when strict", async () => {
    await using strict = await startEmulator({ strict: true });
    const crm = new ZohoCrm({ session: strict.session(), edition: "enterprise" });
    await expect(crm.ziaOrgEnrichments.list()).rejects.toMatchObject({ status: 501 });
  });

  it("shares nothing with another one", async () => {
    await using other = await startEmulator();
    expect(other.url).not.toBe(emulator.url);
    const crm = new ZohoCrm({ session: other.session(), edition: "enterprise" });
    await crm.records.create("Leads", [{ Last_Name: "Okafor", Company: "Oak" }]);
    other.clock.freeze("2030-01-01");
    const mine = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
    expect((await mine.records.list("Leads", { fields: ["Last_Name"] })).rows).toEqual([]);
    expect(emulator.clock.frozen).toBe(false);
  });

  it("serves each data centre and environment on a port of its own, one after the other", async () => {
    const first = await startEmulator();
    const port = Number(new URL(first.url).port);
    await first.close();
    await using served = await startEmulator({ port, dataCenters: ["us", "ca"], environments: true });
    expect(served.sites.map(({ dataCenter, environment }) => `${dataCenter} ${environment}`)).toEqual([
      "us production",
      "us sandbox",
      "us developer",
      "ca production",
      "ca sandbox",
      "ca developer",
    ]);
    const ports = served.sites.map(({ url }) => Number(new URL(url).port));
    expect(ports[0]).toBe(port);
    expect(ports).toEqual([...ports].sort((a, b) => a - b));
    expect(() => served.session({ site: { dataCenter: "eu" } })).toThrow('serves no production of data centre "eu"');
  });

  it.each([
    [{ dataCenters: ["mars"] }, 'There is no data centre "mars": they are us, eu'],
    [{ dataCenters: [] }, "at least one"],
    [{ dataCenters: ["us", "us"] }, "each only once"],
    [{ edition: "gold" }, 'There is no edition "gold": it is one of free, standard'],
    [{ plan: "gold" }, 'There is no plan "gold"'],
    [{ clock: { now: "soon" } }, "soon is not a time"],
  ])("refuses options that are none: %j", async (options, message) => {
    await expect(startEmulator(options as EmulatorOptions)).rejects.toThrow(message);
  });

  it("says that its port is taken, and leaves none open", async () => {
    const port = Number(new URL(emulator.url).port);
    await expect(startEmulator({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
  });

  it("gives sessions that go with its time: no call is refused for a token that time has ended", async () => {
    await using moved = await startEmulator({ clock: { frozen: true } });
    const session = moved.session();
    for (let hour = 0; hour < 4; hour++) {
      for (const path of ["/crm/v8/org", "/books/v3/organizations"])
        expect((await session.fetch(path)).status).toBe(200);
      moved.clock.advance(3_600_000);
    }
    expect(moved.journal().filter(({ status }) => status === 401)).toEqual([]);
    moved.reset();
    expect((await session.fetch("/crm/v8/org")).status).toBe(200);
    expect(moved.journal()).toHaveLength(1);
  });

  it("gives any number of sessions, which share what Zoho gives ten of", async () => {
    emulator.reset();
    const fetchOrg = async () => (await emulator.session().fetch("/crm/v8/org")).status;
    expect(new Set(await Promise.all(Array.from({ length: 15 }, fetchOrg)))).toEqual(new Set([200]));
    const minted = () => emulator.journal().filter(({ path }) => path === "/oauth/v2/token").length;
    expect(minted()).toBe(1);
    emulator.accounts.expireTokens();
    expect(await fetchOrg()).toBe(200);
    expect(minted()).toBe(2);
    const throttle = { match: { product: "accounts" }, effect: { throttle: true } } as const;
    emulator.faults.add(throttle);
    emulator.accounts.expireTokens();
    await expect(fetchOrg()).rejects.toBeInstanceOf(TokenThrottledError);
    emulator.reset();
    expect(await fetchOrg()).toBe(200);
  });

  it("lets a call be repeated while time stands still, or is moved on", async () => {
    await using still = await startEmulator({ clock: { frozen: true } });
    still.faults.add({ effect: { status: 503 }, times: 1 });
    expect((await still.session({ retry: { attempts: 2 } }).fetch("/crm/v8/org")).status).toBe(200);
    still.faults.add({ effect: { status: 503 }, times: 1 });
    let status = 0;
    const retry = { attempts: 2, base: 80_000, cap: 80_000 };
    const slow = still
      .session({ random: () => 0.9, retry })
      .fetch("/crm/v8/org")
      .then((answer) => {
        status = answer.status;
      });
    const onwards = () => {
      still.clock.advance(80_000);
      return status;
    };
    await expect.poll(onwards).toBe(200);
    await slow;
  });

  it("answers who waits before it closes, and closes once", async () => {
    const closing = await startEmulator({ clock: { frozen: true } });
    closing.faults.add({ effect: { latency: 60_000 } });
    const call = closing.session().fetch("/crm/v8/org");
    await expect.poll(() => closing.limits().find(({ name }) => name === "crm concurrent")?.used).toBe(1);
    await Promise.all([closing.close(), closing.close()]);
    expect((await call).status).toBe(200);
    await expect(fetch(closing.url)).rejects.toThrow();
  });
});
