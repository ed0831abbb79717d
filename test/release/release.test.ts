import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withOrigin } from "../../scripts/support/origin.ts";
import { readTarball } from "../consumers/support/tarballs.ts";
import { type Registry, startRegistry } from "./support/registry.ts";
import { copyWorkspace, type Workspace } from "./support/workspace.ts";

let root: string;
let registry: Registry;
let workspace: Workspace;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "release-"));
  registry = await startRegistry(join(root, "registry"));
  const folder = join(root, "workspace");
  mkdirSync(folder);
  workspace = copyWorkspace(folder, registry.npmrc);
});
afterAll(() => {
  registry?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Where the release workflow would say that it runs. */
const ORIGIN = "https://github.com/example/zoho-clients";

interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<
    Record<string, { readonly dist: { readonly tarball: string }; readonly peerDependencies?: Record<string, string> }>
  >;
}

async function published(name: string): Promise<Packument> {
  const answer = await fetch(`${registry.url}@x%2f${name}`);
  expect(answer.status, name).toBe(200);
  return (await answer.json()) as Packument;
}

/** Version as a person does, then publish as the release workflow does. */
async function release(): Promise<void> {
  await workspace.changesets("version");
  workspace.commit("Version packages");
  await publish();
}

const publish = (env?: NodeJS.ProcessEnv): Promise<void> =>
  withOrigin(workspace.packages, ORIGIN, () => workspace.changesets("publish", env));

const changelog = (name: string): string => workspace.text(`packages/${name}/CHANGELOG.md`);

describe("a release, step after step", () => {
  it("publishes nothing where provenance is asked for and nobody can attest it", async () => {
    workspace.changeset("first", '---\n"@x/zoho-auth": minor\n"@x/zoho-crm": minor\n---\n\nFirst release.\n');
    workspace.commit("Add the packages");
    await workspace.changesets("version");
    workspace.commit("Version packages");
    const outside = { GITHUB_ACTIONS: "", GITLAB_CI: "", CI: "" };
    await expect(publish({ pnpm_config_provenance: "true", ...outside })).rejects.toThrow(/PROVENANCE/);
    for (const name of ["zoho-auth", "zoho-crm"]) {
      expect((await fetch(`${registry.url}@x%2f${name}`)).status).toBe(404);
    }
    expect(workspace.git("tag")).toBe("");
    expect(workspace.git("status", "--porcelain")).toBe("");
  });

  it("publishes the first versions with tags and changelogs", async () => {
    await publish();
    for (const name of ["zoho-auth", "zoho-crm"]) {
      expect((await published(name))["dist-tags"]).toEqual({ latest: "0.1.0" });
      expect(changelog(name)).toContain("## 0.1.0\n\n### Minor Changes\n\n");
      expect(changelog(name)).toContain("First release.");
    }
    expect(workspace.git("tag").trim().split("\n")).toEqual(["@x/zoho-auth@0.1.0", "@x/zoho-crm@0.1.0"]);
  });

  it("resolves the range of the workspace in what is published", async () => {
    const { versions } = await published("zoho-crm");
    expect(versions["0.1.0"]!.peerDependencies).toEqual({ "@x/zoho-auth": "^0.1.0" });
  });

  it("publishes the tarball with its changelog and nothing of the workspace", async () => {
    const { versions } = await published("zoho-crm");
    const file = join(root, "crm.tgz");
    const answer = await fetch(versions["0.1.0"]!.dist.tarball);
    writeFileSync(file, new Uint8Array(await answer.arrayBuffer()));
    const files = readTarball(file);
    expect(JSON.parse(files.get("package.json")!.toString())).toMatchObject({
      name: "@x/zoho-crm",
      version: "0.1.0",
      license: "MIT",
      repository: { type: "git", url: `git+${ORIGIN}.git`, directory: "packages/zoho-crm" },
      homepage: `${ORIGIN}/tree/HEAD/packages/zoho-crm#readme`,
      bugs: { url: `${ORIGIN}/issues` },
    });
    const paths = [...files.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(["CHANGELOG.md", "OPERATIONS.md", "README.md", "LICENSE", "openapi.json"]),
    );
    expect(paths.filter((path) => /(^|\/)(test|node_modules|\.|tsconfig|vitest)/.test(path))).toEqual([]);
    expect(workspace.git("status", "--porcelain")).toBe("");
  });

  it("leaves the clients alone when a fix of auth is in their range", async () => {
    workspace.changeset("fix", '---\n"@x/zoho-auth": patch\n---\n\nA fix.\n');
    await release();
    expect((await published("zoho-auth"))["dist-tags"].latest).toBe("0.1.1");
    expect((await published("zoho-crm"))["dist-tags"].latest).toBe("0.1.0");
  });

  it("releases the clients again when auth leaves their range", async () => {
    workspace.changeset("feature", '---\n"@x/zoho-auth": minor\n---\n\nA feature.\n');
    await release();
    expect((await published("zoho-auth"))["dist-tags"].latest).toBe("0.2.0");
    const crm = await published("zoho-crm");
    expect(crm["dist-tags"].latest).toBe("0.1.1");
    expect(crm.versions["0.1.1"]!.peerDependencies).toEqual({ "@x/zoho-auth": "^0.2.0" });
  });

  it("publishes nothing twice", async () => {
    await publish();
    expect(Object.keys((await published("zoho-auth")).versions)).toEqual(["0.1.0", "0.1.1", "0.2.0"]);
    expect(Object.keys((await published("zoho-crm")).versions)).toEqual(["0.1.0", "0.1.1"]);
  });

  it("carries the sentences of a spec update into the changelog", async () => {
    const body =
      "#### What you have to do\n\n##### Users\n\n- `User.email` may now be null: check for it before use.\n";
    workspace.changeset("spec", `---\n"@x/zoho-crm": major\n---\n\nZoho CRM v8 as of 2026-11-01.\n\n${body}`);
    await workspace.changesets("version");
    expect(workspace.manifest("zoho-crm").version).toBe("1.0.0");
    expect(changelog("zoho-crm")).toContain("What you have to do");
    expect(changelog("zoho-crm")).toContain("- `User.email` may now be null: check for it before use.");
  });
});
