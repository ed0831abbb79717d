import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSession, refreshToken, TokenStoreError } from "../src/index.ts";
import { fileTokenStore } from "../src/node/index.ts";
import { startChild } from "./support/child.ts";
import { startFakeZoho } from "./support/fake-zoho.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zoho-auth-"));
  file = join(folder, "new", "tokens.json");
});
afterEach(() => rm(folder, { recursive: true }));

const inDirectory = () => readdir(join(folder, "new"));

test("keeps several identities in a file that only its owner may read", async () => {
  const store = fileTokenStore(file);
  expect(await store.get("a")).toBeUndefined();
  await store.set("a", { accessToken: "1", expiresAt: 5 });
  await store.set("b", { accessToken: "2" });
  expect(await fileTokenStore(file).get("a")).toEqual({ accessToken: "1", expiresAt: 5 });
  await store.delete("a");
  expect(await store.get("a")).toBeUndefined();
  expect(await store.get("b")).toEqual({ accessToken: "2" });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "new"))).mode & 0o777).toBe(0o700);
  expect(await inDirectory()).toEqual(["tokens.json"]);
});

test("a key of the object prototype is no record", async () => {
  expect(await fileTokenStore(file).get("constructor")).toBeUndefined();
});

test("writes at the same time lose nothing", async () => {
  const stores = [fileTokenStore(file), fileTokenStore(file)];
  const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`);
  await Promise.all(keys.map((key, index) => stores[index % 2]!.set(key, { accessToken: key })));
  for (const key of keys) expect(await stores[0]!.get(key)).toEqual({ accessToken: key });
});

describe("a file that is not ours stays as it is", () => {
  test.each([
    ["damaged", '{"format":"zoho-auth/tokens/1","records":{"a":{"acc'],
    ["foreign", '{"name":"my-app","version":"1.0.0"}'],
    ["empty", ""],
    ["no JSON", "1000.secret"],
  ])("%s", async (_, text) => {
    file = join(folder, "tokens.json");
    await writeFile(file, text);
    const store = fileTokenStore(file);
    for (const attempt of [() => store.get("a"), () => store.set("a", {}), () => store.delete("a")]) {
      const error = await attempt().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TokenStoreError);
      expect((error as Error).message).toContain(file);
      expect((error as Error).message).not.toContain("1000.secret");
    }
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("and the session reports it", async () => {
    file = join(folder, "tokens.json");
    await writeFile(file, "{}");
    const zoho = await startFakeZoho();
    const session = createSession({
      dataCenter: zoho.center,
      credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
      store: fileTokenStore(file),
    });
    await expect(session.fetch("/crm/v8/org")).rejects.toThrow(/GET \/crm\/v8\/org: .*no token file/);
    expect(zoho.tokenRequests).toHaveLength(0);
    await zoho.close();
  });
});

describe("the lock", () => {
  test("lets one at a time work on a key, and others on other keys", async () => {
    const [one, two] = [fileTokenStore(file), fileTokenStore(file)];
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([one.lock!("k", work("A")), two.lock!("k", work("B"))])).toEqual(["A", "B"]);
    expect([order.slice(0, 2), order.slice(2)].sort()).toEqual([
      ["A begins", "A ends"],
      ["B begins", "B ends"],
    ]);
    let released = () => {};
    const held = one.lock!("k", () => new Promise<void>((resolve) => (released = resolve)));
    expect(await two.lock!("other", async () => "free")).toBe("free");
    released();
    await held;
    expect(await inDirectory()).toEqual([]);
  });

  test("is let go when the work fails", async () => {
    const store = fileTokenStore(file);
    await expect(store.lock!("k", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await store.lock!("k", async () => 1)).toBe(1);
  });

  test("of a process killed with -9 is taken over", async () => {
    const child = startChild("./lock-holding-process.ts", { file, key: "k" });
    expect(await child.next()).toBe("locked");
    const waiting = fileTokenStore(file).lock!("k", async () => "mine");
    child.process.kill("SIGKILL");
    await child.done;
    const start = Date.now();
    expect(await waiting).toBe("mine");
    expect(Date.now() - start).toBeLessThan(1000);
  });

  test("of another machine is taken over when it shows no sign of life", async () => {
    await fileTokenStore(file).set("x", {});
    const { promise, resolve } = Promise.withResolvers<string>();
    const probe = fileTokenStore(file).lock!("k", async () =>
      resolve((await inDirectory()).find((n) => n !== "tokens.json")!),
    );
    const lock = join(folder, "new", await promise);
    await probe;
    await writeFile(lock, JSON.stringify({ id: "theirs", pid: process.pid, host: `not-${hostname()}` }));
    const store = fileTokenStore(file, { staleAfter: 1000, patience: 200 });
    await expect(store.lock!("k", async () => 1)).rejects.toThrow("still locked");
    await utimes(lock, new Date(0), new Date(0));
    expect(await store.lock!("k", async () => "mine")).toBe("mine");
  });
});

test("eight processes that start at the same moment mint one token", async () => {
  const zoho = await startFakeZoho();
  const input = { center: zoho.center, file, calls: 5 };
  const children = Array.from({ length: 8 }, () => startChild("./calling-process.ts", input));
  const printed = await Promise.all(children.map(({ done }) => done));
  expect(printed).toEqual(Array(8).fill([[200, 200, 200, 200, 200]]));
  expect(zoho.minted).toHaveLength(1);
  expect(await inDirectory()).toEqual(["tokens.json"]);
  await zoho.close();
}, 30_000);
