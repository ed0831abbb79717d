import type { Call, Handler } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, moduleOf, pageOf, Refused, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Field, FieldDefinition } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { missing, problem, refusal, unknownId } from "../refusal.ts";
import { byId, done, type Outcome } from "../write.ts";

/** Modules, fields, layouts, related lists and custom views. */
export function metadata(crm: Crm): Handlers {
  const ofModule =
    (property: string, list: (org: Org, module: Module, call: Call) => readonly unknown[]): Handler =>
    (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      return listReply(property, list(org, module, call));
    };
  const oneOfModule =
    (property: string, param: string, list: (org: Org, module: Module) => readonly Row[]): Handler =>
    (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const wanted = call.params[param];
      const found = list(org, module).find(({ id, api_name }) => id === wanted || api_name === wanted);
      if (!found) return empty();
      // The document of a single view asks for the info that lists have.
      const info = { per_page: 200, count: 1, page: 1, more_records: false };
      return json({ [property]: [found], ...(property === "custom_views" && { info }) });
    };

  return {
    "modules.list": (call) => {
      const org = crm.org(call);
      return json({ modules: org.modules().map((module) => org.describer.module(module)) });
    },
    "modules.get": (call) => {
      const org = crm.org(call);
      const module = moduleNamed(org, call.params.module!);
      if (!module)
        throw new Refused(
          refusal(400, "INVALID_MODULE", "the module name given seems to be invalid", { resource_path_index: 0 }),
        );
      return json({ modules: [org.describer.wholeModule(module)] });
    },
    "modules.create": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "modules", 1);
      return batch(
        rows.map((row, index) => createModule(org, row, `$.modules[${index}]`)),
        "modules",
        200,
      );
    },
    "modules.update": async (call) => {
      const org = crm.org(call);
      const [row] = await rowsOf(call, "modules", 1);
      return batch([updateModule(org, call.params.module!, row!, "$.modules[0]")], "modules");
    },
    "modules.updateMany": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "modules");
      const outcomes = rows.map((row, index) =>
        row.id === undefined && row.api_name === undefined
          ? missing("id", `$.modules[${index}]`)
          : updateModule(org, String(row.id ?? row.api_name), row, `$.modules[${index}]`),
      );
      return batch(outcomes, "modules");
    },

    "fields.list": ofModule("fields", (org, module, { query }) => {
      if (query.get("type") === "unused") return [];
      return org.describer.fields(module);
    }),
    "fields.get": oneOfModule("fields", "field", (org, module) => org.describer.fields(module)),
    "fields.listPicklistValues": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const field = fieldNamed(module, call.params.field!);
      return listReply("pick_list_values", field ? org.describer.pickListValues(module, field) : []);
    },
    "fields.create": async (call) => {
      const org = crm.org(call);
      const name = requiredParam(call, "module");
      const rows = await rowsOf(call, "fields", 5);
      return batch(
        rows.map((row, index) => createField(org, moduleOf(org, name), row, `$.fields[${index}]`)),
        "fields",
        201,
      );
    },
    "fields.update": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const [row] = await rowsOf(call, "fields", 1);
      return batch([updateField(org, module, call.params.field!, row!, "$.fields[0]")], "fields");
    },
    "fields.updateMany": async (call) => {
      const org = crm.org(call);
      const name = requiredParam(call, "module");
      const rows = await rowsOf(call, "fields", 5);
      const outcomes = rows.map((row, index) => {
        const path = `$.fields[${index}]`;
        if (row.id === undefined && row.api_name === undefined) return missing("id", path);
        return updateField(org, moduleOf(org, name), String(row.id ?? row.api_name), row, path);
      });
      return batch(outcomes, "fields");
    },
    "fields.delete": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const field = fieldNamed(module, call.params.field!);
      if (!field?.custom || !org.metadata.customFields.delete(field.id))
        return batch([unknownId(call.params.field!)], "fields");
      return batch([done(field.id, "field deleted")], "fields");
    },

    "layouts.list": ofModule("layouts", (org, module) => org.describer.layouts(module)),
    "layouts.get": oneOfModule("layouts", "layout_id", (org, module) => org.describer.layouts(module)),
    "relatedLists.list": ofModule("related_lists", (org, module) => org.describer.relatedLists(module)),
    "relatedLists.get": oneOfModule("related_lists", "related_list_id", (org, module) =>
      org.describer.relatedLists(module),
    ),
    "customViews.list": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const { page, per_page } = pageOf(call);
      const views = org.describer.views(module);
      const shown = views.slice((page - 1) * per_page, page * per_page);
      if (shown.length === 0) return empty();
      const info = { per_page, count: shown.length, page, more_records: page * per_page < views.length };
      return json({ custom_views: shown, info });
    },
    "customViews.get": oneOfModule("custom_views", "custom_view_id", (org, module) => org.describer.views(module)),
    "customViews.changeSort": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const [row] = await rowsOf(call, "custom_views", 1);
      return batch([changeSort(org, module, call.params.custom_view_id!, row!)], "custom_views");
    },
    "customViews.changeSortMany": async (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, requiredParam(call, "module"));
      const rows = await rowsOf(call, "custom_views");
      return batch(
        rows.map((row, index) => byId(row, `$.custom_views[${index}]`, (id) => changeSort(org, module, id, row))),
        "custom_views",
      );
    },
  };
}

const listReply = (property: string, rows: readonly unknown[]): Reply =>
  rows.length === 0 ? empty() : json({ [property]: rows });

const moduleNamed = (org: Org, name: string): Module | undefined => org.module(name) ?? org.metadata.moduleById(name);

const fieldNamed = (module: Module, name: string): Field | undefined =>
  module.field(name) ?? module.fields.find(({ id }) => id === name);

/** API names are made of letters, digits and underscores. */
const apiNameOf = (label: string): string =>
  label
    .trim()
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");

function createModule(org: Org, row: Row, path: string): Outcome {
  const { plural_label, singular_label } = row;
  if (typeof singular_label !== "string" || singular_label === "") return missing("singular_label", path);
  if (typeof plural_label !== "string" || plural_label === "") return missing("plural_label", path);
  const api_name = typeof row.api_name === "string" && row.api_name !== "" ? row.api_name : apiNameOf(plural_label);
  const known = org.module(api_name);
  if (known) {
    return problem("DUPLICATE_DATA", "duplicate data", {
      api_name: "api_name",
      json_path: `${path}.api_name`,
      id: known.id,
    });
  }
  return done(org.metadata.addModule(api_name, singular_label, plural_label).id, "module created successfully");
}

function updateModule(org: Org, name: string, row: Row, path: string): Outcome {
  const module = moduleNamed(org, name);
  if (!module) return unknownId(name);
  const changes: Record<string, string> = {};
  for (const key of ["singular_label", "plural_label"] as const) {
    const value = row[key];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") {
      const details = { expected_data_type: "string", api_name: key, json_path: `${path}.${key}` };
      return problem("INVALID_DATA", "invalid data", details);
    }
    changes[key] = value;
  }
  org.metadata.renameModule(module, changes);
  return done(module.id, "module updated successfully");
}

/** Types that the API can make fields of. */
const CREATABLE: readonly string[] = [
  ...["autonumber", "bigint", "boolean", "currency", "date", "datetime", "double", "email", "fileupload", "formula"],
  ...["imageupload", "integer", "lookup", "multiselectlookup", "multiselectpicklist", "multiuserlookup", "percent"],
  ...["phone", "picklist", "rollup_summary", "subform", "text", "textarea", "userlookup", "website"],
];

function createField(org: Org, module: Module, row: Row, path: string): Outcome {
  const { field_label, data_type } = row;
  if (typeof field_label !== "string" || field_label === "") return missing("field_label", path);
  if (typeof data_type !== "string") return missing("data_type", path);
  if (!CREATABLE.includes(data_type)) {
    const details = { supported_values: CREATABLE, api_name: "data_type", json_path: `${path}.data_type` };
    return problem("INVALID_DATA", "invalid data", details);
  }
  const api_name = typeof row.api_name === "string" && row.api_name !== "" ? row.api_name : apiNameOf(field_label);
  const known = module.field(api_name);
  if (known) {
    return problem("DUPLICATE_DATA", "duplicate data", {
      api_name: "field_label",
      json_path: `${path}.field_label`,
      id: known.id,
    });
  }
  const target = lookupOf(row);
  if ((data_type === "lookup" || data_type === "multiselectlookup") && (target === undefined || !org.module(target))) {
    return missing(data_type, path);
  }
  const field = org.metadata.addField(module.api_name, {
    api_name,
    data_type,
    label: field_label,
    ...definitionOf(row),
    ...(target !== undefined && { lookup: target }),
  });
  return done(field.id, "field created successfully");
}

/** Module that a new look-up points to, from any of the places that requests name it in. */
function lookupOf({ lookup, multiselectlookup, associated_module }: Row): string | undefined {
  for (const given of [lookup, multiselectlookup, associated_module]) {
    const { module, connected_module, api_name } = (given ?? {}) as Record<string, unknown>;
    for (const each of [module, connected_module, api_name]) {
      const name = typeof each === "object" && each !== null ? (each as { api_name?: unknown }).api_name : each;
      if (typeof name === "string") return name;
    }
  }
  return undefined;
}

/** What a request may say of a field beyond its name and type. */
function definitionOf(row: Row): Partial<FieldDefinition> {
  const values = Array.isArray(row.pick_list_values)
    ? row.pick_list_values.map(({ actual_value, display_value }: Row) => String(actual_value ?? display_value))
    : undefined;
  const { type } = (row.textarea ?? {}) as { type?: unknown };
  const unique = row.unique as { casesensitive?: unknown } | undefined;
  const isUnique = unique !== undefined && unique !== null && Object.keys(unique).length > 0;
  const { type: external } = (row.external ?? {}) as { type?: unknown };
  return {
    ...(typeof row.length === "number" && row.length > 0 && { length: row.length }),
    ...(typeof row.decimal_place === "number" && { decimal_place: row.decimal_place }),
    ...(values && { values }),
    ...((type === "small" || type === "large" || type === "rich_text") && { textarea: type }),
    ...(isUnique && { unique: true, case_sensitive: String(unique.casesensitive) === "true" }),
    ...((external === "org" || external === "user") && { external }),
  };
}

function updateField(org: Org, module: Module, name: string, row: Row, path: string): Outcome {
  const field = fieldNamed(module, name);
  if (!field) return unknownId(name);
  const { field_label } = row;
  if (field_label !== undefined && typeof field_label !== "string") {
    const details = { expected_data_type: "string", api_name: "field_label", json_path: `${path}.field_label` };
    return problem("INVALID_DATA", "invalid data", details);
  }
  const label = field_label === undefined ? {} : { label: field_label };
  org.metadata.changeField(module, field, { ...definitionOf(row), ...label });
  return done(field.id, "field updated successfully");
}

function changeSort(org: Org, module: Module, id: string, { sort_by, sort_order }: Row): Outcome {
  const view = org.describer.views(module).find((each) => each.id === id);
  if (!view) return unknownId(id);
  const { id: fieldId, api_name } = (sort_by ?? {}) as Record<string, unknown>;
  const field = fieldNamed(module, String(api_name ?? fieldId));
  org.collection("custom_views").put({
    id,
    ...(field && { sort_by: { api_name: field.api_name, id: field.id } }),
    ...((sort_order === "asc" || sort_order === "desc") && { sort_order }),
  });
  return done(id, "custom view updated successfully");
}
