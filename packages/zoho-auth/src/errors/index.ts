export * from "./api-errors.ts";
export { attemptsOf, type ErrorSource, errorFromResponse } from "./error-from-response.ts";
export * from "./token-errors.ts";
export * from "./transport-errors.ts";
export { ZohoError, type ZohoErrorInfo } from "./zoho-error.ts";
