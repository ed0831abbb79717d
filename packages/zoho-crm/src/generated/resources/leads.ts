// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { LeadsGetMassConvertStatusParams } from "../operations/leads.ts";
import type { CrmRecordInput, FieldReference, IdReference, LeadConversion, ScheduledResult } from "../schemas/common.ts";
import type { ConversionOption, LeadConvertResult, MassConvertStatus } from "../schemas/leads.ts";

/** Operations on leads. */
export interface LeadsApi {
  /**
   * Converts a lead to a contact, an account and, if asked, a deal.
   *
   * `POST /crm/v8/Leads/{lead_id}/actions/convert`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`.
   *
   * Credits: 5; one of the 10 heavy calls.
   *
   * Error codes: ID_ALREADY_CONVERTED, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/convert-lead.html
   */
  convert(leadId: string, entity: LeadConversion, options?: CallOptions): ZohoPromise<LeadConvertResult>;
  /**
   * Gets what a lead can be converted to.
   *
   * `GET /crm/v8/Leads/{lead_id}/__conversion_options`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getConversionOptions(leadId: string, options?: CallOptions): ZohoPromise<ConversionOption>;
  /**
   * Gets the state of a job that converts leads.
   *
   * `GET /crm/v8/Leads/actions/mass_convert`
   *
   * Scopes: `ZohoCRM.mass_convert.{module}.READ`.
   *
   * Credits: 1.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassConvertStatus(params: LeadsGetMassConvertStatusParams, options?: CallOptions): ZohoPromise<MassConvertStatus>;
  /**
   * Starts a job that converts several leads.
   *
   * `POST /crm/v8/Leads/actions/mass_convert`
   *
   * Scopes: `ZohoCRM.mass_convert.{module}.CREATE`.
   *
   * Credits: 200.
   *
   * Error codes: API_NOT_SUPPORTED, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  massConvert(body: { Deals?: CrmRecordInput; apply_assignment_threshold?: boolean; assign_to?: IdReference; carry_over_tags?: FieldReference[]; ids: string[]; move_attachments_to?: FieldReference; portal_user_type?: FieldReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ScheduledResult>;
}
