// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, batch, entity, file, outcome, page, value } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { AssociatedEmail, AssociatedEmailResult, Email, EmailAddress, EmailLinkedRecord, EmailRecord, EmailSharing, OutgoingEmail, SendEmailResult } from "../schemas/emails.ts";

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
export function emailsAssociate(client: ClientContext, module: string, recordId: string, rows: readonly AssociatedEmail[], options?: CallOptions): ZohoPromise<BatchResult<AssociatedEmailResult>> {
  const operation: Operation = {
    name: "crm.emails.associate",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/associate_email",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.emails.ALL", "ZohoCRM.modules.emails.{module}.ALL"],
    wrap: "Emails",
    property: "Emails",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, body: rows }, options);
}

export interface EmailsCheckAvailabilityParams {
  orginal_message_id: string;
}

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
export function emailsCheckAvailability(client: ClientContext, params: EmailsCheckAvailabilityParams, options?: CallOptions): ZohoPromise<{ available: boolean; linked_record?: EmailLinkedRecord; record: EmailRecord; }> {
  const operation: Operation = {
    name: "crm.emails.checkAvailability",
    product: "crm",
    method: "GET",
    path: "/crm/v8/actions/email_available",
    retry: "safe",
    scopes: ["ZohoCRM.modules.emails.ALL", "ZohoCRM.modules.emails.{module}.ALL"],
  };
  return value(client, operation, { params }, options);
}

export interface EmailsDownloadAttachmentParams {
  id: string;
  message_id: string;
  name: string;
  user_id: string;
}

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
export function emailsDownloadAttachment(client: ClientContext, module: string, recordId: string, params: EmailsDownloadAttachmentParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.emails.downloadAttachment",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Emails/actions/download_attachments",
    retry: "safe",
    scopes: ["ZohoCRM.modules.contacts.ALL", "ZohoCRM.modules.deals.ALL", "ZohoCRM.modules.emails.READ", "ZohoCRM.modules.leads.ALL"],
  };
  return file(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface EmailsDownloadInlineImageParams {
  id: string;
  message_id: string;
  user_id: string;
}

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
export function emailsDownloadInlineImage(client: ClientContext, module: string, recordId: string, params: EmailsDownloadInlineImageParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.emails.downloadInlineImage",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Emails/actions/download_inline_images",
    retry: "safe",
    scopes: ["ZohoCRM.modules.contacts.ALL", "ZohoCRM.modules.deals.ALL", "ZohoCRM.modules.emails.READ", "ZohoCRM.modules.leads.ALL"],
  };
  return file(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface EmailsGetParams {
  owner_id: string;
  type?: "all_contacts_draft_crm_emails" | "all_contacts_scheduled_crm_emails" | "all_contacts_sent_crm_emails" | "sent_from_crm" | "scheduled_in_crm" | "drafts" | "user_emails";
}

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
export function emailsGet(client: ClientContext, module: string, recordId: string, messageId: string, params: EmailsGetParams, options?: CallOptions): ZohoPromise<Email> {
  const operation: Operation = {
    name: "crm.emails.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Emails/{message_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.emails.READ", "ZohoCRM.modules.{module}.READ"],
    property: "Emails",
  };
  return entity(client, operation, { path: { module, record_id: recordId, message_id: messageId }, params }, options);
}

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
export function emailsGetSharingDetails(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<EmailSharing[] | undefined> {
  const operation: Operation = {
    name: "crm.emails.getSharingDetails",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/__emails_sharing_details",
    retry: "safe",
    scopes: ["ZohoCRM.settings.emails.ALL"],
    property: "__emails_sharing_details",
  };
  return value(client, operation, { path: { module, record_id: recordId } }, options);
}

export interface EmailsListParams {
  index?: string;
  owner_id: string;
  type?: "all_contacts_draft_crm_emails" | "all_contacts_scheduled_crm_emails" | "all_contacts_sent_crm_emails" | "sent_from_crm" | "scheduled_in_crm" | "drafts" | "user_emails";
}

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
export function emailsList(client: ClientContext, module: string, recordId: string, params: EmailsListParams, options?: CallOptions): PagePromise<Email> {
  const operation: Operation = {
    name: "crm.emails.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Emails",
    retry: "safe",
    scopes: ["ZohoCRM.modules.emails.READ", "ZohoCRM.modules.{module}.READ"],
    property: "Emails",
  };
  return page(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface EmailsListFromAddressesParams {
  user_id?: string;
}

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
export function emailsListFromAddresses(client: ClientContext, params?: EmailsListFromAddressesParams, options?: CallOptions): PagePromise<EmailAddress> {
  const operation: Operation = {
    name: "crm.emails.listFromAddresses",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/emails/actions/from_addresses",
    retry: "safe",
    scopes: ["ZohoCRM.settings.emails.READ"],
    property: "from_addresses",
  };
  return page(client, operation, { params }, options);
}

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
export function emailsSend(client: ClientContext, module: string, recordId: string, entity: OutgoingEmail, options?: CallOptions): ZohoPromise<SendEmailResult> {
  const operation: Operation = {
    name: "crm.emails.send",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/send_mail",
    retry: "unsafe",
    scopes: ["ZohoCRM.send_mail.all.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
    cost: { credits: 20, heavy: true },
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

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
export function emailsShare(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.emails.share",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/share_emails",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId } }, options);
}

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
export function emailsShareMany(client: ClientContext, module: string, body: { ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.emails.shareMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/share_emails",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}

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
export function emailsUnblock(client: ClientContext, module: string, recordId: string, body: { ids?: string[]; unblock_fields: string[]; }, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.emails.unblock",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/unblock_email",
    retry: "idempotent",
    scopes: ["ZohoCRM.send_mail.all.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body }, options);
}

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
export function emailsUnblockMany(client: ClientContext, module: string, body: { ids: string[]; unblock_fields: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.emails.unblockMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/unblock_email",
    retry: "idempotent",
    scopes: ["ZohoCRM.send_mail.all.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}

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
export function emailsUnshare(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.emails.unshare",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/unshare_emails",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId } }, options);
}

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
export function emailsUnshareMany(client: ClientContext, module: string, body: { ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.emails.unshareMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/unshare_emails",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}
