import type { Operation, Type } from "../../generated/api-model.ts";
import type { Call, Handler } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import { propertiesOf, type Schemas } from "../../model/schemas.ts";
import type { Collection, Row } from "../../state/collection.ts";
import { bodyOf, idsOf, listed, pageOf, rowsOf } from "../http.ts";
import type { Crm, Org } from "../org.ts";
import { missing, type Problem, problem, refusal, unknownId } from "../refusal.ts";
import { check } from "./check.ts";
import { PARTICULARS } from "./particulars.ts";

/**
 * Settings that are kept and given back as they are: a resource that has a list and a create on one path, and the
 * operations on that path and on one id below it. Which these are follows from the model.
 */
export class PlainSettings {
  readonly #crm: Crm;
  readonly #handlers = new Map<string, Handler | undefined>();

  constructor(crm: Crm) {
    this.#crm = crm;
  }

  handlerOf(operation: Operation): Handler | undefined {
    const { name } = operation;
    if (!this.#handlers.has(name)) this.#handlers.set(name, this.#make(operation));
    return this.#handlers.get(name);
  }

  #make(operation: Operation): Handler | undefined {
    if (ELSEWHERE.has(operation.resource)) return undefined;
    const siblings = this.#crm.emulator
      .model("crm")
      .resources.find(({ name }) => name === operation.resource)!.operations;
    const list = siblings.find(({ verb }) => verb === "list");
    const create = siblings.find(({ verb }) => verb === "create");
    if (list?.result.kind !== "page") return undefined;
    if (create ? create.path !== list.path : !PARTICULARS[operation.resource]) return undefined;
    const resource = new Resource(this.#crm, list, create);
    if (operation.path === list.path) {
      switch (operation.role) {
        case "list":
          return (call) => resource.list(call);
        case "create":
          return (call) => resource.create(call);
        case "update":
          return (call) => resource.updateMany(call);
        case "delete":
          return (call) => resource.deleteMany(call);
        default:
          return undefined;
      }
    }
    const rest = operation.path.slice(list.path.length);
    if (/^\/\{[^/]+\}\/actions\/activate$/.test(rest)) {
      const active = operation.verb === "activate";
      return (call) => resource.activate(call, active);
    }
    if (!/^\/\{[^/]+\}$/.test(rest)) return undefined;
    switch (operation.role) {
      case "get":
        return (call) => resource.get(call);
      case "update":
        return (call) => resource.update(call);
      case "delete":
        return (call) => resource.delete(call);
      default:
        return undefined;
    }
  }
}

/** Resources that handlers of their own answer, and those whose point is what happens behind the reply. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...["records", "notes", "attachments", "tags", "fields", "modules", "notifications", "recordLocks", "shares"],
  ...["auditLogExports", "ziaOrgEnrichments", "ziaPeopleEnrichments"],
]);

const STAMPS = {
  made: {
    by: ["created_by", "created_by__s", "Created_By"],
    time: ["created_time", "created_time__s", "Created_Time"],
  },
  changed: {
    by: ["modified_by", "modified_by__s", "Modified_By"],
    time: ["modified_time", "modified_time__s", "Modified_Time"],
  },
} as const;

const STAMPED: readonly string[] = Object.values(STAMPS).flatMap(({ by, time }) => [...by, ...time]);

/** Who made and changed a row is not for requests to say. */
const withoutStamps = (given: Row): Row =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !STAMPED.includes(name)));

class Resource {
  readonly #crm: Crm;
  readonly #name: string;
  readonly #property: string;
  readonly #item: Type;
  readonly #members: ReadonlySet<string>;
  readonly #list: Operation;

  constructor(crm: Crm, list: Operation, create: Operation | undefined) {
    if (list.result.kind !== "page") throw new TypeError(`${list.name} gives no list.`);
    this.#crm = crm;
    this.#list = list;
    this.#name = list.resource;
    this.#property = list.result.property;
    this.#item = list.result.item;
    const created = create?.result.kind === "batch" ? detailsOf(create.result.row, crm.schemas) : [];
    this.#members = new Set([...namesOf(this.#item, crm.schemas), ...created]);
  }

  get #schemas(): Schemas {
    return this.#crm.schemas;
  }

  list(call: Call): Reply {
    const org = this.#crm.org(call);
    const rows = this.#rows(org, call);
    if (this.#list.result.kind !== "page" || this.#list.result.info === undefined) {
      if (rows.length === 0) return empty();
      return json(this.#withNeighbours(call, { [this.#property]: rows.map((row) => this.#shown(row)) }));
    }
    const { page, per_page } = pageOf(call);
    const shown = rows.slice((page - 1) * per_page, page * per_page);
    if (shown.length === 0) return empty();
    const info = { per_page, count: shown.length, page, more_records: page * per_page < rows.length };
    const body = {
      [this.#property]: shown.map((row) => this.#shown(row)),
      info: complete(this.#list.result.info, info, this.#schemas),
    };
    return json(this.#withNeighbours(call, body));
  }

  /** What the document requires beside the result. */
  #withNeighbours({ operation }: Call, body: Row): Row {
    const missing = operation.beside.filter(({ name, required }) => required && body[name] === undefined);
    return {
      ...body,
      ...Object.fromEntries(missing.map(({ name, type }) => [name, complete(type, undefined, this.#schemas)])),
    };
  }

  get(call: Call): Reply {
    const row = this.#find(this.#crm.org(call), call, lastParam(call));
    // A single one can show more than a list does.
    const { result } = call.operation;
    const type = result.kind === "entity" ? result.type : this.#item;
    if (row) return json(this.#withNeighbours(call, this.#wrapped(call, this.#shown(row, type))));
    return call.operation.statuses.includes("204")
      ? empty()
      : refusal(400, "INVALID_DATA", "the id given seems to be invalid", { id: lastParam(call) });
  }

  async create(call: Call): Promise<Reply> {
    const org = this.#crm.org(call);
    const rows = await this.#given(call);
    return this.#outcomes(
      call,
      rows.map((row, index) => this.#add(org, call, row, `$.${this.#bodyProperty(call)}[${index}]`)),
      "created",
    );
  }

  async update(call: Call): Promise<Reply> {
    const org = this.#crm.org(call);
    const [row = {}] = await this.#given(call);
    return this.#outcomes(
      call,
      [this.#change(org, call, lastParam(call), row, `$.${this.#bodyProperty(call)}[0]`)],
      "updated",
    );
  }

  async updateMany(call: Call): Promise<Reply> {
    const org = this.#crm.org(call);
    const rows = await this.#given(call);
    const outcomes = rows.map((row, index) => {
      const path = `$.${this.#bodyProperty(call)}[${index}]`;
      return row.id === undefined ? missing("id", path) : this.#change(org, call, String(row.id), row, path);
    });
    return this.#outcomes(call, outcomes, "updated");
  }

  delete(call: Call): Reply {
    return this.#outcomes(call, [this.#remove(this.#crm.org(call), call, lastParam(call))], "deleted");
  }

  /** Switches a rule on or off. */
  activate(call: Call, active: boolean): Reply {
    const org = this.#crm.org(call);
    const outcome = this.#change(org, call, lastParam(call), { active, status: active ? "active" : "inactive" }, "$");
    return this.#outcomes(call, [outcome], active ? "activated" : "deactivated");
  }

  deleteMany(call: Call): Reply {
    const org = this.#crm.org(call);
    return this.#outcomes(
      call,
      idsOf(call).map((id) => this.#remove(org, call, id)),
      "deleted",
    );
  }

  #collection(org: Org): Collection {
    return org.collection(PARTICULARS[this.#name]?.collection ?? `settings/${this.#name}`);
  }

  /** Rows below one parent, or of one module, in the order they were made. */
  #rows(org: Org, call: Call): Row[] {
    const { keeps } = PARTICULARS[this.#name] ?? {};
    const ids = call.query.get("ids");
    const wanted = ids === null ? undefined : new Set(listed(ids));
    const collection = this.#collection(org);
    return [...collection.values()].filter(
      (row) =>
        row.$scope === this.#scope(call) && (!wanted || wanted.has(String(row.id))) && (!keeps || keeps(row, call)),
    );
  }

  /** What tells rows apart that are under other parents: path parameters before the id, and the module or layout of the query. */
  #scope(call: Call): string {
    const above = [...this.#list.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => call.params[name!]);
    const beside = ["module", "layout_id"].map((name) =>
      this.#list.parameters.some(({ wireName, required }) => wireName === name && required) ? call.query.get(name) : "",
    );
    return [...above, ...beside].join("/");
  }

  /** By id, by API name, or by name: paths take them all. */
  #find(org: Org, call: Call, key: string): Row | undefined {
    const row = this.#collection(org).get(key);
    if (row?.$scope === this.#scope(call)) return row;
    return this.#rows(org, call).find(({ api_name, name }) => api_name === key || name === key);
  }

  async #given(call: Call): Promise<readonly Row[]> {
    const { body } = call.operation;
    if (body?.wrap?.array) return rowsOf(call, body.wrap.property);
    const given = await bodyOf(call);
    return [(body?.wrap ? given[body.wrap.property] : given) as Row];
  }

  #bodyProperty({ operation }: Call): string {
    return operation.body?.wrap?.property ?? this.#property;
  }

  #add(org: Org, call: Call, given: Row, path: string): Row | Problem {
    const { required = this.#namedBy(), prepare } = PARTICULARS[this.#name] ?? {};
    for (const name of required)
      if (given[name] === undefined || given[name] === null || given[name] === "") return missing(name, path);
    const wrong = this.#wrong(org, call, given, undefined, path);
    if (wrong) return wrong;
    const row: Row = {
      ...withoutStamps(given),
      id: org.state.nextId(),
      $scope: this.#scope(call),
      ...this.#stamps(org, call, "made"),
      ...this.#stamps(org, call, "changed"),
    };
    const kept = prepare ? prepare(row, org) : row;
    this.#collection(org).put(kept);
    return kept;
  }

  #change(org: Org, call: Call, key: string, given: Row, path: string): Row | Problem {
    const old = this.#find(org, call, key);
    if (!old) return unknownId(key);
    const wrong = this.#wrong(org, call, given, old, path);
    if (wrong) return wrong;
    const row: Row = { ...old, ...withoutStamps(given), id: old.id, ...this.#stamps(org, call, "changed") };
    const { prepare } = PARTICULARS[this.#name] ?? {};
    const kept = prepare ? prepare(row, org) : row;
    this.#collection(org).put(kept);
    return kept;
  }

  #remove(org: Org, call: Call, key: string): Row | Problem {
    const row = this.#find(org, call, key);
    if (!row) return unknownId(key);
    const refused = PARTICULARS[this.#name]?.keepsForever?.(row);
    if (refused) return refused;
    this.#collection(org).delete(String(row.id));
    return row;
  }

  #wrong(org: Org, call: Call, given: Row, old: Row | undefined, path: string): Problem | undefined {
    const { body } = call.operation;
    const type = body?.type.kind === "array" ? body.type.items : body?.type;
    const wrong = type && check(type, given, this.#bodyProperty(call), path, this.#schemas);
    if (wrong) return wrong;
    const { unique = this.#namedBy() } = PARTICULARS[this.#name] ?? {};
    for (const name of unique) {
      if (typeof given[name] !== "string") continue;
      const other = this.#rows(org, call).find((row) => row[name] === given[name] && row.id !== old?.id);
      if (other) {
        return problem("DUPLICATE_DATA", "duplicate data", {
          api_name: name,
          json_path: `${path}.${name}`,
          id: other.id,
        });
      }
    }
    return undefined;
  }

  /** What has a name is told apart by it. */
  #namedBy(): readonly string[] {
    return this.#members.has("name") ? ["name"] : [];
  }

  #stamps(org: Org, { grant }: Call, what: keyof typeof STAMPS): Row {
    const user = org.named({ id: grant.userId });
    const { by, time } = STAMPS[what];
    return Object.fromEntries([
      ...by.filter((name) => this.#members.has(name)).map((name) => [name, user]),
      ...time.filter((name) => this.#members.has(name)).map((name) => [name, org.time()]),
    ]);
  }

  #shown({ $scope: _scope, ...row }: Row, type = this.#item): unknown {
    return complete(type, row, this.#schemas);
  }

  #wrapped({ operation: { result } }: Call, shown: unknown): Row {
    if (result.kind !== "entity") return { [this.#property]: [shown] };
    return { [result.property]: result.array ? [shown] : shown };
  }

  #outcomes({ operation }: Call, rows: readonly (Row | Problem)[], verb: string): Reply {
    const { result, statuses } = operation;
    const outcomes = rows.map((row) => (isProblem(row) ? row : this.#outcome(operation, row, verb)));
    const failed = outcomes.filter(({ status }) => status === "error").length;
    const success = Number(statuses[0]);
    const status = failed === 0 ? success : failed < outcomes.length ? 207 : 400;
    if (result.kind === "outcome" && !result.array) {
      return json(result.property === null || failed > 0 ? outcomes[0] : { [result.property]: outcomes[0] }, status);
    }
    return json({ [propertyOf(operation) ?? this.#property]: outcomes }, status);
  }

  #outcome({ result }: Operation, row: Row, verb: string): Row {
    const outcome = {
      code: "SUCCESS",
      details: { id: row.id },
      message: `${this.#property} ${verb} successfully`,
      status: "success",
    };
    if (result.kind !== "outcome" && result.kind !== "batch") return outcome;
    const { $scope: _scope, ...shown } = row;
    const wanted = detailsOf(result.row, this.#schemas);
    const known = Object.fromEntries(Object.entries(shown).filter(([name]) => wanted.includes(name)));
    return complete(result.row, { ...outcome, details: { ...known, id: row.id } }, this.#schemas) as Row;
  }
}

const namesOf = (type: Type, schemas: Schemas): readonly string[] =>
  type.kind === "ref" ? propertiesOf(type.name, schemas).map(({ name }) => name) : [];

/** Members that the outcome of a write says of the row. */
function detailsOf(row: Type, schemas: Schemas): readonly string[] {
  const details =
    row.kind === "ref" ? propertiesOf(row.name, schemas).find(({ name }) => name === "details") : undefined;
  return details ? namesOf(details.type, schemas) : [];
}

const propertyOf = ({ result }: Operation): string | null =>
  result.kind === "outcome" || result.kind === "batch" ? result.property : null;

const isProblem = (row: Row | Problem): row is Problem => row.status === "error" && "code" in row && "details" in row;

const lastParam = ({ operation, params }: Call): string =>
  params[[...operation.path.matchAll(/\{([^}]+)\}/g)].at(-1)![1]!]!;
