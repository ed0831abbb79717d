/** What a refused call would have drawn on. */
export interface LimitErrorDetails {
  readonly operation: string;
  readonly product: string;
  readonly organization: string | undefined;
  /** The budget that had no room: `requests`, `daily`, `credits`, … */
  readonly budget: string;
  /** When asking again makes sense, where that is known. */
  readonly retryAt: Date | undefined;
}

/** A call that was not sent because a budget has no room for it within the call's deadline. */
export class RateLimitError extends Error {
  override readonly name: string = "RateLimitError";
  readonly operation: string;
  readonly product: string;
  readonly organization: string | undefined;
  readonly budget: string;
  readonly retryAt: Date | undefined;
  constructor(message: string, details: LimitErrorDetails) {
    super(message);
    this.operation = details.operation;
    this.product = details.product;
    this.organization = details.organization;
    this.budget = details.budget;
    this.retryAt = details.retryAt;
  }
}

/** The calls of a day, or the CRM credits of the last 24 hours, are used up. `retryAt` is the time of renewal. */
export class DailyLimitError extends RateLimitError {
  override readonly name: string = "DailyLimitError";
}

/** The queue of waiting calls is as long as the caller allowed (`maxQueue`). */
export class QueueFullError extends RateLimitError {
  override readonly name: string = "QueueFullError";
}
