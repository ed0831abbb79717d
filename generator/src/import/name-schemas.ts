import { isReserved, pascalCase, singular, words } from "../names/words.ts";
import { SpecError } from "../support/error.ts";
import { groupBy, sortedBy } from "../support/order.ts";
import type { ImportedApi, ImportedOperation } from "./facts.ts";
import { type ObjectShape, objectsIn } from "./shape.ts";

/** Schema names decided earlier, by upstream key (`users.json#/components/schemas/users`). */
type SchemaNames = ReadonlyMap<string, string>;

export interface NamedSchemas {
  /** By representative object id. */
  readonly names: ReadonlyMap<number, string>;
  /** Ledger entries: the key each name is decided by, for every schema. */
  readonly ledger: ReadonlyMap<string, string>;
}

interface Use {
  /** `users.transferAndDelete` */
  readonly operation: string;
  readonly resource: string;
  readonly direction: "request" | "response";
  readonly property: string;
  readonly parent: number | undefined;
  readonly inList: boolean;
}

/** Component names that say what role a schema plays upstream but not what it is. */
const VAGUE = new Set(
  "Data Detail Details Body BodyWrapper Wrapper Info Status Success Request RequestBody Object Item Value Record Job".split(
    " ",
  ),
);

/** Gives every object that is reachable below a body's wrapper a name: from the ledger, or a new one. */
export function nameSchemas(
  api: ImportedApi,
  classOf: readonly number[],
  nameOf: (operation: ImportedOperation) => string,
  decided: SchemaNames,
): NamedSchemas {
  const uses = collectUses(api, classOf, nameOf);
  const members = groupBy(api.table.objects.keys(), (id) => String(classOf[id]));
  const ids = sortedBy(uses.keys(), (id) => `${String(100000 - uses.get(id)!.length)} ${keyOf(api.table.get(id))}`);
  const origins = (id: number): ObjectShape["origins"] =>
    members.get(String(id))!.flatMap((member) => api.table.get(member).origins);

  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  const give = (id: number, name: string): void => {
    names.set(id, name);
    taken.set(name, id);
  };
  for (const id of ids) {
    const known = sortedBy(origins(id), originKey)
      .flatMap((origin) => decided.get(originKey(origin)) ?? [])
      .find((name) => !taken.has(name));
    if (known) give(id, known);
  }
  const open = ids.filter((id) => !names.has(id));
  const compounds = compoundWords(api.operations.map((operation) => nameOf(operation).split(".")[0]!));
  const isEntity = (id: number): boolean =>
    uses.get(id)!.some((use) => use.property === "") &&
    members.get(String(id))!.some((member) => api.entities?.has(member));
  const bases = new Map(open.map((id) => [id, baseName(id, origins(id), uses.get(id)!, api, compounds, isEntity(id))]));
  const sharing = groupBy(open, (id) => bases.get(id)!);
  for (const id of open) {
    const base = bases.get(id)!;
    const alone = sharing.get(base)!.length === 1;
    const candidates = alone ? [base] : [];
    const resources = [...new Set(uses.get(id)!.map((use) => pascalCase(singular(use.resource))))];
    const home = resources.length === 1 ? resources[0]! : undefined;
    if (home && base === home) candidates.push(base);
    if (!home && !alone) candidates.push(base);
    const parents = [
      ...new Set(uses.get(id)!.map((use) => (use.parent === undefined ? "" : (names.get(use.parent) ?? "")))),
    ];
    if (home) candidates.push(home.endsWith(base) ? home : join(home, base));
    for (const parent of parents.filter((name) => name !== "")) candidates.push(join(parent, base));
    const directions = new Set(uses.get(id)!.map((use) => use.direction));
    if (home && directions.size === 1 && directions.has("request"))
      candidates.push(`${join(home, base)}Input`, `${base}Input`);
    if (uses.get(id)!.every((use) => use.inList && use.operation.split(".")[1]!.startsWith("list")))
      candidates.push(`${base}ListItem`);
    for (const resource of resources) candidates.push(join(resource, base));
    candidates.push(base);
    for (const parent of parents.filter((name) => name !== "")) {
      for (const use of uses.get(id)!) candidates.push(join(parent, pascalCase(singular(use.property))));
    }
    for (const use of uses.get(id)!)
      candidates.push(pascalCase(use.operation.split(".")[1]!) + base, pascalCase(use.operation) + base);
    const name = candidates.find((candidate) => !taken.has(candidate) && !isReserved(candidate));
    if (!name) {
      throw new SpecError({
        file: keyOf(api.table.get(id)),
        what: `no free name: ${[...new Set(candidates)].join(", ")} are taken`,
        fix: "Give this schema a name under `schemas:` in names.yaml.",
      });
    }
    give(id, name);
  }
  return {
    names,
    ledger: new Map(ids.map((id) => [keyOf(sortedOrigin(origins(id))), names.get(id)!])),
  };
}

function join(prefix: string, base: string): string {
  return base.startsWith(prefix) ? base : prefix + base;
}

/** Words that upstream writes without the gap that the resource's name has: `salesorder` -> `sales order`. */
function compoundWords(resources: Iterable<string>): ReadonlyMap<string, string> {
  const compounds = new Map<string, string>();
  for (const resource of resources) {
    const parts = words(resource);
    if (parts.length < 2) continue;
    for (const form of [parts, words(singular(resource))]) compounds.set(form.join("").toLowerCase(), form.join(" "));
  }
  return compounds;
}

function originKey(origin: { file: string; pointer: string }): string {
  return `${origin.file}#${origin.pointer}`;
}

function sortedOrigin(origins: ObjectShape["origins"]): ObjectShape {
  return { origins: sortedBy(origins, originKey), properties: new Map(), open: false };
}

function keyOf(object: ObjectShape): string {
  return originKey(object.origins[0]!);
}

function baseName(
  id: number,
  origins: ObjectShape["origins"],
  uses: readonly Use[],
  api: ImportedApi,
  compounds: ReadonlyMap<string, string>,
  isEntity: boolean,
): string {
  const outcome = api.outcomes.has(id);
  const plural = uses.some((use) => use.inList);
  const votes = new Map<string, number>();
  const vote = (name: string, weight: number): void => {
    if (name !== "") votes.set(name, (votes.get(name) ?? 0) + weight);
  };
  const tidy = (text: string): string => {
    const apart = words(text.replace(/^(minified|mini)_/i, "")).map(
      (word) => compounds.get(word.toLowerCase()) ?? word,
    );
    const name = pascalCase(apart.join(" ")).replace(/(Wrapper|Object|Body)$/, "");
    return plural || /s$/.test(name) ? singular(name) : name;
  };
  if (outcome) {
    for (const use of uses) vote(`${pascalCase(singular(use.resource))}Result`, 1);
  } else if (isEntity) {
    for (const use of uses) if (use.property === "") vote(entityName(use), 1);
  } else {
    for (const origin of origins) {
      const component = /^\/(?:components\/schemas\/)?([^/]+)(?:\/[+*]\d*)*$/.exec(origin.pointer)?.[1];
      if (component && !VAGUE.has(tidy(component))) vote(tidy(component), 2);
    }
    for (const use of uses) {
      const name = tidy(use.property);
      vote(VAGUE.has(name) ? join(pascalCase(singular(use.resource)), name) : name, 1);
    }
  }
  const best = sortedBy(
    votes,
    ([name, weight]) => `${String(100000 - weight)} ${String(name.length).padStart(3, "0")} ${name}`,
  )[0];
  return best?.[0] ?? "Unnamed";
}

/** A whole body: `InvoiceCreate`, `InvoiceEmail`; an answer that is the entity itself: `VendorPayment`. */
function entityName({ operation, resource, direction }: Use): string {
  const [, verb = ""] = operation.split(".");
  const entity = pascalCase(singular(resource));
  if (direction === "response" && /^(get|create|update)$/.test(verb)) return entity;
  return entity + pascalCase(direction === "response" ? verb.replace(/^(get|list)(?=[A-Z])/, "") : verb);
}

function collectUses(
  api: ImportedApi,
  classOf: readonly number[],
  nameOf: (operation: ImportedOperation) => string,
): Map<number, Use[]> {
  const uses = new Map<number, Use[]>();
  const visit = (
    context: Pick<Use, "operation" | "resource" | "direction">,
    seen: Set<string>,
    parent: number | undefined,
    object: number,
  ): void => {
    for (const [property, { shape }] of api.table.get(object).properties) {
      for (const target of objectsIn(shape)) {
        const id = classOf[target]!;
        const edge = `${parent} ${object} ${property} ${id}`;
        if (seen.has(edge)) continue;
        seen.add(edge);
        record(id, {
          ...context,
          property,
          parent: parent === undefined ? undefined : object,
          inList: shape.kind === "array",
        });
        visit(context, seen, object, id);
      }
    }
  };
  const record = (id: number, use: Use): void => {
    const list = uses.get(id);
    if (list) list.push(use);
    else uses.set(id, [use]);
  };
  for (const root of api.roots) {
    const operation = describedBeside(api, root);
    const name = nameOf(operation);
    const context = { operation: name, resource: name.split(".")[0]!, direction: "response" } as const;
    record(classOf[root]!, { ...context, property: "", parent: undefined, inList: false });
    visit(context, new Set(), classOf[root]!, classOf[root]!);
  }
  for (const operation of api.operations) {
    const name = nameOf(operation);
    const resource = name.split(".")[0]!;
    const contents = [
      ...(operation.body ? [{ shape: operation.body.shape, direction: "request" as const }] : []),
      ...[...operation.responses.values()].flatMap((content) =>
        content ? [{ shape: content.shape, direction: "response" as const }] : [],
      ),
    ];
    for (const { shape, direction } of contents) {
      const seen = new Set<string>();
      const context = { operation: name, resource, direction };
      for (const wrapper of objectsIn(shape)) {
        const id = classOf[wrapper]!;
        const named = api.outcomes.has(wrapper) || (api.entities?.has(wrapper) ?? false);
        if (named) record(id, { ...context, property: "", parent: undefined, inList: false });
        visit(context, seen, named ? id : undefined, id);
      }
    }
  }
  return uses;
}

/** Some operation of the upstream file that holds the object. */
export function describedBeside(api: ImportedApi, object: number): ImportedOperation {
  const file = api.table.get(object).origins[0]!.file;
  const operation = api.operations.find(({ upstream }) => upstream.some((name) => name.startsWith(`${file}: `)));
  if (!operation) {
    throw new SpecError({
      file,
      what: "no operation comes from this file",
      fix: "Remove its entries from `roots` in import.yaml.",
    });
  }
  return operation;
}
