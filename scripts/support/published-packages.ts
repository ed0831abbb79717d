import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run.ts";

export interface PublishedPackage {
  /** `@x/zoho-crm` */
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  /** It stands on the session of `@x/zoho-auth`. */
  readonly isClient: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What `packages/` publishes. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(ROOT, "packages"))
    .sort()
    .map((directory) => {
      const folder = join(ROOT, "packages", directory);
      return { folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest };
    })
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest: { name, version, peerDependencies } }) => ({
      name,
      folder,
      version,
      isClient: peerDependencies?.["@x/zoho-auth"] !== undefined,
    }));
}
