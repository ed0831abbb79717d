/**
 * Ids that the emulator has given out, by the name they go by: `invoice_id`, `customer_id`. Filled from every answer, so
 * that later calls name things that exist.
 */
export class Pool {
  readonly #ids = new Map<string, string[]>();
  readonly #aliases: Readonly<Record<string, string>>;
  readonly #named: Readonly<Record<string, string>>;

  /** `aliases`: names under which others ask for the same ids. `named`: what stands for a name that is no id. */
  constructor(aliases: Readonly<Record<string, string>>, named: Readonly<Record<string, string>>) {
    this.#aliases = aliases;
    this.#named = named;
  }

  /** The newest id of that name, or what stands for it. */
  find(name: string): string | undefined {
    return this.#named[name] ?? this.#ids.get(keyOf(this.#aliases[name] ?? name))?.at(-1);
  }

  add(name: string, id: string): void {
    const ids = this.#ids.get(keyOf(name));
    if (ids) ids.push(id);
    else this.#ids.set(keyOf(name), [id]);
  }

  /** Takes in every id of an answer; the `id` of its rows goes by the name given, that of what they point to by none. */
  harvest(value: unknown, ownName: string | undefined): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const name = key === "id" ? ownName : key;
      if (typeof member === "string" && name?.endsWith("_id") && /^\d{6,}$/.test(member)) this.add(name, member);
      else
        this.harvest(member, Array.isArray(member) || Array.isArray(value) || key === "details" ? ownName : undefined);
    }
  }

  /** The value with ids that exist, dates that are dates, and names that are not taken; without ids of what is not. */
  fill(value: unknown, unique: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.fill(item, unique));
    if (typeof value !== "object" || value === null || value instanceof Blob) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
        if (typeof member !== "string") return [[key, this.fill(member, unique)]];
        const made = member === "sample" ? this.#textFor(key, unique) : member;
        return made === undefined ? [] : [[key, made]];
      }),
    );
  }

  #textFor(key: string, unique: string): string | undefined {
    const known = this.#named[key];
    if (known !== undefined) return known;
    if (/(^|_)ids?$/.test(key)) return this.find(key.replace(/s$/, ""));
    if (/(^|_)date(_formatted)?$/.test(key)) return "2026-01-31";
    if (/email|mail_id/.test(key)) return `sample${unique}@example.com`;
    if (key === "currency_code") return "EUR";
    if (key === "time_zone") return "Europe/Berlin";
    return /name|code|number|sku|title|symbol/.test(key) ? `sample ${unique}` : "sample";
  }
}

/** `credit_note_id` and `creditnote_id` are one. */
const keyOf = (name: string): string => name.replaceAll("_", "").toLowerCase();
