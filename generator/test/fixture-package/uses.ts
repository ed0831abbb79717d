import type { ZohoFixture as Enums } from "../fixtures/enums-by-direction/expected/src/generated/client.ts";
import type { ZohoFixture as Records } from "../fixtures/open-records/expected/src/generated/client.ts";
import type { ZohoFixture as Words } from "../fixtures/reserved-words/expected/src/generated/client.ts";

/** What compiling the declarations alone would not show: that they can be called, and what they refuse. */
export async function uses(words: Words, enums: Enums, records: Records): Promise<void> {
  await words.class.new("1", "2");
  await words.delete.class("1", "2", { delete: true, constructor: "x" });
  await words.module.delete("Leads", "1", "2");

  const { status } = await enums.tasks.get("1");
  const isNewer: boolean = status === "postponed";
  await enums.tasks.update("1", { status: isNewer ? "open" : "done" });
  // @ts-expect-error Zoho may send a value that the spec does not know, but not take one
  await enums.tasks.update("1", { status: "postponed" });
  // @ts-expect-error a request that needs a value says so
  await enums.tasks.filter({});

  for await (const lead of records.records.list<{ Company: string }>("Leads", { fields: ["Company"] })) {
    const frozen = Object.freeze([{ Company: lead.Company }]);
    await records.records.create("Leads", frozen);
  }
}
