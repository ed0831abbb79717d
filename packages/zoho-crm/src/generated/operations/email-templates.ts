// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { EmailTemplate } from "../schemas/common.ts";

/**
 * Gets an email template.
 *
 * `GET /crm/v8/settings/email_templates/{email_template_id}`
 *
 * Scopes: `ZohoCRM.templates.email.READ`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailTemplatesGet(client: ClientContext, emailTemplateId: string, options?: CallOptions): ZohoPromise<EmailTemplate> {
  const operation: Operation = {
    name: "crm.emailTemplates.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/email_templates/{email_template_id}",
    retry: "safe",
    scopes: ["ZohoCRM.templates.email.READ"],
    property: "email_templates",
  };
  return entity(client, operation, { path: { email_template_id: emailTemplateId } }, options);
}

export interface EmailTemplatesListParams {
  module?: string;
}

/**
 * Lists email templates.
 *
 * `GET /crm/v8/settings/email_templates`
 *
 * Scopes: `ZohoCRM.templates.email.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_MODULE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailTemplatesList(client: ClientContext, params?: EmailTemplatesListParams, options?: CallOptions): PagePromise<EmailTemplate> {
  const operation: Operation = {
    name: "crm.emailTemplates.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/email_templates",
    retry: "safe",
    scopes: ["ZohoCRM.templates.email.READ"],
    property: "email_templates",
  };
  return page(client, operation, { params }, options);
}
