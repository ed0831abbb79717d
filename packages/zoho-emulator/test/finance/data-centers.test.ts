import { ZohoBooks } from "@x/zoho-books";
import { expect, it } from "vitest";
import { startEmulator } from "../../src/index.ts";

it("keeps the books of each data centre apart", async () => {
  await using emulator = await startEmulator({
    dataCenters: ["us", "eu"],
    seed: {
      books: { organizations: [{ organization_id: "771", name: "Seeded" }], contacts: [{ contact_name: "Ito" }] },
    },
  });
  const booksIn = (dataCenter: "us" | "eu", organizationId: string) =>
    new ZohoBooks({ session: emulator.session({ site: { dataCenter } }), organizationId });
  expect(emulator.organizationId).toBe("771");
  expect((await booksIn("us", "771").contacts.list()).rows).toHaveLength(1);
  await expect(booksIn("eu", "771").contacts.list()).rejects.toMatchObject({ code: 6041 });
  const [own] = (await booksIn("eu", "771").organizations.list()).rows;
  await booksIn("eu", own!.organization_id!).contacts.create({ contact_name: "Berg" });
  expect((await booksIn("us", "771").contacts.list()).rows.map(({ contact_name }) => contact_name)).toEqual(["Ito"]);
});
