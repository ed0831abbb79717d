import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../consumers/support/free-port.ts";

export interface Registry {
  readonly url: string;
  /** What an `.npmrc` needs to publish here. */
  readonly npmrc: string;
  close(): void;
}

const START_LIMIT = 30_000;

/** A package registry on loopback that knows no other: what is not published to it does not exist. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "config.yaml");
  writeFileSync(
    config,
    [
      "storage: ./storage",
      "uplinks: {}",
      "auth: { htpasswd: { file: ./htpasswd } }",
      "packages:",
      '  "@x/*": { access: $all, publish: $authenticated }',
      "log: { type: stdout, level: warn }",
    ].join("\n"),
  );
  const verdaccio = join(import.meta.dirname, "..", "node_modules", "verdaccio", "bin", "verdaccio");
  const server = spawn(process.execPath, [verdaccio, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  const close = (): void => void server.kill();
  for (const start = Date.now(); ; await pause(100)) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) break;
    if (server.exitCode !== null || Date.now() - start > START_LIMIT) {
      close();
      throw new Error("verdaccio did not start");
    }
  }
  const token = await signUp(url);
  return { url, npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`, close };
}

async function signUp(url: string): Promise<string> {
  const user = { name: "releaser", password: "only on loopback" };
  const answer = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(user),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`verdaccio gave no token: HTTP ${answer.status}`);
  return token;
}
