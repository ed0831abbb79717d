import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../support/error.ts";
import type { OpenApiDocument } from "../support/openapi.ts";
import { compare } from "../support/order.ts";
import { parseOpenApi } from "../support/parse-openapi.ts";

/** One upstream document as published, with the hash that `source.yaml` records. */
export interface UpstreamFile {
  /** File name without folder, as in `users.json`. */
  readonly name: string;
  readonly sha256: string;
  readonly document: OpenApiDocument;
}

/** `github:owner/name@commit[#folder]` */
export function parseGitHub(
  from: string,
): { repository: string; commit: string; folder: string | undefined } | undefined {
  const match = /^github:([^/@\s]+\/[^/@\s]+)@([0-9a-f]{7,40})(?:#(.+))?$/.exec(from);
  return match ? { repository: match[1]!, commit: match[2]!, folder: match[3] } : undefined;
}

/** Reads `--from`: a folder, or `github:owner/name@commit[#folder]` for those with a network. */
export async function readUpstream(from: string, defaultFolder: string): Promise<UpstreamFile[]> {
  const github = parseGitHub(from);
  const texts = github
    ? await downloadFromGitHub(github.repository, github.commit, github.folder ?? defaultFolder)
    : readFolder(from);
  if (texts.length === 0) {
    throw new SpecError({
      file: from,
      what: "no .json, .yml or .yaml document found",
      fix: "Give the folder that holds the upstream documents.",
    });
  }
  return texts
    .map(({ name, text }) => ({
      name,
      sha256: createHash("sha256").update(text).digest("hex"),
      document: parseOpenApi(name, text, "Fetch the file again, or remove it from the folder."),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

interface NamedText {
  name: string;
  text: string;
}

function readFolder(folder: string): NamedText[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SpecError({
      file: folder,
      what: "is not a folder",
      fix: "Give --from an existing folder, or github:owner/name@commit.",
    });
  }
  return readdirSync(folder)
    .filter((name) => /\.(json|ya?ml)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

async function downloadFromGitHub(repository: string, commit: string, folder: string): Promise<NamedText[]> {
  const listing = await fetchGitHub(`https://api.github.com/repos/${repository}/contents/${folder}?ref=${commit}`);
  const entries = JSON.parse(listing) as { name: string; download_url: string | null }[];
  return Promise.all(
    entries
      .filter((entry) => entry.download_url && /\.(json|ya?ml)$/.test(entry.name))
      .map(async (entry) => ({ name: entry.name, text: await fetchGitHub(entry.download_url!) })),
  );
}

async function fetchGitHub(url: string): Promise<string> {
  const response = await fetch(url, { headers: { accept: "application/vnd.github+json" } });
  if (!response.ok) {
    throw new SpecError({
      file: url,
      what: `GitHub answered ${response.status}`,
      fix: "Check repository, commit and folder of --from.",
    });
  }
  return response.text();
}
