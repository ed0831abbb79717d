import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ZohoCrm } from "@x/zoho-crm";
import { startEmulator } from "@x/zoho-emulator";
import { ZohoInventory } from "@x/zoho-inventory";
import { expect, it } from "vitest";

const README = fileURLToPath(new URL("../../packages/zoho-emulator/README.md", import.meta.url));

it("the seed of the emulator's README puts in what it says", async () => {
  const seed = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(README, "utf8"))![1]!;
  await using zoho = await startEmulator({ seed });
  const crm = new ZohoCrm({ session: zoho.session() });
  const { rows: boats } = await crm.records.list("Boats", { fields: ["Name", "Length"] });
  expect(boats).toEqual([expect.objectContaining({ Name: "Heron", Length: 7.5 })]);
  const { rows: contacts } = await crm.records.list("Contacts", { fields: ["Berth"] });
  expect(contacts).toEqual([expect.objectContaining({ Berth: "A1" })]);
  expect(zoho.organizationId).toBe("771");
  const inventory = new ZohoInventory({ session: zoho.session(), organizationId: zoho.organizationId });
  const { rows: items } = await inventory.items.list();
  expect(items).toEqual([expect.objectContaining({ name: "Pallet of oak", stock_on_hand: 40 })]);
});
