export type {
  BatchFailure,
  BatchResult,
  BatchSuccess,
  FileDownload,
  FileStream,
  FileUpload,
  Page,
  PagePromise,
  WithResponse,
  ZohoPromise,
} from "@x/zoho-auth/client";
export type { ZohoCrmOptions } from "./client-base.ts";
export * from "./generated/index.ts";
