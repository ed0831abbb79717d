import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshToken } from "@x/zoho-auth";
import { afterEach, describe, expect, it } from "vitest";
import { type EmulatorOptions, type RunningEmulator, type Seed, startEmulator } from "../src/index.ts";

const running: RunningEmulator[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const start = async (options: EmulatorOptions) => {
  const emulator = await startEmulator(options);
  running.push(emulator);
  return emulator;
};

const leadsOf = async (emulator: RunningEmulator): Promise<string[]> => {
  const response = await emulator.session().fetch("/crm/v8/Leads?fields=Last_Name");
  if (response.status === 204) return [];
  const { data } = (await response.json()) as { data: { Last_Name: string }[] };
  return data.map(({ Last_Name }) => Last_Name).sort();
};

const addLead = (emulator: RunningEmulator, name: string) =>
  emulator.session().fetch("/crm/v8/Leads", {
    method: "POST",
    body: JSON.stringify({ data: [{ Last_Name: name, Company: "Oak" }] }),
    headers: { "content-type": "application/json" },
  });

const lead = { Last_Name: "Okafor", Company: "Oak" };
const seed: Seed = { crm: { records: { Leads: [lead] } } };

describe("a seed", () => {
  it.each([
    ["an object", seed],
    ["JSON", JSON.stringify(seed)],
    ["YAML", "crm:\n  records:\n    Leads:\n      - { Last_Name: Okafor, Company: Oak }\n"],
  ])("may be %s, and is there again after a reset", async (_what, given) => {
    const emulator = await start({ seed: given });
    expect(await leadsOf(emulator)).toEqual(["Okafor"]);
    await addLead(emulator, "Silva");
    expect(await leadsOf(emulator)).toEqual(["Okafor", "Silva"]);
    emulator.reset();
    expect(await leadsOf(emulator)).toEqual(["Okafor"]);
    await emulator.seed({});
    expect(await leadsOf(emulator)).toEqual([]);
  });

  it("may begin with a snapshot", async () => {
    const first = await start({});
    await addLead(first, "Silva");
    const second = await start({ seed: { snapshot: first.snapshot() } });
    expect(await leadsOf(second)).toEqual(["Silva"]);
    await addLead(second, "Okafor");
    second.reset();
    expect(await leadsOf(second)).toEqual(["Silva"]);
  });

  it("may register clients", async () => {
    const client = { clientId: "1000.MINE", clientSecret: "secret" };
    const emulator = await start({ seed: { accounts: { clients: [client] } } });
    const session = emulator.session({ credential: refreshToken({ ...client, refreshToken: "1000.a.b" }) });
    // Known, though that refresh token is not.
    await expect(session.fetch("/crm/v8/org")).rejects.toMatchObject({ code: "invalid_code" });
  });

  it.each([
    ["a: [", "neither YAML nor JSON"],
    ["- 1", "has to be an object"],
    ["crm:\n  record: {}", 'crm has no "record"'],
    ["crm:\n  records:\n    Leads: {}", "crm.records.Leads has to be a list"],
    ["crm:\n  records:\n    Leads: [1]", "crm.records.Leads[0] has to be an object"],
    ["crm:\n  modules:\n    Trees:\n      colour: 1", 'crm.modules.Trees has no "colour"'],
    ["books:\n  contacts: 1", "books.contacts has to be a list"],
    ["accounts:\n  clients:\n    - clientId: 1000.A", "1000.A (web) needs a clientSecret"],
    ["accounts:\n  clients:\n    - { clientId: 1000.A, type: wild }", "wild is none of web, self"],
    ["crm:\n  records:\n    Leads:\n      - Company: Oak", "Leads"],
  ])("is refused with what is wrong: %j", async (text, message) => {
    await expect(startEmulator({ seed: text })).rejects.toThrow(message);
  });
});

describe("a data folder", () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "zoho-emulator-"));
    folders.push(made);
    return join(made, "data");
  };

  it("keeps state between runs, for its owner's eyes, and the tokens with it", async () => {
    const data = folder();
    const first = await start({ data, seed });
    await addLead(first, "Silva");
    await first.close();
    expect(readdirSync(data)).toEqual(["state.json"]);
    expect(statSync(join(data, "state.json")).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    const second = await start({ data, seed, dataCenters: ["us", "eu"] });
    expect(await leadsOf(second)).toEqual(["Okafor", "Silva"]);
    // A data centre that was added since.
    const inEurope = second.session({ site: { dataCenter: "eu" } });
    expect((await inEurope.fetch("/crm/v8/org")).status).toBe(200);
  });

  it("is written while the emulator runs", async () => {
    const data = folder();
    const emulator = await start({ data });
    await addLead(emulator, "Silva");
    const written = () => {
      try {
        return readFileSync(join(data, "state.json"), "utf8");
      } catch {
        return "";
      }
    };
    await expect.poll(written, { timeout: 5000 }).toContain("Silva");
  });

  it.each(["{", "{}", '{"version":2}', '{"version":1}'])(
    "is left alone when it holds something else: %s",
    async (text) => {
      const data = folder();
      await (await start({ data })).close();
      const file = join(data, "state.json");
      writeFileSync(file, text);
      await expect(startEmulator({ data })).rejects.toThrow(`${file} holds no state of an emulator`);
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );
});
