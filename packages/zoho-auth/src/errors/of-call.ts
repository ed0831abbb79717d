import type { CallContext } from "../middleware.ts";
import { ZohoError, type ZohoErrorInfo } from "./zoho-error.ts";

/**
 * Gives an error that arose for nobody in particular (a shared token renewal, a timer) the name and the stack of the
 * call that meets it. Other values are returned as they are.
 */
export function ofCall(error: unknown, context: CallContext | undefined): unknown {
  if (!(error instanceof ZohoError) || error.operation || !context) return error;
  const Class = error.constructor as new (problem: string, info: ZohoErrorInfo) => ZohoError;
  return new Class(error.problem, {
    ...error,
    operation: context.operation.name,
    attempts: context.attempt,
    cause: error,
  });
}
