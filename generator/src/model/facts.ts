import type { Extensions } from "../load/extensions.ts";
import type { OperationObject } from "../support/openapi.ts";

/** What is plain about an operation before anything is concluded from it. */
export interface OperationFacts {
  /** `GET /crm/v8/users/{user_id}` */
  readonly key: string;
  /** In lower case, as OpenAPI has it. */
  readonly method: string;
  readonly path: string;
  readonly verb: string;
  /** It is about the one entity that its path names. */
  readonly item: boolean;
  readonly operation: OperationObject & Extensions;
  /** How the product's answers and headers look. */
  readonly dialect: "crm" | "finance";
}
