import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Complaint, compile } from "./src/compiler.ts";

const inCalls = (name: string): string => fileURLToPath(new URL(`calls/${name}`, import.meta.url));

const WRONG = readdirSync(inCalls("")).filter((name) => name.endsWith("wrong-calls.ts"));

/** The file and line after which a wrong call stands, and what it gets wrong. */
const mistakes = WRONG.flatMap((file) =>
  readFileSync(inCalls(file), "utf8")
    .split("\n")
    .flatMap((text, index) => {
      const mistake = /@ts-expect-error -- (.+)/.exec(text)?.[1];
      return mistake ? [[file, index + 1, mistake] as const] : [];
    }),
);

describe.each(["nodenext", "bundler"])("a consumer with strict settings, under %s", (resolution) => {
  let complaints: Complaint[];

  beforeAll(() => {
    complaints = compile(inCalls(`tsconfig.${resolution}.json`));
  });

  it("compiles the right calls, and the declarations of the packages", () => {
    expect(complaints.filter(({ file }) => !WRONG.includes(file))).toEqual([]);
  });

  it.each(mistakes)("refuses %s:%i: %s", (file, line) => {
    expect(complaints.filter((one) => one.file === file && one.line === line)).toEqual([]);
  });

  it("complains of nothing but mistakes", () => {
    expect(complaints).toEqual([]);
  });
});

it.each(WRONG)("%s holds wrong calls", (file) => {
  expect(mistakes.filter(([of]) => of === file).length).toBeGreaterThan(35);
});

it("there are wrong calls of each product", () => expect(WRONG.length).toBe(3));
