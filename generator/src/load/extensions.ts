import type { Cost, Paging, RetryClass, Role } from "../model/api-model.ts";
import type { Problem } from "./validate.ts";

/** What overlays and the import may say of an operation beside OpenAPI. Each is explained in the overlay that uses it. */
export interface Extensions {
  readonly "x-zoho-role"?: Role;
  readonly "x-zoho-retry"?: RetryClass;
  readonly "x-zoho-paging"?: Paging;
  readonly "x-zoho-rows"?: "single" | "batch";
  readonly "x-zoho-result"?: string | null;
  readonly "x-zoho-body"?: string | null;
  readonly "x-zoho-host"?: "upload" | "absolute";
  readonly "x-zoho-scopes"?: readonly string[];
  readonly "x-zoho-error-codes"?: readonly string[];
  readonly "x-zoho-cost"?: Omit<Cost, "heavy">;
  readonly "x-zoho-heavy"?: Cost["heavy"];
  /** Properties of the answer that hold the result where the wire does not do as the spec says; tried in order. */
  readonly "x-zoho-result-keys"?: readonly string[];
  /** Verb of the operation that gets the same thing as a file, by the parameter `accept`. */
  readonly "x-zoho-file"?: string;
  /** The call is made for one organization: `organization_id` goes into the query. */
  readonly "x-zoho-organization"?: boolean;
  /** Where the import found the operation; for readers of specs/. */
  readonly "x-zoho-upstream"?: readonly string[];
}

/** The values of those that have a fixed choice; `undefined` takes any. A misspelt one would be lost in silence. */
const CHOICES: Readonly<Record<keyof Extensions, readonly unknown[] | undefined>> = {
  "x-zoho-role": [
    "list",
    "get",
    "create",
    "update",
    "upsert",
    "delete",
    "action",
    "upload",
    "download",
  ] satisfies Role[],
  "x-zoho-retry": ["safe", "idempotent", "unsafe"] satisfies RetryClass[],
  "x-zoho-paging": ["token", "page", "context", "none"] satisfies Paging[],
  "x-zoho-rows": ["single", "batch"],
  "x-zoho-result": undefined,
  "x-zoho-body": undefined,
  "x-zoho-host": ["upload", "absolute"],
  "x-zoho-scopes": undefined,
  "x-zoho-error-codes": undefined,
  "x-zoho-cost": undefined,
  "x-zoho-heavy": undefined,
  "x-zoho-result-keys": undefined,
  "x-zoho-file": undefined,
  "x-zoho-organization": [true, false],
  "x-zoho-upstream": undefined,
};

/** The members of OpenAPI that an operation may have. */
const MEMBERS = new Set(
  "operationId summary description externalDocs parameters requestBody responses security servers".split(" "),
);

/** A member of an operation that would be lost in silence, and how to mend it. */
export function unreadMember(operation: object): Problem | undefined {
  for (const [key, value] of Object.entries(operation)) {
    if (MEMBERS.has(key)) continue;
    if (!Object.hasOwn(CHOICES, key)) {
      return {
        found: key,
        what: `has ${key}, which nothing reads`,
        fix: `Use one of: ${[...MEMBERS, ...Object.keys(CHOICES)].join(", ")}.`,
      };
    }
    const choices = CHOICES[key as keyof Extensions];
    if (choices && !choices.includes(value)) {
      return { found: key, what: `has ${key}: ${JSON.stringify(value)}`, fix: `Use one of: ${choices.join(", ")}.` };
    }
  }
  return undefined;
}
