import type { Row } from "../../state/collection.ts";
import type { Crm, Org } from "../org.ts";

/** Milliseconds after a job was made at which it is queued, worked on, and done. */
const QUEUED = 50;
const STARTED = 100;
const DONE = 200;

export type Progress = "added" | "queued" | "started" | "done";

/**
 * Jobs that take their time: what they do is done when the clock says so. A job is a row of the organization; `finish`
 * gives it its result.
 */
export class Jobs {
  readonly #crm: Crm;
  readonly #collection: string;
  readonly #finish: (org: Org, job: Row) => Row;

  constructor(crm: Crm, collection: string, finish: (org: Org, job: Row) => Row) {
    this.#crm = crm;
    this.#collection = collection;
    this.#finish = finish;
  }

  add(org: Org, by: string, job: Row): Row {
    const id = org.state.nextId();
    const row = { ...job, id, made: org.now(), created_time: org.time(), created_by: by };
    org.collection(this.#collection).put(row);
    this.#crm.emulator.clock.after(DONE, () => this.get(org, id));
    return row;
  }

  /** The job as it stands now. Does its work where that is due: a restored snapshot has no timer running for it. */
  get(org: Org, id: string): Row | undefined {
    const jobs = org.collection(this.#collection);
    const job = jobs.get(id);
    if (!job || job.result !== undefined || this.progress(org, job) !== "done") return job;
    const done = { ...job, result: this.#finish(org, job) };
    jobs.put(done);
    return done;
  }

  progress(org: Org, job: Row): Progress {
    const age = org.now() - Number(job.made);
    return age < QUEUED ? "added" : age < STARTED ? "queued" : age < DONE ? "started" : "done";
  }
}
