import type { ApiModel, Operation, Schema } from "../generated/api-model.ts";
import { propertiesOf } from "./conform.ts";

/** Where neither the documents' schemas nor the path name it, or name it twice. */
const KNOWN: Readonly<Record<string, string>> = {
  contactPersons: "contact_person_id",
  replenishments: "replenishment_configuration_id",
  replenishmentTasks: "task_id",
  salesReturnReceives: "receive_id",
  storageLocations: "storage_id",
  projectUsers: "id",
  recurringJournals: "recurring_journal_id",
  organizations: "organization_id",
  customModules: "module_name",
};

/** The member that holds a record's id: `shipment_id` of a shipment order, although its path says `shipment_order_id`. */
export function idMemberOf(
  resource: string,
  model: ApiModel,
  schemas: ReadonlyMap<string, Schema>,
): string | undefined {
  const known = KNOWN[resource];
  if (known) return known;
  const operations = model.resources.find(({ name }) => name === resource)?.operations;
  if (!operations) return undefined;
  const plain = operations.filter(({ verb }) => PLAIN.has(verb));
  for (const { result } of plain) {
    const type = "item" in result ? result.item : "type" in result ? result.type : undefined;
    const required = propertiesOf(type, schemas).find(({ name, required }) => required && name.endsWith("_id"));
    if (required) return required.name;
  }
  return lastParameter(plain) ?? "id";
}

const PLAIN = new Set(["get", "create", "update", "list", "delete"]);

const lastParameter = (operations: readonly Operation[]): string | undefined =>
  operations.find(({ path }) => path.endsWith("}"))?.pathParameters.at(-1)?.wireName;
