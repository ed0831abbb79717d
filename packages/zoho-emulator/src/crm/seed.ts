import type { FieldSeed } from "../options.ts";
import type { FieldDefinition } from "./metadata/field.ts";
import type { Org } from "./org.ts";
import { problemText, writeRecords } from "./write.ts";

/** Fills an organization: one administrator, who is `userId`, and what the options put there. */
export function seedOrg(org: Org, userId: string): void {
  const time = org.time();
  org.settings.put({ id: "org", created_time: time, primary_user: userId });
  org.collection("users").put({
    id: userId,
    first_name: "Emulator",
    last_name: "Administrator",
    full_name: "Emulator Administrator",
    email: "admin@example.com",
    created_time: time,
  });
  const { seed } = org.crm.emulator.options;
  if (seed === undefined || typeof seed === "string" || seed.crm === undefined) return;
  const { modules = {}, fields = {}, records = {} } = seed.crm;
  for (const [name, { fields: own = [] }] of Object.entries(modules)) {
    org.metadata.addModule(name, name, name);
    for (const field of own) org.metadata.addField(name, definitionOf(field));
  }
  for (const [name, added] of Object.entries(fields))
    for (const field of added) org.metadata.addField(name, definitionOf(field));
  for (const [name, rows] of Object.entries(records)) {
    const module = org.module(name);
    if (!module) throw new TypeError(`The seed has records of ${name}, and there is no such module.`);
    const outcomes = writeRecords(org, module, rows, { mode: "insert", by: userId, keepIds: true });
    outcomes.forEach((outcome, index) => {
      if (outcome.status === "error") {
        throw new TypeError(`The seed's record ${index + 1} of ${name} was refused: ${problemText(outcome)}`);
      }
    });
  }
}

const definitionOf = ({ module, ...field }: FieldSeed): FieldDefinition => ({
  ...field,
  ...(module !== undefined && { lookup: module }),
});
