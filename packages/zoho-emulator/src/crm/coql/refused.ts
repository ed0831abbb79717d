import { Refused } from "../http.ts";
import { type Problem, refusal } from "../refusal.ts";

/** A query that cannot be answered. Always 400. */
export class CoqlRefused extends Refused {
  readonly problem: Pick<Problem, "code" | "message" | "details">;

  constructor(code: string, message: string, details: Problem["details"] = {}) {
    super(refusal(400, code, message, details));
    this.problem = { code, message, details };
  }
}

export const missingClause = (clause: string): CoqlRefused =>
  new CoqlRefused("SYNTAX_ERROR", "missing clause", { clause });

export const unsupportedOperator = (operator: string): CoqlRefused =>
  new CoqlRefused("SYNTAX_ERROR", "operator not supported", { operator });

/** Zoho's spelling. */
export const unparsable = (near: string): CoqlRefused =>
  new CoqlRefused("SYNTAX_ERROR", "error occured while parsing the query", { near });

export const unexpected = (line: number, column: number, near: string): CoqlRefused =>
  new CoqlRefused("SYNTAX_ERROR", "unexpected token", { line, column, near });

export const notSupported = (): CoqlRefused => new CoqlRefused("SYNTAX_ERROR", "given coql query not supported");

export const invalidOperator = (column_name: string, operator: string): CoqlRefused =>
  new CoqlRefused("INVALID_QUERY", "Invalid query formed", { reason: "invalid operator found", column_name, operator });

export const invalidValue = (column_name: string, operator: string): CoqlRefused =>
  new CoqlRefused("INVALID_QUERY", "Invalid query formed", { reason: "invalid value found", column_name, operator });

export const invalidQuery = (message: string, details: Problem["details"]): CoqlRefused =>
  new CoqlRefused("INVALID_QUERY", message, details);

export const limitExceeded = (message: string, details: Problem["details"]): CoqlRefused =>
  new CoqlRefused("LIMIT_EXCEEDED", message, details);
