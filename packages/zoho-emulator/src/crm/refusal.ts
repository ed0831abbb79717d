import { json, type Reply } from "../http/reply.ts";

export interface Problem {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly status: "error";
}

/** The body of one error: of a whole request, or of one row of a write. */
export const problem = (code: string, message: string, details: Problem["details"] = {}): Problem => ({
  code,
  details,
  message,
  status: "error",
});

/** The request as a whole is refused. */
export const refusal = (status: number, code: string, message: string, details?: Problem["details"]): Reply =>
  json(problem(code, message, details), status);

/** A member that a row cannot do without. `path` is the JSONPath of the row. */
export const missing = (api_name: string, path: string): Problem =>
  problem("MANDATORY_NOT_FOUND", "required field not found", { api_name, json_path: `${path}.${api_name}` });

/** An id that nothing goes by. */
export const unknownId = (id: string): Problem => problem("INVALID_DATA", "the id given seems to be invalid", { id });
