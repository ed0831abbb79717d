import { AsyncLocalStorage } from "node:async_hooks";
import type { Grant } from "../accounts/grant.ts";
import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Schemas } from "../model/schemas.ts";
import type { Collection, Row } from "../state/collection.ts";
import { isoTime } from "./dates.ts";
import { Describer, STANDARD_LAYOUT } from "./metadata/describe.ts";
import type { Field } from "./metadata/field.ts";
import { Metadata } from "./metadata/metadata.ts";
import type { Module } from "./metadata/module.ts";
import { Views } from "./records/view.ts";
import { seedOrg } from "./seed.ts";

/** Records of one module that were written or deleted in one go. */
export interface Change {
  readonly org: Org;
  readonly module: Module;
  readonly operation: "insert" | "update" | "delete";
  readonly records: readonly ChangedRecord[];
  /** Id of the user who did it. */
  readonly by: string;
}

export interface ChangedRecord {
  readonly id: string;
  /** As it is kept now; of a deleted record, as it was. `org.shown` makes it what an API reply holds. */
  readonly row: Row;
  /** As it was before an update. */
  readonly before?: Row | undefined;
  /** API names of the fields whose values changed; on insert, of those that were given. */
  readonly fields: readonly string[];
}

/** CRM of one emulator: its organizations, and who hears of what changes in them. */
export class Crm {
  readonly emulator: Emulator;
  readonly views = new Views();
  readonly #orgs = new Map<string, Org>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #held = new AsyncLocalStorage<Change[]>();

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  /** Schemas of the model, by name. */
  get schemas(): Schemas {
    return this.emulator.schemas("crm");
  }

  /** The organization that the token of a call is bound to; filled on first use. */
  org({ grant }: Pick<Call, "grant">): Org {
    return this.orgOf(grant);
  }

  orgOf({
    dataCenter,
    environment,
    orgId,
    userId,
  }: Pick<Grant, "dataCenter" | "environment" | "orgId" | "userId">): Org {
    const key = `crm/${dataCenter}.${environment}.${orgId}`;
    let org = this.#orgs.get(key);
    if (!org) {
      org = new Org(this, key, orgId, environment);
      this.#orgs.set(key, org);
    }
    if (org.settings.size === 0) seedOrg(org, userId);
    return org;
  }

  /** Calls `listener` after each write that changed something. Gives a function that stops it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(change: Change): void {
    if (change.records.length === 0) return;
    const held = this.#held.getStore();
    if (held) held.push(change);
    else for (const listener of this.#listeners) listener(change);
  }

  /** Runs `run`; listeners hear of the changes it makes once it calls `tell`. */
  holding<T>(run: (tell: () => void) => Promise<T>): Promise<T> {
    const held: Change[] = [];
    const tell = (): void =>
      this.#held.exit(() => {
        for (const change of held.splice(0)) this.changed(change);
      });
    return this.#held.run(held, () => run(tell));
  }
}

/**
 * One organization in one environment. A record is kept as a row whose look-ups and users are `{ id }` alone, whose
 * times are in UTC (`2026-01-31T10:00:00+00:00`, so that they sort as text) and which leaves out what was never set:
 * `shown` makes of it what replies hold.
 */
export class Org {
  readonly crm: Crm;
  readonly id: string;
  readonly environment: Grant["environment"];
  readonly metadata: Metadata;
  readonly describer: Describer;
  /** One row for each setting that stands alone; empty until the organization is filled. */
  readonly settings: Collection;
  readonly users: Collection;
  readonly tags: Collection;
  /** Start of the names of its collections. */
  readonly key: string;
  readonly #collections = new Map<string, Collection>();

  constructor(crm: Crm, key: string, id: string, environment: Grant["environment"]) {
    this.crm = crm;
    this.id = id;
    this.environment = environment;
    this.key = key;
    this.metadata = new Metadata(this);
    this.describer = new Describer(this);
    this.settings = this.collection("settings");
    this.users = this.collection("users");
    this.tags = this.collection("tags");
  }

  /** The organization's number in headers, as in `X-CRM-ORG`. */
  get zgid(): string {
    return this.id.slice(-12).replace(/^0+/, "");
  }

  get state(): Emulator["state"] {
    return this.crm.emulator.state;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.crm.emulator.clock.now();
  }

  /** The time as CRM writes it. */
  time(): string {
    return isoTime(this.now());
  }

  modules(): readonly Module[] {
    return this.metadata.modules();
  }

  module(apiName: string): Module | undefined {
    return this.metadata.module(apiName);
  }

  /** Records of a module that are neither deleted nor in the recycle bin. */
  records(module: string): Collection {
    return this.collection(`records/${module}`);
  }

  /** Records of a module that were deleted: `{ id, module, display_name, deleted_time, deleted_by, record }`. */
  deleted(module: string): Collection {
    return this.collection(`deleted/${module}`);
  }

  /** Anything else that the organization keeps: `roles`, `watch`. */
  collection(name: string, idField?: string): Collection {
    let collection = this.#collections.get(name);
    if (!collection) {
      collection = this.state.collection(`${this.key}/${name}`, idField);
      this.#collections.set(name, collection);
    }
    return collection;
  }

  /** Puts a record where it belongs, and the rows of its subforms into the modules that they can be queried in. */
  put(module: Module, row: Row): Row {
    const kept: Record<string, unknown> = { ...row };
    for (const { api_name, rows } of module.fields) {
      if (rows === undefined || !Array.isArray(row[api_name])) continue;
      kept[api_name] = row[api_name].map((each: Row) => ({ ...each, Parent_Id: { id: row.id } }));
    }
    this.#putRows(module, kept);
    this.records(module.api_name).put(kept);
    return kept;
  }

  /** Takes a record away, with the rows of its subforms. */
  remove(module: Module, id: string): void {
    this.#putRows(module, { id });
    this.records(module.api_name).delete(id);
  }

  #putRows(module: Module, row: Row): void {
    const old = this.records(module.api_name).get(String(row.id));
    for (const { api_name, rows } of module.fields) {
      if (rows === undefined || (old?.[api_name] === undefined && row[api_name] === undefined)) continue;
      const kept = this.records(rows);
      for (const { id } of (old?.[api_name] ?? []) as readonly { id: string }[]) kept.delete(id);
      for (const each of (row[api_name] ?? []) as readonly Row[]) kept.put(each);
    }
  }

  /** Values of the module's automatic numbers for the next record. */
  nextNumbers(module: Module): Record<string, string> {
    const numbers: Record<string, string> = {};
    for (const { api_name, auto_number, data_type } of module.fields) {
      if (!auto_number || data_type !== "autonumber") continue;
      const id = `number/${module.api_name}/${api_name}`;
      const number = Number(this.settings.get(id)?.next ?? auto_number.start_number);
      this.settings.put({ id, next: number + 1 });
      numbers[api_name] = `${auto_number.prefix}${number}${auto_number.suffix}`;
    }
    return numbers;
  }

  /** What the outcome of a write says of the record. */
  writeDetails(row: Row): Record<string, unknown> & { readonly id: string } {
    return {
      Modified_Time: row.Modified_Time,
      Modified_By: this.named(row.Modified_By),
      Created_Time: row.Created_Time,
      id: String(row.id),
      Created_By: this.named(row.Created_By),
      $approval_state: "approved",
    };
  }

  /** A user by id and name alone. */
  named(user: unknown): { readonly name: string; readonly id: string } {
    const { name, id } = this.user((user as Reference).id);
    return { name, id };
  }

  /** The record as a reply holds it: all fields, or those asked for, and its id. */
  shown(module: Module, row: Row, fields: readonly Field[] = module.fields): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const field of fields) record[field.api_name] = this.value(field, row[field.api_name]);
    record.id = row.id;
    return record;
  }

  /** The value of a field as a reply holds it: look-ups with their names, nothing as null. */
  value(field: Field, value: unknown): unknown {
    if (value === undefined || value === null) return emptyOf(field);
    switch (field.data_type) {
      case "ownerlookup":
      case "userlookup":
        return this.user((value as Reference).id);
      case "lookup": {
        const { id, module: name = field.lookup[0]! } = value as Reference;
        // What it pointed to was deleted.
        if (!this.records(name).has(id)) return null;
        if (field.api_name !== "Parent_Id" || field.lookup.length === 1) return { name: this.nameOf(name, id), id };
        return { module: { api_name: name, id: this.module(name)?.id ?? null }, name: this.nameOf(name, id), id };
      }
      case "layout":
        return { name: STANDARD_LAYOUT, id: (value as Reference).id };
      case "territories":
        return (value as readonly Reference[]).map(({ id }) => ({
          name: this.collection("settings/territories").get(id)?.name ?? null,
          id,
        }));
      case "fileupload":
      case "imageupload":
        return (value as readonly Row[]).map((row) => ({
          ...row,
          Owner__s: this.user((row.Owner__s as Reference).id),
          Created_By__s: this.user((row.Created_By__s as Reference).id),
          Modified_By__s: this.user((row.Modified_By__s as Reference).id),
        }));
      case "text":
        return field.api_name === "Tag" ? this.#tags(value as readonly Reference[]) : value;
      default:
        if (field.rows === undefined) return value;
        return this.#rows(this.module(field.rows)!, value as readonly Row[]);
    }
  }

  #tags(tags: readonly Reference[]): readonly object[] {
    return tags.flatMap(({ id }) => {
      const tag = this.tags.get(id);
      return tag ? [{ color_code: tag.color_code, name: tag.name, id }] : [];
    });
  }

  #rows(module: Module, rows: readonly Row[]): readonly object[] {
    return rows.map((row) => this.shown(module, row));
  }

  /** Id of the user who was there first. */
  firstUser(): string {
    return String(this.settings.get("org")?.primary_user);
  }

  /** A user as records name one. */
  user(id: string): { readonly name: string; readonly id: string; readonly email?: string } {
    const user = this.users.get(id);
    if (!user) return { name: "", id };
    return { name: String(user.full_name), id, email: String(user.email) };
  }

  /** What a record is called in look-ups that point to it. */
  nameOf(module: string, id: string): string | null {
    const row = this.records(module).get(id);
    const field = this.module(module)?.name_field;
    if (!row || !field) return null;
    const name = row[field];
    return name === undefined || name === null ? null : String(name);
  }
}

/** What a row holds of a look-up; the module only where the field points to several. */
interface Reference {
  readonly id: string;
  readonly module?: string;
}

function emptyOf({ data_type, api_name, rows }: Field): unknown {
  if (data_type === "boolean") return false;
  return rows !== undefined || api_name === "Tag" ? [] : null;
}
