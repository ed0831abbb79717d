import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import type { Org } from "../org.ts";
import type { Field } from "./field.ts";
import type { Module } from "./module.ts";
import { type RelatedList, relatedListsOf } from "./related-lists.ts";
import { type SystemView, viewsOf } from "./views.ts";

type Description = Readonly<Record<string, unknown>>;

const UI_TYPES: Readonly<Record<string, number>> = {
  text: 1,
  picklist: 2,
  textarea: 3,
  ownerlookup: 8,
  date: 24,
  email: 25,
  website: 21,
  phone: 33,
  percent: 34,
  currency: 36,
  double: 38,
  integer: 32,
  bigint: 207,
  multiselectpicklist: 100,
  formula: 116,
  rollup_summary: 118,
  lookup: 133,
  userlookup: 8,
  autonumber: 111,
  datetime: 200,
  layout: 208,
  boolean: 301,
  multiselectlookup: 444,
  multiuserlookup: 445,
  subform: 500,
  fileupload: 555,
  imageupload: 556,
  profileimage: 66,
  territories: 999,
};

/** What settings show of modules, fields, layouts, related lists and views. Made once for each state of the metadata. */
export class Describer {
  readonly #org: Org;
  readonly #fields = new WeakMap<Module, readonly Description[]>();

  readonly #whole = new WeakMap<Module, { readonly version: number; readonly description: Description }>();

  constructor(org: Org) {
    this.#org = org;
  }

  fields(module: Module): readonly Description[] {
    let fields = this.#fields.get(module);
    if (!fields) {
      fields = module.fields.map((field, index) => this.#complete("Field", this.#field(module, field, index)));
      this.#fields.set(module, fields);
    }
    return fields;
  }

  #field(module: Module, field: Field, index: number): Description {
    const target = field.lookup[0] === undefined ? undefined : this.#org.module(field.lookup[0]);
    const rows = field.rows === undefined ? undefined : this.#org.module(field.rows);
    const isLookup = field.data_type === "lookup" && target !== undefined;
    return {
      id: field.id,
      api_name: field.api_name,
      field_label: field.label,
      display_label: field.label,
      data_type: field.data_type,
      json_type: field.json_type,
      ui_type: UI_TYPES[field.data_type] ?? 1,
      length: field.length,
      decimal_place: field.decimal_place,
      custom_field: field.custom,
      system_mandatory: field.mandatory,
      read_only: field.read_only,
      field_read_only: field.read_only,
      visible: field.visible,
      virtual_field: false,
      type: "used",
      created_source: "default",
      column_name: `FIELD${index + 1}`,
      unique: field.unique ? { casesensitive: String(field.case_sensitive) } : {},
      pick_list_values: this.#values(field),
      lookup: isLookup
        ? { module: { id: target.id, api_name: target.api_name }, display_label: field.label, api_name: field.api_name }
        : {},
      associated_module: rows ? { module: rows.api_name, id: rows.id, api_name: rows.api_name } : {},
      subform:
        rows && field.data_type === "subform" ? { module: rows.api_name, id: rows.id, api_name: rows.api_name } : {},
      multiselectlookup: rows && field.data_type === "multiselectlookup" ? { linking_module: rows.api_name } : {},
      auto_number: field.auto_number ?? {},
      formula: field.data_type === "formula" ? { return_type: field.return_type ?? "double" } : {},
      rollup_summary: field.data_type === "rollup_summary" ? { return_type: field.return_type ?? "integer" } : {},
      currency: field.data_type === "currency" ? { rounding_option: "normal", precision: field.decimal_place } : {},
      textarea: field.textarea === undefined ? null : { type: field.textarea },
      external: field.external === undefined ? null : { type: field.external, show: false },
      operation_type: {
        web_create: !field.read_only,
        api_create: !field.read_only,
        web_update: !field.read_only,
        api_update: !field.read_only,
      },
      view_type: { view: field.visible, edit: !field.read_only, quick_create: false, create: !field.read_only },
      searchable: field.rows === undefined,
      sortable: field.rows === undefined && field.data_type !== "textarea",
      filterable: field.rows === undefined && field.data_type !== "textarea",
      mass_update: !field.read_only && !field.unique,
      display_field: field.api_name === module.name_field,
      sequence_number: index + 1,
    };
  }

  #values(field: Field): readonly Description[] {
    return (field.values ?? []).map(({ id, display_value, actual_value }, index) => ({
      id,
      display_value,
      actual_value,
      reference_value: actual_value,
      sequence_number: index + 1,
      colour_code: null,
      type: "used",
      maps: [],
    }));
  }

  /** Values of one picklist, as their own resource shows them. */
  pickListValues(module: Module, field: Field): readonly Description[] {
    const layout = { id: layoutId(module), api_name: STANDARD_LAYOUT, name: STANDARD_LAYOUT };
    return this.#values(field).map((value) =>
      this.#complete("FieldPicklistValue", { ...value, layout_associations: [layout] }),
    );
  }

  /** A module with its fields, layouts, a view and its related lists. */
  wholeModule(module: Module): Description {
    const version = ["profiles", "layouts", "custom_views"].reduce(
      (sum, name) => sum + this.#org.collection(name).version,
      0,
    );
    let kept = this.#whole.get(module);
    if (kept?.version !== version) {
      kept = { version, description: this.module(module, true) };
      this.#whole.set(module, kept);
    }
    return kept.description;
  }

  /** A module as lists show it, or with all that it has. */
  module(module: Module, whole = false): Description {
    const { id, api_name, module_name, singular_label, plural_label, generated_type } = module;
    const isRecord = generated_type === "default" || generated_type === "custom";
    const [view] = viewsOf(module);
    return this.#complete("Module", {
      id,
      api_name,
      module_name,
      singular_label,
      plural_label,
      generated_type: generated_type === "subform" ? "web" : generated_type,
      status: "visible",
      visible: isRecord,
      visibility: isRecord ? 1 : 0,
      api_supported: true,
      creatable: isRecord,
      editable: isRecord,
      deletable: isRecord,
      viewable: isRecord,
      convertable: api_name === "Leads",
      show_as_tab: isRecord,
      quick_create: isRecord,
      filter_supported: isRecord,
      filter_status: isRecord,
      "common.search_supported": isRecord,
      triggers_supported: isRecord,
      webform_supported: isRecord,
      recycle_bin_on_delete: isRecord,
      per_page: 10,
      business_card_field_limit: 5,
      sequence_number: module.sequence,
      profiles: this.#profiles(),
      profile_count: this.#profiles().length,
      modified_by: this.#org.named({ id: this.#org.firstUser() }),
      modified_time: null,
      display_field: this.#displayField(module),
      parent_module: this.#parent(module),
      ...(whole && {
        fields: this.fields(module),
        related_lists: this.relatedLists(module),
        layouts: this.layouts(module),
        custom_view: view && this.#view(module, view),
        search_layout_fields: module.fields.slice(0, 5).map((field) => field.api_name),
      }),
    });
  }

  #displayField(module: Module): Description {
    const field = module.field(module.name_field);
    return field ? { api_name: field.api_name, id: field.id } : {};
  }

  #parent({ parent_module }: Module): Description {
    const parent = parent_module === undefined ? undefined : this.#org.module(parent_module);
    return parent ? { api_name: parent.api_name, id: parent.id } : {};
  }

  #profiles(): readonly Description[] {
    return [...this.#org.collection("profiles").values()].map(({ id, name }) => ({ id, name }));
  }

  /** The one layout of a module. Members that users changed go over it. */
  layouts(module: Module): readonly Description[] {
    const id = layoutId(module);
    const changes = this.#org.collection("layouts").get(id) as Row | undefined;
    const user = this.#org.named({ id: this.#org.firstUser() });
    return [
      this.#complete("Layout", {
        id,
        name: STANDARD_LAYOUT,
        api_name: STANDARD_LAYOUT,
        display_label: STANDARD_LAYOUT,
        status: "active",
        visible: true,
        generated_type: "system",
        source: "crm",
        created_by: user,
        modified_by: user,
        created_time: null,
        modified_time: null,
        profiles: this.#profiles(),
        actions_allowed: { edit: true, rename: true, clone: true, set_layout_permissions: true, delete: false },
        sections: [
          {
            id: String(BigInt(id) + 1n),
            api_name: `${module.singular_label} Information`,
            name: `${module.singular_label} Information`,
            display_label: `${module.singular_label} Information`,
            sequence_number: 1,
            column_count: 2,
            type: "used",
            generated_type: "system",
            isSubformSection: false,
            fields: this.fields(module).map((field) => ({ ...field, required: field.system_mandatory })),
          },
        ],
        ...changes,
      }),
    ];
  }

  relatedLists(module: Module): readonly Description[] {
    return relatedListsOf(module, this.#org.modules()).map((list, index) => this.#relatedList(module, list, index));
  }

  #relatedList(_module: Module, list: RelatedList, index: number): Description {
    const target = this.#org.module(list.module);
    return this.#complete("RelatedList", {
      id: list.id,
      api_name: list.api_name,
      name: list.name,
      display_label: list.name,
      module: target && { api_name: target.api_name, id: target.id },
      connectedmodule: list.module,
      href: list.api_name,
      status: "visible",
      type: "default",
      action: null,
      sequence_number: String(index + 1),
    });
  }

  views(module: Module): readonly Description[] {
    return viewsOf(module).map((view) => this.#view(module, view));
  }

  #view(module: Module, view: SystemView): Description {
    const changes = this.#org.collection("custom_views").get(view.id) as Row | undefined;
    return this.#complete("CustomView", {
      id: view.id,
      name: view.name,
      display_value: view.name,
      system_name: view.system_name,
      system_defined: true,
      default: view.default,
      category: "public_views",
      access_type: "public",
      module: { id: module.id, name: module.api_name, api_name: module.api_name },
      created_by: this.#org.named({ id: this.#org.firstUser() }),
      modified_by: this.#org.named({ id: this.#org.firstUser() }),
      fields: module.fields
        .filter(({ rows, visible }) => rows === undefined && visible)
        .slice(0, 6)
        .map(({ api_name, id }) => ({ api_name, id, _pin: false })),
      criteria: {},
      sort_by: {},
      sort_order: "desc",
      ...changes,
    });
  }

  #complete(schema: string, value: Description): Description {
    return complete({ kind: "ref", name: schema, nullable: false }, value, this.#org.crm.schemas) as Description;
  }
}

export const STANDARD_LAYOUT = "Standard";

/** Ids of layouts stand behind those of a module's fields. */
const LAYOUT_IDS = 94_000;

export const layoutId = ({ id }: Pick<Module, "id">): string => String(BigInt(id) + BigInt(LAYOUT_IDS));
