import type { Operation } from "./generated/api-model.ts";
import type { Call, Handler } from "./http/call.ts";
import type { Reply } from "./http/reply.ts";

/** How one product answers: what it keeps state for, and how it words its refusals. */
export interface ProductApi {
  /** `undefined`: nothing is remembered for this operation. */
  handlerOf(operation: Operation): Handler | undefined;
  /** A body around a value that was made up from the model. */
  envelope(operation: Operation, value: unknown): unknown;
  unknownUrl(): Reply;
  wrongMethod(): Reply;
  /** The body is not JSON, or not what the operation takes. */
  badBody(message: string): Reply;
  internalError(): Reply;
  /** What can be refused before any handler is asked: an organization that is missing, for one. */
  refuse?(call: Call): Reply | undefined;
  /** State is empty: puts back what is there from the start. */
  seed(): void;
}
