import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as entry from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's table of errors is the package's", () => {
  const errors = Object.keys(entry).filter((name) => name.endsWith("Error") && name !== "ZohoError");
  const table = readme.match(/^\| `\w+Error`.*$/gm)?.join("\n") ?? "";
  expect(
    [
      ...new Set(
        table
          .split("|")
          .filter((_, index) => index % 4 === 1)
          .join()
          .match(/\w+Error/g),
      ),
    ].sort(),
  ).toEqual(errors.sort());
});
