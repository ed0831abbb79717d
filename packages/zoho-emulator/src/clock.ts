/** Time as the emulator sees it. It runs with the machine's clock until a test freezes or moves it. */
export class Clock {
  #offset = 0;
  #frozenAt: number | undefined;
  readonly #tasks = new Set<Task>();
  readonly #waits = new Set<() => void>();

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#frozenAt ?? Date.now() + this.#offset;
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** Time stands still from here on; `advance` and `set` move it. */
  freeze(at: Date | number | string = this.now()): void {
    this.set(at);
    this.#frozenAt = this.now();
  }

  /** Time runs on from where it stands. */
  resume(): void {
    if (this.#frozenAt === undefined) return;
    const now = this.#frozenAt;
    this.#frozenAt = undefined;
    this.#offset = now - Date.now();
    this.#arm();
  }

  /** Moves time forward and runs whatever falls due on the way, in its order. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`The clock moves forward by milliseconds, not by ${milliseconds}.`);
    this.#moveTo(this.now() + milliseconds);
  }

  /** Sets the time. What falls due between now and then runs; a time in the past runs nothing. */
  set(at: Date | number | string): void {
    const time = new Date(at).getTime();
    if (Number.isNaN(time)) throw new RangeError(`${String(at)} is not a time.`);
    this.#moveTo(time);
  }

  /** Runs `run` once the clock reaches `milliseconds` from now. Gives a function that calls it off. */
  after(milliseconds: number, run: () => void): () => void {
    const task: Task = { at: this.now() + Math.max(0, milliseconds), run, timer: undefined };
    this.#tasks.add(task);
    if (this.#frozenAt === undefined) this.#start(task);
    return () => this.#cancel(task);
  }

  /** Resolves once the clock has moved on by so many milliseconds, or what was planned is forgotten. */
  async wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.#waits.delete(end);
        resolve();
      };
      this.#waits.add(end);
      this.after(milliseconds, end);
    });
  }

  /** Forgets what was planned. Who waits goes on at once. */
  clear(): void {
    for (const task of [...this.#tasks]) this.#cancel(task);
    for (const end of [...this.#waits]) end();
  }

  #moveTo(time: number): void {
    const due = [...this.#tasks].filter((task) => task.at <= time).sort((a, b) => a.at - b.at);
    for (const task of due) {
      if (!this.#tasks.has(task)) continue;
      this.#jump(Math.max(this.now(), task.at));
      this.#run(task);
    }
    this.#jump(time);
    this.#arm();
  }

  #jump(time: number): void {
    if (this.#frozenAt === undefined) this.#offset = time - Date.now();
    else this.#frozenAt = time;
  }

  #arm(): void {
    for (const task of this.#tasks) {
      clearTimeout(task.timer);
      if (this.#frozenAt === undefined) this.#start(task);
    }
  }

  #start(task: Task): void {
    task.timer = setTimeout(() => this.#run(task), Math.min(task.at - this.now(), MAX_TIMEOUT));
    task.timer.unref();
  }

  #run(task: Task): void {
    if (task.at > this.now()) {
      this.#start(task);
      return;
    }
    this.#cancel(task);
    task.run();
  }

  #cancel(task: Task): void {
    clearTimeout(task.timer);
    this.#tasks.delete(task);
  }
}

interface Task {
  readonly at: number;
  readonly run: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** Timers take 32 bits; a longer wait is taken in steps. */
const MAX_TIMEOUT = 2 ** 31 - 1;
