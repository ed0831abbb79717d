import { execFileSync } from "node:child_process";
import { relative } from "node:path";
import type { SpecTexts } from "@x/zoho-generator/load/index.ts";
import type { Product } from "@x/zoho-generator/products.ts";
import { ROOT } from "./run.ts";

const MOST = 64 << 20;
const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: MOST });

/** The facts of a product as they stand at a commit, a tag or a branch. */
export function publishedSpecs(product: Product, ref: string): SpecTexts {
  const folder = relative(ROOT, product.specs).replaceAll("\\", "/");
  const paths = git("ls-tree", "-r", "--name-only", ref, "--", folder).split("\n").filter(Boolean);
  if (paths.length === 0) throw new Error(`${ref} has no ${folder}. Give --base a commit that has it.`);
  const read = (name: string): Map<string, string> =>
    new Map(
      paths.flatMap((path) =>
        path.startsWith(`${folder}/${name}/`) && path.endsWith(".yaml")
          ? [[path.slice(folder.length + name.length + 2), git("show", `${ref}:${path}`)] as const]
          : [],
      ),
    );
  const names = `${folder}/names.yaml`;
  return {
    openapi: read("openapi"),
    overlay: read("overlay"),
    names: paths.includes(names) ? git("show", `${ref}:${names}`) : "",
  };
}
