import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { IndentationText, NewLineKind, Project, QuoteKind } from "ts-morph";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { compare } from "../support/order.ts";

const HEADER = "// Generated from specs/ by `pnpm generate`. Do not edit.\n";

/** Path below the package -> text. */
export type Printed = ReadonlyMap<string, string>;

/** The only owner of a ts-morph project: turns structures into text. */
export function print(files: readonly EmittedFile[], folder: string): Printed {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      newLineKind: NewLineKind.LineFeed,
      usePrefixAndSuffixTextForRename: false,
    },
  });
  const printed = new Map<string, string>();
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const source =
      typeof file.content === "string" ? file.content : project.createSourceFile(file.path, file.content).getFullText();
    printed.set(join(folder, file.path), HEADER + source);
  }
  return printed;
}

/** What differs between the disk and what was printed. */
export interface Difference {
  readonly path: string;
  readonly problem: "missing" | "stale" | "left over";
}

/** `owned` are the folders that hold nothing but printed files. */
export function compareWithDisk(root: string, printed: Printed, owned: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  for (const [path, text] of printed) {
    const file = join(root, path);
    if (!existsSync(file)) differences.push({ path, problem: "missing" });
    else if (readFileSync(file, "utf8") !== text) differences.push({ path, problem: "stale" });
  }
  for (const folder of owned) {
    for (const path of filesBelow(root, folder))
      if (!printed.has(path)) differences.push({ path, problem: "left over" });
  }
  return differences;
}

/** Writes what differs and removes what is left over, so that untouched files keep their times. */
export function writeToDisk(root: string, printed: Printed, owned: readonly string[]): Difference[] {
  const differences = compareWithDisk(root, printed, owned);
  for (const { path, problem } of differences) {
    const file = join(root, path);
    if (problem === "left over") rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, printed.get(path)!);
    }
  }
  return differences;
}

function filesBelow(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[/\\]/, ""),
    );
}
