// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EmailTemplatesListParams } from "../operations/email-templates.ts";
import type { EmailTemplate } from "../schemas/common.ts";

/** Operations on email templates. */
export interface EmailTemplatesApi {
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
  get(emailTemplateId: string, options?: CallOptions): ZohoPromise<EmailTemplate>;
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
  list(params?: EmailTemplatesListParams, options?: CallOptions): PagePromise<EmailTemplate>;
}
