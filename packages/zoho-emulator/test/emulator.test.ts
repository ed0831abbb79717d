import { ZohoBooks } from "@x/zoho-books";
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
    const books = new ZohoBooks({ session: emulator.session(), organizationId: "1" });
    const { data, response } = await books.bankRules.list().withResponse();
    expect(data.rows).toHaveLength(1);
    expect(response.headers.get("x-zoho-emulator-stateful")).toBe("false");
  });

  it("refuses it when strict", async () => {
    const strict = await startEmulator({ strict: true });
    const crm = new ZohoCrm({ session: strict.session(), edition: "enterprise" });
    await expect(crm.ziaOrgEnrichments.list()).rejects.toMatchObject({ status: 501 });
    await strict.close();
  });
});
