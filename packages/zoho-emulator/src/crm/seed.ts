import type { FieldSeed } from "../options.ts";
import type { Row } from "../state/collection.ts";
import { layoutId } from "./metadata/describe.ts";
import type { FieldDefinition } from "./metadata/field.ts";
import { DEAL_STAGES } from "./metadata/standard/sales.ts";
import type { Org } from "./org.ts";
import { problemText, writeRecords } from "./write.ts";

/** The user that every organization has. */
const ADMINISTRATOR = {
  first_name: "Emulator",
  last_name: "Administrator",
  full_name: "Emulator Administrator",
  email: "admin@example.com",
  status: "active",
  confirm: true,
  category: "regular_user",
  language: "en_US",
  locale: "en_US",
  country_locale: "en_US",
  time_zone: "Etc/UTC",
  time_format: "HH:mm",
  date_format: "yyyy-MM-dd",
} as const;

/** Fills an organization with what every one has, and with one administrator, who is `userId`. */
export function seedOrg(org: Org, userId: string): void {
  const time = org.time();
  org.settings.put({ id: "org", created_time: time, primary_user: userId });
  const by = { name: ADMINISTRATOR.full_name, id: userId };
  const roleOf = (name: string, reporting_to: object | null): { readonly name: string; readonly id: string } => {
    const id = org.state.nextId();
    const admin_user = reporting_to === null;
    org.collection("roles").put({
      ...{ id, name, display_label: name, reporting_to, admin_user, share_with_peers: true, $scope: "/" },
      ...{ created_by__s: by, created_time__s: time, modified_by__s: by, modified_time__s: time },
    });
    return { name, id };
  };
  const profileOf = (name: string): { readonly name: string; readonly id: string } => {
    const id = org.state.nextId();
    org.collection("profiles").put({
      ...{ id, name, display_label: name, category: true, custom: false, description: name, $scope: "/" },
      ...{ type: "normal_profile", created_by: by, created_time: time, modified_by: by, modified_time: time },
    });
    return { name, id };
  };
  const role = roleOf("CEO", null);
  roleOf("Manager", role);
  const profile = profileOf("Administrator");
  profileOf("Standard");
  org.users.put({
    ...ADMINISTRATOR,
    ...{ id: userId, role, profile, zuid: userId.slice(-10), $scope: "/" },
    ...{ created_by: by, created_time: time, Modified_By: by, Modified_Time: time },
  });
  org.collection("settings/currencies").put({
    ...{ id: org.state.nextId(), name: "US Dollar", iso_code: "USD", symbol: "$", exchange_rate: "1.000000000" },
    ...{ is_base: true, is_active: true, prefix_symbol: true, $scope: "/" },
    format: { decimal_separator: "Period", thousand_separator: "Comma", decimal_places: "2" },
    ...{ created_by: by, created_time: time, modified_by: by, modified_time: time },
  });
  for (const [index, name] of ["Decision Maker", "Developer/Evaluator", "Economic Decision Maker"].entries()) {
    org
      .collection("settings/contactRoles")
      .put({ id: org.state.nextId(), name, sequence_number: index + 1, $scope: "/" });
  }
  org.collection("settings/pipelines").put(standardPipeline(org));
}

/** Puts in what the options want to be there beside it. */
export function addSeed(org: Org): void {
  const { seed } = org.crm.emulator.options;
  if (seed === undefined || typeof seed === "string" || seed.crm === undefined) return;
  const { modules = {}, fields = {}, records = {} } = seed.crm;
  for (const [name, module] of Object.entries(modules)) {
    if (!org.module(name)) org.metadata.addModule(name, name, name);
    for (const field of module?.fields ?? []) addField(org, name, field);
  }
  for (const [name, added] of Object.entries(fields)) for (const field of added) addField(org, name, field);
  for (const [name, rows] of Object.entries(records)) {
    const module = org.module(name);
    if (!module) throw new TypeError(`The seed has records of ${name}, and there is no such module.`);
    const outcomes = writeRecords(org, module, rows, { mode: "insert", by: org.firstUser(), keepIds: true });
    outcomes.forEach((outcome, index) => {
      if (outcome.status === "error") {
        throw new TypeError(`The seed's record ${index + 1} of ${name} was refused: ${problemText(outcome)}`);
      }
    });
  }
}

/** The pipeline of deals, with its stages in their order. */
function standardPipeline(org: Org): Row {
  const deals = org.module("Deals")!;
  const name = "Standard (Standard)";
  return {
    ...{ id: org.state.nextId(), display_value: name, actual_value: name, default: true, child_available: true },
    $scope: `/${layoutId(deals)}`,
    maps: DEAL_STAGES.map((stage, index) => ({
      id: deals.field("Stage")?.values?.find(({ actual_value }) => actual_value === stage.name)?.id,
      display_value: stage.name,
      actual_value: stage.name,
      sequence_number: index + 1,
      forecast_type: stage.category,
      forecast_category: { name: stage.category, id: "" },
    })),
  };
}

/** A field that a snapshot brought stays as it is. */
function addField(org: Org, module: string, field: FieldSeed): void {
  if (!org.module(module)?.field(field.api_name)) org.metadata.addField(module, definitionOf(field));
}

const definitionOf = ({ module, ...field }: FieldSeed): FieldDefinition => ({
  ...field,
  ...(module !== undefined && { lookup: module }),
});
