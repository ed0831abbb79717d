import type { FieldDefinition } from "../field.ts";

type Extra = Omit<FieldDefinition, "api_name" | "data_type">;

const of =
  (data_type: string) =>
  (api_name: string, extra: Extra = {}): FieldDefinition => ({ api_name, data_type, ...extra });

export const text = (api_name: string, length = 255, extra: Extra = {}): FieldDefinition => ({
  api_name,
  data_type: "text",
  length,
  ...extra,
});

export const email = of("email");
export const phone = of("phone");
export const website = of("website");
export const date = of("date");
export const datetime = of("datetime");
export const boolean = of("boolean");
export const integer = of("integer");
export const bigint = of("bigint");
export const double = of("double");
export const currency = of("currency");
export const percent = of("percent");
export const photo = of("profileimage");
export const user = of("userlookup");
export const formula = of("formula");
export const autonumber = of("autonumber");

export const textarea = (
  api_name: string,
  kind: FieldDefinition["textarea"] = "large",
  extra: Extra = {},
): FieldDefinition => ({ api_name, data_type: "textarea", textarea: kind, ...extra });

export const picklist = (api_name: string, values: readonly string[], extra: Extra = {}): FieldDefinition => ({
  api_name,
  data_type: "picklist",
  values: ["-None-", ...values],
  ...extra,
});

export const lookup = (api_name: string, module: string, extra: Extra = {}): FieldDefinition => ({
  api_name,
  data_type: "lookup",
  lookup: module,
  ...extra,
});

export const subform = (api_name: string, rows: string, extra: Extra = {}): FieldDefinition => ({
  api_name,
  data_type: "subform",
  rows,
  ...extra,
});

/** Street, city, state, code and country, under names that start so. */
export const address = (start = ""): readonly FieldDefinition[] => [
  text(`${start}Street`, 250),
  text(`${start}City`, 100),
  text(`${start}State`, 100),
  text(`${start === "" ? "Zip_" : start}Code`, 30),
  text(`${start}Country`, 100),
];

/** What money is counted in, and when the record was looked at by mail. */
export const money: readonly FieldDefinition[] = [
  picklist("Currency", ["USD"], { visible: false }),
  double("Exchange_Rate", { visible: false, decimal_place: 9 }),
];

/** Territories that a record belongs to: operations of their own change them. */
export const territories = (api_name = "Territories"): FieldDefinition => ({
  api_name,
  data_type: "territories",
  read_only: true,
});
