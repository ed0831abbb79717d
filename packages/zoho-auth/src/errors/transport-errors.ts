import { ZohoError } from "./zoho-error.ts";

/** No answer came: name resolution, connection, TLS, or a connection that broke. `cause` is the platform's error. */
export class ConnectionError extends ZohoError {
  static override name = "ConnectionError";
}

/** An attempt or the whole call took longer than allowed. */
export class TimeoutError extends ZohoError {
  static override name = "TimeoutError";
}

export const LOOK_IT_UP = "It may have happened: look the record up before you send it again.";

/**
 * A create was sent and its result is not known: it may or may not have happened. Look it up before you send it again;
 * Zoho has no idempotency keys.
 */
export class OutcomeUnknownError extends ZohoError {
  static override name = "OutcomeUnknownError";
}

/** The URL is not on a host of the session's data centre, so it gets no token. */
export class UnknownHostError extends ZohoError {
  static override name = "UnknownHostError";
}
