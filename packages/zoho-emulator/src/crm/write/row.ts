import type { Row } from "../../state/collection.ts";
import { layoutId } from "../metadata/describe.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";
import { missing, type Problem, problem } from "../refusal.ts";
import { tagsOf } from "../tags/tags.ts";
import { fileRow } from "./file-row.ts";
import { invalid, readValue } from "./value.ts";

/** Reads one row of a request. Everything that is wrong with it ends up in `problems`. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly #org: Org;
  readonly #module: Module;
  readonly #by: string;
  /** `External_Id` by the path of the look-up whose ids it stands for: `Account_Name`. */
  readonly #external: ReadonlyMap<string, string>;

  constructor(org: Org, module: Module, by: string, external: ReadonlyMap<string, string> = new Map()) {
    this.#org = org;
    this.#module = module;
    this.#by = by;
    this.#external = external;
  }

  /** The members that are kept, by API name. `old` is the record as it stands. */
  read(row: Row, old: Row | undefined, path: string): Record<string, unknown> {
    const read = this.#fields(this.#module, row, old, path, "");
    for (const field of this.#module.fields) {
      if (!field.mandatory || field.read_only) continue;
      const value = field.api_name in read ? read[field.api_name] : old?.[field.api_name];
      if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)) continue;
      if (this.problems.some(({ details }) => details.api_name === field.api_name)) continue;
      this.problems.unshift(missing(field.api_name, path));
    }
    return read;
  }

  #fields(module: Module, row: Row, old: Row | undefined, path: string, place: string): Record<string, unknown> {
    const read: Record<string, unknown> = {};
    const appended = row.$append_values as Readonly<Record<string, unknown>> | undefined;
    for (const [name, value] of Object.entries(row)) {
      if (name === "id" || name === "_delete" || (name.startsWith("$") && !module.field(name))) continue;
      const field = module.field(name);
      const where = `${path}.${name}`;
      if (!field) {
        if (this.#org.crm.emulator.options.unknownFields !== "ignore") {
          this.#refuse(invalid(name, where, {}));
        }
        continue;
      }
      if (name === "Tag") read.Tag = this.#tags(value, field, where);
      else if (!field.read_only) this.#value(read, field, value, old?.[name], appended?.[name] === true, where, place);
    }
    return read;
  }

  #value(
    read: Record<string, unknown>,
    field: Field,
    value: unknown,
    old: unknown,
    append: boolean,
    path: string,
    place: string,
  ): void {
    if (field.rows !== undefined || field.data_type === "fileupload" || field.data_type === "imageupload") {
      const rows = this.#rows(field, value, Array.isArray(old) ? old : [], path, place);
      if (rows) read[field.api_name] = rows;
      return;
    }
    if (field.data_type === "layout") {
      const id = typeof value === "object" ? (value as { id?: unknown } | null)?.id : value;
      if (id === layoutId(this.#module)) read[field.api_name] = { id };
      else this.#refuse(invalid("id", `${path}.id`, {}));
      return;
    }
    const given = this.#external.has(place + field.api_name) ? this.#byExternalId(field, value, path, place) : value;
    const result = readValue(this.#org, field, given, path);
    if ("problem" in result) {
      this.problems.push(result.problem);
      return;
    }
    const keeps = append && Array.isArray(old) && Array.isArray(result.value);
    read[field.api_name] = keeps ? [...new Set([...old, ...(result.value as unknown[])])] : result.value;
  }

  /** A look-up whose id is another system's. */
  #byExternalId(field: Field, value: unknown, path: string, place: string): unknown {
    const external = this.#external.get(place + field.api_name)!;
    const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value;
    const module = field.lookup[0];
    const [found] = module === undefined ? [] : this.#org.records(module).idsWhere(external, id);
    if (found === undefined) {
      this.problems.push(
        problem("INVALID_DATA", "the external id given seems to be invalid", {
          api_name: "id",
          json_path: `${path}.id`,
        }),
      );
      return null;
    }
    return { id: found };
  }

  /**
   * Rows of a subform, of links or of files: those with an id are changed, or taken away with `_delete`; those without
   * are added; the rest stays.
   */
  #rows(field: Field, value: unknown, old: readonly Row[], path: string, place: string): Row[] | undefined {
    if (value === null) return [];
    if (!Array.isArray(value)) {
      this.#refuse(invalid(field.api_name, path, { expected_data_type: "jsonarray" }));
      return undefined;
    }
    const rows = new Map(old.map((row) => [String(row.id), row]));
    for (const [index, given] of value.entries()) {
      const where = `${path}[${index}]`;
      if (typeof given !== "object" || given === null) {
        this.#refuse(invalid(field.api_name, where, { expected_data_type: "jsonobject" }));
        continue;
      }
      const id = typeof given.id === "string" ? given.id : undefined;
      const before = id === undefined ? undefined : rows.get(id);
      if (id !== undefined && !before) {
        this.problems.push(
          problem("INVALID_DATA", "the id given seems to be invalid", { api_name: "id", json_path: `${where}.id` }),
        );
        continue;
      }
      if ("_delete" in given) {
        if (id !== undefined) rows.delete(id);
        continue;
      }
      const row = this.#row(field, given, before, where, `${place}${field.api_name}.`);
      if (row) rows.set(row.id, row);
    }
    return [...rows.values()];
  }

  #row(
    field: Field,
    given: Row,
    before: Row | undefined,
    path: string,
    place: string,
  ): (Row & { readonly id: string }) | undefined {
    const time = this.#org.time();
    if (field.rows === undefined) {
      const row = fileRow(this.#org, given, before, this.#by);
      if (!row) this.#refuse(invalid("File_Id__s", `${path}.File_Id__s`, {}));
      return row;
    }
    const module = this.#org.module(field.rows)!;
    const read = this.#fields(module, given, before, path, place);
    for (const each of module.fields) {
      const value = each.api_name in read ? read[each.api_name] : before?.[each.api_name];
      if (!each.mandatory || (value !== undefined && value !== null)) continue;
      if (!this.problems.some(({ details }) => String(details.json_path).startsWith(`${path}.${each.api_name}`))) {
        this.problems.push(missing(each.api_name, path));
      }
    }
    return {
      Created_Time: time,
      ...before,
      ...read,
      Modified_Time: time,
      id: String(before?.id ?? this.#org.state.nextId()),
    };
  }

  #tags(value: unknown, field: Field, path: string): unknown {
    if (value === null) return [];
    const tags = tagsOf(this.#org, this.#module, value, this.#by);
    if (!tags) this.#refuse(invalid(field.api_name, path, { expected_data_type: "jsonarray" }));
    return tags;
  }

  #refuse(read: ReturnType<typeof invalid>): void {
    if ("problem" in read) this.problems.push(read.problem);
  }
}
