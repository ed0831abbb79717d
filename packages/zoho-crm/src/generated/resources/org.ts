// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, ZohoPromise } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { Org } from "../schemas/org.ts";

/** Operations on org. */
export interface OrgApi {
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
  deletePhoto(options?: CallOptions): ZohoPromise<ActionResult>;
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
  get(options?: CallOptions): ZohoPromise<Org>;
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
  getPhoto(options?: CallOptions): ZohoPromise<FileDownload>;
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
  uploadPhoto(form: { file: FileUpload; }, options?: CallOptions): ZohoPromise<ActionResult>;
}
