/** How many units were drawn in the last so many milliseconds. Each comes free that long after it was drawn. */
export class RollingWindow {
  readonly span: number;
  readonly #grain: number;
  #entries: { at: number; units: number }[] = [];
  #used = 0;

  constructor(span: number) {
    this.span = span;
    // A day in steps of a minute: what is drawn in one step comes free together.
    this.#grain = Math.floor(span / 1440);
  }

  used(now: number): number {
    this.#forget(now);
    return this.#used;
  }

  draw(units: number, now: number): void {
    this.#forget(now);
    const last = this.#entries.at(-1);
    if (last && now - last.at < this.#grain) last.units += units;
    else this.#entries.push({ at: now, units });
    this.#used += units;
  }

  /** Milliseconds until so many units are free under the limit. */
  wait(units: number, limit: number, now: number): number {
    let over = this.used(now) + units - limit;
    for (const entry of this.#entries) {
      if (over <= 0) break;
      over -= entry.units;
      if (over <= 0) return entry.at + this.span - now;
    }
    return over <= 0 ? 0 : this.span;
  }

  /** What was drawn too long ago; or in a future that the clock has since been set back from. */
  #forget(now: number): void {
    const first = this.#entries[0];
    const last = this.#entries.at(-1);
    if (!first || (first.at > now - this.span && last!.at <= now)) return;
    this.#entries = this.#entries.filter(({ at }) => at > now - this.span && at <= now);
    this.#used = this.#entries.reduce((sum, { units }) => sum + units, 0);
  }
}
