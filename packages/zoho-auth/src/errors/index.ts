export * from "./api-errors.ts";
export { errorFromResponse } from "./error-from-response.ts";
export * from "./token-errors.ts";
export {
  ConnectionError,
  OutcomeUnknownError,
  TimeoutError,
  UnknownHostError,
} from "./transport-errors.ts";
export { ZohoError, type ZohoErrorInfo } from "./zoho-error.ts";
