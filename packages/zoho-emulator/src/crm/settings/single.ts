import type { Operation } from "../../generated/api-model.ts";
import type { Call, Handler } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { missing, refusal } from "../refusal.ts";
import { check } from "./check.ts";

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Settings of which there is one each, and how they stand from the start, to which a delete goes back. */
const SINGLES: Readonly<Record<string, Row>> = {
  appointmentPreferences: {},
  businessHours: { week_starts_on: "Monday", type: "24_by_5", same_as_everyday: true, business_days: WEEK },
  callPreferences: {},
  duplicateCheckPreferences: { type: "converted_records" },
  fiscalYear: { start_month: "January", display_based_on: "start_month" },
  servicePreferences: {},
};

export const singles = (crm: Crm): Handlers =>
  Object.fromEntries(
    Object.entries(SINGLES).flatMap(([resource, start]): [string, Handler][] => {
      const single = new Single(crm, resource, start);
      return [
        [`${resource}.get`, (call) => single.get(call)],
        [`${resource}.create`, (call) => single.write(call, {})],
        [`${resource}.update`, (call) => single.write(call, single.read(call))],
        [`${resource}.delete`, (call) => single.delete(call)],
      ];
    }),
  );

class Single {
  readonly #crm: Crm;
  readonly #resource: string;
  readonly #start: Row;

  constructor(crm: Crm, resource: string, start: Row) {
    this.#crm = crm;
    this.#resource = resource;
    this.#start = start;
  }

  /** Some are kept for each module. */
  #key({ query }: Call): string {
    return `single/${this.#resource}/${query.get("module") ?? ""}`;
  }

  read(call: Call): Row {
    const kept = this.#crm.org(call).settings.get(this.#key(call));
    return kept ? (kept.value as Row) : this.#start;
  }

  get(call: Call): Reply {
    const { result } = call.operation;
    if (result.kind !== "entity") return empty();
    const shown = complete(result.type, this.read(call), this.#crm.schemas);
    return json({ [result.property]: result.array ? [shown] : shown });
  }

  /** Puts what the body holds over `before`. */
  async write(call: Call, before: Row): Promise<Reply> {
    const { body } = call.operation;
    const given = await bodyOf(call);
    const name = body?.wrap?.property ?? "";
    const inner = body?.wrap ? given[name] : given;
    const value = body?.wrap?.array && Array.isArray(inner) ? inner[0] : inner;
    if (value === undefined || value === null) return json(wrapped(call.operation, missing(name, "$")), 400);
    const type = body?.type.kind === "array" ? body.type.items : body?.type;
    const wrong = type && check(type, value, name, `$.${name}`, this.#crm.schemas);
    if (wrong) return json(wrapped(call.operation, wrong), 400);
    const org = this.#crm.org(call);
    const kept: Row = { ...before, ...value, id: before.id ?? org.state.nextId() };
    org.settings.put({ id: this.#key(call), value: kept });
    return this.#done(call, kept, `${name} updated successfully`);
  }

  delete(call: Call): Reply {
    const old = this.#crm.org(call).settings.delete(this.#key(call));
    if (!old) return refusal(400, "INVALID_DATA", "there is nothing to delete");
    return this.#done(call, old.value as Row, "deleted successfully");
  }

  #done({ operation }: Call, { id }: Row, message: string): Reply {
    const outcome = { code: "SUCCESS", details: { id }, message, status: "success" };
    return json(wrapped(operation, outcome), Number(operation.statuses[0]));
  }
}

/** The outcome where the operation's answer holds it. */
function wrapped({ result }: Operation, outcome: object): object {
  if (result.kind !== "outcome" || result.property === null) return outcome;
  return { [result.property]: result.array ? [outcome] : outcome };
}
