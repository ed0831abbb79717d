import { isFailedRow } from "../errors/refusal.ts";
import type { ZohoError } from "../errors/zoho-error.ts";
import type { CallOptions } from "../session.ts";
import { type Answer, answer, pick } from "./answer.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import type { CallInput, ClientContext } from "./request.ts";

/** One entity. Zoho answers 204 for one that does not exist or is not visible: that rejects with `NotFoundError`. */
export function entity<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(client, operation, input, options), (answered) => {
    const value = pick(client, operation, answered);
    const one = Array.isArray(value) ? value[0] : value;
    if (one === undefined || one === null) throw nothing(client, operation, answered.response);
    return one as T;
  });
}

/** Whatever stands in the answer, as it is. `undefined` when Zoho answers without a body. */
export function value<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(client, operation, input, options), (answered) => pick(client, operation, answered) as T);
}

/** The outcome of one write. A failed row rejects, whatever the HTTP status says. */
export function outcome<T>(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<T> {
  return promised(answer(client, operation, input, options), (answered) => {
    const found = pick(client, operation, answered);
    const row = Array.isArray(found) ? found[0] : found;
    if (isFailedRow(row)) throw rowError(client, operation, answered, row);
    return row as T;
  });
}

export function nothing(client: ClientContext, operation: Operation, response: Response): ZohoError {
  const unchanged = response.status === 304;
  return client.session.error(response, {
    operation,
    problem: unchanged ? "Not modified since the given time." : `Zoho answered ${response.status} without a body.`,
    hint: unchanged ? "Your copy is current." : "It does not exist, or the user of this token may not see it.",
  });
}

/** A refused row is judged by its own code, as if it had been sent alone; the status is that of all rows together. */
export function rowError(client: ClientContext, operation: Operation, answered: Answer, row: unknown): ZohoError {
  return client.session.error(answered.response, { operation, body: row, status: 400 });
}
