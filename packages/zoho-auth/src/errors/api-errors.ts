import { ZohoError } from "./zoho-error.ts";

/** The access token was refused, also after one forced renewal. */
export class AuthenticationError extends ZohoError {
  static override name = "AuthenticationError";
}

/** The token lacks a scope. `scopes` are the ones the operation needs: any one inner list is enough, all of it is needed. */
export class ScopeMismatchError extends ZohoError {
  static override name = "ScopeMismatchError";
  scopes: readonly (readonly string[])[] = [];
}

/** The user, profile or role may not do this. */
export class PermissionError extends ZohoError {
  static override name = "PermissionError";
}

/** The record, resource or URL does not exist. */
export class NotFoundError extends ZohoError {
  static override name = "NotFoundError";
}

/** Zoho refuses the request as it stands; `details` often names the field. */
export class ValidationError extends ZohoError {
  static override name = "ValidationError";
}

/** A unique field clashes with an existing record; `details` often holds its id. */
export class DuplicateError extends ValidationError {
  static override name = "DuplicateError";
}

/** The record is in a state that does not allow this: locked, in a Blueprint, awaiting approval. */
export class ConflictError extends ZohoError {
  static override name = "ConflictError";
}

/** Somebody changed the record since `If-Unmodified-Since`. */
export class AlreadyModifiedError extends ConflictError {
  static override name = "AlreadyModifiedError";
}

/** Too many calls at once or in this minute. */
export class RateLimitError extends ZohoError {
  static override name = "RateLimitError";
}

/** The quota of the day, or the CRM credits of 24 hours, are used up. `retryAt` says when they renew, where known. */
export class DailyLimitError extends RateLimitError {
  static override name = "DailyLimitError";
}

/** Zoho failed: 5xx. */
export class ServerError extends ZohoError {
  static override name = "ServerError";
}

/** The answer is none that Zoho's API gives: an HTML page, a redirect, JSON of an unknown shape. */
export class UnexpectedResponseError extends ZohoError {
  static override name = "UnexpectedResponseError";
}
