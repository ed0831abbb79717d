// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { CrmRecordInput, FieldReference, IdReference, LeadConversion, ScheduledResult } from "../schemas/common.ts";
import type { ConversionOption, LeadConvertResult, MassConvertStatus } from "../schemas/leads.ts";

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
export function leadsConvert(client: ClientContext, leadId: string, entity: LeadConversion, options?: CallOptions): ZohoPromise<LeadConvertResult> {
  const operation: Operation = {
    name: "crm.leads.convert",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Leads/{lead_id}/actions/convert",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
    cost: { credits: 5, heavy: true },
  };
  return outcome(client, operation, { path: { lead_id: leadId }, body: entity }, options);
}

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
export function leadsGetConversionOptions(client: ClientContext, leadId: string, options?: CallOptions): ZohoPromise<ConversionOption> {
  const operation: Operation = {
    name: "crm.leads.getConversionOptions",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Leads/{lead_id}/__conversion_options",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ"],
    property: "__conversion_options",
  };
  return entity(client, operation, { path: { lead_id: leadId } }, options);
}

export interface LeadsGetMassConvertStatusParams {
  job_id: string;
}

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
export function leadsGetMassConvertStatus(client: ClientContext, params: LeadsGetMassConvertStatusParams, options?: CallOptions): ZohoPromise<MassConvertStatus> {
  const operation: Operation = {
    name: "crm.leads.getMassConvertStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Leads/actions/mass_convert",
    retry: "safe",
    scopes: ["ZohoCRM.mass_convert.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { params }, options);
}

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
export function leadsMassConvert(client: ClientContext, body: { Deals?: CrmRecordInput; apply_assignment_threshold?: boolean; assign_to?: IdReference; carry_over_tags?: FieldReference[]; ids: string[]; move_attachments_to?: FieldReference; portal_user_type?: FieldReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ScheduledResult> {
  const operation: Operation = {
    name: "crm.leads.massConvert",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Leads/actions/mass_convert",
    retry: "unsafe",
    scopes: ["ZohoCRM.mass_convert.{module}.CREATE"],
    cost: { credits: 200 },
  };
  return outcome(client, operation, { body }, options);
}
