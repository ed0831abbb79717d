import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { bumpOf, type Change, type ChangeKind, diff } from "../../src/diff/index.ts";
import { editionOf, relate } from "../../src/diff/relation.ts";
import { FileBuilder } from "../../src/emit/symbol.ts";
import { propertyName, TypePrinter } from "../../src/emit/type-text.ts";
import type { ApiModel, Operation, Parameter, Property, Schema, Type } from "../../src/model/api-model.ts";
import { list, model, number, operation, orNull, parameter, string } from "./models.ts";

const SCHEMAS = ["Deal", "Note", "Owner"] as const;

const type: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 2, depthIdentifier: "type" },
    fc.record({ kind: fc.constant("unknown" as const), nullable: fc.constant(false) }),
    fc.record({ kind: fc.constant("string" as const), nullable: fc.boolean() }),
    fc.record({ kind: fc.constant("string" as const), format: fc.constant("binary"), nullable: fc.boolean() }),
    fc.record({ kind: fc.constant("number" as const), integer: fc.boolean(), nullable: fc.boolean() }),
    fc.record({ kind: fc.constant("boolean" as const), nullable: fc.boolean() }),
    fc.record({
      kind: fc.constant("enum" as const),
      values: fc.uniqueArray(fc.constantFrom<string | number>("a", "b", 1, 2), { minLength: 1 }),
      nullable: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("ref" as const), name: fc.constantFrom(...SCHEMAS), nullable: fc.boolean() }),
    fc.record({ kind: fc.constant("array" as const), items: tie("type"), nullable: fc.boolean() }),
    fc.record({ kind: fc.constant("map" as const), values: tie("type"), nullable: fc.boolean() }),
    fc.record({
      kind: fc.constant("union" as const),
      members: fc.array(tie("type"), { minLength: 2, maxLength: 3 }),
      nullable: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("object" as const),
      properties: propertiesOf(tie("type")),
      open: fc.boolean(),
      nullable: fc.boolean(),
    }),
  ),
})).type;

function propertiesOf(member: fc.Arbitrary<Type>): fc.Arbitrary<Property[]> {
  const one = fc.record({ name: fc.constantFrom("id", "name", "amount"), required: fc.boolean(), type: member });
  return fc.uniqueArray(one, { selector: ({ name }) => name, maxLength: 3 });
}

const schemas: fc.Arbitrary<Schema[]> = fc
  .tuple(
    ...SCHEMAS.map((name) =>
      fc.record({
        name: fc.constant(name),
        home: fc.constant("deals"),
        properties: propertiesOf(type),
        open: fc.boolean(),
        usedIn: fc.constantFrom("request", "response", "both"),
      }),
    ),
  )
  .map((list) => list as Schema[]);

const parameters: fc.Arbitrary<Parameter[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("page", "fields", "sort"), fc.boolean(), type), { selector: ([name]) => name })
  .map((list) => list.map(([name, required, type]) => parameter(name, { required, type })));

const operations: fc.Arbitrary<Operation[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom("deals.list", "deals.get", "notes.list"),
      parameters,
      pathParameters: fc
        .array(type, { maxLength: 2 })
        .map((types) => types.map((type, i) => parameter(`p${i}`, { type }))),
      result: fc.oneof(
        fc.record({ kind: fc.constant("value" as const), property: fc.constant(null), type }),
        fc.record({
          kind: fc.constant("page" as const),
          property: fc.constant("data"),
          item: type,
          info: fc.constant(undefined),
          paging: fc.constantFrom("token" as const, "page" as const, "none" as const),
        }),
        fc.constant({ kind: "none" as const }),
      ),
      body: fc.option(
        fc.record({
          mediaType: fc.constant("application/json"),
          required: fc.boolean(),
          type,
          wrap: fc.constant(undefined),
        }),
        { nil: undefined },
      ),
    })
    .map(({ name, ...more }) => operation(name, more)),
  { selector: ({ name }) => name },
);

const anyModel: fc.Arbitrary<ApiModel> = fc
  .tuple(operations, schemas)
  .map(([operations, schemas]) => model(operations, schemas));

const subjects = (changes: readonly Change[], kind: ChangeKind): string[] =>
  changes.flatMap((change) => (change.kind === kind ? [change.subject] : [])).sort();

describe("diff", () => {
  it("finds nothing between a model and itself", () => {
    fc.assert(
      fc.property(anyModel, (a) => {
        expect(diff(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it("calls added on the way there what it calls removed on the way back", () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const there = diff(a, b);
        const back = diff(b, a);
        for (const kind of ["operation", "parameter", "property", "schema"] as const) {
          expect(subjects(there, `${kind}-added`)).toEqual(subjects(back, `${kind}-removed`));
        }
        expect(there.length === 0).toBe(back.length === 0);
      }),
    );
  });

  it("does not depend on the order of resources, operations and schemas", () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const turned = (m: ApiModel): ApiModel => ({
          ...m,
          resources: [...m.resources].reverse(),
          schemas: [...m.schemas].reverse(),
        });
        expect(diff(turned(a), turned(b))).toEqual(diff(a, b));
      }),
    );
  });

  /** What breaks a user's code, whatever the model is otherwise. */
  const BREAKS: Readonly<Record<string, (operation: Operation) => Operation | undefined>> = {
    "an operation goes": () => undefined,
    "a parameter goes": (o) => ({ ...o, parameters: o.parameters.filter(({ name }) => name !== "victim") }),
    "a parameter becomes required": (o) => mend(o, { required: true }),
    "a parameter takes another type": (o) => mend(o, { type: list(number) }),
    "a path argument is added": (o) => ({ ...o, pathParameters: [...o.pathParameters, parameter("extra")] }),
    "the result may be null": (o) => ({ ...o, result: { kind: "value", property: null, type: orNull(string) } }),
    "the result becomes nothing": (o) => ({ ...o, result: { kind: "none" } }),
  };
  const mend = (o: Operation, more: Partial<Parameter>): Operation => ({
    ...o,
    parameters: o.parameters.map((p) => (p.name === "victim" ? { ...p, ...more } : p)),
  });
  const victim = operation("victims.get", {
    parameters: [parameter("victim")],
    result: { kind: "value", property: null, type: string },
  });

  it.each(Object.entries(BREAKS))("calls it major when %s", (_, breaking) => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const broken = breaking(victim);
        const before: ApiModel = { ...a, resources: [...a.resources, { name: "victims", operations: [victim] }] };
        const after: ApiModel = {
          ...b,
          resources: [...b.resources, { name: "victims", operations: broken ? [broken] : [] }],
        };
        expect(bumpOf(diff(before, after))).toBe("major");
      }),
    );
  });
});

/** One program for all pairs: starting the compiler is what takes time. */
const PAIRS = 400;

describe.each([
  ["response", true],
  ["request", false],
] as const)("a relation that does not break a %s", (position, open) => {
  it("is one that the TypeScript compiler accepts", () => {
    const edition = (list: readonly Schema[]) => editionOf(model([], list));
    const [fixed] = fc.sample(schemas, { numRuns: 1, seed: 7 });
    const before = edition(fixed!);
    const pairs = fc.sample(fc.tuple(type, type), { numRuns: PAIRS * 40, seed: 42 });
    const kept = pairs
      .map(([from, to]) => ({ from, to, relation: relate(from, before, to, before, position) }))
      .filter(({ relation }) => relation !== "different")
      .slice(0, PAIRS);
    expect(kept.length).toBe(PAIRS);
    expect(new Set(kept.map(({ relation }) => relation)).size).toBe(3);

    const types = new TypePrinter(new FileBuilder(""), before.schemas);
    const interfaces = fixed!.map(({ name, properties, open: isOpen }) => {
      const members = properties.map(
        (p) => `${propertyName(p.name)}${p.required ? "" : "?"}: ${types.text(p.type, open)};`,
      );
      return `interface ${name} { ${members.join(" ")} ${isOpen ? "[member: string]: unknown;" : ""} }`;
    });
    const lines = kept.flatMap(({ from, to, relation }, index) => {
      const assign = (source: Type, target: Type, way: string): string =>
        `declare const ${way}${index}: ${types.text(source, open)}; const _${way}${index}: ${types.text(target, open)} = ${way}${index};`;
      return [
        ...(relation !== "narrower" ? [assign(from, to, "forth")] : []),
        ...(relation !== "wider" ? [assign(to, from, "back")] : []),
      ];
    });
    const upload = `interface FileUpload { stream: "a stream" }`;
    expect(compile([upload, ...interfaces, ...lines].join("\n"))).toEqual([]);
  });
});

/** The lines that do not compile. */
function compile(text: string): string[] {
  const file = "pairs.ts";
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, `export {};\n${text}`, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const all = text.split("\n");
  return program.getSemanticDiagnostics().map(({ file, start, messageText }) => {
    const line = file!.getLineAndCharacterOfPosition(start!).line;
    return `${all[line - 1]} // ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
