import type { Collection, Row } from "../../state/collection.ts";
import type { Org } from "../org.ts";
import { type Field, type FieldDefinition, toField } from "./field.ts";
import type { Module } from "./module.ts";
import { type ModuleDefinition, STANDARD_MODULES, SYSTEM_FIELDS } from "./standard.ts";

/**
 * Modules and fields of an organization: the standard ones, and what was added to them or changed. Only the latter is
 * remembered; the whole is put together again when it changes.
 */
export class Metadata {
  readonly #org: Org;
  #modules: ReadonlyMap<string, Module> = new Map();
  #list: readonly Module[] = [];
  #builtFrom = -1;

  /** Rows: `{ id, definition }` of added modules, `{ id, labels }` of standard ones that were renamed. */
  readonly customModules: Collection;
  /** Rows: `{ id, module, definition, custom, value_ids }`, of added fields and of standard ones that were changed. */
  readonly customFields: Collection;

  constructor(org: Org) {
    this.#org = org;
    this.customModules = org.collection("modules");
    this.customFields = org.collection("fields");
  }

  modules(): readonly Module[] {
    this.#all();
    return this.#list;
  }

  module(apiName: string): Module | undefined {
    return this.#all().get(apiName);
  }

  moduleById(id: string): Module | undefined {
    return this.modules().find((module) => module.id === id);
  }

  /** Adds a custom module. It has Name beside what every module has. */
  addModule(api_name: string, singular_label: string, plural_label: string): Module {
    const definition: ModuleDefinition = {
      api_name,
      singular_label,
      plural_label,
      name_field: "Name",
      duplicate_field: "Name",
      fields: [{ api_name: "Name", data_type: "text", length: 120, mandatory: true }],
    };
    const number = FIRST_CUSTOM_MODULE + this.#addedModules().length;
    this.customModules.put({ id: standardId(number, 0), definition });
    return this.module(api_name)!;
  }

  /** Adds a field to a module; for look-ups of several records, the module that links them, too. */
  addField(module: string, given: FieldDefinition): Field {
    const known = this.module(module);
    if (!known) throw new TypeError(`There is no module ${module} to add ${given.api_name} to.`);
    if (known.field(given.api_name)) throw new TypeError(`${module} has a field ${given.api_name} already.`);
    const definition = given.rows === undefined ? { ...given, ...this.#rowsOf(module, given) } : given;
    this.customFields.put({
      id: this.#org.state.nextId(),
      module,
      definition,
      custom: true,
      value_ids: (definition.values ?? []).map(() => this.#org.state.nextId()),
    });
    return this.module(module)!.field(definition.api_name)!;
  }

  /** Gives a module other labels. */
  renameModule({ id }: Module, labels: Partial<Pick<ModuleDefinition, "singular_label" | "plural_label">>): void {
    const row = this.customModules.get(id);
    const { definition } = row ?? {};
    this.customModules.put(
      definition === undefined
        ? { id, labels: { ...(row?.labels as object | undefined), ...labels } }
        : { id, definition: { ...(definition as ModuleDefinition), ...labels } },
    );
  }

  /** Changes a field. Values of its picklist are added to those that it has. */
  changeField(module: Module, field: Field, changes: Partial<FieldDefinition>): void {
    const row = this.customFields.get(field.id);
    const before = (row?.definition as FieldDefinition | undefined) ?? definitionOf(field);
    const added = (changes.values ?? []).filter((value) => !before.values?.includes(value));
    const value_ids = (field.values ?? []).map(({ id }) => id);
    this.customFields.put({
      id: field.id,
      module: module.api_name,
      custom: field.custom,
      definition: {
        ...before,
        ...changes,
        ...(before.values || added.length > 0 ? { values: [...(before.values ?? []), ...added] } : {}),
      },
      value_ids: [...value_ids, ...added.map(() => this.#org.state.nextId())],
    });
  }

  /** Links and rows of subforms live in modules of their own. */
  #rowsOf(module: string, { api_name, data_type, lookup }: FieldDefinition): Partial<FieldDefinition> {
    const links: FieldDefinition[] = [];
    if (data_type === "multiselectlookup" && lookup !== undefined)
      links.push({ api_name, data_type: "lookup", lookup });
    if (data_type === "multiuserlookup") links.push({ api_name, data_type: "userlookup" });
    if (links.length === 0 && data_type !== "subform") return {};
    const rows = data_type === "subform" && !this.module(api_name) ? api_name : `${module}_X_${api_name}`;
    const definition: ModuleDefinition = {
      api_name: rows,
      singular_label: rows,
      plural_label: rows,
      name_field: "id",
      generated_type: data_type === "subform" ? "subform" : "linking",
      parent_module: module,
      fields: links,
    };
    this.customModules.put({ id: standardId(FIRST_CUSTOM_MODULE + this.#addedModules().length, 0), definition });
    return { rows };
  }

  #all(): ReadonlyMap<string, Module> {
    const builtFrom = this.customModules.version + this.customFields.version;
    if (builtFrom !== this.#builtFrom) {
      this.#modules = this.#build();
      this.#list = [...this.#modules.values()];
      this.#builtFrom = builtFrom;
    }
    return this.#modules;
  }

  #addedModules(): Row[] {
    return [...this.customModules.values()].filter(({ definition }) => definition !== undefined);
  }

  /** Modules that users made: what may point to several modules may point to them, too. */
  #customNames(): string[] {
    return this.#addedModules()
      .map(({ definition }) => definition as ModuleDefinition)
      .filter(({ generated_type }) => generated_type === undefined)
      .map(({ api_name }) => api_name);
  }

  #build(): Map<string, Module> {
    const modules = new Map<string, Module>();
    STANDARD_MODULES.forEach((definition, index) => {
      const id = standardId(index + 1, 0);
      const labels = this.customModules.get(id)?.labels as Partial<ModuleDefinition> | undefined;
      modules.set(definition.api_name, this.#module({ ...definition, ...labels }, id, index + 1, false));
    });
    for (const row of this.#addedModules()) {
      const definition = row.definition as ModuleDefinition;
      modules.set(definition.api_name, this.#module(definition, String(row.id), modules.size + 1, true));
    }
    return modules;
  }

  #module(definition: ModuleDefinition, id: string, sequence: number, custom: boolean): Module {
    const fields = new Map<string, Field>();
    [...definition.fields, ...SYSTEM_FIELDS(definition)].forEach((given, index) => {
      const base = BigInt(id) + BigInt((index + 1) * FIELD_STEP);
      const field = Array.isArray(given.lookup)
        ? { ...given, lookup: [...given.lookup, ...this.#customNames()] }
        : given;
      fields.set(
        field.api_name,
        toField(field, custom && index > 0 && index < definition.fields.length, (offset) =>
          String(base + BigInt(offset)),
        ),
      );
    });
    for (const rowId of this.customFields.idsWhere("module", definition.api_name)) {
      const row = this.customFields.get(rowId)!;
      const added = row.definition as FieldDefinition;
      const values = row.value_ids as readonly string[];
      fields.set(
        added.api_name,
        toField(added, row.custom as boolean, (offset) => (offset === 0 ? rowId : values[offset - 1]!)),
      );
    }
    return {
      id,
      api_name: definition.api_name,
      module_name: definition.module_name ?? definition.api_name,
      singular_label: definition.singular_label,
      plural_label: definition.plural_label,
      generated_type: definition.generated_type ?? (custom ? "custom" : "default"),
      custom,
      fields: [...fields.values()],
      name_field: definition.name_field,
      duplicate_field: definition.duplicate_field,
      field: (apiName) => fields.get(apiName),
      parent_module: definition.parent_module,
      photo: definition.photo ?? custom,
      sequence,
    };
  }
}

/** What a standard field is defined by, to be changed. */
const definitionOf = ({
  id: _id,
  json_type,
  values,
  lookup,
  decimal_place,
  rows,
  textarea,
  auto_number,
  return_type,
  external,
  ...field
}: Field): FieldDefinition => ({
  ...field,
  json_type,
  ...(values && { values: values.map(({ actual_value }) => actual_value) }),
  ...(lookup.length > 0 && { lookup: lookup.length === 1 ? lookup[0]! : lookup }),
  ...(decimal_place !== null && { decimal_place }),
  ...(rows !== undefined && { rows }),
  ...(textarea && { textarea }),
  ...(auto_number && { auto_number }),
  ...(return_type !== undefined && { return_type }),
  ...(external && { external }),
});

/** Standard modules have numbers below. */
const FIRST_CUSTOM_MODULE = 500;

/** Room for the picklist values of a field between its id and the next field's. */
const FIELD_STEP = 200;

/** Ids of what every organization has: the same in each of them, and below those that are given out. */
export const standardId = (module: number, offset: number): string =>
  `4876875${String(module * 100_000 + offset).padStart(12, "0")}`;
