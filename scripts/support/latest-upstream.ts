import type { Source } from "@x/zoho-generator/import/source.ts";

/** What `--from` and the origin of an update are. */
export interface Upstream {
  readonly from: string;
  readonly repository: string;
  readonly folder: string;
  readonly commit: string;
  readonly date: string;
}

const COMMIT_LENGTH = 12;

interface GitHubCommit {
  readonly sha: string;
  readonly commit: { readonly committer: { readonly date: string } };
}

/** The newest upstream commit that touched the documents, or nothing when it is the one we have. */
export async function latestUpstream(source: Source, api = "https://api.github.com"): Promise<Upstream | undefined> {
  const { repository, folder } = source;
  const query = new URLSearchParams({ path: folder, per_page: "1" });
  const url = `${api}/repos/${repository.replace(/^github:/, "")}/commits?${query}`;
  const answer = await fetch(url, { headers: { accept: "application/vnd.github+json" } });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${url}: try again, or give --from a commit.`);
  const [newest] = (await answer.json()) as GitHubCommit[];
  if (!newest)
    throw new Error(`${repository} has no commit in ${folder}: correct source.yaml, or give --from a commit.`);
  const commit = newest.sha.slice(0, COMMIT_LENGTH);
  if (newest.sha.startsWith(source.commit)) return undefined;
  return {
    from: `${repository}@${newest.sha}`,
    repository,
    folder,
    commit,
    date: newest.commit.committer.date.slice(0, 10),
  };
}
