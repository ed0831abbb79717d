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
  /** Objects that stand for an entity although they are a whole body, to be named after the operation. */
  readonly entities?: ReadonlySet<number>;
  /** What every JSON answer holds beside its payload (`code`, `message`), where the product has such an envelope. */
  readonly envelope?: number;
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
  /** The vendor's page about it. */
  readonly documentation?: string;
  /** Keys that the result may stand under although upstream shows it without one. */
  readonly resultKeys?: readonly string[];
  /** The call is made for one organization, which the client knows. */
  readonly organization?: boolean;
  /** `users.json: Get Users`, one for each upstream operation that became this one. */
  readonly upstream: readonly string[];
}

export interface ImportedParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly shape: Shape;
  readonly editions?: readonly string[];
  /** A list that goes over the wire as one text with commas. */
  readonly commas?: boolean;
}

export interface ImportedContent {
  readonly mediaType: string;
  readonly shape: Shape;
  /** The shape is what stands in the API's envelope, beside `code` and `message`. */
  readonly enveloped?: boolean;
}

export interface ImportedBody extends ImportedContent {
  readonly required: boolean;
  /** Files that may go along; the body then is a form with the JSON in one field and these in others. */
  readonly files?: Shape;
}
