import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareWithDisk, print, writeToDisk } from "../src/print/index.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "print-"));
  mkdirSync(join(root, "src/generated/old"), { recursive: true });
  writeFileSync(join(root, "src/generated/same.ts"), "same");
  writeFileSync(join(root, "src/generated/stale.ts"), "before");
  writeFileSync(join(root, "src/generated/old/left.ts"), "left over");
  writeFileSync(join(root, "src/by-hand.ts"), "by hand");
});
afterEach(() => rmSync(root, { recursive: true }));

const PRINTED = new Map([
  ["src/generated/same.ts", "same"],
  ["src/generated/stale.ts", "after"],
  ["src/generated/new/missing.ts", "new"],
  ["PAGE.md", "page"],
]);
const DIFFERENCES = [
  { path: "src/generated/stale.ts", problem: "stale" },
  { path: "src/generated/new/missing.ts", problem: "missing" },
  { path: "PAGE.md", problem: "missing" },
  { path: "src/generated/old/left.ts", problem: "left over" },
];
const text = (path: string): string => readFileSync(join(root, path), "utf8");

test("to compare is to tell what differs and to change nothing", () => {
  expect(compareWithDisk(root, PRINTED, ["src/generated"])).toEqual(DIFFERENCES);
  expect(text("src/generated/stale.ts")).toBe("before");
  expect(existsSync(join(root, "PAGE.md"))).toBe(false);
  expect(text("src/generated/old/left.ts")).toBe("left over");
});

test("to write is to bring the disk to what was printed, and to touch nothing else", () => {
  const longAgo = new Date("2020-01-01T00:00:00Z");
  utimesSync(join(root, "src/generated/same.ts"), longAgo, longAgo);
  expect(writeToDisk(root, PRINTED, ["src/generated"])).toEqual(DIFFERENCES);
  for (const [path, content] of PRINTED) expect(text(path)).toBe(content);
  expect(existsSync(join(root, "src/generated/old/left.ts"))).toBe(false);
  expect(text("src/by-hand.ts")).toBe("by hand");
  expect(statSync(join(root, "src/generated/same.ts")).mtime).toEqual(longAgo);
  expect(compareWithDisk(root, PRINTED, ["src/generated"])).toEqual([]);
});

test("a folder that does not exist yet has nothing left over", () => {
  expect(compareWithDisk(root, new Map(), ["openapi"])).toEqual([]);
});

test("every printed file says where it comes from, and is sorted by path", () => {
  const printed = print(
    [
      { path: "b.ts", content: "export {};\n" },
      { path: "a.ts", content: { statements: ["export const a = 1;"] } },
    ],
    "src/generated",
  );
  expect([...printed]).toEqual([
    ["src/generated/a.ts", "// Generated from specs/ by `pnpm generate`. Do not edit.\nexport const a = 1;\n"],
    ["src/generated/b.ts", "// Generated from specs/ by `pnpm generate`. Do not edit.\nexport {};\n"],
  ]);
});
