// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EmailsCheckAvailabilityParams, EmailsDownloadAttachmentParams, EmailsDownloadInlineImageParams, EmailsGetParams, EmailsListFromAddressesParams, EmailsListParams } from "../operations/emails.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { AssociatedEmail, AssociatedEmailResult, Email, EmailAddress, EmailLinkedRecord, EmailRecord, EmailSharing, OutgoingEmail, SendEmailResult } from "../schemas/emails.ts";

/** Operations on emails. */
export interface EmailsApi {
  /**
   * Associates emails with a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/associate_email`
   *
   * Scopes: `ZohoCRM.modules.emails.ALL`, or `ZohoCRM.modules.emails.{module}.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  associate(module: string, recordId: string, rows: readonly AssociatedEmail[], options?: CallOptions): ZohoPromise<BatchResult<AssociatedEmailResult>>;
  /**
   * Checks whether an email is in CRM already.
   *
   * `GET /crm/v8/actions/email_available`
   *
   * Scopes: `ZohoCRM.modules.emails.ALL`, or `ZohoCRM.modules.emails.{module}.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  checkAvailability(params: EmailsCheckAvailabilityParams, options?: CallOptions): ZohoPromise<{ available: boolean; linked_record?: EmailLinkedRecord; record: EmailRecord; }>;
  /**
   * Downloads an attachment of an email.
   *
   * `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`
   *
   * Scopes: `ZohoCRM.modules.contacts.ALL`, or `ZohoCRM.modules.deals.ALL`, or `ZohoCRM.modules.emails.READ`, or `ZohoCRM.modules.leads.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  downloadAttachment(module: string, recordId: string, params: EmailsDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Downloads an inline image of an email.
   *
   * `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`
   *
   * Scopes: `ZohoCRM.modules.contacts.ALL`, or `ZohoCRM.modules.deals.ALL`, or `ZohoCRM.modules.emails.READ`, or `ZohoCRM.modules.leads.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  downloadInlineImage(module: string, recordId: string, params: EmailsDownloadInlineImageParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets an email of a record.
   *
   * `GET /crm/v8/{module}/{record_id}/Emails/{message_id}`
   *
   * Scopes: `ZohoCRM.modules.emails.READ`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * Error codes: API_NOT_SUPPORTED, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/view-email.html
   */
  get(module: string, recordId: string, messageId: string, params: EmailsGetParams, options?: CallOptions): ZohoPromise<Email>;
  /**
   * Gets the sharing details of an email.
   *
   * `GET /crm/v8/{module}/{record_id}/__emails_sharing_details`
   *
   * Scopes: `ZohoCRM.settings.emails.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getSharingDetails(module: string, recordId: string, options?: CallOptions): ZohoPromise<EmailSharing[] | undefined>;
  /**
   * Lists the emails of a record.
   *
   * `GET /crm/v8/{module}/{record_id}/Emails`
   *
   * Scopes: `ZohoCRM.modules.emails.READ`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: API_NOT_SUPPORTED, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-email-rel-list.html
   */
  list(module: string, recordId: string, params: EmailsListParams, options?: CallOptions): PagePromise<Email>;
  /**
   * Lists the addresses that email can be sent from.
   *
   * `GET /crm/v8/settings/emails/actions/from_addresses`
   *
   * Scopes: `ZohoCRM.settings.emails.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-from-addresses-list.html
   */
  listFromAddresses(params?: EmailsListFromAddressesParams, options?: CallOptions): PagePromise<EmailAddress>;
  /**
   * Sends an email from a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/send_mail`
   *
   * Scopes: `ZohoCRM.send_mail.all.CREATE`.
   *
   * Credits: 20; one of the 10 heavy calls.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/send-mail.html
   */
  send(module: string, recordId: string, entity: OutgoingEmail, options?: CallOptions): ZohoPromise<SendEmailResult>;
  /**
   * Shares the emails of a record with its other users.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/share_emails`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_SHARED, INVALID_DATA, INVALID_MODULE, NOT_ALLOWED, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/share-emails.html
   */
  share(module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Shares the emails of several records with their other users.
   *
   * `POST /crm/v8/{module}/actions/share_emails`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_SHARED, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/share-emails.html
   */
  shareMany(module: string, body: { ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Unblocks the email addresses of a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/unblock_email`
   *
   * Scopes: `ZohoCRM.send_mail.all.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  unblock(module: string, recordId: string, body: { ids?: string[]; unblock_fields: string[]; }, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Unblocks the email addresses of several records.
   *
   * `POST /crm/v8/{module}/actions/unblock_email`
   *
   * Scopes: `ZohoCRM.send_mail.all.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  unblockMany(module: string, body: { ids: string[]; unblock_fields: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Ends the sharing of the emails of a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/unshare_emails`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, NOT_ALLOWED, NOT_SHARED, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  unshare(module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Ends the sharing of the emails of several records.
   *
   * `POST /crm/v8/{module}/actions/unshare_emails`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NOT_SHARED, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  unshareMany(module: string, body: { ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
