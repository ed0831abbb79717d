// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PutawaysCreateParams, PutawaysDeleteDocumentParams, PutawaysDownloadDocumentParams, PutawaysGetParams, PutawaysListParams, PutawaysUpdateParams } from "../operations/putaways.ts";
import type { MoveOrderDocument, PutawaySettings } from "../schemas/common.ts";
import type { Putaway, PutawayComment, PutawayCreate, PutawayListItem, PutawayUpdate } from "../schemas/putaways.ts";

/** Operations on putaways. */
export interface PutawaysApi {
  /**
   * Adds an attachment to a putaway.
   *
   * `POST /inventory/v1/putaways/{putaway_id}/attachment`
   *
   * Scopes: `ZohoInventory.putaway.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  addAttachment(putawayId: string, form: { attachment: FileUpload; doc?: FileUpload; document_ids?: string; totalFiles?: number; }, options?: CallOptions): ZohoPromise<MoveOrderDocument>;
  /**
   * Creates a putaway.
   *
   * `POST /inventory/v1/putaways`
   *
   * Scopes: `ZohoInventory.putaway.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  create(body: PutawayCreate, params?: PutawaysCreateParams, options?: CallOptions): ZohoPromise<Putaway>;
  /**
   * Deletes a putaway.
   *
   * `DELETE /inventory/v1/putaways/{putaway_id}`
   *
   * Scopes: `ZohoInventory.putaway.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  delete(putawayId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a putaway.
   *
   * `DELETE /inventory/v1/putaways/{putaway_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.putaway.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  deleteDocument(putawayId: string, documentId: string, params?: PutawaysDeleteDocumentParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the document of a putaway.
   *
   * `GET /inventory/v1/putaways/{putaway_id}/documents/{document_id}`
   *
   * Scopes: `ZohoInventory.putaway.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  downloadDocument(putawayId: string, documentId: string, params?: PutawaysDownloadDocumentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a putaway.
   *
   * `GET /inventory/v1/putaways/{putaway_id}`
   *
   * Scopes: `ZohoInventory.putaway.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  get(putawayId: string, params?: PutawaysGetParams, options?: CallOptions): ZohoPromise<Putaway>;
  /**
   * Gets the settings of a putaway.
   *
   * `GET /inventory/v1/settings/putaways`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  getSettings(options?: CallOptions): ZohoPromise<PutawaySettings>;
  /**
   * Lists putaways.
   *
   * `GET /inventory/v1/putaways`
   *
   * Scopes: `ZohoInventory.putaway.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  list(params?: PutawaysListParams, options?: CallOptions): PagePromise<PutawayListItem>;
  /**
   * Lists the comments of a putaway.
   *
   * `GET /inventory/v1/putaways/{putaway_id}/comments`
   *
   * Scopes: `ZohoInventory.putaway.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  listComments(putawayId: string, options?: CallOptions): PagePromise<PutawayComment>;
  /**
   * Updates a putaway.
   *
   * `PUT /inventory/v1/putaways/{putaway_id}`
   *
   * Scopes: `ZohoInventory.putaway.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/putaways/
   */
  update(putawayId: string, body: PutawayUpdate, params?: PutawaysUpdateParams, options?: CallOptions): ZohoPromise<Putaway>;
}
