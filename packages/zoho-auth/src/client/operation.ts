import type { OperationInfo } from "../operation.ts";
import type { Cost } from "./cost.ts";
import type { withoutEnvelope } from "./envelope.ts";
import type { organizationOf } from "./organization.ts";
import type { multipart } from "./upload.ts";

/**
 * One API operation as generated code states it. What only some operations need is a function that their literal
 * mentions, so that a program bundles no more than its own calls use.
 */
export interface Operation extends OperationInfo {
  /** Public parameter name -> header name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters that travel in the body, beside its payload. */
  readonly bodyKeys?: readonly string[];
  /** Property of the request body that holds the payload. The payload is the whole body when absent. */
  readonly wrap?: string;
  /** The payload is one entity, the property holds a list of one. */
  readonly wrapOne?: boolean;
  /** The call is made for one organization: its `organization_id` goes into the query. */
  readonly organization?: typeof organizationOf;
  /** Writes the body as `multipart/form-data`. */
  readonly form?: typeof multipart;
  /**
   * Parameters that are files. The body is a form only where one of them is given, and holds the JSON in its field
   * `JSONString`.
   */
  readonly files?: readonly string[];
  /** Property of the answer that holds the result. The result is the whole answer when absent. */
  readonly property?: string;
  /** Other properties that may hold it: the API does not always answer as it is documented. */
  readonly keys?: readonly string[];
  /** The result is the whole answer without the envelope's `code` and `message`. */
  readonly enveloped?: typeof withoutEnvelope;
  /**
   * How a list goes on: by page number, by page number and then by token, or as its `page_context` says. It has one page
   * when absent.
   */
  readonly paging?: "page" | "token" | "context";
  /** What a call draws on the budgets, where it differs from one credit. */
  readonly cost?: Cost;
}
