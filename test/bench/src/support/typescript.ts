import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode, type Usage } from "./child.ts";
import { BENCH, CACHE, ROOT } from "./paths.ts";

const compilers = {
  "5": join(BENCH, "node_modules", "typescript", "bin", "tsc"),
  "7": join(ROOT, "node_modules", "typescript", "bin", "tsc"),
};
export type Compiler = keyof typeof compilers;

const compilerOptions = {
  noEmit: true,
  strict: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  types: ["node"],
};

/** Exit codes of a compiler that found errors, which are a result here. */
const EXIT_CODES = [0, 1, 2];

/** Compiles a program of one file with the options that all programs share. `program`: `consumer/fetch`. */
export function compile(compiler: Compiler, program: string, options: readonly string[]): Promise<Usage> {
  const project = join(CACHE, `tsconfig.${program.replace("/", ".")}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`programs/${program}.ts`] }));
  return runNode([compilers[compiler], "--project", project, ...options], EXIT_CODES);
}
