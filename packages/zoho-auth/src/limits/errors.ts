import { RateLimitError } from "../errors/api-errors.ts";

/** As many calls wait as the caller allowed (`maxQueue`). */
export class QueueFullError extends RateLimitError {
  static override name = "QueueFullError";
}
