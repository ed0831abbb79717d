import type { ApiRequest } from "../../emulator.ts";
import { BadJson, type Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import { bodyOf, refused } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { type Problem, problem } from "../refusal.ts";
import { allowedPart, type Part, readPart } from "./part.ts";
import { referredIn, resolve, Unresolved } from "./reference.ts";

const MAX_PARTS = 5;
const NAME = "__composite_requests";

/** Several requests in one; each is answered as if it had come alone. */
export function composite(crm: Crm): Handlers {
  return {
    "composite.execute": async (call) => {
      const request = readRequest(await bodyOf(call));
      const run = new Run(call, request);
      if (!request.rollback) return run.all(request.parallel);
      return crm.holding((tell) =>
        crm.emulator.state.recording(async (undo) => {
          const { reply, failed } = await run.untilOneFails();
          if (failed) undo();
          // Nobody hears of what was taken back.
          else tell();
          return reply;
        }),
      );
    },
  };
}

interface Request {
  readonly parts: readonly (Part | Problem)[];
  /** Of all parts, also of those that were refused: who refers to such a one is stopped, not wrong. */
  readonly ids: ReadonlySet<string>;
  readonly rollback: boolean;
  readonly parallel: boolean;
}

function readRequest(body: Readonly<Record<string, unknown>>): Request {
  const at = (api_name: string) => ({ api_name, json_path: `$.${api_name}` });
  const given = body[NAME];
  // The documents of 2025 call it `concurrent_execution`.
  const parallel = body.parallel_execution ?? body.concurrent_execution;
  const rollback = body.rollback_on_fail ?? false;
  if (given === undefined) throw refused(400, "MANDATORY_NOT_FOUND", "required field not found", at(NAME));
  if (!Array.isArray(given) || given.length === 0) {
    throw refused(400, "INVALID_DATA", "invalid data", { ...at(NAME), expected_data_type: "jsonarray" });
  }
  if (given.length > MAX_PARTS) {
    throw refused(400, "INVALID_DATA", "invalid data", { ...at(NAME), maximum_length: MAX_PARTS });
  }
  for (const [name, value] of Object.entries({ parallel_execution: parallel ?? false, rollback_on_fail: rollback })) {
    if (typeof value !== "boolean") {
      throw refused(400, "INVALID_DATA", "invalid data", { ...at(name), expected_data_type: "boolean" });
    }
  }
  if (rollback === true && parallel === true) {
    throw refused(400, "AMBIGUITY_DURING_PROCESSING", "AMBIGUITY_DURING_PROCESSING", {
      ambiguity_due_to: [at("rollback_on_fail"), at("parallel_execution")],
    });
  }
  return {
    parts: withoutDuplicates(given.map(readPart)),
    ids: new Set(given.map((part) => String((part as { sub_request_id?: unknown } | null)?.sub_request_id))),
    rollback: rollback === true,
    parallel: rollback === true ? false : parallel !== false,
  };
}

function withoutDuplicates(parts: readonly (Part | Problem)[]): (Part | Problem)[] {
  return parts.map((part, index) => {
    if ("code" in part || part.id === undefined) return part;
    const sub_request_indexes = parts.flatMap((other, each) => ("id" in other && other.id === part.id ? [each] : []));
    if (sub_request_indexes.length === 1) return part;
    return problem("DUPLICATE_DATA", "duplicate data", {
      api_name: "sub_request_id",
      json_path: `$.${NAME}[${index}].sub_request_id`,
      sub_request_indexes,
    });
  });
}

interface Done {
  readonly code: "SUCCESS";
  readonly details: {
    readonly response: {
      readonly status_code: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    };
  };
  readonly message: string;
  readonly status: "success";
}

class Run {
  readonly #call: Call;
  readonly #parts: readonly (Part | Problem)[];
  readonly #ids: ReadonlySet<string>;
  readonly #outcomes: (Done | Problem)[] = [];
  /** Bodies of replies by the id of their part. */
  readonly #replies = new Map<string, unknown>();

  constructor(call: Call, { parts, ids }: Request) {
    this.#call = call;
    this.#parts = parts;
    this.#ids = ids;
  }

  /** Each by itself; 200 when all were carried out, 207 when some were, 400 when none was. */
  async all(parallel: boolean): Promise<Reply> {
    const waiting = this.#begin();
    for (let ready = this.#ready(waiting); ready.length > 0; ready = this.#ready(waiting)) {
      // One after the other: the first that has all it refers to.
      const now = parallel ? ready : ready.slice(0, 1);
      for (const part of now) waiting.delete(part);
      await Promise.all(now.map((part) => this.#carryOut(part)));
    }
    const done = this.#outcomes.filter(({ status }) => status === "success").length;
    return this.#reply(done === this.#outcomes.length ? 200 : done > 0 ? 207 : 400);
  }

  /** In turn, until one fails: then the ones before are taken back and the ones behind are not carried out. */
  async untilOneFails(): Promise<{ readonly reply: Reply; readonly failed: boolean }> {
    const waiting = this.#begin();
    let failed = this.#outcomes.findIndex((outcome) => outcome !== undefined);
    while (failed < 0 && waiting.size > 0) {
      const [part] = this.#ready(waiting);
      if (!part) break;
      waiting.delete(part);
      await this.#carryOut(part);
      if (hasFailed(this.#outcomes[part.index]!)) failed = part.index;
    }
    if (failed < 0) failed = this.#outcomes.findIndex((outcome) => outcome?.status === "error");
    if (failed < 0) return { reply: this.#reply(200), failed: false };
    this.#parts.forEach((_, index) => {
      const outcome = this.#outcomes[index];
      if (index === failed || outcome?.status === "error") return;
      this.#outcomes[index] = outcome
        ? problem("ROLLBACK_PERFORMED", "rollback performed", { rollbacked_by_sub_request_index: failed })
        : problem("PROCESSING_STOPPED", "processing stopped", {});
    });
    return { reply: this.#reply(400), failed: true };
  }

  #reply(status: number): Reply {
    return json({ [NAME]: this.#outcomes }, status);
  }

  /** Parts that can be carried out at all; the others have their outcome. */
  #begin(): Set<Part> {
    const waiting = new Set<Part>();
    for (const [index, part] of this.#parts.entries()) {
      if ("code" in part) this.#outcomes[index] = part;
      else waiting.add(part);
    }
    for (const part of waiting) {
      const unknown = [...referred(part)].find((id) => !this.#ids.has(id));
      if (unknown !== undefined) this.#outcomes[part.index] = invalidReference(part, unknown);
      else if (isLooping(part, [...waiting])) {
        this.#outcomes[part.index] = problem("LOOPING_FOUND", "looping found", {
          api_name: "sub_request_id",
          json_path: `$.${NAME}[${part.index}]`,
          sub_request_indexes: [...waiting].filter((each) => isLooping(each, [...waiting])).map(({ index }) => index),
        });
      }
    }
    for (const part of waiting) if (this.#outcomes[part.index]) waiting.delete(part);
    return waiting;
  }

  /** Parts whose references have their replies. A part that waits for one that will never come is stopped. */
  #ready(waiting: Set<Part>): Part[] {
    const pending = new Set([...waiting].map(({ id }) => id));
    const ready: Part[] = [];
    for (const part of waiting) {
      const missing = [...referred(part)].filter((id) => !this.#replies.has(id));
      if (missing.length === 0) ready.push(part);
      else if (missing.every((id) => !pending.has(id))) {
        waiting.delete(part);
        this.#outcomes[part.index] = problem("PROCESSING_STOPPED", "processing stopped", {
          dependent_data: [{ sub_request_id: part.id ?? String(part.index), referred_sub_request_ids: missing }],
        });
      }
    }
    return ready;
  }

  async #carryOut(part: Part): Promise<void> {
    this.#outcomes[part.index] = await this.#outcomeOf(part);
  }

  async #outcomeOf(part: Part): Promise<Done | Problem> {
    let resolved: Part;
    try {
      resolved = {
        ...part,
        uri: String(resolve(part.uri, this.#replies)),
        params: resolve(part.params, this.#replies) as Part["params"],
        body: resolve(part.body, this.#replies),
      };
    } catch (error) {
      if (error instanceof Unresolved) return invalidReference(part, error.reference);
      throw error;
    }
    const { emulator } = this.#call;
    const allowed = allowedPart(resolved, emulator.router("crm"));
    if ("code" in allowed) return allowed;
    const { reply } = await emulator.answer(requestOf(this.#call, allowed));
    if (part.id !== undefined) this.#replies.set(part.id, reply.body);
    return {
      code: "SUCCESS",
      details: {
        response: {
          status_code: reply.status,
          headers: { "content-type": "application/json;charset=UTF-8", ...reply.headers },
          body: reply.body ?? null,
        },
      },
      message: "composite sub request executed successfully",
      status: "success",
    };
  }
}

const referred = ({ uri, params, body }: Part): Set<string> => referredIn([uri, params, body]);

const invalidReference = (part: Part, reference: string): Problem =>
  problem("INVALID_REFERENCE", "invalid reference", {
    api_name: "__composite_requests",
    json_path: `$.${NAME}[${part.index}]`,
    reference,
  });

/** The part waits for itself, by way of others or at once. */
function isLooping(part: Part, parts: readonly Part[]): boolean {
  const reached = new Set(referred(part));
  for (const id of reached) {
    const next = parts.find((each) => each.id === id);
    // A set that grows while it is walked: each id is visited once.
    if (next) for (const further of referred(next)) reached.add(further);
  }
  return part.id !== undefined && reached.has(part.id);
}

/** A part that was carried out and came to nothing: refused as a whole, or in every row. */
const hasFailed = (outcome: Done | Problem): boolean =>
  outcome.status === "error" || outcome.details.response.status_code >= 400;

function requestOf({ url, headers, site, product }: Call, part: Part): ApiRequest {
  const target = new URL(part.uri, url);
  for (const [name, value] of Object.entries(part.params)) target.searchParams.set(name, String(value));
  const own = new Headers(headers);
  own.delete("content-length");
  for (const [name, value] of Object.entries(part.headers)) own.set(name, value);
  const noForm = (): Promise<never> => Promise.reject(new BadJson("A part of a composite request carries no files."));
  return {
    ...{ site, product, part: true },
    method: part.method,
    url: target,
    headers: own,
    body: { json: async () => part.body, form: noForm, bytes: noForm },
  };
}
