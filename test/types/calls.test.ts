import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Complaint, compile } from "./src/compiler.ts";

const inCalls = (name: string): string => fileURLToPath(new URL(`calls/${name}`, import.meta.url));

/** What a wrong call gets wrong, and the line after it. */
const mistakes = readFileSync(inCalls("wrong-calls.ts"), "utf8")
  .split("\n")
  .flatMap((text, index) => {
    const mistake = /@ts-expect-error -- (.+)/.exec(text)?.[1];
    return mistake ? [[index + 1, mistake] as const] : [];
  });

describe.each(["nodenext", "bundler"])("a consumer with strict settings, under %s", (resolution) => {
  let complaints: Complaint[];

  beforeAll(() => {
    complaints = compile(inCalls(`tsconfig.${resolution}.json`));
  });

  it("compiles the right calls, and the declarations of the packages", () => {
    expect(complaints.filter(({ file }) => file !== "wrong-calls.ts")).toEqual([]);
  });

  it.each(mistakes)("refuses line %i of the wrong calls: %s", (line) => {
    expect(complaints.filter((one) => one.file === "wrong-calls.ts" && one.line === line)).toEqual([]);
  });

  it("complains of nothing but mistakes", () => {
    expect(complaints).toEqual([]);
  });
});

it("there are wrong calls", () => expect(mistakes.length).toBeGreaterThan(50));
