import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Operation, Property, Type } from "../src/generated/api-model.ts";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { complete } from "../src/model/complete.ts";
import { readModel } from "../src/model/models.ts";
import { type Wire, wire } from "./support/wire.ts";

const model = readModel("crm");
const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));

/** Resources whose rows the emulator keeps as they are given. */
const PLAIN = [
  "appointmentReschedules",
  "contactRoles",
  "currencies",
  "emailDrafts",
  "globalPicklists",
  "holidays",
  "mapDependencies",
  "pipelines",
  "portalUserTypes",
  "portals",
  "recordLockingConfigurations",
  "roles",
  "scoringRules",
  "services",
  "sharingRules",
  "shiftHours",
  "territories",
  "unsubscribeLinks",
  "userGroups",
  "userUnavailability",
  "variables",
] as const;

let emulator: RunningEmulator;
let http: Wire;
let record: string;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, strict: true });
  http = await wire(emulator);
  record = (await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe" }] })).body.data[0].details.id;
});
afterAll(() => emulator.close());

/** A value of a type, with texts that no other has. */
function sample(type: Type, unique: string, depth = 0): unknown {
  switch (type.kind) {
    case "string":
      if (type.format === "date") return "2026-01-31";
      return type.format === "date-time" ? "2026-01-31T10:00:00+00:00" : `s${unique}`;
    case "array":
      return depth > 3 ? [] : [sample(type.items, unique, depth + 1)];
    case "object":
      return sampleObject(type.properties, unique, depth);
    case "ref":
      return depth > 3
        ? complete(type, undefined, schemas)
        : sampleObject(schemas.get(type.name)!.properties, unique, depth);
    default:
      return complete({ ...type, nullable: false }, undefined, schemas);
  }
}

const sampleObject = (properties: readonly Property[], unique: string, depth: number): unknown =>
  Object.fromEntries(properties.map(({ name, type }) => [name, sample(type, unique, depth + 1)]));

describe.each(PLAIN)("%s", (name) => {
  const { operations } = model.resources.find((each) => each.name === name)!;
  const of = (verb: string): Operation | undefined => operations.find((each) => each.verb === verb);
  const query = operations.some(({ parameters }) => parameters.some(({ wireName }) => wireName === "fields"))
    ? "?module=Leads&layout_id=1&transfer_to_id=1&fields=id"
    : "?module=Leads&layout_id=1&transfer_to_id=1";
  const pathOf = ({ path }: Operation, id = ""): string => {
    const last = of("get")?.path === path || /\}$/.test(path) ? path.replace(/\{[^}]+\}$/, id) : path;
    return (
      last
        .replace("{module}", "Leads")
        .replace("{record_id}", record)
        .replace(/\{[^}]+\}/g, "1") + query
    );
  };
  const bodyOf = ({ body }: Operation, unique: string): Readonly<Record<string, unknown>> => {
    const type = body!.type.kind === "array" ? body!.type.items : body!.type;
    const { id: _id, ...value } = sample(type, unique) as Record<string, unknown>;
    const wrap = body!.wrap;
    return wrap ? { [wrap.property]: wrap.array ? [value] : value } : value;
  };
  const outcomeIn = (body: Readonly<Record<string, unknown>>): { readonly details: { readonly id: string } } => {
    const [first] = Object.values(body).filter((member) => typeof member === "object") as [unknown];
    return (Array.isArray(first) ? first[0] : body) as never;
  };

  it("keeps what is made, shows it, changes it and forgets it", async () => {
    const create = of("create")!;
    const made = await http.post(pathOf(create), bodyOf(create, "1"));
    expect(made.status, JSON.stringify(made.body)).toBeLessThan(207);
    const { id } = outcomeIn(made.body).details;
    const listed = await http.get(pathOf(of("list")!));
    expect(listed.status).toBe(200);
    expect(JSON.stringify(listed.body)).toContain(id);
    const get = of("get");
    if (get) expect(JSON.stringify((await http.get(pathOf(get, id))).body)).toContain(id);
    const update = of("update");
    if (update) {
      const send = update.method === "PATCH" ? http.patch : http.put;
      const changed = await send(pathOf(update, id), bodyOf(update, "2"));
      expect(changed.status, JSON.stringify(changed.body)).toBeLessThan(207);
      if (get) expect(JSON.stringify((await http.get(pathOf(get, id))).body)).toMatch(/s2|2026/);
    }
    const remove = of("delete");
    if (remove?.method !== "DELETE") return;
    const gone = await http.delete(pathOf(remove, id));
    expect(gone.status, JSON.stringify(gone.body)).toBeLessThan(207);
    if (get) expect((await http.get(pathOf(get, id))).status).toBe(204);
    expect((await http.delete(pathOf(remove, id))).status).toBe(400);
  });
});
