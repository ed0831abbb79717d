/** A field of a module, as far as the emulator acts on it. Settings show more of it: see `metadata/describe.ts`. */
export interface Field {
  readonly id: string;
  readonly api_name: string;
  readonly label: string;
  /** One of CRM's data types, as in `text`, `picklist`, `lookup`. */
  readonly data_type: string;
  readonly json_type: JsonType;
  /** Characters of a text, digits of a number. */
  readonly length: number;
  readonly decimal_place: number | null;
  readonly custom: boolean;
  /** No record without it. */
  readonly mandatory: boolean;
  /** No two records of the module share its value. */
  readonly unique: boolean;
  readonly case_sensitive: boolean;
  /** Written by the system alone. */
  readonly read_only: boolean;
  /** Hidden from lists of fields that are in use. */
  readonly visible: boolean;
  /** Values of a picklist, in their order. */
  readonly values: readonly PickListValue[] | undefined;
  /** True: other values of the picklist are refused. */
  readonly restricted: boolean;
  /** Module that a look-up points to. More than one where any of them may be meant, as in What_Id. */
  readonly lookup: readonly string[];
  /** Module that the rows of a subform, or the links of a multi-select look-up, live in. */
  readonly rows: string | undefined;
  readonly textarea: "small" | "large" | "rich_text" | undefined;
  readonly auto_number: { readonly prefix: string; readonly suffix: string; readonly start_number: number } | undefined;
  /** Data type of what a formula or a roll-up gives. */
  readonly return_type: string | undefined;
  /** An id of another system, of the organization's or of each user's own. */
  readonly external: "org" | "user" | undefined;
}

export interface PickListValue {
  readonly id: string;
  readonly display_value: string;
  readonly actual_value: string;
}

export type JsonType = "string" | "integer" | "double" | "boolean" | "jsonobject" | "jsonarray";

const JSON_TYPES: Readonly<Record<string, JsonType>> = {
  integer: "integer",
  double: "double",
  currency: "double",
  percent: "double",
  boolean: "boolean",
  lookup: "jsonobject",
  ownerlookup: "jsonobject",
  userlookup: "jsonobject",
  multi_module_lookup: "jsonobject",
  consent_lookup: "jsonobject",
  layout: "jsonobject",
  RRULE: "jsonobject",
  ALARM: "jsonobject",
  event_reminder: "jsonarray",
  multiselectpicklist: "jsonarray",
  multiselectlookup: "jsonarray",
  multiuserlookup: "jsonarray",
  subform: "jsonarray",
  linetax: "jsonarray",
  fileupload: "jsonarray",
  imageupload: "jsonarray",
  territories: "jsonarray",
};

const LENGTHS: Readonly<Record<string, number>> = {
  text: 255,
  email: 100,
  phone: 30,
  website: 450,
  picklist: 120,
  multiselectpicklist: 4096,
  integer: 9,
  bigint: 18,
  double: 16,
  currency: 16,
  percent: 5,
  lookup: 120,
  ownerlookup: 120,
  userlookup: 120,
  date: 20,
  datetime: 120,
  autonumber: 100,
};

const TEXTAREA_LENGTHS = { small: 2000, large: 32_000, rich_text: 50_000 } as const;

/** What is said of a field where it is defined; the rest follows from its data type. */
export interface FieldDefinition {
  readonly api_name: string;
  readonly data_type: string;
  readonly label?: string;
  readonly length?: number;
  readonly decimal_place?: number;
  readonly mandatory?: boolean;
  readonly unique?: boolean;
  readonly case_sensitive?: boolean;
  readonly read_only?: boolean;
  readonly visible?: boolean;
  readonly values?: readonly string[];
  readonly restricted?: boolean;
  readonly lookup?: string | readonly string[];
  readonly rows?: string;
  readonly textarea?: Field["textarea"];
  readonly auto_number?: Field["auto_number"];
  readonly return_type?: string;
  readonly external?: Field["external"];
  readonly json_type?: JsonType;
}

const READ_ONLY_TYPES: ReadonlySet<string> = new Set(["autonumber", "formula", "rollup_summary", "profileimage"]);

/** The whole of a field. `idOf` gives ids to it (0) and to its picklist values (1 and on). */
export function toField(definition: FieldDefinition, custom: boolean, idOf: (index: number) => string): Field {
  const { api_name, data_type, lookup, values } = definition;
  const textarea = data_type === "textarea" ? (definition.textarea ?? "small") : undefined;
  return {
    id: idOf(0),
    api_name,
    label: definition.label ?? api_name.replaceAll("_", " "),
    data_type,
    json_type: definition.json_type ?? JSON_TYPES[definition.return_type ?? data_type] ?? "string",
    length: definition.length ?? (textarea ? TEXTAREA_LENGTHS[textarea] : (LENGTHS[data_type] ?? 255)),
    decimal_place:
      definition.decimal_place ??
      (data_type === "currency" || data_type === "double" || data_type === "percent" ? 2 : null),
    custom,
    mandatory: definition.mandatory ?? false,
    unique: definition.unique ?? definition.external !== undefined,
    case_sensitive: definition.case_sensitive ?? false,
    read_only: definition.read_only ?? READ_ONLY_TYPES.has(data_type),
    visible: definition.visible ?? true,
    values: values?.map((value, index) => ({ id: idOf(index + 1), display_value: value, actual_value: value })),
    restricted: definition.restricted ?? false,
    lookup: lookup === undefined ? [] : typeof lookup === "string" ? [lookup] : lookup,
    rows: definition.rows,
    textarea,
    auto_number:
      definition.auto_number ?? (data_type === "autonumber" ? { prefix: "", suffix: "", start_number: 1 } : undefined),
    return_type: definition.return_type,
    external: definition.external,
  };
}
