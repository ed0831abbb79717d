import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { build as bundle } from "esbuild";
import { type ProxyOptions, preview, build as viteBuild } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { EXPECTED } from "../program/program.ts";
import { writeFile } from "../support/consumer.ts";
import { freePort } from "../support/free-port.ts";
import { finish } from "../support/run-program.ts";
import { startZoho, type Zoho } from "../support/zoho.ts";

let zoho: Zoho;
beforeAll(async () => {
  zoho = await startZoho(inject("consumer"));
});
beforeEach(() => zoho.reset());
afterAll(() => zoho?.close());

const bin = (name: string): string => join(import.meta.dirname, "..", "node_modules", name);

async function expectProgram(command: string, args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await finish(command, args, {
    cwd: inject("consumer"),
    env: { PLACES: JSON.stringify(zoho.places) },
  });
  expect(stdout.trimEnd().split("\n"), stderr).toEqual(EXPECTED);
  expect(code).toBe(0);
}

describe.each(["20", "22", "24", "26"])("Node %s", (version) => {
  const node = bin(`node-${version}/bin/node`);

  it("is the version it is called", async () => {
    const { stdout } = await finish(node, ["--version"], { cwd: inject("consumer") });
    expect(stdout).toMatch(new RegExp(`^v${version}\\.`));
  });
  it("imports", () => expectProgram(node, ["esm/main.js"]));
  it("requires the ES modules from CommonJS", () => expectProgram(node, ["cjs/main.cjs"]));
});

it("Bun", () => expectProgram(bin(".bin/bun"), ["run", "esm/main.js"]));

it("Deno", () =>
  expectProgram(bin(".bin/deno"), [
    "run",
    "--quiet",
    "--no-lock",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
    "--allow-env",
    "--allow-read",
    "esm/main.js",
  ]));

it("workerd", async () => {
  const folder = inject("consumer");
  const worker = `
    import { program } from "./esm/program.js";
    export default {
      async fetch() {
        const lines = [];
        await program(${JSON.stringify(zoho.places)}, (line) => lines.push(line));
        return new Response(lines.join("\\n"));
      },
    };`;
  await bundle({
    stdin: { contents: worker, resolveDir: folder },
    outfile: join(folder, "worker/worker.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    logLevel: "error",
  });
  const port = await freePort();
  const config = writeFile(
    folder,
    "worker/config.capnp",
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01", globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const workerd = spawn(bin(".bin/workerd"), ["serve", config], { stdio: ["ignore", "inherit", "inherit"] });
  try {
    const answer = await untilAnswer(`http://127.0.0.1:${port}/`, workerd);
    expect((await answer.text()).split("\n")).toEqual(EXPECTED);
  } finally {
    workerd.kill();
  }
});

/** Debian's name first; `CHROMIUM` names another. */
const chromium = [process.env.CHROMIUM, ...["chromium", "chromium-browser", "google-chrome"].flatMap(onPath)].find(
  (file) => file && existsSync(file),
);

describe("Vite", () => {
  it("builds for a browser without a warning", async () => {
    const warnings: string[] = [];
    const built = await buildPage(warnings);
    expect(warnings).toEqual([]);
    expect(readFileSync(join(built, "index.html"), "utf8")).toContain('<script type="module"');
  });

  it.skipIf(!chromium)(
    `runs in Chromium${chromium ? "" : " (skipped: no chromium on the PATH and none named by CHROMIUM)"}`,
    async () => {
      const root = await buildPage([]);
      const server = await preview({
        root: join(root, ".."),
        configFile: false,
        logLevel: "error",
        preview: { host: "127.0.0.1", port: 0, proxy: behindThePage() },
      });
      try {
        const { port } = server.httpServer.address() as AddressInfo;
        const page = `http://127.0.0.1:${port}/`;
        const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", "--dump-dom"];
        const { stdout, stderr } = await finish(chromium!, [...flags, page], { cwd: inject("consumer") });
        const lines = /<pre>([\s\S]*)<\/pre>/.exec(stdout)?.[1]?.trimEnd().split("\n");
        expect(lines, stderr).toEqual(EXPECTED);
      } finally {
        await server.close();
      }
    },
  );
});

/** Zoho answers no page of another origin; applications put a server of theirs between, as here. */
function behindThePage(): Record<string, ProxyOptions> {
  const { zoho: target, hook } = zoho.places;
  const toZoho: ProxyOptions = {
    target,
    changeOrigin: true,
    configure: (proxy) => proxy.on("proxyReq", (request) => request.removeHeader("origin")),
  };
  return { "^/(oauth|crm|books|inventory)/": toZoho, "^/noti": { target: hook } };
}

/** Gives the folder of the built page. */
async function buildPage(warnings: string[]): Promise<string> {
  const root = join(inject("consumer"), "web");
  writeFile(root, "index.html", '<!doctype html><pre></pre><script type="module" src="./main.js"></script>\n');
  writeFile(
    root,
    "main.js",
    `import { program } from "../esm/program.js";
const lines = document.querySelector("pre");
const { origin } = location;
const places = { ...${JSON.stringify(zoho.places)}, zoho: origin, hook: origin };
program(places, (line) => lines.append(line + "\\n")).catch((error) => lines.append(String(error)));
`,
  );
  await viteBuild({
    root,
    configFile: false,
    logLevel: "warn",
    customLogger: {
      info: () => {},
      warn: (message) => warnings.push(message),
      warnOnce: (message) => warnings.push(message),
      error: (message) => warnings.push(message),
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
  });
  return join(root, "dist");
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
}

const START_LIMIT = 20_000;

async function untilAnswer(url: string, process: ChildProcess): Promise<Response> {
  for (const start = Date.now(); ; await new Promise((done) => setTimeout(done, 100))) {
    try {
      return await fetch(url);
    } catch (error) {
      if (process.exitCode !== null || Date.now() - start > START_LIMIT) throw error;
    }
  }
}
