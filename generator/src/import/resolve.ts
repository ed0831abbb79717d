import { SpecError } from "../support/error.ts";
import { isReference } from "../support/openapi.ts";
import type { UpstreamFile } from "./upstream.ts";

/** A node of an upstream document together with where it stands, so that its own references can be followed. */
export interface Located<T> {
  readonly file: string;
  /** JSON pointer without the leading `#`. */
  readonly pointer: string;
  readonly node: T;
}

const MAX_HOPS = 20;

/**
 * Follows `$ref` within a file, and to other files by their last path segment: upstream points at absolute URLs of a
 * repository under its old owner, and every one of them is the file of the same name here.
 */
export class Resolver {
  readonly #documents: ReadonlyMap<string, unknown>;
  readonly dangling = new Set<string>();

  constructor(files: readonly UpstreamFile[]) {
    this.#documents = new Map(files.map((file) => [file.name, file.document]));
  }

  /** `undefined` for a reference whose target does not exist; it is noted in `dangling`. */
  resolve<T extends object>(located: Located<T | { $ref: string }>): Located<T> | undefined {
    let current = located;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      if (!isReference(current.node)) return current as Located<T>;
      const [url = "", fragment = ""] = current.node.$ref.split("#");
      const file = url === "" ? current.file : url.slice(url.lastIndexOf("/") + 1);
      const target = this.#at(file, fragment);
      if (target === undefined) {
        this.dangling.add(`${located.file}: ${current.node.$ref}`);
        return undefined;
      }
      current = { file, pointer: fragment, node: target as T };
    }
    throw new SpecError({
      file: located.file,
      pointer: located.pointer,
      what: "a chain of references does not end",
      fix: "Break the cycle of $ref; each of them only names the next.",
    });
  }

  #at(file: string, pointer: string): unknown {
    let node = this.#documents.get(file);
    for (const segment of pointer.split("/").slice(1)) {
      const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
      if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
      node = (node as Record<string, unknown>)[key];
    }
    return node;
  }
}

export function child<T>(parent: Located<object>, key: string, node: T): Located<T> {
  return { file: parent.file, pointer: `${parent.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, node };
}
