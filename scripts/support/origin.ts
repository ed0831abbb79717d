import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Where a release comes from is known to the workflow that publishes it: `https://github.com/owner/name`. No manifest in
 * the repository names it, so that a fork publishes its own.
 */
export function originOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined;
}

/**
 * What a publish needs in its environment for provenance. It is attested by GitHub Actions for a job with
 * `id-token: write`, about a repository that the manifest names; nothing else can do it.
 *
 * @throws Error elsewhere, before anything is published
 */
export function provenance(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!originOf(env) || !env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new Error(
      "Provenance can be attested in GitHub Actions only, by a job with `id-token: write`: let the release workflow publish, or say --without-provenance.",
    );
  }
  // pnpm reads neither NPM_CONFIG_PROVENANCE nor publishConfig.provenance: with these it would publish without, in silence.
  return { pnpm_config_provenance: "true" };
}

/** Has every package name its repository while `publish` runs; afterwards the manifests are as they were. */
export async function withOrigin<T>(
  packages: readonly string[],
  origin: string | undefined,
  publish: () => Promise<T>,
): Promise<T> {
  const files = packages.map((folder) => join(folder, "package.json"));
  const before = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  try {
    for (const [index, file] of files.entries()) {
      if (!origin) break;
      const directory = `packages/${basename(packages[index]!)}`;
      const manifest = JSON.parse(before.get(file)!) as object;
      const fields = {
        repository: { type: "git", url: `git+${origin}.git`, directory },
        homepage: `${origin}/tree/HEAD/${directory}#readme`,
        bugs: { url: `${origin}/issues` },
      };
      writeFileSync(file, `${JSON.stringify({ ...manifest, ...fields }, null, 2)}\n`);
    }
    return await publish();
  } finally {
    for (const [file, text] of before) writeFileSync(file, text);
  }
}
