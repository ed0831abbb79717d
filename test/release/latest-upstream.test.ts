import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { latestUpstream } from "../../scripts/support/latest-upstream.ts";

const SHA = "45dff2cc9c69aaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SOURCE = {
  repository: "github:example/specs",
  folder: "v8.0",
  commit: SHA.slice(0, 12),
  date: "2025-06-27",
  files: {},
};

const seen: string[] = [];
let newest = SHA;
const server = createServer((incoming, outgoing) => {
  seen.push(incoming.url!);
  outgoing.setHeader("content-type", "application/json");
  outgoing.end(JSON.stringify([{ sha: newest, commit: { committer: { date: "2026-11-02T08:00:00Z" } } }]));
});
let api: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("asks for the newest commit in the folder, and has no news when it is the one we have", async () => {
  expect(await latestUpstream(SOURCE, api)).toBeUndefined();
  expect(seen).toEqual(["/repos/example/specs/commits?path=v8.0&per_page=1"]);
});

it("says where the news come from", async () => {
  newest = "b".repeat(40);
  expect(await latestUpstream(SOURCE, api)).toEqual({
    from: `github:example/specs@${"b".repeat(40)}`,
    repository: "github:example/specs",
    folder: "v8.0",
    commit: "bbbbbbbbbbbb",
    date: "2026-11-02",
  });
});
