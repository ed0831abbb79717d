/** Where time starts; it stands still there when `frozen`. Default: the machine's time, running. */
export interface ClockStart {
  readonly now?: Date | number | string;
  readonly frozen?: boolean;
}

/** Time as the emulator sees it. It runs with the machine's clock until a test freezes or moves it. */
export class Clock {
  #offset = 0;
  #frozenAt: number | undefined;
  readonly #tasks = new Set<Task>();
  readonly #waits = new Set<() => void>();
  readonly #start: ClockStart;

  constructor(start: ClockStart = {}) {
    this.#start = start;
    this.reset();
  }

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
    if (this.#frozenAt === undefined) this.#startTimer(task);
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

  /** Time as it was at the start; forgets what was planned. */
  reset(): void {
    this.clear();
    this.#offset = 0;
    this.#frozenAt = undefined;
    const { now, frozen } = this.#start;
    if (now !== undefined) this.set(now);
    if (frozen) this.freeze();
  }

  /** Forgets what was planned. Who waits goes on at once. */
  clear(): void {
    for (const task of [...this.#tasks]) this.#cancel(task);
    for (const end of [...this.#waits]) end();
  }

  #moveTo(time: number): void {
    for (let task = this.#earliest(time); task; task = this.#earliest(time)) {
      this.#jump(Math.max(this.now(), task.at));
      this.#run(task);
    }
    this.#jump(time);
    this.#arm();
  }

  /** Of those that fall due until then; what runs may plan more. */
  #earliest(time: number): Task | undefined {
    let earliest: Task | undefined;
    for (const task of this.#tasks) if (task.at <= time && !(earliest && earliest.at <= task.at)) earliest = task;
    return earliest;
  }

  #jump(time: number): void {
    if (this.#frozenAt === undefined) this.#offset = time - Date.now();
    else this.#frozenAt = time;
  }

  #arm(): void {
    for (const task of this.#tasks) {
      clearTimeout(task.timer);
      if (this.#frozenAt === undefined) this.#startTimer(task);
    }
  }

  #startTimer(task: Task): void {
    task.timer = setTimeout(() => this.#run(task), Math.min(task.at - this.now(), MAX_TIMEOUT));
    task.timer.unref();
  }

  #run(task: Task): void {
    if (task.at > this.now()) {
      this.#startTimer(task);
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
