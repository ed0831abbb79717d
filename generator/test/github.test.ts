import { createHash } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { originOf } from "../src/import/source.ts";
import { readUpstream } from "../src/import/upstream.ts";

afterEach(() => vi.unstubAllGlobals());

const COMMIT = "0123abc";
const LISTING = `https://api.github.com/repos/example/specs/contents/v8.0?ref=${COMMIT}`;
const users = JSON.stringify({ openapi: "3.0.0", paths: {} });

/** GitHub, as far as the import asks it; every other address is unknown to it. */
function github(answers: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const answer = answers[url];
    return new Response(answer ?? "not found", { status: answer === undefined ? 404 : 200 });
  });
  return asked;
}

describe("upstream documents of a commit on GitHub", () => {
  const listed = (...names: string[]): string =>
    JSON.stringify([
      ...names.map((name) => ({ name, download_url: `https://raw.example.com/${name}` })),
      { name: "folder.json", download_url: null },
    ]);

  test("are those of the folder, sorted, each with its hash", async () => {
    github({
      [LISTING]: listed("users.json", "README.md", "apis.yaml"),
      "https://raw.example.com/users.json": users,
      "https://raw.example.com/apis.yaml": "openapi: 3.0.0\npaths: {}\n",
    });
    const files = await readUpstream(`github:example/specs@${COMMIT}`, "v8.0");
    expect(files.map(({ name }) => name)).toEqual(["apis.yaml", "users.json"]);
    expect(files[1]!.sha256).toBe(createHash("sha256").update(users).digest("hex"));
  });

  test("can be those of another folder", async () => {
    const asked = github({
      [`https://api.github.com/repos/example/specs/contents/v9.0?ref=${COMMIT}`]: listed("users.json"),
      "https://raw.example.com/users.json": users,
    });
    expect(await readUpstream(`github:example/specs@${COMMIT}#v9.0`, "v8.0")).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  test("say themselves where they come from", () => {
    expect(originOf(`github:example/specs@${COMMIT}#v9.0`)).toEqual({
      repository: "github:example/specs",
      commit: COMMIT,
      folder: "v9.0",
    });
    expect(originOf("some/folder")).toEqual({});
  });

  test("that cannot be had are told by their address", async () => {
    github({});
    await expect(readUpstream(`github:example/specs@${COMMIT}`, "v8.0")).rejects.toThrow(
      `${LISTING}: GitHub answered 404\n  Fix: Check repository, commit and folder of --from.`,
    );
  });
});
