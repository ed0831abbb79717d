import type { Grant } from "../accounts/grant.ts";
import type { Emulator } from "../emulator.ts";
import type { Call } from "../http/call.ts";
import type { Collection, Row } from "../state/collection.ts";
import { isoTime } from "./dates.ts";
import type { Field } from "./metadata/field.ts";
import { Metadata } from "./metadata/metadata.ts";
import type { Module } from "./metadata/module.ts";
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
  /** API names of the fields whose values changed; on insert, of those that were given. */
  readonly fields: readonly string[];
}

/** CRM of one emulator: its organizations, and who hears of what changes in them. */
export class Crm {
  readonly emulator: Emulator;
  readonly #orgs = new Map<string, Org>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(emulator: Emulator) {
    this.emulator = emulator;
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
      org = new Org(this, key, orgId);
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
    for (const listener of this.#listeners) listener(change);
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
  readonly metadata: Metadata;
  readonly #key: string;
  readonly #records = new Map<string, Collection>();

  constructor(crm: Crm, key: string, id: string) {
    this.crm = crm;
    this.id = id;
    this.#key = key;
    this.metadata = new Metadata(this);
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
    let records = this.#records.get(module);
    if (!records) {
      records = this.state.collection(`${this.#key}/records/${module}`);
      this.#records.set(module, records);
    }
    return records;
  }

  /** Anything else that the organization keeps: `users`, `tags`, `watch`. */
  collection(name: string, idField?: string): Collection {
    return this.state.collection(`${this.#key}/${name}`, idField);
  }

  /** One row for each setting that stands alone; empty until the organization is filled. */
  get settings(): Collection {
    return this.collection("settings");
  }

  /** The record as a reply holds it: all fields, or those asked for, and its id. */
  shown(module: Module, row: Row, fields?: readonly Field[]): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const field of fields ?? module.fields) record[field.api_name] = this.value(field, row[field.api_name]);
    record.id = row.id;
    return record;
  }

  /** The value of a field as a reply holds it: look-ups with their names, nothing as null. */
  value(field: Field, value: unknown): unknown {
    if (value === undefined || value === null) return field.data_type === "boolean" ? false : null;
    switch (field.data_type) {
      case "ownerlookup":
      case "userlookup":
        return this.user((value as Reference).id);
      case "lookup": {
        const { id, module = field.lookup[0]! } = value as Reference;
        return { name: this.nameOf(module, id), id };
      }
      default:
        return value;
    }
  }

  /** A user as records name one. */
  user(id: string): { readonly name: string; readonly id: string; readonly email?: string } {
    const user = this.collection("users").get(id);
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
