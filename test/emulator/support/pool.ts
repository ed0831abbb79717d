/**
 * Ids that the emulator has given out, by the name they go by: `invoice_id`, `customer_id`. Filled from every answer, so
 * that later calls name things that exist.
 */
export class Pool {
  readonly #ids = new Map<string, string[]>();

  /** The newest id of that name. */
  find(name: string): string | undefined {
    return this.#ids.get(name)?.at(-1);
  }

  add(name: string, id: string): void {
    const ids = this.#ids.get(name);
    if (ids) ids.push(id);
    else this.#ids.set(name, [id]);
  }

  remove(name: string, id: string): void {
    const ids = this.#ids.get(name);
    const index = ids?.indexOf(id) ?? -1;
    if (index >= 0) ids!.splice(index, 1);
  }

  /** Takes in every id of an answer; `id` itself goes by the name given. */
  harvest(value: unknown, ownName: string | undefined): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const name = key === "id" ? ownName : key;
      if (typeof member === "string" && name?.endsWith("_id") && /^\d{6,}$/.test(member)) this.add(name, member);
      else this.harvest(member, ownName);
    }
  }

  /** A body whose ids exist, as far as any of their name do, and whose names are not taken. */
  fill(value: unknown, unique: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.fill(item, unique));
    if (typeof value !== "object" || value === null || value instanceof Blob) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (typeof member !== "string") return [key, this.fill(member, unique)];
        const known = this.find(key);
        if (known) return [key, known];
        if (member !== "sample") return [key, member];
        return [key, /name|code|number|sku|title|symbol/.test(key) ? `${member} ${unique}` : member];
      }),
    );
  }
}
