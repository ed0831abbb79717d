import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

const bundle = async (contents: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../src", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return { text: outputFiles[0]?.text ?? "", metafile };
};

test("everything in the main entry builds for a browser and imports nothing of Node's, nor any package", async () => {
  const { text, metafile } = await bundle('export * from "./index.ts";');
  expect(text).not.toMatch(/["'`]node:|require\(/);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes("node_modules"))).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});

test.each([
  ["createSession", "limits included", 10.1],
  ["createUnlimitedSession", "without limits", 7.7],
])("%s with a refresh token and all errors, %s, takes %d KiB at most", async (name, _, most) => {
  const { text } = await bundle(`export { ${name}, refreshToken } from "./index.ts";`);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
  expect(text.includes("ultimate")).toBe(name === "createSession");
});

test("what is not used is not bundled", async () => {
  const { text } = await bundle('export { createSession, refreshToken } from "./index.ts";');
  for (const word of [
    "client_credentials",
    "code_challenge",
    "serverinfo",
    "token/revoke",
    "accounts-server",
    "per_page",
  ]) {
    expect(text).not.toContain(word);
  }
});

test("errors keep their names where a minifier renames the classes", async () => {
  const { text } = await bundle('export { NotFoundError } from "./index.ts";');
  expect(text).not.toContain("class NotFoundError");
  const { NotFoundError } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
  const error = new NotFoundError("It is gone.") as Error;
  expect([error.name, error.constructor.name]).toEqual(["NotFoundError", "NotFoundError"]);
});

test("importing touches neither fetch nor crypto nor any class of theirs: Node would load them then", () => {
  const script = `
    const touched = [];
    for (const name of ["fetch", "Headers", "Request", "Response", "FormData", "crypto", "AbortController", "ReadableStream"]) {
      const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return get ? get.call(this) : value; } });
    }
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(touched));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(stdout.trim(), stderr).toBe("[]");
});
