import type { HttpMethod } from "../support/openapi.ts";
import type { ObjectTable, Shape } from "./shape.ts";

/** What an import knows about one API, before names are given and files are written. */
export interface ImportedApi {
  readonly table: ObjectTable;
  readonly operations: readonly ImportedOperation[];
  /** The object every error answer has; one shape for all of them. */
  readonly error: number;
  /** Objects that stand for the outcome of a write, to be named after the resource. */
  readonly outcomes: ReadonlySet<number>;
  /** Objects to keep although no operation refers to them. */
  readonly roots: readonly number[];
  /** Upstream references without a target. */
  readonly dangling: readonly string[];
}

export interface ImportedOperation {
  /** `GET /crm/v8/users/{user_id}`: method and canonical path. */
  readonly key: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly parameters: readonly ImportedParameter[];
  readonly body: ImportedBody | undefined;
  /** By status. `undefined` is an answer without a body. */
  readonly responses: ReadonlyMap<string, ImportedContent | undefined>;
  readonly scopes: readonly string[];
  readonly errorCodes: readonly string[];
  readonly server: string | undefined;
  /** `users.json: Get Users`, one for each upstream operation that became this one. */
  readonly upstream: readonly string[];
}

export interface ImportedParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly shape: Shape;
}

export interface ImportedContent {
  readonly mediaType: string;
  readonly shape: Shape;
}

export interface ImportedBody extends ImportedContent {
  readonly required: boolean;
}
