import { ZohoCrm } from "@x/zoho-crm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";

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

  it("says that its port is taken, and leaves none open", async () => {
    const port = Number(new URL(emulator.url).port);
    await expect(startEmulator({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
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
