import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = fileURLToPath(new URL(".cache", import.meta.url));

interface Block {
  readonly page: string;
  readonly line: number;
  readonly code: string;
  readonly file: string;
}

/** Every ```ts block of every page that users read. */
function blocks(): Block[] {
  const pages = globSync(["*.md", "packages/*/README.md", "generator/*.md", "examples/*.md"], { cwd: ROOT }).sort();
  return pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => {
      const line = text.slice(0, match.index).split("\n").length;
      return { page, line, code: match[1]!, file: `${page.replace(/[/.]/g, "-")}-${line}.ts` };
    });
  });
}

describe("code blocks of the documentation", () => {
  const all = blocks();
  const complaints = new Map<string, string[]>();

  beforeAll(() => {
    rmSync(CACHE, { recursive: true, force: true });
    mkdirSync(CACHE, { recursive: true });
    // Each block is a module of its own, so that two blocks may use the same names.
    for (const { file, code } of all) writeFileSync(join(CACHE, file), `${code}\nexport {};\n`);
    const config = {
      extends: join(ROOT, "tsconfig.base.json"),
      compilerOptions: { noEmit: true, types: ["node"], skipLibCheck: false },
      include: ["*.ts"],
    };
    writeFileSync(join(CACHE, "tsconfig.json"), JSON.stringify(config));
    const { stdout } = spawnSync("tsc", ["-p", CACHE, "--pretty", "false"], { cwd: CACHE, encoding: "utf8" });
    for (const message of stdout.split("\n").filter((line) => line.includes("error TS"))) {
      const file = message.slice(0, message.indexOf("(")).split("/").at(-1)!;
      complaints.set(file, [...(complaints.get(file) ?? []), message]);
    }
  });

  it("exist", () => expect(all.length).toBeGreaterThan(5));

  it.each(all.map((block) => [`${relative(".", block.page)}:${block.line}`, block.file]))("%s compiles", (_, file) => {
    expect(complaints.get(file) ?? []).toEqual([]);
  });

  it("make the compiler complain about no other file", () => {
    const known = new Set(all.map(({ file }) => file));
    expect([...complaints].filter(([file]) => !known.has(file))).toEqual([]);
  });
});
