import { errorFromResponse, NotFoundError, type ZohoError } from "../errors/index.ts";
import type { CallOptions } from "../session.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import { type Answer, answer, type CallInput, type ClientContext, pick } from "./send.ts";

/** One entity. Zoho answers 204 for one that does not exist or is not visible: that rejects with `NotFoundError`. */
export function entity<T>(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(context, operation, input, options), (answered) => {
    const value = pick(operation, answered);
    const one = Array.isArray(value) ? value[0] : value;
    if (one === undefined || one === null) throw nothing(operation, answered.response);
    return one as T;
  });
}

/** Whatever stands in the answer, as it is. `undefined` when Zoho answers without a body. */
export function value<T>(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(context, operation, input, options), (answered) => pick(operation, answered) as T);
}

/** The outcome of one write. A failed row rejects, whatever the HTTP status says. */
export function outcome<T>(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(context, operation, input, options), (answered) => {
    const found = pick(operation, answered);
    const row = Array.isArray(found) ? found[0] : found;
    if (typeof row === "object" && row !== null && row.status === "error") throw rowError(operation, answered, row);
    return row as T;
  });
}

export function nothing(operation: Operation, response: Response): NotFoundError {
  const unchanged = response.status === 304;
  return new NotFoundError(
    unchanged ? "Not modified since the given time." : `Zoho answered ${response.status} without a body.`,
    {
      operation: operation.name,
      status: response.status,
      hint: unchanged ? "Your copy is current." : "It does not exist, or the user of this token may not see it.",
    },
  );
}

export function rowError(operation: Operation, answered: Answer, row: unknown): ZohoError {
  const { status, headers } = answered.response;
  return errorFromResponse({ operation, status: Math.max(status, 400), headers, body: row });
}
