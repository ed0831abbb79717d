import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import { parseGitHub, type UpstreamFile } from "./upstream.ts";
import { render } from "./write-specs.ts";

/** Where the facts came from, as committed in `source.yaml`. */
export interface Source {
  readonly repository: string;
  readonly folder: string;
  readonly commit: string;
  readonly date: string;
  /** File name -> SHA-256 of the upstream text. */
  readonly files: Readonly<Record<string, string>>;
}

export function readSource(product: Product): Source | undefined {
  const file = join(product.specs, "source.yaml");
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as Source) : undefined;
}

/** What `--from github:…` says by itself. */
export function originOf(from: string): Partial<Source> {
  const github = parseGitHub(from);
  if (!github) return {};
  const { repository, commit, folder } = github;
  return { repository: `github:${repository}`, commit, ...(folder ? { folder } : {}) };
}

/** The text of `source.yaml`. Other documents than the recorded ones need another commit and date. */
export function sourceText(product: Product, upstream: readonly UpstreamFile[], origin: Partial<Source>): string {
  const known = readSource(product);
  const files = Object.fromEntries(upstream.map((file) => [file.name, file.sha256]));
  const names = new Set([...Object.keys(files), ...Object.keys(known?.files ?? {})]);
  const changed = [...names].filter((name) => files[name] !== known?.files[name]).sort();
  const { repository, folder } = { ...known };
  const given: Partial<Source> = { ...(changed.length === 0 ? known : { repository, folder }), ...origin };
  const missing = (["repository", "folder", "commit", "date"] as const).filter((key) => !given[key]);
  if (missing.length > 0) {
    throw new SpecError({
      file: join(product.specs, "source.yaml"),
      what: `${listed(changed)} from what it records, and ${missing.join(", ")} of the new documents not given`,
      fix: `Say where they come from: ${missing.map((key) => `--${key} ${EXAMPLES[key]}`).join(" ")}.`,
    });
  }
  const { commit, date } = given;
  const source = { repository: given.repository, folder: given.folder, commit, date, files };
  return `# Where the facts in openapi/ come from. Written by \`pnpm specs:import\`; checked by \`pnpm specs:import --check\`.\n${render(source)}`;
}

const EXAMPLES = { repository: "github:owner/name", folder: "v8.0", commit: "<hash>", date: "<yyyy-mm-dd>" } as const;
const SHOWN = 3;

/** `a.json, b.json, c.json and 4 more differ` */
function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more} ${names.length === 1 ? "differs" : "differ"}`;
}
