import type { CallOptions } from "../session.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import { answer, type CallInput, type ClientContext } from "./send.ts";

/** An operation that answers with nothing but its status. */
export function none(
  context: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<void> {
  return promised(answer(context, operation, input, options), () => undefined);
}
