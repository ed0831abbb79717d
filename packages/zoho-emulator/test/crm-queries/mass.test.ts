import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";

let emulator: RunningEmulator;
let call: Caller;
beforeAll(async () => {
  const Leads = [1, 2, 3].map((index) => ({ Last_Name: `L${index}`, Annual_Revenue: index * 100 }));
  emulator = await startEmulator({ seed: { crm: { records: { Leads } } } });
  call = await caller(emulator);
});
afterAll(() => emulator.close());

it("a mass update changes the records that its criteria hold for, and no others", async () => {
  const criteria = { field: { api_name: "Annual_Revenue" }, comparator: "greater_than", value: 150 };
  const reply = await call("POST", "/crm/v8/Leads/actions/mass_update", { data: [{ Company: "Zylker" }], criteria });
  expect(reply.status).toBeLessThan(300);
  const found = await call("POST", "/crm/v8/coql", {
    select_query: "select Last_Name from Leads where Company = 'Zylker'",
  });
  expect((found.body as { data: { Last_Name: string }[] }).data.map(({ Last_Name }) => Last_Name)).toEqual([
    "L2",
    "L3",
  ]);
  const wrong = { data: [{ Company: "x" }], criteria: { ...criteria, comparator: "starts_with" } };
  expect(await call("POST", "/crm/v8/Leads/actions/mass_update", wrong)).toMatchObject({ status: 400 });
});
