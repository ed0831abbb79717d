import type { Row } from "../../state/collection.ts";
import { type Problem, problem } from "../refusal.ts";

/** Which fields must have changed for an edit to be worth a notification. */
export interface Condition {
  readonly type: "field_selection";
  readonly module: { readonly api_name?: string; readonly id?: string };
  readonly field_selection: Selection;
}

type Selection =
  | { readonly field: { readonly api_name: string } }
  | { readonly group_operator: "and" | "or"; readonly group: readonly Selection[] };

const MAX_FIELDS = 10;

const at = (api_name: string, path: string): { api_name: string; json_path: string } => ({
  api_name,
  json_path: `${path}.${api_name}`,
});

class Wrong extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, details: Problem["details"]) {
    super(message);
    this.problem = problem(code, message, details);
  }
}

const wrong = (details: Problem["details"]): Wrong => new Wrong("INVALID_DATA", "invalid data", details);
const missing = (api_name: string, path: string): Wrong =>
  new Wrong("MANDATORY_NOT_FOUND", "required field not found", at(api_name, path));

/** Reads `notification_condition`; `undefined` where there is none. */
export function readConditions(given: unknown, path: string): readonly Condition[] | Problem | undefined {
  if (given === undefined || given === null) return undefined;
  const whole = at("notification_condition", path);
  try {
    if (!Array.isArray(given)) throw wrong(whole);
    return given.map((each, index) => readCondition(each, `${whole.json_path}[${index}]`));
  } catch (error) {
    if (error instanceof Wrong) return error.problem;
    throw error;
  }
}

function readCondition(given: unknown, path: string): Condition {
  if (!isObject(given)) throw wrong({ api_name: "notification_condition", json_path: path });
  const { type, module, field_selection } = given;
  if (type === undefined || type === null) throw missing("type", path);
  if (typeof type !== "string") throw wrong({ ...at("type", path), expected_data_type: "text" });
  if (type !== "field_selection") throw wrong({ ...at("type", path), supported_values: ["field_selection"] });
  if (module === undefined || module === null) {
    throw new Wrong("INVALID_DATA", "required field not found", at("module", path));
  }
  if (!isObject(module)) throw wrong({ ...at("module", path), expected_data_type: "jsonobject" });
  checkModule(module, `${path}.module`);
  if (field_selection === undefined || field_selection === null) {
    throw new Wrong("DEPENDENT_FIELD_MISSING", "DEPENDENT_FIELD_MISSING", {
      ...at("field_selection", path),
      dependee: at("type", path),
    });
  }
  if (!isObject(field_selection)) {
    throw wrong({ ...at("field_selection", path), expected_data_type: "jsonobject" });
  }
  const selection = readSelection(field_selection, `${path}.field_selection`);
  if (fieldsOf(selection).length > MAX_FIELDS) {
    throw wrong({ ...at("field_selection", path), maximum_length: MAX_FIELDS });
  }
  return { type, module: module as Condition["module"], field_selection: selection };
}

function checkModule({ api_name, id }: Row, path: string): void {
  const both = [at("api_name", path), at("id", path)];
  if (api_name !== undefined && id !== undefined) {
    throw new Wrong("AMBIGUITY_DURING_PROCESSING", "AMBIGUITY_DURING_PROCESSING", { ambiguity_due_to: both });
  }
  if (api_name === undefined && id === undefined) {
    throw new Wrong("EXPECTED_FIELD_MISSING", "Specify atleast one field", { expected_fields: both });
  }
  const [name, value] = api_name === undefined ? ["id", id] : ["api_name", api_name];
  if (typeof value !== "string") throw wrong({ ...at(name as string, path), expected_data_type: "string" });
}

function readSelection(given: Row, path: string, depth = 0): Selection {
  const { field, group, group_operator } = given;
  if (Array.isArray(group)) {
    if (group_operator === undefined || group_operator === null) throw missing("group_operator", path);
    if (typeof group_operator !== "string") throw wrong({ ...at("group_operator", path), expected_data_type: "text" });
    if (group_operator !== "and" && group_operator !== "or") {
      throw wrong({ ...at("group_operator", path), supported_values: ["or", "and"] });
    }
    const members = group.map((each, index) => {
      if (!isObject(each) || depth >= MAX_FIELDS) throw wrong(at("group", path));
      return readSelection(each, `${path}.group[${index}]`, depth + 1);
    });
    return { group_operator, group: members };
  }
  // A sample names the field without an object around it.
  const name = isObject(field) ? field.api_name : given.api_name;
  if (typeof name !== "string") throw missing("field", path);
  return { field: { api_name: name } };
}

const fieldsOf = (selection: Selection): string[] =>
  "field" in selection ? [selection.field.api_name] : selection.group.flatMap(fieldsOf);

/** The fields that changed are those that the condition waits for. */
export function isMet({ field_selection }: Condition, changed: readonly string[]): boolean {
  const met = (selection: Selection): boolean =>
    "field" in selection
      ? changed.includes(selection.field.api_name)
      : selection.group_operator === "and"
        ? selection.group.every(met)
        : selection.group.some(met);
  return met(field_selection);
}

const isObject = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
