import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { literalKey, propertyName } from "../src/emit/type-text.ts";
import { defaultOperationName, proposeNames } from "../src/names/default-name.ts";
import { extendLedger, parseLedger } from "../src/names/ledger.ts";
import { blankPath, canonicalPath } from "../src/names/path.ts";
import { camelCase, isIdentifier, isReserved, kebabCase, pascalCase, singular, snakeCase } from "../src/names/words.ts";

/** Words as upstream writes them, and anything at all. */
const word = fc.stringMatching(/^[A-Za-z][a-z0-9]{1,8}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join("_"));
const anything = fc.string({ unit: "binary", maxLength: 30 });

describe("casing", () => {
  const styles = { camelCase, pascalCase, kebabCase, snakeCase };

  test.each(Object.entries(styles))("%s of its own result changes nothing", (_, style) => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(style(style(text))).toBe(style(text));
      }),
    );
  });

  test.each(Object.entries(styles))("%s of any text has no character that a name cannot have", (_, style) => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(style(text)).toMatch(/^[A-Za-z0-9_-]*$/);
      }),
    );
  });

  test("one style can be had from another", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(camelCase(snakeCase(text))).toBe(camelCase(text));
        expect(pascalCase(kebabCase(text))).toBe(pascalCase(text));
        expect(kebabCase(pascalCase(text))).toBe(kebabCase(text));
      }),
    );
  });

  test.each([
    ["Locking_Information__s", "lockingInformation"],
    ["getHTTPStatus", "getHttpStatus"],
    ["$approval_state", "approvalState"],
    ["If-Modified-Since", "ifModifiedSince"],
    ["ünï", "n"],
    ["", ""],
  ])("%s is %s", (text, name) => expect(camelCase(text)).toBe(name));

  test.each([
    ["Policies", "Policy"],
    ["users", "user"],
    ["Address", "Address"],
    ["Statuses", "Status"],
    ["Taxes", "Tax"],
    ["Preferences", "Preference"],
    ["Settings", "Settings"],
    ["deals", "deal"],
  ])("one of %s is %s", (many, one) => expect(singular(many)).toBe(one));

  test("one of one is itself", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(singular(singular(text))).toBe(singular(text));
      }),
    );
  });
});

describe("names in emitted source", () => {
  /** The name that TypeScript reads out of a member it is given. */
  const readBack = (source: string): string | undefined => {
    const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022, true) as ts.SourceFile & {
      parseDiagnostics: readonly unknown[];
    };
    expect(file.parseDiagnostics).toEqual([]);
    const statement = file.statements[0] as ts.InterfaceDeclaration | ts.VariableStatement;
    if (ts.isInterfaceDeclaration(statement))
      return (statement.members[0]!.name as ts.Identifier | ts.StringLiteral).text;
    const literal = statement.declarationList.declarations[0]!.initializer as ts.ObjectLiteralExpression;
    const { name } = literal.properties[0]!;
    return ts.isComputedPropertyName(name!) ? (name.expression as ts.StringLiteral).text : (name as ts.Identifier).text;
  };
  const hostile = fc.oneof(anything, fc.constantFrom("__proto__", "constructor", "*/", "`", "\u2028", "a.b", "class"));

  test("any property name is read back as it was", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(readBack(`interface A { ${propertyName(name)}: 1 }`)).toBe(name);
      }),
    );
  });

  test("any key is read back as it was, and is a property of the object", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(readBack(`const a = { ${literalKey(name)}: 1 };`)).toBe(name);
        expect(Object.keys(new Function(`return { ${literalKey(name)}: 1 };`)() as object)).toEqual([name]);
      }),
    );
  });

  test("reserved words are words that could be written", () => {
    for (const name of ["delete", "class", "Promise", "Page"])
      expect([isReserved(name), isIdentifier(name)]).toEqual([true, true]);
  });
});

describe("paths", () => {
  const segment = fc.oneof(
    word,
    word.map((name) => `{${name}}`),
  );
  const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => `/crm/v8/${segments.join("/")}`);

  test("a proposed name is one that the ledger takes", () => {
    fc.assert(
      fc.property(fc.constantFrom("get", "post", "put", "patch", "delete"), path, (method, template) => {
        const name = defaultOperationName(method, template);
        const taken = ["then", "constructor", "session", "prototype"].some((part) => name.split(".").includes(part));
        fc.pre(!taken);
        expect(() =>
          parseLedger(JSON.stringify({ operations: { [`${method} ${template}`]: name } }), "names.yaml"),
        ).not.toThrow();
      }),
    );
  });

  test.each([
    ["get", "/crm/v8/users", "users.list"],
    ["get", "/crm/v8/users/{user_id}", "users.get"],
    ["post", "/crm/v8/users", "users.create"],
    ["put", "/crm/v8/users", "users.updateMany"],
    ["put", "/crm/v8/users/{user_id}", "users.update"],
    ["delete", "/crm/v8/users", "users.deleteMany"],
    ["post", "/crm/v8/settings/tags/{tag_id}/actions/merge", "tags.merge"],
    ["get", "/crm/v8/Leads/actions/mass_convert", "leads.getMassConvert"],
    ["delete", "/crm/v8/settings/layouts/{layout_id}/actions/activate", "layouts.undoActivate"],
    ["get", "/crm/v8/{module}", "records.get"],
  ])("%s %s is proposed as %s", (method, template, name) => expect(defaultOperationName(method, template)).toBe(name));

  test("proposals are free, differ, and do not depend on the order of operations", () => {
    const operation = fc
      .tuple(fc.constantFrom("get", "post", "put"), path)
      .map(([method, path]) => ({ key: `${method.toUpperCase()} ${path}`, method, path }));
    const operations = fc.uniqueArray(operation, { selector: ({ key }) => key, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(operations, (list) => {
        const known = parseLedger(
          JSON.stringify({
            withdrawn: { "GET /gone": "gone.list" },
            operations: { "PATCH /crm/v8/users": "people.set" },
          }),
          "names.yaml",
        );
        const names = proposeNames(list, known);
        expect([...names.keys()].sort()).toEqual(list.map(({ key }) => key).sort());
        expect(new Set([...names.values(), "gone.list", "people.set"]).size).toBe(list.length + 2);
        expect(new Map(proposeNames([...list].reverse(), known))).toEqual(names);
        for (const { key, path } of list) {
          const resources = list
            .filter((other) => other.path === path)
            .map((other) => names.get(other.key)!.split(".")[0]);
          expect(new Set(resources).size).toBe(1);
          if (path === "/crm/v8/users") expect(names.get(key)).toMatch(/^people\./);
        }
      }),
    );
  });

  test("the canonical template stands for the same calls, and for itself", () => {
    fc.assert(
      fc.property(path, (template) => {
        const canonical = canonicalPath(template, new Map());
        expect(blankPath(canonical)).toBe(blankPath(template));
        expect(canonicalPath(canonical, new Map())).toBe(canonical);
        expect(canonicalPath(template, new Map([[blankPath(template), canonical]]))).toBe(canonical);
      }),
    );
  });
});

describe("the ledger", () => {
  const key = fc.tuple(fc.constantFrom("GET", "POST"), phrase).map(([method, name]) => `${method} /crm/v8/${name}`);
  /** As a person would: comments, blank lines, quotes, any order, any indent, with or without a last newline. */
  const written = fc
    .record({
      keys: fc.uniqueArray(key, { maxLength: 8 }),
      indent: fc.constantFrom("  ", "    ", " "),
      comment: fc.constantFrom("", "  # decided in March\n", "\n"),
      end: fc.constantFrom("", "\n", "\n\n# the end\n"),
    })
    .map(({ keys, indent, comment, end }) => {
      const lines = keys.map((entry, index) => {
        const quote = index % 3 === 0 ? '"' : "";
        const remark = index % 2 === 0 ? " # why" : "";
        return `${index === 1 ? comment : ""}${indent}${quote}${entry}${quote}:   r${index}.list${remark}`;
      });
      return { text: `# head\n${keys.length > 0 ? `operations:\n${lines.join("\n")}` : ""}${end}`, keys };
    });
  const additions = fc
    .uniqueArray(key, { maxLength: 8 })
    .map((keys) => new Map(keys.map((entry, index) => [entry, `added${index}.get`])));

  test("every line that stands in it stays as it is, in its order, and nothing is named anew", () => {
    fc.assert(
      fc.property(written, additions, ({ text, keys }, operations) => {
        const extended = extendLedger(text, { operations });
        const before = text.split("\n").filter((line) => line !== "");
        const kept = extended.split("\n").filter((line) => before.includes(line));
        expect(kept).toEqual(before);
        const names = parseLedger(extended, "names.yaml").operations;
        expect([...names.keys()].sort()).toEqual([...new Set([...keys, ...operations.keys()])].sort());
        for (const [index, entry] of keys.entries()) expect(names.get(entry)).toBe(`r${index}.list`);
        for (const [entry, name] of operations) if (!keys.includes(entry)) expect(names.get(entry)).toBe(name);
      }),
    );
  });

  test("a section in braces is refused: a line could not be added without changing another", () => {
    expect(() => extendLedger("operations: {}\n", { operations: new Map([["GET /a", "a.list"]]) })).toThrow(
      "names.yaml at operations: is written in {braces}\n  Fix: Write one line for each name.",
    );
  });

  test("adding twice adds once", () => {
    fc.assert(
      fc.property(written, additions, ({ text }, operations) => {
        const once = extendLedger(text, { operations });
        expect(extendLedger(once, { operations })).toBe(once);
      }),
    );
  });

  test("a ledger that was only ever extended is sorted, in whatever order names came", () => {
    fc.assert(
      fc.property(additions, additions, (first, second) => {
        const all = new Map([...second, ...first]);
        const inSteps = extendLedger(extendLedger("", { operations: first }), { operations: all });
        expect(inSteps).toBe(extendLedger("", { operations: all }));
      }),
    );
  });
});
