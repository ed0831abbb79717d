import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeZoho, startFakeZoho } from "./support/fake-zoho.ts";
import { smoke } from "./support/smoke.ts";

const everything = [
  "read",
  "replayed with a new token",
  "repeated",
  "named the refusal",
  "ended a stalled body",
  "named the dead grant",
  "uploaded a stream",
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zoho-auth-"));
});
// A browser may still be writing its profile.
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

let zoho: FakeZoho;
beforeEach(async () => {
  zoho = await startFakeZoho();
  let busy = true;
  zoho.onCall = ({ path, body }) => {
    if (path === "/expire") zoho.expireTokens();
    if (path.endsWith("/upload")) return { body: { form: body } };
    if (path.endsWith("/forbidden")) return { status: 403, body: { code: "NO_PERMISSION", status: "error" } };
    if (path.endsWith("/stall")) return { body: { data: "x".repeat(1000) }, stall: true };
    if (path.endsWith("/busy-once") && busy) {
      busy = false;
      return { status: 503, body: "" };
    }
    return { body: { data: [], info: {} } };
  };
});
afterEach(() => zoho.close());

/** The package and a last word of ours, as one file that any runtime reads. */
const bundle = async (name: string, lastWord: string): Promise<string> => {
  const outfile = join(folder, name);
  await build({
    stdin: {
      contents: `import { smoke } from "./support/smoke.ts";\n${lastWord}`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    outfile,
    logLevel: "error",
  });
  return outfile;
};

const run = (command: string, args: string[]): Promise<{ code: number | null; out: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (out += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out }));
  });

/** Runs where the runtime is on the PATH; says so where it is not. */
const on = (command: string, title: string, body: () => Promise<void>) => {
  const isHere = !spawnSync(command, ["--version"]).error;
  if (!isHere) console.warn(`Skipped: ${title}. Reason: ${command} is not on this machine.`);
  test.skipIf(!isHere)(title, body, 60_000);
};

const printed = () => `console.log(JSON.stringify(await smoke(${JSON.stringify(zoho.center)})));`;

describe("the main entry runs unchanged", () => {
  test("in Node", async () => {
    expect(await smoke(zoho.center)).toEqual(everything);
  });

  on("deno", "in Deno", async () => {
    const { out } = await run("deno", ["run", "--quiet", "--allow-net", await bundle("deno.mjs", printed())]);
    expect(out.trim()).toBe(JSON.stringify(everything));
  });

  on("bun", "in Bun", async () => {
    const { out } = await run("bun", ["run", await bundle("bun.mjs", printed())]);
    expect(out.trim()).toBe(JSON.stringify(everything));
  });

  on("workerd", "in workerd", async () => {
    await bundle(
      "worker.js",
      `export default {
        async test() {
          const done = JSON.stringify(await smoke(${JSON.stringify(zoho.center)}));
          if (done !== ${JSON.stringify(JSON.stringify(everything))}) throw new Error(done);
        },
      };`,
    );
    const config = join(folder, "config.capnp");
    await writeFile(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "net",
    )),
    (name = "net", network = (allow = ["local", "private"])),
  ],
);
`,
    );
    const { code, out } = await run("workerd", ["test", config]);
    expect(code, out).toBe(0);
  });

  on("chromium", "in a browser", async () => {
    const report = `${zoho.center.api}/report`;
    const script = await bundle(
      "browser.js",
      `const done = await smoke(${JSON.stringify(zoho.center)}).catch(String);
      await fetch(${JSON.stringify(report)}, { method: "POST", body: JSON.stringify(done) });`,
    );
    const page = join(folder, "page.html");
    await writeFile(page, `<!doctype html><script type="module" src="${script}"></script>`);
    const browser = spawn("chromium", [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--allow-file-access-from-files",
      // Zoho's servers do not talk to pages of other origins; what is proven here is the code.
      "--disable-web-security",
      `--user-data-dir=${join(folder, "profile")}`,
      `file://${page}`,
    ]);
    const closed = once(browser, "close");
    const said = () => zoho.calls.find(({ path }) => path === "/report")?.body;
    try {
      for (const end = Date.now() + 30_000; !said() && Date.now() < end; ) await pause(50);
      expect(said()).toBe(JSON.stringify(everything));
    } finally {
      browser.kill();
      await closed;
    }
  });
});
