import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "close");
  }
});

/** A run of the command, with what it has said so far. */
const run = (...args: string[]) => {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.err += text;
  });
  const closed = once(child, "close").then(([code]) => code as number | null);
  const ready = async () => {
    await expect.poll(() => said.out + said.err, { timeout: 10_000 }).toMatch(/Inspector: /);
    return /at (http:\/\/\S+)/.exec(said.out)![1]!;
  };
  return { child, said, closed, ready };
};

describe("zoho-emulator", () => {
  it("serves what it was asked to, says how to sign in, and closes when it is told to", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zoho-emulator-"));
    const seed = join(folder, "seed.yaml");
    writeFileSync(seed, "crm:\n  records:\n    Leads:\n      - { Last_Name: Okafor, Company: Oak }\n");
    const { child, said, closed, ready } = run(
      ...["--port", "0", "--data-centers", "eu,us", "--environments", "--no-limits", "--edition", "free"],
      ...["--seed", seed, "--data", join(folder, "data"), "--clock", "2026-05-01T10:00:00Z", "--frozen", "--strict"],
    );
    const url = await ready();
    expect(said.err).toBe("");
    expect(said.out).toMatch(/us developer: http:\/\/127\.0\.0\.1:\d+/);
    const [, id, secret, refresh] = /client id +(\S+)\s+client secret +(\S+)\s+refresh token +(\S+)/.exec(said.out)!;
    const body = new URLSearchParams({
      ...{ grant_type: "refresh_token", client_id: id!, client_secret: secret!, refresh_token: refresh! },
    });
    const token = (await (await fetch(`${url}/oauth/v2/token`, { method: "POST", body })).json()) as {
      access_token: string;
    };
    const leads = await fetch(`${url}/crm/v8/Leads?fields=Last_Name`, {
      headers: { authorization: `Zoho-oauthtoken ${token.access_token}` },
    });
    expect(await leads.json()).toMatchObject({ data: [{ Last_Name: "Okafor" }] });
    expect(leads.headers.get("x-accesstoken-reset")).toBe("2026-05-01T11:00:00+00:00");
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("closes on Ctrl+C while somebody follows the journal", async () => {
    const { child, closed, ready } = run("--port", "0");
    const stream = await fetch(`${await ready()}/_emulator/journal/stream`);
    child.kill("SIGINT");
    expect(await closed).toBe(0);
    await stream.text().catch(() => {});
  });

  it("says that a port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { said, closed } = run("--port", String(port));
    expect(await closed).toBe(1);
    expect(said.err).toBe(
      `zoho-emulator: Port ${port} of 127.0.0.1 is taken: choose another one, or 0 for any that is free.\n`,
    );
    server.close();
  });

  it("warns who opens it to other machines", async () => {
    const { child, said, closed, ready } = run("--port", "0", "--host", "0.0.0.0");
    expect(await ready()).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(said.err).toContain("other machines reach 0.0.0.0");
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
  });

  it.each([
    [["--port", "70000"], "--port 70000 is not a port"],
    [["--data-centers", "us,mars"], "--data-centers mars is unknown: it is one of us, eu"],
    [["--nonsense"], "'--nonsense'"],
  ])("refuses %j", async (args, message) => {
    const { said, closed } = run(...args);
    expect(await closed).toBe(2);
    expect(said.err).toContain(message);
    expect(said.err).toContain("See --help.");
    expect(said.err).not.toContain("    at ");
  });

  it("tells its options and its version", async () => {
    const help = run("--help");
    expect(await help.closed).toBe(0);
    expect(help.said.out).toContain("--data-centers");
    const version = run("--version");
    expect(await version.closed).toBe(0);
    expect(version.said.out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});
