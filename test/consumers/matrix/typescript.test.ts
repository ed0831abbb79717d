import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { writeJson } from "../support/consumer.ts";
import { finish } from "../support/run-program.ts";

const COMPILERS = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "7.0"] as const;

const RESOLUTIONS = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
} as const;

const compiler = (version: string): string =>
  join(import.meta.dirname, "..", "node_modules", `typescript-${version}`, "bin", "tsc");

describe.each(COMPILERS)("TypeScript %s", (version) => {
  describe.each(["bundler", "nodenext"] as const)("%s", (resolution) => {
    it.concurrent.each([true, false])("compiles the program, strict: %s, and every declaration", async (strict) => {
      const folder = inject("consumer");
      const project = join(folder, `tsconfig.${version}.${resolution}.${strict ? "strict" : "loose"}.json`);
      writeJson(project, {
        compilerOptions: {
          ...RESOLUTIONS[resolution],
          target: "es2022",
          lib: ["es2022", "dom", "dom.iterable"],
          types: [],
          strict,
          noEmit: true,
          skipLibCheck: false,
        },
        files: ["program.ts", "entries.ts"],
      });
      const { code, stdout } = await finish(process.execPath, [compiler(version), "-p", project], { cwd: folder });
      expect(stdout).toBe("");
      expect(code).toBe(0);
    });
  });
});

describe.each([COMPILERS[0], COMPILERS.at(-1)!])("TypeScript %s", (version) => {
  it("compiles a test of the application against the emulator", async () => {
    const folder = inject("consumer");
    const project = join(folder, `tsconfig.${version}.own-test.json`);
    const lib = ["es2022", "esnext.disposable", "dom", "dom.iterable"];
    writeJson(project, {
      compilerOptions: {
        ...RESOLUTIONS.nodenext,
        target: "es2022",
        lib,
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: ["own-test.ts"],
    });
    const { code, stdout } = await finish(process.execPath, [compiler(version), "-p", project], { cwd: folder });
    expect(stdout).toBe("");
    expect(code).toBe(0);
  });
});
