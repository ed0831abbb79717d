import type { CallOptions } from "../session.ts";
import { answer } from "./answer.ts";
import { promised, type ZohoPromise } from "./call.ts";
import type { Operation } from "./operation.ts";
import type { CallInput, ClientContext } from "./request.ts";

/** An operation that answers with nothing but its status. */
export function none(
  client: ClientContext,
  operation: Operation,
  input: CallInput,
  options?: CallOptions,
): ZohoPromise<void> {
  return promised(answer(client, operation, input, options), () => undefined);
}
