// What generated clients are built on. Public, so that a client for another product can be generated against it.
export { type BatchFailure, type BatchResult, type BatchSuccess, batch } from "./batch.ts";
export type { WithResponse, ZohoPromise } from "./call.ts";
export { type Cost, costByBody, costByCoqlLimit, costByQuery, costByRows } from "./cost.ts";
export { withoutEnvelope } from "./envelope.ts";
export { type FileDownload, file } from "./file.ts";
export { none } from "./none.ts";
export type { Operation } from "./operation.ts";
export { organizationOf } from "./organization.ts";
export { type Page, type PageInfo, type PagePromise, page } from "./page.ts";
export type { CallInput, ClientContext } from "./request.ts";
export { defineResources, type ResourceTable } from "./resources.ts";
export { entity, outcome, value } from "./single.ts";
export { type FileStream, type FileUpload, multipart } from "./upload.ts";
