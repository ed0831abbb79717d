import type { Emulator } from "../emulator.ts";
import type { ProductName } from "../model/models.ts";
import type { Collection, Row } from "../state/collection.ts";
import type { Fields } from "./body.ts";
import type { Catalogue } from "./catalogue.ts";
import { nextNumber } from "./numbers.ts";
import { duplicate, invalid, missing } from "./refusal.ts";
import { type Effect, nounOf, type Rules } from "./resource.ts";
import type { TimeZone } from "./time.ts";

/**
 * The books of one organization, as one request works on them. Both products write into the same ones: a contact of
 * Books is a contact of Inventory. Every write goes through here, so that what follows from a write always does.
 */
export class Ledger {
  readonly emulator: Emulator;
  readonly catalogue: Catalogue;
  readonly organizationId: string;
  /** Who writes. */
  readonly userId: string;
  readonly product: ProductName;
  readonly #settling = new Set<string>();

  constructor(catalogue: Catalogue, product: ProductName, organizationId: string, userId: string) {
    this.emulator = catalogue.emulator;
    this.catalogue = catalogue;
    this.organizationId = organizationId;
    this.userId = userId;
    this.product = product;
  }

  get organization(): Row {
    return this.catalogue.organizations.get(this.organizationId)!;
  }

  /** Today, where the organization is. */
  get today(): string {
    return this.#zone.day(this.emulator.clock.now());
  }

  /** Now, as Zoho writes it. */
  get now(): string {
    return this.#zone.stamp(this.emulator.clock.now());
  }

  get #zone(): TimeZone {
    const name = this.catalogue.organizations.get(this.organizationId)?.time_zone;
    return this.catalogue.timeZone(typeof name === "string" ? name : "UTC");
  }

  /** The location that things are at where nothing else is said. */
  get primaryLocation(): string {
    for (const location of this.rows("locations").values()) {
      if (location.is_primary) return location.location_id as string;
    }
    return "";
  }

  newId(): string {
    return this.emulator.state.nextId();
  }

  idOf(resource: string): string {
    return this.catalogue.idMember(resource, this.product);
  }

  rules(resource: string): Rules {
    return this.catalogue.rules[resource] ?? {};
  }

  noun(resource: string): string {
    return this.rules(resource).noun ?? nounOf(resource);
  }

  rows(resource: string): Collection {
    if (resource === "organizations") return this.catalogue.organizations;
    return this.emulator.state.collection(`finance/${this.organizationId}/${resource}`, this.idOf(resource));
  }

  find(resource: string, id: unknown): Row | undefined {
    return typeof id === "string" ? this.rows(resource).get(id) : undefined;
  }

  /** Throws 1002 where there is none. */
  get(resource: string, id: unknown): Row {
    const row = this.find(resource, typeof id === "number" ? String(id) : id);
    if (!row) throw missing(this.noun(resource));
    return row;
  }

  /** In the order they were made. */
  where(resource: string, member: string, value: unknown): Row[] {
    const rows = this.rows(resource);
    return [...rows.idsWhere(member, value)].map((id) => rows.get(id)!);
  }

  /** What a record shows: the row, and what is put together for the occasion. */
  show(resource: string, row: Row): Fields {
    return this.rules(resource).show?.(row, this) ?? row;
  }

  /** A new record from what the request brings. */
  add(resource: string, draft: Fields): Row {
    const rules = this.rules(resource);
    this.#check(resource, draft);
    const idMember = this.idOf(resource);
    const id = (draft[idMember] as string | undefined) ?? this.newId();
    const numbered = rules.number && !draft[rules.number.member] ? nextNumber(this, resource, rules.number) : undefined;
    const begun = { ...draft, ...numbered, [idMember]: id, created_time: draft.created_time ?? this.now };
    return this.save(resource, rules.create?.(begun, this) ?? begun);
  }

  /** Applies a request to a record. */
  change(resource: string, id: string, changes: Fields): Row {
    const row = this.get(resource, id);
    const rules = this.rules(resource);
    this.#check(resource, changes, row);
    const idMember = this.idOf(resource);
    return this.save(resource, { ...(rules.update?.(row, changes, this) ?? { ...row, ...changes }), [idMember]: id });
  }

  /** Sets members of a record: no rule of `update` applies. */
  set(resource: string, id: string, members: Fields): Row {
    return this.save(resource, { ...this.get(resource, id), ...members });
  }

  /** Works out again what follows from others. */
  resettle(resource: string, id: string): void {
    const row = this.find(resource, id);
    if (row) this.save(resource, row, row.last_modified_time);
  }

  save(resource: string, fields: Fields, modified: unknown = this.now): Row {
    const rules = this.rules(resource);
    const rows = this.rows(resource);
    const id = fields[this.idOf(resource)] as string;
    const before = rows.get(id);
    const touched = { ...fields, last_modified_time: modified };
    const row = (rules.settle?.(touched, this) ?? touched) as Row;
    rows.put(row);
    this.#apply(rules, row, before);
    this.#tell(resource, id, rules, row, before);
    return rows.get(id)!;
  }

  remove(resource: string, id: string): Row {
    const row = this.get(resource, id);
    const rules = this.rules(resource);
    rules.deletable?.(row, this);
    this.rows(resource).delete(id);
    this.#apply(rules, undefined, row);
    this.#tell(resource, id, rules, undefined, row);
    for (const comment of this.where("comments", "parent_id", id))
      this.rows("comments").delete(comment.comment_id as string);
    for (const document of this.where("documents", "parent_id", id)) {
      this.rows("documents").delete(document.document_id as string);
      this.emulator.state.deleteFile(document.document_id as string);
    }
    return row;
  }

  /** A line in a record's history; `type: "system"` is what Zoho notes by itself. */
  note(resource: string, id: string, description: string, more: Fields = {}): Row {
    const now = this.now;
    const comment = {
      comment_id: this.newId(),
      parent_resource: resource,
      parent_id: id,
      description,
      commented_by_id: this.userId,
      commented_by: this.find("users", this.userId)?.name ?? "",
      comment_type: "system",
      operation_type: "",
      date: now.slice(0, 10),
      date_description: "just now",
      time: now.slice(11, 16),
      date_with_time: now,
      ...more,
    };
    this.rows("comments").put(comment);
    return comment;
  }

  #check(resource: string, draft: Fields, row?: Row): void {
    const rules = this.rules(resource);
    const idMember = this.idOf(resource);
    for (const member of rules.unique ?? []) {
      const value = draft[member];
      if (value === undefined || value === "") continue;
      for (const id of this.rows(resource).idsWhere(member, value)) {
        if (id !== row?.[idMember]) throw duplicate(this.noun(resource), String(value));
      }
    }
    for (const [member, target] of Object.entries(rules.references ?? {})) {
      const value = draft[member];
      if (value !== undefined && value !== "" && !this.find(target, String(value))) throw invalid(member);
    }
  }

  #apply(rules: Rules, row: Row | undefined, before: Row | undefined): void {
    if (!rules.effects) return;
    const sums = new Map<string, Effect>();
    const add = (effects: readonly Effect[], sign: 1 | -1): void => {
      for (const effect of effects) {
        const key = `${effect.resource}/${effect.id}/${effect.member}`;
        const amount = (sums.get(key)?.amount ?? 0) + sign * effect.amount;
        sums.set(key, { ...effect, amount });
      }
    };
    if (row) add(rules.effects(row), 1);
    if (before) add(rules.effects(before), -1);
    for (const { resource, id, member, amount } of sums.values()) {
      if (Math.abs(amount) < 1e-9) continue;
      const rows = this.rows(resource);
      const counted = rows.get(id);
      const was = typeof counted?.[member] === "number" ? counted[member] : 0;
      // Sums of money and of quantities: what binary fractions leave over after six digits is noise.
      const sum = Math.round((was + amount) * 1e6) / 1e6;
      if (counted || resource === "stock") rows.put({ ...counted, [rows.idField]: id, [member]: sum });
    }
  }

  /** One record's news may make it settle again: it is not told twice of the same. */
  #tell(resource: string, id: string, rules: Rules, row: Row | undefined, before: Row | undefined): void {
    const key = `${resource}/${id}`;
    if (!rules.saved || this.#settling.has(key)) return;
    this.#settling.add(key);
    try {
      rules.saved(row, before, this);
    } finally {
      this.#settling.delete(key);
    }
  }
}
