// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type ZohoPromise, entity, file, multipart, outcome } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { Org } from "../schemas/org.ts";

/**
 * Deletes the photo of the organization.
 *
 * `DELETE /crm/v8/org/photo`
 *
 * Scopes: `ZohoCRM.org.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function orgDeletePhoto(client: ClientContext, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.org.deletePhoto",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/org/photo",
    retry: "idempotent",
    scopes: ["ZohoCRM.org.ALL"],
  };
  return outcome(client, operation, {}, options);
}

/**
 * Gets the organization.
 *
 * `GET /crm/v8/org`
 *
 * Scopes: `ZohoCRM.org.ALL`, or `ZohoCRM.org.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-org-data.html
 */
export function orgGet(client: ClientContext, options?: CallOptions): ZohoPromise<Org> {
  const operation: Operation = {
    name: "crm.org.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/org",
    retry: "safe",
    scopes: ["ZohoCRM.org.ALL", "ZohoCRM.org.READ"],
    property: "org",
  };
  return entity(client, operation, {}, options);
}

/**
 * Gets the photo of the organization.
 *
 * `GET /crm/v8/org/photo`
 *
 * Scopes: `ZohoCRM.org.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function orgGetPhoto(client: ClientContext, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.org.getPhoto",
    product: "crm",
    method: "GET",
    path: "/crm/v8/org/photo",
    retry: "safe",
    scopes: ["ZohoCRM.org.ALL"],
  };
  return file(client, operation, {}, options);
}

/**
 * Uploads a photo of the organization.
 *
 * `POST /crm/v8/org/photo`
 *
 * Scopes: `ZohoCRM.org.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function orgUploadPhoto(client: ClientContext, form: { file: FileUpload; }, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.org.uploadPhoto",
    product: "crm",
    method: "POST",
    path: "/crm/v8/org/photo",
    retry: "idempotent",
    scopes: ["ZohoCRM.org.ALL"],
    form: multipart,
  };
  return outcome(client, operation, { body: form }, options);
}
